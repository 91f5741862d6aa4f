import { relateEdtf } from "../../../../mentions/edtf.ts";
import { ofPeriod, oneMeasure, PERSONAL } from "../../measures/measure-traits.ts";
import { tellingAlike } from "../../numbers/telling-numbers.ts";
import { areOfOtherDays } from "../looking-back.ts";
import type { FigurePair } from "../figure-pair.ts";

/** An earlier event and the story's own never meet, nor do two earlier ones of different months. */
export function areOfTwoTimes(pair: FigurePair): boolean {
  const { a, b, x, y, same } = pair;
  if (areOfOtherDays(a, b))
    return !tellingAlike(x, y) && !ofPeriod(x, y) && !isDoneOnce(pair) && !areOfOneTime(pair);
  if (!x.background || !y.background || a.claim.about === null || b.claim.about === null) return false;
  const length = Math.min(a.claim.about.length, b.claim.about.length, same ? YEAR : MONTH);
  return a.claim.about.slice(0, length) !== b.claim.about.slice(0, length) && !areOfOneTime(pair);
}

/** Characters of an EDTF date that give the year, and the month. */
const YEAR = "2005".length;
const MONTH = "2005-11".length;

/** One score between two sides, one sentence of one man: told of whatever time. */
function isDoneOnce({ x, y, same }: FigurePair): boolean {
  if (!same) return false;
  if (x.dimension === "score") return true;
  return x.dimension === "time" && oneMeasure(x, y) && PERSONAL.has(x.measure ?? "");
}

/** "In March", "in the spring": what one tells as long past and the other does not is of one time where they name one. */
function areOfOneTime({ a: { claim: a }, b: { claim: b } }: FigurePair): boolean {
  if (a.about === null || b.about === null) return false;
  const relation = relateEdtf(a.about, b.about);
  return relation !== null && relation !== "disjoint";
}
