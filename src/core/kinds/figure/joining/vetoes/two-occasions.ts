import { ONE_NEWS } from "../../../../claims/one-news.ts";
import { daysBetween } from "../../../../mentions/edtf.ts";
import { oneMeasure, RECURRING } from "../../measures/measure-traits.ts";
import { mayBeOneNumber } from "../../numbers/same-number.ts";
import { isPerformance } from "../../scores/performances.ts";
import type { FigureValue } from "../../value.ts";
import type { FigurePair } from "../figure-pair.ts";

/** A date counted from a weekday may be off by one. */
const ONE_DAY = 1;
const WEEK = 7;
/** Share of the words around them that two have in common which tell of one occasion, whenever they do. */
const ENOUGH_WORDS = 0.4;

/**
 * Whether two numbers of what is measured anew on every occasion (crowds, audiences, turnouts, shoot-outs) are of
 * two: of two days that their articles name, or told as the news of articles that lie days apart.
 */
export function areOfTwoOccasions(pair: FigurePair): boolean {
  const { a, b, x, y } = pair;
  if (mayBeOneNumber(x, y) || !oneMeasure(x, y) || !RECURRING.has(x.measure ?? "") || areSameSides(x, y))
    return false;
  const [first, second] = [a.claim.about, b.claim.about];
  if (first !== null && second !== null) return (daysBetween(first, second) ?? 0) > ONE_DAY;
  // A game is told by its sides as well.
  if (x.dimension === "score") return false;
  const [early, late] = [first ?? a.published, second ?? b.published];
  const apart = early === null || late === null ? 0 : (daysBetween(early, late) ?? 0);
  if (first === null && second === null) return apart > ONE_NEWS;
  // A later article may tell of the dated one and not say when it was.
  return apart > WEEK && pair.scene.share < ENOUGH_WORDS;
}

/** Whether two numbers of such are dated by their articles, and more than a day apart: two games, two rallies. */
export function areOfTwoDays({ a, b, x, y }: FigurePair): boolean {
  const areSuch =
    (oneMeasure(x, y) && RECURRING.has(x.measure ?? "")) || (isPerformance(x) && isPerformance(y));
  if (!areSuch || mayBeOneNumber(x, y)) return false;
  const [first, second] = [a.claim.about, b.claim.about];
  return first !== null && second !== null && (daysBetween(first, second) ?? 0) > ONE_DAY;
}

/** Both name the same two sides: one game, whatever day either has it on. */
function areSameSides({ owner: x }: FigureValue, { owner: y }: FigureValue): boolean {
  return x !== null && x === y && x.includes("+");
}
