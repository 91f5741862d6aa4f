import type { Claim, Speaker } from "../claims/claim.ts";
import type { Standing } from "../document/document.ts";
import { dateInWords } from "../text/date-in-words.ts";

/** Where a claim stands, if not in the body of the article. */
const PLACES: Readonly<Record<Standing, string | null>> = {
  body: null,
  headline: "in the headline",
  standfirst: "in the standfirst",
  caption: "in a caption",
};

/** "Said by Mahdi Farahi, quoted by Interfax", or "The article itself". */
export function speakerInWords(speaker: Speaker | null): string {
  if (speaker === null) return "The article itself";
  return `Said by ${speaker.name}${speaker.via === null ? "" : `, quoted by ${speaker.via}`}`;
}

/** Who says it and how: "Said by Iran; denied; in a caption; speaks of 7 Dec 2023". */
export function claimInWords(claim: Claim): string {
  const parts = [
    speakerInWords(claim.speaker),
    claim.stance === "asserted" ? null : claim.stance,
    PLACES[claim.standing],
    claim.about === null ? null : `speaks of ${dateInWords(claim.about)}`,
  ];
  return parts.filter((part) => part !== null).join("; ");
}
