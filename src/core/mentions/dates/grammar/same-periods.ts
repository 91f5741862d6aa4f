import { SINGULAR_UNITS } from "../lexicons/units.ts";
import { afterWords, isDash, lowerAt, skip, type Reader, type Reading } from "./reader.ts";

/** "the same period last year", "the same month a year ago". */
export const readSamePeriod: Reader = (tokens, at) => {
  const start = skip(tokens, at, "the");
  if (lowerAt(tokens, start) !== "same") return null;
  const noun = lowerAt(tokens, start + 1);
  if (!SINGULAR_UNITS.has(noun) && !PERIODS.has(noun)) return null;
  for (const words of A_YEAR_BACK) {
    const next = afterWords(tokens, start + 2, words);
    if (next > 0) return samePeriod(noun, next);
  }
  return null;
};

/** "the year-ago quarter", "a year-earlier profit". */
export const readYearAgo: Reader = (tokens, at) => {
  const start = skip(tokens, at, "the");
  const word = lowerAt(tokens, start + 2);
  if (lowerAt(tokens, start) !== "year" || !isDash(lowerAt(tokens, start + 1))) return null;
  if (word !== "ago" && word !== "earlier") return null;
  const noun = lowerAt(tokens, start + 3);
  if (SINGULAR_UNITS.has(noun) || PERIODS.has(noun)) return samePeriod(noun, start + 4);
  // "the year-ago loss": the article belongs to the loss
  return start === at ? samePeriod("", start + 3) : null;
};

const PERIODS: ReadonlySet<string> = new Set(["period", "time"]);

const A_YEAR_BACK: readonly (readonly string[])[] = [
  ["last", "year"],
  ["of", "last", "year"],
  ["of", "the", "previous", "year"],
  ["the", "previous", "year"],
  ["the", "year", "before"],
  ["a", "year", "ago"],
  ["a", "year", "earlier"],
  ["a", "year", "before"],
  ["one", "year", "ago"],
  ["one", "year", "earlier"],
];

function samePeriod(noun: string, next: number): Reading {
  const unit = SINGULAR_UNITS.get(noun) ?? null;
  return { next, expression: { form: "same-period", unit, years: -1 }, rule: "same-period" };
}
