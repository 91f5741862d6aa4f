import type { PlacedClaim } from "../../../claims/claim-kind.ts";
import { inOrder, levelOf } from "../../../claims/comparing.ts";
import type { Comparison } from "../../../verdicts/verdict.ts";
import { bothInWords, isUnsettled, settledOf } from "../listed/compare-events.ts";
import { familyOf } from "../contraries.ts";
import { areTwoOfASort } from "./named-alike.ts";
import { partsOf } from "../open/parts.ts";
import { areInOtherSettings } from "../open/settings.ts";
import type { EventValue } from "../value.ts";

type EventClaim = PlacedClaim<EventValue>;

const level = levelOf("event");

/** Whether two statements tell their one thing in verbs of their own. */
export function areInOtherWords(
  { claim: { value: x } }: EventClaim,
  { claim: { value: y } }: EventClaim,
): boolean {
  return familyOf(x.trigger) !== familyOf(y.trigger);
}

/**
 * Compares two statements in verbs of their own. That they are likely one does not make the one bear out the
 * other, and what one of them denies need not be what the other tells: they neither agree nor contradict, but
 * that they name two places for it.
 */
export function compareTold(a: EventClaim, b: EventClaim): Comparison {
  const [first, second] = inOrder(a, b);
  const told = bothInWords(first, second);
  const [x, y] = [first.claim, second.claim];
  if (isUnsettled(x.stance) !== isUnsettled(y.stance)) {
    const why = `${told}: only ${settledOf(first, second)} tells it as done`;
    return level("compatible", "precision", null, "foreseen and told", why);
  }
  if ((x.stance === "denied") !== (y.stance === "denied")) {
    return level("compatible", "precision", null, "only part denied", told);
  }
  if (areTwoOfASort(x.value.patient, y.value.patient)) {
    return level("discrepancy", "place", "soft", "two names of one sort", told);
  }
  if (areInOtherSettings(partsOf(first), partsOf(second))) {
    return level("discrepancy", "place", "soft", "other settings", `${told}: it was not in both`);
  }
  return level(
    "compatible",
    "precision",
    null,
    "told in other words",
    `${told}: they may tell of one thing in other words`,
  );
}
