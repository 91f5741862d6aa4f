import type { PartInStory } from "../../../../claims/part-in-story.ts";
import { NEARLY_ONE } from "../../numbers/same-number.ts";
import { haveOneOwner } from "../../owners/owners.ts";
import { shareSide } from "../../scores/sides.ts";
import type { Evidence } from "./evidence.ts";
import type { EvidencePair } from "./evidence-pair.ts";

/** Whose they are. */
export const ofOwner: Evidence = ({ x, y }) => {
  if (x.dimension === "score" && shareSide(x.owner, y.owner)) return { points: 0.3, why: "both of one side" };
  return x.owner !== null && haveOneOwner(x.owner, y.owner)
    ? { points: 0.4, why: `both of ${x.owner.replace(/^\w+:/u, "")}` }
    : null;
};

/** Two counts of which one alone is somebody's. */
export function isOneOwned(pair: EvidencePair): boolean {
  const { x, y } = pair;
  const onlyOne = (x.owner === null) !== (y.owner === null);
  return onlyOne && x.dimension === "count" && pair.ratio > NEARLY_ONE;
}

/** The part in the story of those they are of. */
export const ofPart: Evidence = (pair) => {
  if (pair.same || !pair.onlyOfPart) return null;
  return { points: 0.3, why: `both of ${PART_IN_WORDS[pair.x.who ?? "accused"]}` };
};

const PART_IN_WORDS: Readonly<Record<PartInStory, string>> = {
  accused: "the one accused",
  dead: "the one who died",
  hurt: "the one who was hurt",
  missing: "the one who is missing",
};
