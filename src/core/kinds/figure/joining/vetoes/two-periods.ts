import { boundsOf, relatePeriods, type DayInterval } from "../../../../mentions/edtf.ts";
import { ofPeriod } from "../../measures/measure-traits.ts";
import { middle } from "../../numbers/same-number.ts";
import type { FigurePair } from "../figure-pair.ts";

/** Days of the shortest period that firms reckon for, of the longest quarter, and of the shortest year. */
const MONTH = 28;
const QUARTER = 92;
const YEAR = 360;

/** Whether two figures of what is reckoned for a year or a quarter name two of them: "sales in 2018", "in the first quarter". */
export function areOfTwoPeriods({ a, b, x: one, y: other }: FigurePair): boolean {
  // Two currencies are not held against each other in any case.
  if (!ofPeriod(one, other) || one.unit !== other.unit) return false;
  const [x, y] = [periodOf(a.claim.about), periodOf(b.claim.about)];
  // "Sales fell to 450 million in the quarter", "the firm has sales of 1.9 billion": of a year, where nothing is said.
  if ((x === null) !== (y === null))
    return isQuarter(x ?? y) && middle(x ? other : one) >= YEAR_OF_QUARTERS * middle(x ? one : other);
  if (x === null || y === null) return false;
  const [short, long] = [lengthOf(x), lengthOf(y)].sort((one, other) => one - other);
  return relatePeriods(x, y) === "disjoint" || ((short ?? 0) <= QUARTER && (long ?? 0) >= YEAR);
}

/** From this ratio on the larger of two sums may be of a year, where the other is of a quarter of it. */
const YEAR_OF_QUARTERS = 2.5;

function isQuarter(period: DayInterval | null): boolean {
  return period !== null && lengthOf(period) <= QUARTER;
}

/** A period that is reckoned for; null for days and weeks, and for what is open. */
function periodOf(edtf: string | null): DayInterval | null {
  const days = edtf === null ? null : boundsOf(edtf);
  return days !== null && lengthOf(days) >= MONTH ? days : null;
}

function lengthOf({ first, last }: DayInterval): number {
  return first === null || last === null ? 0 : last - first + 1;
}
