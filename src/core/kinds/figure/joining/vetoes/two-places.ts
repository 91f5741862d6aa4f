import { LOCAL, oneMeasure, TOLLS } from "../../measures/measure-traits.ts";
import { NEARLY_ONE, nearlySame, ratioOf } from "../../numbers/same-number.ts";
import type { FigurePair } from "../figure-pair.ts";

/** From this ratio on the lower of two numbers is of one place, the higher of all. */
const OF_ALL = 2;

/**
 * Whether of two counts of what stands in several places (staff, shops, beds) one is of a place that the other is
 * not of: "1,100 workers in Derby" and "6,000 people". A toll is told with its place or without.
 */
export function areOfTwoPlaces({ a, b, x, y }: FigurePair): boolean {
  if (x.dimension !== "count" || TOLLS.has(x.measure ?? "") || TOLLS.has(y.measure ?? "")) return false;
  const [p, q] = [a.cues.limits ?? [], b.cues.limits ?? []];
  if (p.some((place) => q.includes(place)) || p.length + q.length === 0) return false;
  return ratioOf(x, y) > (p.length > 0 && q.length > 0 ? NEARLY_ONE : OF_ALL);
}

/**
 * Whether two numbers of what is measured in each place apart (rain, gusts, water) name no place in common: "gusts of 77
 * mph in Ulm" and "a gust of 131 mph at the airport".
 */
export function areMeasuredApart({ a, b, x, y }: FigurePair): boolean {
  if (!oneMeasure(x, y) || !LOCAL.has(x.measure ?? "") || nearlySame(x, y)) return false;
  return !a.cues.entities.some((key) => key.startsWith("place:") && b.cues.entities.includes(key));
}
