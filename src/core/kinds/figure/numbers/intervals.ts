import { keepPerObject } from "../../../../base/keep-per-object.ts";
import { convert } from "../../../mentions/units.ts";
import type { FigureValue } from "../value.ts";

/** Closed interval of numbers; an open end is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** "About 70" admits this share either way, but no more than half of what its last digit counts: 39 is not about 38. */
const APPROXIMATE = 0.05;
/** A count of "some 220" admits this share however fine its last digit. */
const LEAST_APPROXIMATE = 0.03;
/** "Almost a million" admits more: one digit and its zeros stand for all that is near. */
const VERY_APPROXIMATE = 0.1;
const LARGE = 1000;

function approximation(value: number): number {
  const size = Math.abs(value);
  return size >= LARGE && /^\de/u.test(size.toExponential()) ? VERY_APPROXIMATE : APPROXIMATE;
}

/** What the words admit, in the unit they are in. */
export const statedInterval = keepPerObject((value: FigureValue): Interval => {
  const { min, max, bound, dimension, text } = value;
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  if (bound !== "~") return { low, high };
  const slack = (end: number): number => {
    const estimated = dimension === "count" && end >= SMALLEST_ESTIMATE && end % 10 === 0;
    const least = estimated ? LEAST_APPROXIMATE : 0;
    const tens = dimension === "count" && end < SMALLEST_ESTIMATE && end % 10 === 0;
    const most = tens
      ? Math.min(Math.abs(end) * VERY_APPROXIMATE, TENS * HALF)
      : Math.min(Math.abs(end) * approximation(end), roundness(end) * UNDER_HALF);
    // "About a dozen" may be eleven, "some two dozen" may be 26.
    const ofDozens = DOZEN.test(text) ? end / A_DOZEN : 0;
    return Math.max(Math.abs(end) * least, most, ofDozens);
  };
  return { low: low - slack(low), high: high + slack(high) };
});

/** "About 80" admits 85: what is counted in tens is off by half of them. */
const TENS = 10;

const DOZEN = /\bdozen\b/iu;
const A_DOZEN = 12;

/** From here on a hedged count that ends in a zero is an estimate. */
const SMALLEST_ESTIMATE = 100;

/** What the last digit of a number counts, where a five is as round as a ten: 10 for 70, 5 for 45, 1 for 39. */
function roundness(value: number): number {
  const unit = precisionOf(value);
  return Math.round(Math.abs(value) / unit) % 5 === 0 ? 5 * unit : unit;
}

/** "More than 26,000" usually means less than 27,000: the next number of its own precision. */
export function usualInterval(value: FigureValue): Interval {
  const { low, high } = statedInterval(value);
  if (value.bound === ">" && value.min !== null) return { low, high: value.min + precisionOf(value.min) };
  if (value.bound === "<" && value.max !== null) return { low: value.max - precisionOf(value.max), high };
  return { low, high };
}

/** Counts and sums below this are exact to the unit: 10 and 11 dead are two numbers, $20 and $22 two prices. */
const SMALLEST_ROUNDED = 50;
/** What rounds up lies just under half a unit off, so that 70 and 80 do not meet at 75. */
const UNDER_HALF = 0.499;
/** 2.35 is "2.4". */
const HALF = 0.5;
/** However round a number is, its rounding hides no more than this share of it. */
const MOST_ROUNDED = 0.1;

/**
 * The numbers that round to what is stated: half a unit of the last digit that is not zero, at most a
 * tenth. 612 is "600", but 120,000 is not "100,000".
 */
export const roundedInterval = keepPerObject((value: FigureValue): Interval => {
  const { low, high } = statedInterval(value);
  // Eleven routes are "a dozen".
  if (DOZEN.test(value.text)) return { low: low - low / A_DOZEN, high: high + high / A_DOZEN };
  if (isExact(value)) return { low, high };
  const slack = (end: number, share: number): number =>
    Number.isFinite(end) ? Math.min(roundingOf(value, end) * share, Math.abs(end) * MOST_ROUNDED) : 0;
  return { low: low - slack(low, HALF), high: high + slack(high, mayBeCutOff(value) ? HALF : UNDER_HALF) };
});

/** "$24m" of $24.5 million: half a unit of a sum of two digits and more is as often left out as it is rounded up. */
function mayBeCutOff(value: FigureValue): boolean {
  const { max } = value;
  return value.dimension === "money" && max !== null && max >= CUT_OFF * roundingOf(value, max);
}

const CUT_OFF = 10;

/** Nobody rounds an age, the strength of a quake or a small count. */
function isExact({ dimension, min, max }: FigureValue): boolean {
  if (dimension === "magnitude" || dimension === "age") return true;
  return dimension === "count" && Math.abs(max ?? min ?? 0) < SMALLEST_ROUNDED;
}

/** The unit a number is rounded to: "60 percent" is not 57, as "60 miles" is, and "$20" is not $22. */
function roundingOf({ dimension }: FigureValue, end: number): number {
  const fine = dimension === "percent" || (dimension === "money" && Math.abs(end) < SMALLEST_ROUNDED);
  return fine ? Math.min(precisionOf(end), 1) : precisionOf(end);
}

/** Years, months, weeks and days are counted, in one unit: nine years in prison are no ten. */
export function countsTime({ dimension, unit, max, min }: FigureValue, other: FigureValue): boolean {
  const size = max ?? min ?? 0;
  return dimension === "time" && unit === other.unit && TERMS.has(unit ?? "") && size < SMALLEST_ROUNDED;
}

const TERMS: ReadonlySet<string> = new Set(["year", "month", "week", "day"]);

/** The unit of the last digit that is not zero: 1,000 for 26,000; 0.1 for 5.9. */
function precisionOf(value: number): number {
  const text = Math.abs(value).toString();
  if (text.includes("e")) return Math.abs(value) * MOST_ROUNDED;
  const fraction = text.split(".")[1];
  if (fraction) return 10 ** -fraction.length;
  return 10 ** (/0*$/u.exec(text)?.[0].length ?? 0);
}

/** The interval in another unit; null where no fixed factor leads there (currencies). */
export function inUnit({ low, high }: Interval, from: string | null, to: string | null): Interval | null {
  if (from === to) return { low, high };
  if (from === null || to === null) return null;
  const end = (value: number): number | null => (Number.isFinite(value) ? convert(value, from, to) : value);
  const [first, last] = [end(low), end(high)];
  return first === null || last === null ? null : { low: first, high: last };
}

export function meet(x: Interval, y: Interval): boolean {
  return x.low <= y.high && y.low <= x.high;
}
