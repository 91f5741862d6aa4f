import { wordAt } from "../../../document/word-at.ts";
import { MONTH_WORDS } from "../../../knowledge/calendar.ts";
import { TIME_ZONES, YEAR_PREPOSITIONS } from "../lexicons/names-with-numbers.ts";
import { PERSON_NOUNS } from "../lexicons/nouns.ts";
import { isPlural } from "../nouns/singular.ts";
import { isCapitalized, isWord, lowerAt, textAt, type Tokens } from "../token-access.ts";
import type { Candidate } from "./candidate.ts";

/** "11 a.m.", "two o'clock", "1353 GMT", "12:41" (its colon is seen as a code). */
export function isClockTime({ tokens, amount, number }: Candidate): boolean {
  const after = lowerAt(tokens, number.end);
  if (number.max <= 24 && !number.scaled && (HALF_DAYS.has(after) || isSpacedHalfDay(tokens, number.end)))
    return true;
  const printed = textAt(tokens, number.start);
  if (amount.unit !== null || !/^(?:[01]\d|2[0-3])[0-5]\d$/.test(printed)) return false;
  if (printed.startsWith("0") || isTimeZone(tokens, number.end)) return true;
  return lowerAt(tokens, number.start - 1) === "at" && textAt(tokens, number.end) === "(";
}

const HALF_DAYS: ReadonlySet<string> = new Set([
  "a.m.",
  "p.m.",
  "am",
  "pm",
  "a.m",
  "p.m",
  "o'clock",
  "noon",
  "midnight",
]);

function isSpacedHalfDay(tokens: Tokens, i: number): boolean {
  const letter = lowerAt(tokens, i);
  return (
    (letter === "a" || letter === "p") && textAt(tokens, i + 1) === "." && lowerAt(tokens, i + 2) === "m"
  );
}

function isTimeZone(tokens: Tokens, i: number): boolean {
  return (
    TIME_ZONES.has(lowerAt(tokens, i)) &&
    (lowerAt(tokens, i) !== "local" || lowerAt(tokens, i + 1) === "time")
  );
}

/** "March 29", "29 March", "Feb. 3". */
export function isDayOfMonth({ tokens, amount, number }: Candidate): boolean {
  if (amount.unit !== null || number.form !== "digits" || number.scaled || number.max > 31) return false;
  if (!/^\d\d?$/.test(textAt(tokens, number.start))) return false;
  return isMonthBefore(tokens, number.start) || isMonthAt(tokens, number.end);
}

function isMonthBefore(tokens: Tokens, i: number): boolean {
  return isMonthAt(tokens, i - 1) || (textAt(tokens, i - 1) === "." && isMonthAt(tokens, i - 2));
}

function isMonthAt(tokens: Tokens, i: number): boolean {
  return isCapitalized(tokens, i) && MONTH_WORDS.has(lowerAt(tokens, i));
}

/** Four bare digits are a year unless something shows that they count. */
export function isYear({ tokens, amount, number }: Candidate): boolean {
  if (!number.yearLike || amount.unit !== null) return false;
  const before = lowerAt(tokens, number.start - 1);
  const after = lowerAt(tokens, number.end);
  if (PERSON_NOUNS.has(wordAt(tokens, number.end)) || isRate(tokens, number.end)) return false;
  if (amount.bound === "range" && isPlural(lowerAt(tokens, amount.end))) return false;
  if (number.min >= 2200) return false;
  if (before === "from" && after === "to" && isPlural(lowerAt(tokens, number.end + 2))) return false; // "from 1000 to 2000 jobs"
  if (STRONG_BOUNDS.has(before)) return false;
  if (before === "of" && TOTALS.has(lowerAt(tokens, number.start - 2))) return false;
  const recent = number.min >= 1900 && number.min < 2100;
  const countable = isPlural(after) && !isCapitalized(tokens, number.end);
  if (recent) return !(countable && number.min % 100 === 0);
  return (
    !countable && (YEAR_PREPOSITIONS.has(before) || isMonthBefore(tokens, number.start) || before === ",")
  );
}

const STRONG_BOUNDS: ReadonlySet<string> = new Set([
  "than",
  "least",
  "some",
  "nearly",
  "almost",
  "roughly",
  "exactly",
  "total",
]);

const TOTALS: ReadonlySet<string> = new Set([
  "average",
  "total",
  "maximum",
  "minimum",
  "crowd",
  "record",
  "estimate",
]);

function isRate(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return (
    word === "per" ||
    ((word === "a" || word === "an") && isWord(tokens, i + 1) && lowerAt(tokens, i + 1) === "day")
  );
}
