import { dateInWords } from "../../../text/date-in-words.ts";
import type { Comparison } from "../../../verdicts/verdict.ts";
import { TOLLS } from "../measures/measure-traits.ts";
import { SEPARATE_HEADS } from "../measures/measures.ts";
import { middle } from "../numbers/same-number.ts";
import { level } from "./level.ts";
import { quoted, words } from "./words.ts";
import type { Figure } from "../value.ts";

/** "A [third person] has died": who tells it by the last of them tells that it grew, on the same day too. */
export function nextOfToll(first: Figure, second: Figure): Comparison | null {
  const isLower = middle(first.claim.value) < middle(second.claim.value);
  const [low, high] = isLower ? [first, second] : [second, first];
  if (!TOLLS.has(high.claim.value.measure ?? "") || !high.claim.rule.includes(ORDINAL)) return null;
  if ((low.published ?? "") > (high.published ?? "")) return null;
  const why = `${low.claim.source} has ${words(low)}; ${high.claim.source} tells of the ${high.claim.value.text} one since`;
  return level("changed-over-time", "value", null, "count grew", why);
}

/** The rule of an amount told by the last of a series. */
const ORDINAL = "<ordinal> of a series";

/** Who is missing on one day is found on the next: the numbers of two days are an update, whichever way they go. */
export function foundSince(first: Figure, second: Figure): Comparison | null {
  const [x, y] = [first, second].map(({ claim, published }) => claim.about ?? published) as [Day, Day];
  if (!SHRINKING.has(first.claim.value.measure ?? "")) return null;
  // Of articles without a date nobody knows whether they are of two days.
  if ((x === null || y === null || x === y) && !areOfTwoMoments(first, second)) return null;
  const told = ({ claim }: Figure, day: Day): string =>
    day === null ? claim.source : `${claim.source} (${dateInWords(day)})`;
  const why = `${told(first, x)} has ${words(first)}, ${told(second, y)} has ${words(second)}: it changes from day to day`;
  return level("changed-over-time", "value", null, "count changed", why);
}

type Day = string | null;

/** On one day too: "nine were in critical condition", "eight are still in critical condition". */
function areOfTwoMoments({ claim: { value: x } }: Figure, { claim: { value: y } }: Figure): boolean {
  return x.changed !== null || y.changed !== null;
}

/** Counts and shares that rise and fall while a story unfolds. */
const SHRINKING: ReadonlySet<string> = new Set([
  "missing",
  "hospitalised",
  "critical",
  "stable",
  "trapped",
  "hostages",
  "at-large",
  "contained",
]);

/** "60 rescuers are at the site", "110 rescuers": those who search, fight a fire or stand guard are others on another day. */
export function atWorkSince(first: Figure, second: Figure): Comparison | null {
  const [x, y] = [first, second].map(({ claim, published }) => claim.about ?? published) as [Day, Day];
  if (x === null || y === null || x === y || ![first, second].every(areResponders)) return null;
  const why = `${quoted(first)} (${dateInWords(x)}) and ${quoted(second)} (${dateInWords(y)}): how many are at work changes from day to day`;
  return level("changed-over-time", "value", null, "count changed", why);
}

function areResponders({ claim: { value } }: Figure): boolean {
  return (
    OF_FORCES.has(value.measure) && RESPONDERS.has(value.head ?? "") && middle(value) >= FEWEST_RESPONDERS
  );
}

const OF_FORCES: ReadonlySet<string | null> = new Set([null, "staff", "deployed"]);
/** Of fewer some may be told of for what they did or suffered. */
const FEWEST_RESPONDERS = 10;

const RESPONDERS: ReadonlySet<string> = new Set(
  "rescuer firefighter fireman searcher volunteer diver officer deputy trooper soldier policeman marshal agent crew".split(
    " ",
  ),
);

/** There are more aftershocks by the hour: a lower number that is not from a later day was counted earlier. */
export function stillCounted(first: Figure, second: Figure): Comparison | null {
  if (!SEPARATE_HEADS.has(first.claim.value.head ?? "")) return null;
  const isLower = middle(first.claim.value) < middle(second.claim.value);
  const [low, high] = isLower ? [first, second] : [second, first];
  if ((low.published ?? "") > (high.published ?? "")) return null;
  const why = `${quoted(first)} and ${quoted(second)} were counted while there were still more of them`;
  return level("changed-over-time", "value", null, "still being counted", why);
}
