import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { convert } from "../../mentions/units.ts";
import type { Comparison, Strength } from "../../verdicts/verdict.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { MEASURES } from "./measures.ts";
import type { FigureValue } from "./value.ts";

type Figure = PlacedClaim<FigureValue>;

interface Interval {
  readonly low: number;
  readonly high: number;
}

const TOLLS: ReadonlySet<string> = new Set(MEASURES.flatMap(({ id, toll }) => (toll ? [id] : [])));

/** Compares two figures by the levels of the design: equal, overlapping, updated, disjoint. */
export function compareFigures(a: Figure, b: Figure): Comparison {
  const x = a.claim.value;
  const converted = inUnitOf(b.claim.value, x.unit);
  if (converted === null) {
    return level(
      "cannot-compare",
      null,
      null,
      "units differ",
      `${words(a)} and ${words(b)} are in units that do not convert`,
    );
  }
  const y = converted;
  const twoUnits = x.unit !== b.claim.value.unit;
  if (!twoUnits && x.min === y.min && x.max === y.max && x.bound === y.bound) {
    return level("agree", null, null, "same value", `both say ${words(a)}`);
  }
  if (!twoUnits && x.min === y.min && x.max === y.max && exactPair(x, y)) {
    return level("agree", null, null, "same value", `both say ${words(a)}`);
  }
  const ix = stated(x);
  const iy = stated(y);
  if (meet(ix, iy)) {
    if (bothOpen(x, y) && !meet(usual(x), usual(y))) {
      return discrepancy(
        "soft",
        "open bounds apart",
        `${words(a)} and ${words(b)} exclude each other under the usual reading`,
      );
    }
    return level(
      "compatible",
      "precision",
      null,
      "intervals overlap",
      `${quoted(a)} and ${quoted(b)} fit together: they differ only in precision`,
    );
  }
  if (meet(rounded(x, twoUnits), rounded(y, twoUnits))) {
    return level(
      "compatible",
      "precision",
      null,
      "rounding",
      `${words(a)} and ${words(b)} are roundings of one another`,
    );
  }
  const update = updated(a, b, x, y);
  if (update) return update;
  const soft = twoUnits || (isApproximate(x) && isApproximate(y)) || namedEstimates(a, b);
  return discrepancy(soft ? "soft" : "hard", "intervals disjoint", differenceOf(a, b));
}

function level(
  verdict: Comparison["verdict"],
  type: Comparison["type"],
  strength: Strength | null,
  rule: string,
  why: string,
): Comparison {
  return { verdict, type, strength, rule: `figure/<${rule}>`, why };
}

function discrepancy(strength: Strength, rule: string, why: string): Comparison {
  return level("discrepancy", "value", strength, rule, why);
}

function words({ claim }: Figure): string {
  return claim.value.text;
}

function quoted({ claim }: Figure): string {
  return `${claim.source}’s “${claim.value.text}”`;
}

function differenceOf(a: Figure, b: Figure): string {
  const [first, second] = a.claim.source <= b.claim.source ? [a, b] : [b, a];
  if (a.claim.source === b.claim.source) {
    return `${a.claim.source} itself gives both “${first.claim.value.text}” and “${second.claim.value.text}”`;
  }
  return `${first.claim.source} says ${words(first)}, ${second.claim.source} says ${words(second)}`;
}

/** The value in another unit of its dimension; null where no fixed factor leads there (currencies). */
function inUnitOf(value: FigureValue, unit: string | null): FigureValue | null {
  if (value.unit === unit) return value;
  if (value.unit === null || unit === null) return null;
  const min = value.min === null ? null : convert(value.min, value.unit, unit);
  const max = value.max === null ? null : convert(value.max, value.unit, unit);
  if ((value.min !== null && min === null) || (value.max !== null && max === null)) return null;
  return { ...value, min, max, unit };
}

/** "at least 10" and "10" state one number; "up to 80" and "80" as well. */
function exactPair(x: FigureValue, y: FigureValue): boolean {
  return x.bound !== "vague" && y.bound !== "vague";
}

