import type { Speaker } from "../../../claims/claim.ts";
import { speakerNamed } from "../../../claims/speaker-names.ts";
import type { FigurePlace } from "../place/figure-place.ts";

/** Verbs by which a body gives a number as its own: "the institute put the magnitude at 5.9". */
export const ESTIMATING: ReadonlySet<string> = new Set("put estimate".split(" "));

/** Who gives the number as their own; null where nobody does. */
export function estimatorOf({ source, sentence, clause }: FigurePlace): Speaker | null {
  if (!clause || clause.verb.passive || !ESTIMATING.has(clause.verb.lemma)) return null;
  const named = speakerNamed(source, sentence, clause.agent[0]);
  return named && { name: named.name, via: null };
}
