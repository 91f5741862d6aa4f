import { ANNOUNCED, oneMeasure } from "../../measures/measure-traits.ts";
import { countsPeople } from "../../measures/measures.ts";
import { mayBeOneNumber } from "../../numbers/same-number.ts";
import { isDistinctive } from "../../numbers/telling-numbers.ts";
import type { Figure } from "../../value.ts";
import type { FigurePair } from "../figure-pair.ts";

/** "Want to lift trade [to $30 billion]": what is aimed at is no level reached. */
export function goalsApart({ a, b }: FigurePair): boolean {
  return isGoal(a) !== isGoal(b);
}

function isGoal(figure: Figure): boolean {
  return isPlanned(figure) && figure.claim.value.role === "to";
}

/** A count of what is still to come, and one of what is; and what a firm would have, and what one has. */
export function plansApart(pair: FigurePair): boolean {
  if (pair.x.measure === "assets" && isToCome(pair.a) !== isToCome(pair.b)) return true;
  return pair.x.dimension === "count" && isPlanned(pair.a) !== isPlanned(pair.b) && !isToldAhead(pair);
}

function isPlanned({ claim }: Figure): boolean {
  return claim.stance === "planned";
}

function isToCome(figure: Figure): boolean {
  return isPlanned(figure) || isPossible(figure);
}

/** What is ordered is told as done and as to come alike; so is a count of things that stays the same. */
function isToldAhead({ x, y, same }: FigurePair): boolean {
  if (oneMeasure(x, y) && ANNOUNCED.has(x.measure ?? "")) return true;
  const things = x.head !== null && x.head === y.head && !countsPeople(x.head);
  // "Are to lose their jobs", "have lost their jobs": one large number of people, whoever tells it.
  return (things && same) || (mayBeOneNumber(x, y) && isDistinctive(x));
}

/** "A magnitude-5 quake can crack walls" speaks of no quake in particular, "could get 20 years" of no term imposed. */
export function possibilitiesApart({ a, b, x, same }: FigurePair): boolean {
  const mayBeNone = x.dimension === "magnitude" || (!same && x.measure === "prison-term");
  return mayBeNone && isPossible(a) !== isPossible(b);
}

function isPossible({ claim }: Figure): boolean {
  return claim.stance === "possible";
}
