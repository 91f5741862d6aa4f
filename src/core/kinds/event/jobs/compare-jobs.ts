import type { PlacedClaim } from "../../../claims/claim-kind.ts";
import { inOrder, levelOf } from "../../../claims/comparing.ts";
import { RANKS, roleWord } from "../../../knowledge/roles.ts";
import type { Comparison } from "../../../verdicts/verdict.ts";
import type { EventValue } from "../value.ts";

type EventClaim = PlacedClaim<EventValue>;

const level = levelOf("event");

/** Whether two sources say one person is the same. People are several things, and only ranks exclude one another. */
export function compareJobs(first: EventClaim, second: EventClaim): Comparison {
  const [a, b] = inOrder(first, second);
  const [one, other] = [jobOf(a), jobOf(b)];
  if (sameWords(one, other)) return level("agree", null, null, "same job", `both have “${one}”`);
  const both = `${a.claim.source} has “${one}”, ${b.claim.source} “${other}”`;
  const [rank, otherRank] = [rankIn(one), rankIn(other)];
  if (rank && rank.ladder === otherRank?.ladder && rank.word !== otherRank.word) {
    return level("discrepancy", "status", "soft", "two ranks of one service", both);
  }
  const why =
    isWithin(one, other) || isWithin(other, one) ? "which says less or more" : "one person may be both";
  return level("compatible", "precision", null, "jobs in other words", `${both}: ${why}`);
}

function jobOf({ claim }: EventClaim): string {
  return claim.value.answer ?? "";
}

/** "Spokeswoman" and "spokesperson". */
function sameWords(one: string, other: string): boolean {
  const [x, y] = [one, other].map((job) => job.split(" ").map(roleWord).join(" "));
  return x === y;
}

/** "governor" within "governor general". */
function isWithin(short: string, long: string): boolean {
  const words = long.split(" ");
  return short.split(" ").every((word) => words.includes(word));
}

/** The rank a job names: its last word that is one. */
function rankIn(job: string): { readonly word: string; readonly ladder: readonly string[] } | null {
  for (const word of job.split(" ").reverse()) {
    const ladder = RANKS.find((ranks) => ranks.includes(word));
    if (ladder) return { word, ladder };
  }
  return null;
}
