import type { Claim, Stance } from "../core/index.ts";
import { dateInWords } from "./dates/date-in-words.ts";

const STANDINGS = { headline: "in the headline", standfirst: "in the standfirst", caption: "in a caption" } as const;

/** "Mahdi Farahi, quoted by Interfax", or "the article itself". */
export function speakerInWords(claim: Claim): string {
  if (claim.speaker === null) return "the article itself";
  const { name, via } = claim.speaker;
  return via === null ? name : `${name}, quoted by ${via}`;
}

/** "denied", "asserted, in the headline". */
export function stanceInWords(claim: Claim): string {
  return claim.standing === "body" ? claim.stance : `${claim.stance}, ${STANDINGS[claim.standing]}`;
}

/** One line under a quotation: "Said by Iran. Denied. Speaks of 7 Dec 2023." */
export function claimInWords(claim: Claim): string {
  const said = claim.speaker === null ? "Said by the article itself." : `Said by ${speakerInWords(claim)}.`;
  const where = claim.standing === "body" ? "" : `, ${STANDINGS[claim.standing]}`;
  const about = claim.about === null ? "" : ` Speaks of ${dateInWords(claim.about)}.`;
  return `${said} ${STANCE_SENTENCES[claim.stance]}${where}.${about}`;
}

const STANCE_SENTENCES: Readonly<Record<Stance, string>> = {
  asserted: "Asserted",
  denied: "Denied",
  planned: "Planned",
  possible: "Possible",
};
