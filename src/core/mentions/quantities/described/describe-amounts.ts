import { itemAt } from "../../../../base/item-at.ts";
import type { Amount } from "../amount.ts";
import { boundAfter, boundBefore, type BoundReading } from "../around/bounds.ts";
import type { Described } from "./described.ts";
import { countedAfter, countedByGroup, countedByModifier } from "../counted/counted.ts";
import { countedBefore } from "../counted/counted-before.ts";
import { asIndexLevel } from "./index-level.ts";
import type { NounPhrase } from "../nouns/noun-phrase.ts";
import { ONE_OF_COUNTED } from "../counted/one-of-counted.ts";
import { readAmounts } from "../reading/read-amounts.ts";
import { readRate, type UnitReading } from "../units/read-unit.ts";
import { readRole, type RoleReading } from "../around/roles.ts";
import { shareUnits } from "./share-units.ts";
import { isWord, lowerAt, textAt, type Tokens } from "../token-access.ts";

const NOTHING: readonly Described[] = [];

/** The amounts of one sentence with their bounds, roles and nouns, left to right. */
export function describeAmounts(tokens: Tokens): readonly Described[] {
  const amounts = readAmounts(tokens);
  if (amounts.length === 0) return NOTHING; // most sentences
  const described: Described[] = [];
  for (const amount of joinOpenRanges(tokens, amounts)) {
    described.push(describe(tokens, amount, described.at(-1) ?? null));
  }
  if (described.length === 1) return described; // nobody to share with
  return shareNouns(tokens, shareUnits(tokens, described)).map(withoutOverlap);
}

/** A noun that runs over the next amount ("eight million 250ml bottles") leaves the mention's span alone. */
function withoutOverlap(one: Described, i: number, all: readonly Described[]): Described {
  const next = all[i + 1];
  return next !== undefined && one.end > next.amount.start ? { ...one, end: one.amount.end } : one;
}

/** "more than 80 but fewer than 100", "at most 100 and at least 20": two bounds around one number. */
function joinOpenRanges(tokens: Tokens, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1);
    const range = last && openRange(tokens, last, amount);
    if (range) joined[joined.length - 1] = range;
    else joined.push(amount);
  }
  return joined;
}

function openRange(tokens: Tokens, first: Amount, second: Amount): Amount | null {
  const opening = boundBefore(tokens, first);
  const closing = boundBefore(tokens, second);
  if (opening === null || closing?.start !== first.end + 1) return null;
  if (!OPEN_RANGE_GLUE.has(lowerAt(tokens, first.end))) return null;
  const upwards = isLowerEnd(opening) && isUpperEnd(closing);
  if (!upwards && !(isUpperEnd(opening) && isLowerEnd(closing))) return null;
  const { min } = upwards ? first : second;
  const { max } = upwards ? second : first;
  if (min === null || max === null || min >= max) return null;
  if (first.unit !== null && first.unit !== second.unit) return null;
  return {
    ...second,
    start: first.start,
    numberStart: first.numberStart,
    min,
    max,
    bound: "range",
    rule: "more than <number> but less than <number>",
  };
}

const OPEN_RANGE_GLUE: ReadonlySet<string> = new Set(["but", "and", ","]);

function isLowerEnd({ bound }: BoundReading): boolean {
  return bound === ">" || bound === ">=";
}

function isUpperEnd({ bound }: BoundReading): boolean {
  return bound === "<" || bound === "<=";
}

function describe(tokens: Tokens, read: Amount, previous: Described | null): Described {
  const before = boundBefore(tokens, read);
  const tail = boundAfter(tokens, read.end);
  const end = tail?.end ?? read.end;
  const start = before?.start ?? read.start;
  const amount = asIndexLevel(tokens, read, start);
  const nounAfter = takesNoun(tokens, amount, end) ? countedAfter(tokens, amount, end) : null;
  const after = tail ?? (nounAfter ? boundAfter(tokens, nounAfter.end) : null);
  const role = readRole(tokens, amount, { start, end }, previous);
  const rate = nounAfter ? rateBehind(tokens, amount, nounAfter) : null;
  const noun =
    nounAfter ??
    countedByGroup(tokens, start, end) ??
    nounOfWhole(tokens, amount, end, previous) ??
    (isMeasure(amount) ? countedByModifier(tokens, amount) : null) ??
    (amount.role === "score" ? null : countedBefore(tokens, start, previous?.amount ?? null));
  return {
    amount: rate ? { ...amount, unit: `${amount.unit ?? "1"}/${rate.unit}`, role: "rate" } : amount,
    before: before ?? limitOfOriginal(role, previous),
    after,
    role: rate && (role.role === "count" || role.role === "level") ? { ...role, role: "rate" } : role,
    noun,
    end: rate?.end ?? nounAfter?.end ?? amount.end,
  };
}

