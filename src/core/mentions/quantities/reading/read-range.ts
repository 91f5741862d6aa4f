import type { Amount, AmountReading } from "../amount.ts";
import { isChangeBefore } from "../around/change-words.ts";
import { readAmount } from "../units/read-amount.ts";
import { isContest, recordOfThree, scoreOfPair } from "../scores/read-score.ts";
import { resultOfPair } from "../scores/read-tally.ts";
import { SMALL_NUMBERS } from "../lexicons/number-words.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import { isPlural } from "../nouns/singular.ts";
import {
  isCapitalized,
  isJoiner,
  isNumber,
  isWord,
  lowerAt,
  skipHangingDash,
  textAt,
  touchesPrevious,
  type Tokens,
} from "../token-access.ts";

/** Two amounts read as one: a range, a score, or nothing that may be emitted (years, phone numbers). */
export type PairReading =
  { readonly kind: "amount"; readonly amount: Amount } | { readonly kind: "nothing"; readonly end: number };

/** Reads on behind `first`: "10-15,000", "$3 billion to $5 billion", "between 40 and 50", "3-2". */
export function readPair(tokens: Tokens, first: AmountReading): PairReading | null {
  const at = skipHangingDash(tokens, first.amount.end);
  if (isPairDash(tokens, at)) return readHyphenPair(tokens, first, at + 1);
  if (isSpacedDash(tokens, at)) return asAmount(readSpacedPair(tokens, first, at + 1));
  const word = lowerAt(tokens, at);
  if (
    (word === "to" || word === "through") &&
    (!isChangeBefore(tokens, first.amount.start) || isLost(tokens, first))
  )
    return asAmount(readWordPair(tokens, first, at + 1));
  if (word === "and" && isAfterBetween(tokens, first.amount.start)) {
    return asAmount(readWordPair(tokens, first, at + 1));
  }
  if (word === "or") return asAmount(readNeighbours(tokens, first, at + 1));
  return null;
}

/** "lost six to four": no loss of six. */
function isLost(tokens: Tokens, { amount }: AmountReading): boolean {
  return amount.unit === null && LOST.has(lowerAt(tokens, amount.start - 1));
}

const LOST: ReadonlySet<string> = new Set(["lost", "lose", "loses", "losing"]);

function asAmount(amount: Amount | null): PairReading | null {
  return amount && { kind: "amount", amount };
}

/** "10-15", "$3-$5", "five-six", "20~100": a dash that touches both sides, before a number or its currency. */
function isPairDash(tokens: Tokens, at: number): boolean {
  if (textAt(tokens, at) === "~") return isNumber(tokens, at + 1) && touchesPrevious(tokens, at + 1);
  if (!isJoiner(tokens, at)) return false;
  const next = lowerAt(tokens, at + 1);
  return !isWord(tokens, at + 1) || SMALL_NUMBERS.has(next) || HYPHENATED_CURRENCIES.has(next);
}

const HYPHENATED_CURRENCIES: ReadonlySet<string> = new Set(["us", "rm", "usd"]);

/** "5 - 10", "1,000 – 5,000": a dash with a space on both sides. An em dash parts clauses. */
function isSpacedDash(tokens: Tokens, at: number): boolean {
  const text = textAt(tokens, at);
  if (text !== "-" && text !== "–") return false;
  return isNumber(tokens, at - 1) && isNumber(tokens, at + 1) && isSpaced(tokens, at);
}

function isSpaced(tokens: Tokens, at: number): boolean {
  return !touchesPrevious(tokens, at) && !touchesPrevious(tokens, at + 1);
}

function readWordPair(tokens: Tokens, first: AmountReading, at: number): Amount | null {
  const second = readAmount(tokens, skipHedge(tokens, at));
  if (second === null || areSharesOfTwo(tokens, first, second)) return null;
  return resultOfPair(tokens, first, second) ?? mergeRange(tokens, first, second);
}

/** "beat him 54 percent to 46 percent": what each side has, no range. */
function areSharesOfTwo(tokens: Tokens, first: AmountReading, second: AmountReading): boolean {
  if (first.amount.unit !== "%" || second.amount.unit !== "%" || first.number.min <= second.number.max)
    return false;
  return isContest(tokens, first.amount.start, second.amount.end);
}

/** Two plain numbers, the smaller first, that share what stands behind the second; a score runs the same way. */
function readSpacedPair(tokens: Tokens, first: AmountReading, at: number): Amount | null {
  const second = readAmount(tokens, at);
  if (second === null || first.number.min >= second.number.max) return null;
  return scoreOfPair(tokens, first, second) ?? mergeRange(tokens, first, second);
}

const HEDGES: ReadonlySet<string> = new Set(["about", "around", "roughly", "perhaps", "even", "nearly"]);

function skipHedge(tokens: Tokens, at: number): number {
  return HEDGES.has(lowerAt(tokens, at)) ? at + 1 : at;
}