/** What the words admit. "About 70" admits a tenth either way. */
function stated({ min, max, bound }: FigureValue): Interval {
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  if (bound !== "~") return { low, high };
  return { low: low - Math.abs(low) * APPROXIMATE, high: high + Math.abs(high) * APPROXIMATE };
}

const APPROXIMATE = 0.05;

/** "More than 26,000" usually means less than 27,000: the next number of its own precision. */
function usual(value: FigureValue): Interval {
  const { low, high } = stated(value);
  if (value.bound === ">" && value.min !== null) return { low, high: value.min + precisionOf(value.min) };
  if (value.bound === "<" && value.max !== null) return { low: value.max - precisionOf(value.max), high };
  return { low, high };
}

/** Half a unit of the last digit that is not zero, at most a tenth: 612 is "600", 120,000 is not "100,000". */
function rounded(value: FigureValue, twoUnits: boolean): Interval {
  const { low, high } = stated(value);
  const slack = (end: number): number =>
    Number.isFinite(end)
      ? Math.min(precisionOf(end) * UNDER_HALF, Math.abs(end) * (twoUnits ? 0.05 : 0.1))
      : 0;
  const exact =
    value.dimension === "magnitude" ||
    (value.dimension === "count" && Math.abs(value.max ?? value.min ?? 0) < SMALLEST_ROUNDED);
  const loose = exact ? 0 : 1;
  return { low: low - slack(low) * loose, high: high + slack(high) * loose };
}

/** Just under half a unit, so that 70 and 80 do not meet at 75. */
const UNDER_HALF = 0.499;

/** Small counts are exact: 10 and 11 dead are two numbers. */
const SMALLEST_ROUNDED = 50;

/** The unit of the last digit that is not zero: 1,000 for 26,000; 0.1 for 5.9. */
function precisionOf(value: number): number {
  const text = Math.abs(value).toString();
  if (text.includes("e")) return Math.abs(value) * 0.1;
  const fraction = text.split(".")[1];
  if (fraction) return 10 ** -fraction.length;
  return 10 ** (/0*$/u.exec(text)?.[0].length ?? 0);
}

function meet(x: Interval, y: Interval): boolean {
  return x.low <= y.high && y.low <= x.high;
}

function bothOpen(x: FigureValue, y: FigureValue): boolean {
  return (x.bound === ">" && y.bound === ">") || (x.bound === "<" && y.bound === "<");
}

function isApproximate({ bound }: FigureValue): boolean {
  return bound === "~" || bound === "vague" || bound === ">" || bound === "<";
}

/** Two named speakers each give their own estimate: both articles may be right about them. */
function namedEstimates(a: Figure, b: Figure): boolean {
  const x = a.claim.speaker?.name;
  const y = b.claim.speaker?.name;
  return x !== undefined && y !== undefined && x.toLowerCase() !== y.toLowerCase();
}

/** A running count that the later article has higher, or values of two different days, is an update. */
function updated(a: Figure, b: Figure, x: FigureValue, y: FigureValue): Comparison | null {
  if (a.claim.source === b.claim.source) return null;
  const [early, late] = (a.published ?? "") <= (b.published ?? "") ? [a, b] : [b, a];
  const [first, last] = early === a ? [x, y] : [y, x];
  const dated = early.published !== null && late.published !== null && early.published < late.published;
  const grows = (last.min ?? last.max ?? 0) > (first.min ?? first.max ?? 0);
  if (dated && grows && x.measure !== null && TOLLS.has(x.measure)) {
    return level(
      "changed-over-time",
      "value",
      null,
      "toll grew",
      `${early.claim.source} (${dateInWords(early.published ?? "")}) has ${words(early)}, ${late.claim.source} (${dateInWords(late.published ?? "")}) has ${words(late)}: the count grew`,
    );
  }
  const days = a.claim.about !== null && b.claim.about !== null && a.claim.about !== b.claim.about;
  if (days && a.claim.about?.length === 10 && b.claim.about?.length === 10) {
    return level(
      "changed-over-time",
      "time-scope",
      null,
      "other days",
      `${quoted(a)} is of ${dateInWords(a.claim.about)}, ${quoted(b)} of ${dateInWords(b.claim.about ?? "")}`,
    );
  }
  return null;
}
