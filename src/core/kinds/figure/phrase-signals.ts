import type { Clause } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import { contains, firstFrom, type Span } from "../../text/span.ts";

/**
 * The verb of a clause with what makes another verb of it, base forms: "receive treatment", "down tool" (its object),
 * "take part", "turn out", "speak for" (the small word right behind). One signal of a measure each.
 * @param number where the figure's number stands: what it counts is no object that tells what it is of
 */
export function phraseSignals(
  { verb, patient }: Clause,
  tokens: readonly TaggedToken[],
  number: Span,
): readonly string[] {
  const objects = patient.filter((phrase) => !contains(phrase, number)).map(({ head }) => head.lemma);
  const behind = tokens[firstFrom(tokens, verb.end)];
  const particle = behind && SMALL.has(behind.pos) ? [behind.lower] : [];
  return [...objects, ...particle].map((word) => `${verb.lemma} ${word}`);
}

const SMALL: ReadonlySet<string> = new Set(["ADP", "ADV", "PART"]);
