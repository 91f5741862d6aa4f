import type { PlacedClaim } from "../../../claims/claim-kind.ts";
import { inOrder, levelOf } from "../../../claims/comparing.ts";
import type { Comparison } from "../../../verdicts/verdict.ts";
import { inOneRegion } from "./body-parts.ts";
import { alikeInWords, bothInWords, isAccusation, isUnsettled, settledOf } from "../listed/compare-events.ts";
import { hasHappenedSince } from "../not-yet.ts";
import { areContrary } from "../contraries.ts";
import { CONDITIONS } from "./lexicon.ts";
import { describedApart, isWound, partsOf, type Described, type Parts } from "./parts.ts";
import { areInOtherSettings } from "./settings.ts";
import type { EventValue } from "../value.ts";

type EventClaim = PlacedClaim<EventValue>;

const level = levelOf("event");

/** Compares what two sources say in one verb: whether it was so, of the same, and with the same details. */
export function compareOpen(a: EventClaim, b: EventClaim): Comparison {
  const [first, second] = inOrder(a, b);
  const [x, y] = [first.claim, second.claim];
  const told = bothInWords(first, second);
  if (isUnsettled(x.stance) !== isUnsettled(y.stance)) {
    return level(
      "compatible",
      "precision",
      null,
      "foreseen and told",
      `${told}: only ${settledOf(first, second)} tells it as done`,
    );
  }
  const opposite = areContrary(x.value.trigger, y.value.trigger);
  const oneDenies = (x.stance === "denied") !== (y.stance === "denied");
  if (opposite !== oneDenies) {
    if (oneDenies && isAccusation(x.stance === "denied" ? y : x)) {
      return level("compatible", "precision", null, "an accusation denied", told);
    }
    if (isUnsettled(x.stance) || !deniesTheSame(first, second)) {
      return level("compatible", "precision", null, "only part denied", told);
    }
    if (oneDenies && hasHappenedSince(first, second))
      return level("changed-over-time", "status", null, "not yet, then told", told);
    const [type, rule] = opposite
      ? (["status", "contrary statements"] as const)
      : (["polarity", "one denies"] as const);
    return level("discrepancy", type, "soft", rule, told);
  }
  const [p, q] = [partsOf(first), partsOf(second)];
  const apart = describedApart(p, q);
  if (apart.some(isOtherCondition)) {
    return inOneDay(first, second)
      ? level("discrepancy", "status", "soft", "another condition", told)
      : level("changed-over-time", "status", null, "another condition", told);
  }
  if (isWound(first) && areElsewhere(p, q)) {
    return level("discrepancy", "place", "soft", "other parts of the body", told);
  }
  if (areInOtherSettings(p, q)) {
    return level("discrepancy", "place", "soft", "other settings", `${told}: it was not in both`);
  }
  if (haveOtherDetails(p, q) || apart.length > 0) {
    return level("compatible", "precision", null, "other details", `${told}: each tells more of it`);
  }
  return level("agree", null, null, "same statement", alikeInWords(x));
}

/** Nothing that one of the two adds could be all that the denial means: "did not go [home]". */
function deniesTheSame(a: EventClaim, b: EventClaim): boolean {
  const [denial, other] = a.claim.stance === "denied" ? [a, b] : [b, a];
  const [x, y] = [partsOf(denial), partsOf(other)];
  return (
    [...x.to, ...x.at].every((key) => y.to.includes(key) || y.at.includes(key)) &&
    (x.to.length > 0 || y.to.length === 0) &&
    denial.claim.value.manner.every((word) => other.claim.value.manner.includes(word)) &&
    ![denial, other].some(({ claim }) => TURNING.test(claim.exact))
  );
}

/** Words by which a state ends or has not begun: what was not so at first may be so in the end. */
const TURNING =
  /\b(?:finally|eventually|initially|(?:at )?first|yet|still|later|until|again|anymore|no longer)\b/iu;

/** One victim, hit in the arm and in the leg: both may be so, and one source tells of both. */
function areElsewhere(x: Parts, y: Parts): boolean {
  return (
    x.to.some((key) => key.startsWith("person:") && y.to.includes(key)) &&
    !x.at.some((part) => y.at.some((other) => inOneRegion(part, other)))
  );
}

/** "in critical condition" and "in fair condition". */
function isOtherCondition({ thing, first, second }: Described): boolean {
  return (
    thing === "condition" && [first, second].every((words) => words.some((word) => CONDITIONS.has(word)))
  );
}

function inOneDay(a: EventClaim, b: EventClaim): boolean {
  return a.published !== null && a.published === b.published;
}

function haveOtherDetails(x: Parts, y: Parts): boolean {
  const apart = (p: readonly string[], q: readonly string[]): boolean =>
    p.length > 0 && q.length > 0 && !p.some((key) => q.includes(key));
  return apart(x.to, y.to) || apart(x.at, y.at);
}
