import type { Measure } from "./measure.ts";
import { countsPeople } from "./measures.ts";
import { mayBeOneNumber, sameNumber } from "../numbers/same-number.ts";
import { ALL_MEASURES } from "../scores/score-measures.ts";
import type { FigureValue } from "../value.ts";

/** Ids of the measures of which something holds. */
function measuresThat(holds: (measure: Measure) => boolean): ReadonlySet<string> {
  return new Set(ALL_MEASURES.filter(holds).map(({ id }) => id));
}

/** Each person has their own: prison terms, fines. */
export const PERSONAL = measuresThat(({ personal }) => personal === true);
/** Running counts that grow while a story unfolds. */
export const TOLLS = measuresThat(({ toll }) => toll === true);
/** Their signals say little by themselves: "pay", "cost". */
export const BROAD = measuresThat(({ broad }) => broad === true);
/** Some of others by nature. */
const SOME = measuresThat(({ some }) => some === true);
/** Told before they come and when they have come alike. */
export const ANNOUNCED = measuresThat(({ announced }) => announced === true);
/** They move from day to day. */
export const DAILY = measuresThat(({ daily }) => daily === true);
/** They change by the hour. */
export const HOURLY = measuresThat(({ hourly }) => hourly === true);
/** Measured in each place apart. */
export const LOCAL = measuresThat(({ local }) => local === true);
/** Measured anew on every occasion. */
export const RECURRING = measuresThat(({ recurring }) => recurring === true);
/** Reckoned for a year or quarter that is over. */
const PERIODIC = measuresThat(({ periodic }) => periodic === true);
/** What they count is counted for something else as well. */
const ALONE = measuresThat(({ alone }) => alone === true);
/** Whoever is counted, it is one group. */
const ONE_GROUP = measuresThat(({ oneGroup }) => oneGroup === true);
/** With one number it is told by other measures as well. */
const WIDE = measuresThat(({ wide }) => wide === true);
/** They count people, whatever noun stands beside the number. */
export const PEOPLE_ALONE = measuresThat(
  ({ heads, nouns = [] }) => heads === "people" && nouns.every((noun) => countsPeople(noun)),
);
/** Each kind of thing is counted apart. */
export const BY_HEAD = measuresThat(({ byHead }) => byHead === true);
/** Measures that sources often tell in the place of another. */
const NEAR = new Map(
  ALL_MEASURES.flatMap(({ id, near }) => (near === undefined ? [] : [[id, near] as const])),
);
/** Those among them that are told so with other numbers too. */
const STANDING_IN = measuresThat(({ standsIn }) => standsIn === true);
/** Measures that are told as a change and as a level alike. */
export const OF_CHANGE: ReadonlySet<string> = new Set(["margin", "pay-rise", "premium"]);

export function oneMeasure(x: FigureValue, y: FigureValue): boolean {
  return x.measure !== null && x.measure === y.measure;
}

/** Two measures of which one is often told in the place of the other: the people shot, the wounded. */
export function nearMeasures(x: FigureValue, y: FigureValue): boolean {
  if (x.measure === null || y.measure === null) return false;
  return NEAR.get(x.measure) === y.measure || NEAR.get(y.measure) === x.measure;
}

/** Whether one is told in the place of the other whatever the number: the treated, the injured; the treated, those in hospital. */
export function standIn(x: FigureValue, y: FigureValue): boolean {
  const [one, other] = [STANDING_IN.has(x.measure ?? ""), STANDING_IN.has(y.measure ?? "")];
  if (one && other) return NEAR.get(x.measure ?? "") === NEAR.get(y.measure ?? "");
  return nearMeasures(x, y) && (one || other);
}

/** Both are of one measure that counts some of others by nature. */
export function ofSome(x: FigureValue, y: FigureValue): boolean {
  return oneMeasure(x, y) && SOME.has(x.measure ?? "");
}

/** What names a measure and those near it alike; null where none is. */
export function circleOf(measure: string): string | null {
  return NEAR.get(measure) ?? (TOLD_FOR.has(measure) ? measure : null);
}

const TOLD_FOR: ReadonlySet<string> = new Set(NEAR.values());

/** "Four robbers" and "three masked men" are of one group, whatever the noun. */
export function ofOneGroup(x: FigureValue, y: FigureValue): boolean {
  return oneMeasure(x, y) && ONE_GROUP.has(x.measure ?? "");
}

/** "Five deaths" and "three dead" are of one toll, whatever the noun. */
export function ofOneToll(x: FigureValue, y: FigureValue): boolean {
  return oneMeasure(x, y) && TOLLS.has(x.measure ?? "");
}

/** Two measures rule each other out, unless one is often told as the other and the number is the same. */
export function measuresClash(x: FigureValue, y: FigureValue): boolean {
  if (x.measure === y.measure) return false;
  if (x.measure === null || y.measure === null) {
    return !sameNumber(x, y) && (ALONE.has(x.measure ?? "") || ALONE.has(y.measure ?? ""));
  }
  const mayBeOne = nearMeasures(x, y) || WIDE.has(x.measure) || WIDE.has(y.measure);
  return !(mayBeOne && mayBeOneNumber(x, y));
}

/** What is reckoned for a year or quarter is always told of one that is over. */
export function ofPeriod(x: FigureValue, y: FigureValue): boolean {
  return oneMeasure(x, y) && PERIODIC.has(x.measure ?? "");
}
