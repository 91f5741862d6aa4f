import { BROAD, oneMeasure } from "../../measures/measure-traits.ts";
import { middle, nearlySame, NEARLY_ONE } from "../../numbers/same-number.ts";
import { distinctnessOf, isDistinctive, type Distinctness } from "../../numbers/telling-numbers.ts";
import type { FigureValue } from "../../value.ts";
import { silent, type Evidence } from "./evidence.ts";
import type { EvidencePair } from "./evidence-pair.ts";

/** One number, or two that lie close. */
export const ofNumber: Evidence = (pair) => {
  if (!pair.same) return ofNearNumber(pair);
  const { x, sameHead, loneNumber, onlyNumber } = pair;
  const points =
    numberPoints(x, onlyNumber) + (loneNumber ? 0.2 : 0) + (sameHead && !isDistinctive(x) ? 0.1 : 0);
  return { points, why: "with the same number" };
};

const ofNearNumber: Evidence = (pair) => {
  const { x, y } = pair;
  if (nearlySame(x, y) && isDistinctive(x)) return { points: 0.15, why: "with numbers close to each other" };
  return x.unit === y.unit && (pair.loneHead || oneMeasure(x, y)) && pair.ratio <= NOT_FAR
    ? silent(0.2)
    : null;
};

/** Up to this ratio one of two numbers of one thing may well be a slip, or older. */
const NOT_FAR = 1.25;

/** A result is of one game of the story; "six months" and "ten-year" recur less than "six" and "ten". */
function numberPoints(x: FigureValue, onlyNumber: boolean): number {
  if (onlyNumber || (x.dimension === "score" && x.unit === "score")) return NUMBER_POINTS.telling;
  const distinctness = distinctnessOf(x);
  const measured = MEASURED.has(x.dimension) && x.bound !== "vague";
  return NUMBER_POINTS[distinctness === "plain" && measured ? "distinctive" : distinctness];
}

const MEASURED: ReadonlySet<string> = new Set(["time", "length", "weight", "area", "volume", "speed"]);

/** What it says for a join that two sources print one number. */
const NUMBER_POINTS: Readonly<Record<Distinctness, number>> = { telling: 0.5, distinctive: 0.3, plain: 0.1 };

/** A reward may grow twentyfold; what no measure names, or one that says little, is then another thing. */
export const ofSize: Evidence = ({ x, y, ratio }) => {
  if (ratio < UNLIKELY) return null;
  return silent(oneMeasure(x, y) && !BROAD.has(x.measure ?? "") ? -0.35 : -0.6);
};

/** From this ratio on two numbers are more likely of two things than of one that somebody got wrong. */
const UNLIKELY = 10;

/** Magnitudes of two quakes. */
export const ofMagnitude: Evidence = ({ a, b, x, y }) => {
  if (x.dimension !== "magnitude" || Math.abs(middle(x) - middle(y)) <= ONE_QUAKE) return null;
  return silent(ofOtherDays(a.claim.about, b.claim.about) ? -0.6 : -0.35);
};

/** Estimates of one quake lie closer together than this, in magnitudes. */
const ONE_QUAKE = 1.5;

/** Both give the day, and not the same one. */
function ofOtherDays(a: string | null, b: string | null): boolean {
  return a?.length === DAY_LENGTH && b?.length === DAY_LENGTH && a !== b;
}

const DAY_LENGTH = "2005-11-27".length;

/** Two rates in one unit. */
export const ofRate: Evidence = (pair) => {
  const { x, y } = pair;
  return x.unit !== null && x.unit === y.unit && x.unit.includes("/")
    ? { points: pair.ratio <= NEARLY_ONE ? 0.35 : 0.2, why: `both in ${x.unit}` }
    : null;
};

/** Two counts of things that no measure names. */
export function areOtherCounts(pair: EvidencePair): boolean {
  const { x } = pair;
  return x.measure === null && x.dimension === "count" && pair.ratio >= OTHER_COUNT;
}

/** From this ratio on such counts are more likely of two things. */
const OTHER_COUNT = 4;

/** "In his thirties": one range of ages. */
export function areOneRangeOfAges({ x, same }: EvidencePair): boolean {
  return same && x.dimension === "age" && x.min !== x.max;
}

/** Yards are gained in many verbs: run, rushed, added, had. */
export function areSameYards({ x, same }: EvidencePair): boolean {
  return same && x.unit === "yd" && isDistinctive(x);
}
