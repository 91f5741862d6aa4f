import type { Token } from "../../../document/document.ts";
import { itemAt } from "../../../../base/item-at.ts";
import type { Anchor, Amount, Measure, Unit } from "../expression.ts";
import { PLURAL_UNITS, SINGULAR_UNITS, UNIT_ADJECTIVES, UNIT_LONG } from "../lexicons/units.ts";
import { readAmount, readUnit, skipApproximator } from "./atoms.ts";
import { readNamedDay, readShiftedUnit, readWeekday } from "./relative-dates.ts";
import {
  afterWords,
  endsPhrase,
  isDash,
  lowerAt,
  skip,
  touchesPrevious,
  type Atom,
  type Reader,
  type Reading,
} from "./reader.ts";

/** "three days", "a five-year plan", "nearly five months", and with "ago" or "later" a date. */
export const readAmountOfTime: Reader = (tokens, at) => {
  if (continuesPhrase(tokens, at)) return null;
  const start = skipApproximator(tokens, at);
  const measured = readMeasures(tokens, start);
  if (measured === null || isAge(tokens, measured.next) || isFraction(tokens, measured)) return null;
  return withTail(tokens, measured.value, measured.next) ?? plainDuration(tokens, at, start, measured);
};

/** The 2 of "1/2 years", the "many" of "in as many days". */
function continuesPhrase(tokens: readonly Token[], at: number): boolean {
  const previous = lowerAt(tokens, at - 1);
  return (
    (previous === "/" && touchesPrevious(tokens, at)) || (previous === "as" && lowerAt(tokens, at) === "many")
  );
}

/** "years", "decades in the making", "hours later", "decades-long". */
export const readBarePlural: Reader = (tokens, at) => {
  const unit = PLURAL_UNITS.get(lowerAt(tokens, at));
  if (unit === undefined || unit === "second" || unit === "quarter" || unit === "weekend") return null;
  if (isAge(tokens, at + 1)) return null;
  const measures: readonly Measure[] = [{ amount: { value: null }, unit }];
  return withTail(tokens, measures, at + 1) ?? durationReading(measures, skipLong(tokens, at + 1));
};

/** "yearlong", "month-long". */
export const readUnitLong: Reader = (tokens, at) => {
  const word = lowerAt(tokens, at);
  const joined = UNIT_LONG.get(word);
  if (joined !== undefined) return durationReading([{ amount: { value: 1 }, unit: joined }], at + 1);
  const unit = SINGULAR_UNITS.get(word);
  const next = skipLong(tokens, at + 1);
  return unit === undefined || next === at + 1
    ? null
    : durationReading([{ amount: { value: 1 }, unit }], next);
};

/** "the two years", "those three days": a determiner belongs to the span. */
export const readDeterminedAmount: Reader = (tokens, at) => {
  const reading = readAmountOfTime(tokens, at + 1);
  if (reading?.expression.form !== "duration") return null;
  const word = lowerAt(tokens, at + 1);
  const isAttribute = isDash(lowerAt(tokens, at + 2));
  return isAttribute || word === "a" || word === "an" || word === "some" ? null : reading;
};

function plainDuration(
  tokens: readonly Token[],
  at: number,
  start: number,
  measured: Atom<readonly Measure[]>,
): Reading | null {
  const word = lowerAt(tokens, start);
  const first = measured.value[0];
  if (first === undefined) return null;
  if (first.unit === "weekend" || (word === "some" && SINGULAR_UNITS.has(lowerAt(tokens, measured.next - 1))))
    return null;
  // "a day" in "five times a day" is a rate; "a minute" and "a second" alone are too loose to be lengths
  if (start === at && isRate(tokens, at)) {
    const timex = `P${TIMEX_OF_ONE[first.unit] ?? ""}`;
    return (word === "a" || word === "an") && timex.length > 1
      ? { next: measured.next, expression: { form: "set", timex }, rule: "rate" }
      : null;
  }
  return durationReading(measured.value, skipLong(tokens, measured.next));
}

const TIMEX_OF_ONE: Readonly<Record<string, string>> = {
  hour: "T1H",
  day: "1D",
  week: "1W",
  month: "1M",
  quarter: "1Q",
  year: "1Y",
  minute: "T1M",
};

/** What a rate stands after: a number, a currency or per-cent sign, or "times". */
const RATE_COMPANY: ReadonlySet<string> = new Set(
  `% percent million billion trillion thousand hundred times once twice dollars euros pounds barrels tons
  tonnes people cars vehicles units hours days flights yen yuan`.split(/\s+/),
);

function isRate(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word !== "a" && word !== "an") return false;
  const previous = itemAt(tokens, at - 1);
  return previous?.kind === "number" || RATE_COMPANY.has(previous?.lower ?? "");
}

/** One or more measures: "two years and three months". */
function readMeasures(tokens: readonly Token[], at: number): Atom<readonly Measure[]> | null {
  const first = readMeasure(tokens, at);
  if (first === null) return null;
  const and = skip(tokens, skip(tokens, first.next, ","), "and");
  if (and === first.next) return { value: [first.value], next: first.next };
  const half = afterWords(tokens, and, ["a", "half"]);
  if (half > 0 && first.value.amount.value !== null) {
    const amount: Amount = { value: first.value.amount.value + 0.5 };
    return { value: [{ amount, unit: first.value.unit }], next: half };
  }
  const second = readMeasure(tokens, and);
  const isFiner =
    second !== null &&
    first.value.amount.upTo === undefined &&
    FINER[first.value.unit]?.includes(second.value.unit) === true;
  return isFiner
    ? { value: [first.value, second.value], next: second.next }
    : { value: [first.value], next: first.next };
}