function isAfterBetween(tokens: Tokens, start: number): boolean {
  const back = HEDGES.has(lowerAt(tokens, start - 1)) ? start - 2 : start - 1;
  return lowerAt(tokens, back) === "between";
}

/** "three or four years": neighbours on the number line; "8 or $9" too. */
function readNeighbours(tokens: Tokens, first: AmountReading, at: number): Amount | null {
  if (first.amount.unit !== null || first.number.scaled) return null;
  const second = readAmount(tokens, at);
  if (second === null) return null;
  const next = first.number.min + second.number.scale;
  if (second.number.min !== next) return null;
  const range = mergeRange(tokens, first, second);
  return range && { ...range, rule: range.rule.replace("> to <", "> or <") };
}

function readHyphenPair(tokens: Tokens, first: AmountReading, at: number): PairReading | null {
  const second = readAmount(tokens, at);
  if (second === null) return null;
  const end = second.amount.end;
  if (isYearSpan(tokens, first.number, second.number)) return { kind: "nothing", end };
  const drawn = recordOfThree(tokens, first, second);
  if (drawn !== null) return { kind: "amount", amount: drawn };
  if (isCodePair(tokens, first, second)) return { kind: "nothing", end };
  return (
    asAmount(scoreOfPair(tokens, first, second) ?? mergeRange(tokens, first, second)) ?? {
      kind: "nothing",
      end,
    }
  );
}

/** "2018-2019", "2023-24": years, whatever their order. */
function isYearSpan(tokens: Tokens, a: NumberReading, b: NumberReading): boolean {
  return a.yearLike && (b.yearLike || /^\d\d$/.test(textAt(tokens, b.start)));
}

/** "555-0142", "1-800-555", "737-800": digits that identify. */
function isCodePair(tokens: Tokens, first: AmountReading, second: AmountReading): boolean {
  if (first.amount.unit !== null || second.amount.unit !== null) return false;
  const b = textAt(tokens, second.number.start);
  const end = second.amount.end;
  if (isJoiner(tokens, end) && (isNumber(tokens, end + 1) || isCapitalized(tokens, end + 1))) return true;
  return /^0\d/.test(b) || /^0\d/.test(textAt(tokens, first.number.start));
}

/** One interval from two amounts, sharing currency, unit and scale; null where they do not go together. */
function mergeRange(tokens: Tokens, first: AmountReading, second: AmountReading): Amount | null {
  const a = first.amount;
  const b = second.amount;
  if (first.number.precision === "vague" || second.number.precision === "vague") return null;
  if (isYearPair(first, second) && !isPlural(lowerAt(tokens, b.end))) return null;
  if (first.number.yearLike && a.unit === null && second.number.scaled) return null; // "in 2015 to 4.2 million"
  const unit = sharedUnit(a, b);
  if (unit === undefined) return null;
  const from = first.number.min * sharedScale(first, second);
  const to = second.number.max;
  if (from > to && !runsDownwards(tokens, first, second)) return null;
  return {
    ...b,
    start: a.start,
    numberStart: a.numberStart,
    min: Math.min(from, to),
    max: Math.max(from, to),
    bound: "range",
    unit: unit.unit,
    dimension: unit.dimension,
    rule:
      b.unit === null && a.unit === null
        ? "<number> to <number>"
        : `<number> to ${b.unit === null ? a.rule : b.rule}`,
  };
}

/** "from -18 °C to -34 °C": a span of measures told from its upper end; both must name the unit or be negative. */
function runsDownwards(tokens: Tokens, first: AmountReading, second: AmountReading): boolean {
  if (lowerAt(tokens, second.amount.start - 1) !== "to" || second.amount.unit === null) return false;
  return first.amount.unit === second.amount.unit || (first.number.signed && second.number.signed);
}

function isYearPair(first: AmountReading, second: AmountReading): boolean {
  const years = first.number.yearLike && second.number.yearLike;
  return years && first.amount.unit === null && second.amount.unit === null;
}

function sharedUnit(a: Amount, b: Amount): Pick<Amount, "unit" | "dimension"> | undefined {
  if (a.unit === null || a.unit === b.unit) return b;
  if (b.unit?.startsWith(`${a.unit}/`)) return b;
  // "$3 to 5 billion": the currency stands before the first number only
  if (b.unit === null && a.numberStart > a.start) return a;
  return undefined;
}

/** The second number's magnitude belongs to the first too where the first is smaller: "3 to 5 billion". */
function sharedScale(first: AmountReading, second: AmountReading): number {
  if (first.number.scaled || first.number.max === 0) return 1;
  const scale = second.number.scaled ? second.number.scale : isRoundThousands(second.number) ? 1000 : 1;
  return first.number.max < second.number.max / scale ? scale : 1;
}

/** "10-15,000 drivers": the thousands are written once. */
function isRoundThousands(number: NumberReading): boolean {
  return number.max >= 2000 && number.max < 1e6 && number.max % 1000 === 0 && !number.yearLike;
}
