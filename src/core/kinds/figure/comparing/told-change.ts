import { dateInWords } from "../../../text/date-in-words.ts";
import type { Comparison } from "../../../verdicts/verdict.ts";
import { ofPeriod } from "../measures/measure-traits.ts";
import { middle, nearlySame } from "../numbers/same-number.ts";
import type { Figure } from "../value.ts";
import { level } from "./level.ts";
import { quoted, words } from "./words.ts";

/**
 * One article tells that the number was another before: it names the other's number as that one, or it was written on a
 * later day and tells of what is now, or of a rise or fall that leads away from it.
 */
export function toldAsChanged(first: Figure, second: Figure): Comparison | null {
  return changeSince(first, second) ?? changeSince(second, first);
}

function changeSince(early: Figure, late: Figure): Comparison | null {
  const [x, y] = [early.published, late.published];
  if (x !== null && y !== null && x > y) return null;
  const { changed } = late.claim.value;
  if (changed?.from != null) {
    if (!isNumber(early, changed.from)) return null;
    const why = `${late.claim.source} has ${words(late)} and tells that it was ${words(early)} before, as ${early.claim.source} has it`;
    return level("changed-over-time", "value", null, "told as changed", why);
  }
  if (x === null || y === null || x === y || !(changed || isMovedFrom(early, late))) return null;
  const why = `${quoted(early)} (${dateInWords(x)}) and ${quoted(late)} (${dateInWords(y)}): the later article tells of a change`;
  return level("changed-over-time", "value", null, "told as changed", why);
}

/** It prints the number, or one that is rounded from it. */
function isNumber({ claim: { value } }: Figure, number: number): boolean {
  return middle(value) === number || nearlySame(value, { ...value, min: number, max: number });
}

/** "The limit was raised to 10,000" of 5,000; what is reckoned for a year rises from the year before. */
function isMovedFrom({ claim: { value: early } }: Figure, { claim: { value: late } }: Figure): boolean {
  if (late.role !== "to" || late.direction === null || ofPeriod(early, late)) return false;
  return late.direction === "up" ? middle(late) > middle(early) : middle(late) < middle(early);
}
