import { inOrder } from "../../claims/comparing.ts";
import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { RANKS } from "../../knowledge/roles.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import type { NameClaimValue } from "./value.ts";

type Name = PlacedClaim<NameClaimValue>;

/** Whether two sources give one person the same post. People hold several, and only ranks exclude one another. */
export function comparePosts(first: Name, second: Name): Comparison {
  const [a, b] = inOrder(first, second);
  const [one, other] = [postOf(a), postOf(b)];
  const both = `${a.claim.source} has “${one}”, ${b.claim.source} “${other}”`;
  if (one === other) {
    return {
      verdict: "agree",
      type: null,
      strength: null,
      rule: "name/<same post>",
      why: `both have “${one}”`,
    };
  }
  const [rank, otherRank] = [rankIn(one), rankIn(other)];
  if (rank && rank.ladder === otherRank?.ladder && rank.word !== otherRank.word) {
    return {
      verdict: "discrepancy",
      type: "status",
      strength: "soft",
      rule: "name/<two ranks of one service>",
      why: both,
    };
  }
  return {
    verdict: "compatible",
    type: "precision",
    strength: null,
    rule: "name/<posts in other words>",
    why:
      isWithin(one, other) || isWithin(other, one)
        ? `${both}, which says less or more`
        : `${both}: one person may be both`,
  };
}

/** "governor" within "governor general". */
function isWithin(short: string, long: string): boolean {
  const words = long.split(" ");
  return short.split(" ").every((word) => words.includes(word));
}

export function postOf({ claim }: Name): string {
  return claim.value.role ?? "";
}

/** The rank a post names: its last word that is one. */
function rankIn(post: string): { readonly word: string; readonly ladder: readonly string[] } | null {
  for (const word of post.split(" ").reverse()) {
    const ladder = RANKS.find((ranks) => ranks.includes(word));
    if (ladder) return { word, ladder };
  }
  return null;
}