/** "two million cars [a year]", "400 tonnes of oil [a day]", "900 bottles of milk [a week]": for so long it is reckoned. */
function rateBehind(tokens: Tokens, { dimension, unit }: Amount, { end }: NounPhrase): UnitReading | null {
  const isRateAlready = unit?.includes("/") === true;
  if (isRateAlready || !(dimension === "count" || RECKONED.has(dimension))) return null;
  return readRate(tokens, end) ?? rateBehindGoods(tokens, end);
}

/** Words of what something is full of: "packs [of soft cheese] a week". */
const MOST_GOODS = 2;

function rateBehindGoods(tokens: Tokens, end: number): UnitReading | null {
  if (lowerAt(tokens, end) !== "of") return null;
  for (let goods = 1; goods <= MOST_GOODS && isWord(tokens, end + goods); goods++) {
    const rate = readRate(tokens, end + goods + 1);
    if (rate !== null) return rate;
  }
  return null;
}

const RECKONED: ReadonlySet<string> = new Set(["mass", "volume", "energy"]);

/** "under 296 hp (224 kW)": a limit holds in the other unit too; a hedge is not repeated. */
function limitOfOriginal(role: RoleReading, previous: Described | null): BoundReading | null {
  const limit = role.role === "conversion" ? (previous?.before ?? null) : null;
  return limit !== null && limit.bound !== "~" ? limit : null;
}

/** "half of whom", "20 of them", "and one is in critical condition": the noun was named with the amount before. */
function nounOfWhole(
  tokens: Tokens,
  amount: Amount,
  end: number,
  previous: Described | null,
): NounPhrase | null {
  const pronoun = lowerAt(tokens, end) === "of" && WHOLES.has(lowerAt(tokens, end + 1));
  return (pronoun || amount.rule === ONE_OF_COUNTED) && previous !== null ? previous.noun : null;
}

const WHOLES: ReadonlySet<string> = new Set(["whom", "them", "these", "those", "which"]);

function isMeasure(amount: Amount): boolean {
  return amount.dimension !== "count" && amount.dimension !== "share" && amount.role !== "score";
}

/** Counts and shares take the noun behind them; measures only with "of" ("20 percent of the seats"). */
function takesNoun(tokens: Tokens, amount: Amount, end: number): boolean {
  return amount.dimension === "count" || amount.dimension === "share" || lowerAt(tokens, end) === "of";
}

/**
 * Numbers that lean on a neighbour take its noun: the part and its whole ("three of the 12 jurors"), two
 * counts of one thing ("two Su-35 and three Mi-28 aircraft"), an old and a new level ("to 3.9 million
 * headsets from 2.4 million").
 */
function shareNouns(tokens: Tokens, described: readonly Described[]): Described[] {
  return described.map((one, i) => {
    const next = described[i + 1];
    // "two-thirds of the yearly 9m visits": what stands between belongs to the whole
    if (one.amount.dimension === "share" && next?.noun && one.noun?.end === next.amount.start)
      return { ...one, noun: next.noun, end: one.amount.end };
    // "Hit [once] by a bullet and twice by stones": the word is its own noun.
    if (one.noun?.start === one.amount.start) return one;
    const own = one.noun !== null && one.noun.start >= one.amount.end;
    if (one.amount.dimension !== "count" || (own && one.noun.end <= (next?.amount.start ?? Infinity)))
      return one;
    if (next?.noun && next.amount.dimension === "count" && leansOn(tokens, one, next)) {
      return { ...one, noun: next.noun, end: one.amount.end };
    }
    const last = itemAt(described, i - 1);
    const levels = one.role.role === "from" && last?.role.role === "to" && last.amount.dimension === "count";
    return levels && last.noun ? { ...one, noun: last.noun } : one;
  });
}

function leansOn(tokens: Tokens, part: Described, whole: Described): boolean {
  const glue = lowerAt(tokens, whole.amount.start - 1);
  const near = whole.amount.start - part.amount.end <= 5;
  // "rose to seven when a man of 67 died": an "of" that stands elsewhere ties the second number to another noun.
  if (glue === "of") return part.amount.end === whole.amount.start - 1;
  // "Stands at 11, and 215,000 homes": a clause of its own.
  if (near && glue === "and" && textAt(tokens, whole.amount.start - 2) === ",") return false;
  return near && (glue === "and" || glue === "the" || glue === "its" || glue === "or" || glue === "to");
}
