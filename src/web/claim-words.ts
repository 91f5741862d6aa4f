import type { Claim } from "../core/index.ts";

const STANDINGS = {
  headline: "in the headline",
  standfirst: "in the standfirst",
  caption: "in a caption",
} as const;

/** In a field "said by": "Mahdi Farahi, quoted by Interfax", or "the article itself". */
export function saidBy({ speaker }: Claim): string {
  if (speaker === null) return "the article itself";
  return speaker.via === null ? speaker.name : `${speaker.name}, quoted by ${speaker.via}`;
}

/** In a field "stance": "denied", "asserted, in the headline". */
export function stanceInWords(claim: Claim): string {
  return claim.standing === "body" ? claim.stance : `${claim.stance}, ${STANDINGS[claim.standing]}`;
}
