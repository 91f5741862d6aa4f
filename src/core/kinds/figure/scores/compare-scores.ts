import { levelOf } from "../../../claims/comparing.ts";
import { dateInWords } from "../../../text/date-in-words.ts";
import type { Comparison } from "../../../verdicts/verdict.ts";
import { recordGrew, sameScore } from "./scores.ts";
import type { Figure } from "../value.ts";

const level = levelOf("figure");

/**
 * Compares two results of one game or two records of one side: equal, the record of a later day, or other
 * numbers. `first` and `second` stand in the order of their sources.
 */
export function compareScores(first: Figure, second: Figure): Comparison {
  const x = first.claim.value;
  const y = second.claim.value;
  if (sameScore(x, y)) return level("agree", null, null, "same score", `both give ${x.text}`);
  const [early, late] =
    (first.published ?? "") <= (second.published ?? "") ? [first, second] : [second, first];
  if (early.published !== null && late.published !== null && early.published < late.published) {
    const told = `${early.claim.source} (${dateInWords(early.published)}) has ${early.claim.value.text}`;
    const why = `${told}, ${late.claim.source} (${dateInWords(late.published)}) has ${late.claim.value.text}: more games were played`;
    if (recordGrew(early.claim.value, late.claim.value))
      return level("changed-over-time", "value", null, "more games", why);
  }
  const one = first.claim.source === second.claim.source;
  const why = one
    ? `${first.claim.source} itself gives both “${x.text}” and “${y.text}”`
    : `${first.claim.source} says ${x.text}, ${second.claim.source} says ${y.text}`;
  return level("discrepancy", "value", "hard", "other score", why);
}
