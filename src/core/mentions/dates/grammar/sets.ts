import type { Token } from "../../../document/document.ts";
import { SINGULAR_UNITS, FREQUENCIES, TIMEX_UNIT } from "../lexicons/units.ts";
import { WEEKDAYS } from "../lexicons/calendar-names.ts";
import { DAY_PARTS } from "../lexicons/times-of-day.ts";
import { readAmount, readUnit } from "./atoms.ts";
import { isCapitalized, lowerAt, skip, type Reader, type Reading } from "./reader.ts";

/** "daily", "annual". */
export const readFrequency: Reader = (tokens, at) => {
  const timex = FREQUENCIES.get(lowerAt(tokens, at));
  // "the Daily Mail": a name
  if (timex === undefined || (isCapitalized(tokens[at]) && isCapitalized(tokens[at + 1]))) return null;
  return setReading(timex, at + 1);
};

/** "twice a week", "three times a year", "once every two weeks". */
export const readTimesPer: Reader = (tokens, at) => {
  const per = afterTimes(tokens, at);
  if (per < 0) return null;
  const word = lowerAt(tokens, per);
  if (word !== "a" && word !== "an") return readEvery(tokens, per);
  const unit = SINGULAR_UNITS.get(lowerAt(tokens, per + 1));
  return unit === undefined ? null : setReading(periodTimex(1, TIMEX_UNIT[unit]), per + 2);
};

/** The token after "twice" or "three times", or -1. */
function afterTimes(tokens: readonly Token[], at: number): number {
  if (ONCE_TWICE.has(lowerAt(tokens, at))) return at + 1;
  const amount = readAmount(tokens, at);
  return amount !== null && lowerAt(tokens, amount.next) === "times" ? amount.next + 1 : -1;
}

const ONCE_TWICE: ReadonlySet<string> = new Set(["once", "twice"]);

/** "every Friday", "each year", "every two weeks", "per month". */
export const readEvery: Reader = (tokens, at) => {
  const word = lowerAt(tokens, at);
  if (word !== "every" && word !== "each" && word !== "per") return null;
  const start = skip(tokens, at + 1, "other");
  const weekday = WEEKDAYS.get(lowerAt(tokens, start));
  if (weekday !== undefined) return setReading(`XXXX-WXX-${String(weekday)}`, start + 1);
  const part = DAY_PARTS.get(lowerAt(tokens, start));
  if (part !== undefined) return setReading(`XXXX-XX-XXT${part}`, start + 1);
  const unit = SINGULAR_UNITS.get(lowerAt(tokens, start));
  if (unit !== undefined) return setReading(periodTimex(start > at + 1 ? 2 : 1, TIMEX_UNIT[unit]), start + 1);
  const amount = word === "every" ? readAmount(tokens, start) : null;
  const units = amount === null ? null : readUnit(tokens, amount.next);
  if (amount === null || units === null) return null;
  return setReading(periodTimex(amount.value.value, TIMEX_UNIT[units.value]), units.next);
};

function periodTimex(count: number | null, letters: string): string {
  const number = count === null ? "X" : String(count);
  return letters.startsWith("T") ? `PT${number}${letters.slice(1)}` : `P${number}${letters}`;
}

function setReading(timex: string, next: number): Reading {
  return { next, expression: { form: "set", timex }, rule: "set" };
}
