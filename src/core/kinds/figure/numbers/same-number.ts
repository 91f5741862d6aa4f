import { inUnit, meet, roundedInterval } from "./intervals.ts";
import { sameScore } from "../scores/scores.ts";
import type { FigureValue } from "../value.ts";

/** Whether both print one number, hedged or not: "at least 41" and "41"; in another unit, its conversion. */
export function sameNumber(x: FigureValue, y: FigureValue): boolean {
  if (x.dimension === "score") return x.unit === y.unit && sameScore(x, y);
  if (x.unit !== y.unit) return isConversion(x, y);
  return lowEnd(x) === lowEnd(y) && highEnd(x) === highEnd(y);
}

function lowEnd({ min, max }: FigureValue): number | null {
  return min ?? max;
}

function highEnd({ min, max }: FigureValue): number | null {
  return max ?? min;
}

/** "48 km" and "30 miles": rounded after conversion. */
function isConversion(x: FigureValue, y: FigureValue): boolean {
  return ratioOf(x, y) <= CONVERTED && admitOne(x, y);
}

/** Whether some number rounds to what both say, once in one unit. */
function admitOne(x: FigureValue, y: FigureValue): boolean {
  const converted = inUnit(roundedInterval(y), y.unit, x.unit);
  return converted !== null && meet(roundedInterval(x), converted);
}

/** A converted number is off by no more than its rounding. */
const CONVERTED = 1.04;

/** Up to this ratio two numbers may be one, told with more or less care. */
export const NEARLY_ONE = 1.1;

/** Whether both may be one number, told with more or less care: "about 6,000" and "5,940". */
export function nearlySame(x: FigureValue, y: FigureValue): boolean {
  return x.dimension !== "score" && ratioOf(x, y) <= NEARLY_ONE && admitOne(x, y);
}

/** Whether both print one number, or may be one, told with more or less care. */
export function mayBeOneNumber(x: FigureValue, y: FigureValue): boolean {
  return sameNumber(x, y) || nearlySame(x, y);
}

/** How many times the larger number is the smaller, in one unit; 1 where they do not compare. */
export function ratioOf(x: FigureValue, y: FigureValue): number {
  const other = middle(y);
  const converted = inUnit({ low: other, high: other }, y.unit, x.unit);
  if (converted === null) return 1;
  const low = Math.min(middle(x), converted.low);
  const high = Math.max(middle(x), converted.low);
  return low > 0 ? high / low : 1;
}

/** The number, or the middle of a range. */
export function middle(value: FigureValue): number {
  return ((lowEnd(value) ?? 0) + (highEnd(value) ?? 0)) / 2;
}
