import type { Token } from "../../../document/document.ts";
import type { DayPart } from "../expression.ts";
import { DAY_PARTS } from "../lexicons/times-of-day.ts";
import { readDay } from "./points.ts";
import {
  afterWords,
  endsPhrase,
  isCapitalized,
  isDash,
  lowerAt,
  skip,
  type Reader,
  type Reading,
} from "./reader.ts";

/** "Friday morning", "this afternoon", "last night", "early Friday", "the night of December 7", "tonight". */
export const readDayPart: Reader = (tokens, at) => {
  const word = lowerAt(tokens, at);
  if (word === "tonight")
    return partReading("NI", { form: "unit", unit: "day", by: 0, anchor: "publication" }, at + 1);
  if (word === "overnight") return readOvernight(tokens, at);
  const early = afterEarlyLate(tokens, at);
  const definite = skip(tokens, lowerAt(tokens, early) === "the" ? early : at, "the");
  const shifted = PART_DETERMINERS.get(lowerAt(tokens, definite));
  if (shifted !== undefined) {
    const part = DAY_PARTS.get(lowerAt(tokens, definite + 1));
    return part === undefined
      ? null
      : partReading(part, { form: "unit", unit: "day", ...shifted }, definite + 2);
  }
  const hours = afterSmallHours(tokens, definite);
  if (hours > 0) return withDayOf(tokens, "MO", hours);
  const noun = afterEarlyLate(tokens, definite);
  const part = DAY_PARTS.get(lowerAt(tokens, noun));
  if (part === undefined || isCapitalized(tokens[noun])) return null;
  const end = skip(tokens, noun + 1, "hours");
  if (isHabitual(tokens, at))
    return { next: end, expression: { form: "day-part", part, day: null, habitual: true }, rule: "day-part" };
  const neighbour = NEIGHBOURS.get(lowerAt(tokens, end));
  if (neighbour === undefined) return withDayOf(tokens, part, end);
  // "the night before" is the day's before; "the night before the vote" is not said
  return definite > at && endsPhrase(tokens[end + 1])
    ? partReading(part, { form: "unit", unit: "day", by: neighbour, anchor: "focus" }, end + 1)
    : null;
};

/** "shot overnight"; "overnight Monday" is told by its day. */
function readOvernight(tokens: readonly Token[], at: number): Reading | null {
  return readDay(tokens, skip(tokens, at + 1, "on")) === null
    ? { next: at + 1, expression: { form: "overnight" }, rule: "overnight" }
    : null;
}

const NEIGHBOURS: ReadonlyMap<string, number> = new Map([
  ["before", -1],
  ["after", 1],
]);

/** "the early hours", "the small hours": the token after, or -1. */
function afterSmallHours(tokens: readonly Token[], at: number): number {
  return SMALL_HOURS.has(lowerAt(tokens, at)) ? afterWords(tokens, at + 1, ["hours"]) : -1;
}

const SMALL_HOURS: ReadonlySet<string> = new Set(["early", "small", "wee"]);

function withDayOf(tokens: readonly Token[], part: DayPart, end: number): Reading {
  const of = skip(tokens, end, "of");
  const day = of > end ? readDay(tokens, of) : null;
  return partReading(part, day?.expression ?? null, day?.next ?? end);
}

/** "Friday morning", "December 7, early evening": the part of the day after a day that has been read. */
export function readPartAfter(tokens: readonly Token[], day: Reading): Reading | null {
  if (!NAMES_DAY.has(day.rule)) return null;
  const noun = afterEarlyLate(tokens, day.next);
  const part = DAY_PARTS.get(lowerAt(tokens, noun));
  return part === undefined || isCapitalized(tokens[noun])
    ? null
    : partReading(part, day.expression, noun + 1);
}

/** Rules whose reading may be a single day. */
const NAMES_DAY: ReadonlySet<string> = new Set(
  "weekday day-date numeric-date named-day holiday next-unit following-unit same-unit previous-unit".split(
    " ",
  ),
);

/** The token after "early", "late" or "mid-", which leave the part of the day what it is. */
function afterEarlyLate(tokens: readonly Token[], at: number): number {
  if (!EARLY_LATE_PARTS.has(lowerAt(tokens, at))) return at;
  return isDash(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
}

const EARLY_LATE_PARTS: ReadonlySet<string> = new Set(["early", "late", "mid"]);
const PART_DETERMINERS: ReadonlyMap<
  string,
  { readonly by: number; readonly anchor: "publication" | "focus" }
> = new Map([
  ["this", { by: 0, anchor: "publication" }],
  ["last", { by: -1, anchor: "publication" }],
  ["that", { by: 0, anchor: "focus" }],
  ["same", { by: 0, anchor: "focus" }],
  ["next", { by: 1, anchor: "focus" }],
  ["following", { by: 1, anchor: "focus" }],
  ["previous", { by: -1, anchor: "focus" }],
  ["preceding", { by: -1, anchor: "focus" }],
]);

/** "at night" is told of many nights. */
function isHabitual(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at - 1) === "at" && lowerAt(tokens, at) === "night";
}

function partReading(part: DayPart, day: Reading["expression"] | null, next: number): Reading {
  return { next, expression: { form: "day-part", part, day }, rule: "day-part" };
}