const FINER: Readonly<Record<string, readonly string[]>> = {
  year: ["month", "week", "day"],
  month: ["week", "day"],
  week: ["day"],
  day: ["hour", "minute"],
  hour: ["minute", "second"],
  minute: ["second"],
};

function readMeasure(tokens: readonly Token[], at: number): Atom<Measure> | null {
  const amount = readAmount(tokens, at);
  if (amount === null) return null;
  const hyphen = isDash(lowerAt(tokens, amount.next)) ? amount.next + 1 : amount.next;
  const isArticle = amount.next === at + 1 && (lowerAt(tokens, at) === "a" || lowerAt(tokens, at) === "an");
  const unit = readUnit(tokens, hyphen) ?? (isArticle ? null : readSeconds(tokens, hyphen));
  if (unit === null) return null;
  // "a weeks-long siege", "a year-end sale": the article belongs to what follows
  if (isArticle && (PLURAL_UNITS.has(lowerAt(tokens, unit.next - 1)) || isDash(lowerAt(tokens, unit.next))))
    return null;
  const value = amount.value.value;
  return {
    value: {
      amount: unit.factor === 1 || value === null ? amount.value : { value: value * unit.factor },
      unit: unit.value,
    },
    next: unit.next,
  };
}

/** "30-second": the singular is read only after a number, since it is an ordinal elsewhere. */
function readSeconds(
  tokens: readonly Token[],
  at: number,
): (Atom<"second"> & { readonly factor: number }) | null {
  return lowerAt(tokens, at) === "second" && isDash(lowerAt(tokens, at - 1))
    ? { value: "second", factor: 1, next: at + 1 }
    : null;
}

interface Tail {
  readonly words: readonly string[];
  readonly sign: 1 | -1;
  readonly anchor: Anchor;
}

const TAILS: readonly Tail[] = [
  { words: ["ago"], sign: -1, anchor: "publication" },
  { words: ["earlier"], sign: -1, anchor: "focus" },
  { words: ["previously"], sign: -1, anchor: "focus" },
  { words: ["beforehand"], sign: -1, anchor: "focus" },
  { words: ["before", "that"], sign: -1, anchor: "focus" },
  { words: ["later"], sign: 1, anchor: "focus" },
  { words: ["afterwards"], sign: 1, anchor: "focus" },
  { words: ["afterward"], sign: 1, anchor: "focus" },
  { words: ["after", "that"], sign: 1, anchor: "focus" },
  { words: ["from", "now"], sign: 1, anchor: "publication" },
  { words: ["from", "today"], sign: 1, anchor: "publication" },
  { words: ["hence"], sign: 1, anchor: "publication" },
  { words: ["'s", "time"], sign: 1, anchor: "publication" },
  { words: ["'", "time"], sign: 1, anchor: "publication" },
  { words: ["’", "time"], sign: 1, anchor: "publication" },
];

function withTail(tokens: readonly Token[], measures: readonly Measure[], at: number): Reading | null {
  const measure = measures[0];
  if (measure === undefined) return null;
  const word = lowerAt(tokens, at);
  if ((word === "before" || word === "after") && endsPhrase(tokens[at + 1])) {
    return {
      next: at + 1,
      expression: { form: "offset", measure, sign: word === "before" ? -1 : 1, anchor: "focus" },
      rule: `offset-${word}`,
    };
  }
  for (const { words, sign, anchor } of TAILS) {
    const next = afterWords(tokens, at, words);
    if (next < 0) continue;
    const rule = `offset-${words[0] ?? ""}`;
    const from = sign < 0 && anchor === "publication" ? readCountedFrom(tokens, next, measure) : null;
    return from === null
      ? { next, expression: { form: "offset", measure, sign, anchor }, rule }
      : { next: from.next, expression: { form: "counted", measure, sign, from: from.expression }, rule };
  }
  return null;
}

/** "20 years ago [today]", "a week ago [Tuesday]", "ten years ago [this month]": what the years or weeks are counted from. */
function readCountedFrom(tokens: readonly Token[], at: number, { amount, unit }: Measure): Reading | null {
  if (amount.value === null || !COUNTED.has(unit)) return null;
  const weekday = readWeekday(tokens, at);
  if (weekday !== null) return weekday;
  const day =
    lowerAt(tokens, at) === "today" || lowerAt(tokens, at) === "yesterday" ? readNamedDay(tokens, at) : null;
  return day ?? (lowerAt(tokens, at) === "this" ? readShiftedUnit(tokens, at) : null);
}

const COUNTED: ReadonlySet<Unit> = new Set<Unit>(["week", "month", "year", "decade"]);

/** "a quarter of its dealers", "three quarters of the city": a share. */
function isFraction(tokens: readonly Token[], measured: Atom<readonly Measure[]>): boolean {
  const last = measured.value.at(-1);
  if (last?.unit !== "quarter" || isAdjectiveBefore(tokens, measured.next - 1)) return false;
  return withTail(tokens, measured.value, measured.next) === null;
}

function isAdjectiveBefore(tokens: readonly Token[], at: number): boolean {
  return UNIT_ADJECTIVES.has(lowerAt(tokens, at - 1));
}

/** "six-year-old", "26 years old", "18 years of age": an age, not a stretch of the calendar. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const next = isDash(lowerAt(tokens, at)) ? at + 1 : at;
  return (
    lowerAt(tokens, next) === "old" ||
    lowerAt(tokens, next) === "olds" ||
    afterWords(tokens, at, ["of", "age"]) > 0
  );
}

function skipLong(tokens: readonly Token[], at: number): number {
  return isDash(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === "long" ? at + 2 : at;
}

function durationReading(measures: readonly Measure[], next: number): Reading {
  return { next, expression: { form: "duration", measures }, rule: "duration" };
}
