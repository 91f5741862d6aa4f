import { mapDefined } from "../../../../base/map-defined.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { firstFrom, type Span } from "../../../text/span.ts";
import { holds } from "../clause/clause-of-number.ts";

/**
 * The verb of a clause with what makes another verb of it, base forms: "receive treatment", "down tool" (its object),
 * "hit bullet" (what did it to them), "take part", "turn out", "speak for" (the small word right behind), "fight for
 * life" (that with its noun). One signal of a measure each. Where the figure is the object, who did it and where to
 * alone: a mine "turned out" so much copper.
 * @param number where the figure stands
 */
export function phraseSignals(
  { verb, agent, patient, adjuncts }: Clause,
  tokens: readonly TaggedToken[],
  number: Span,
): readonly string[] {
  const isIn = (phrase: Span): boolean => holds(phrase, number);
  const doing = agent.some(isIn) || (verb.passive && patient.some(isIn));
  const undergoing = !doing && patient.some(isIn);
  if (!doing && !undergoing && !adjuncts.some(isIn)) return [];
  const beside = doing ? [...patient, ...(verb.passive ? agent : [])] : undergoing ? agent : patient;
  const objects = mapDefined(beside, (phrase) => (isIn(phrase) ? null : phrase.head.lemma));
  const completed =
    doing || undergoing
      ? mapDefined(
          adjuncts,
          ({ preposition, phrases: [first] }) => first && `${preposition} ${first.head.lemma}`,
        )
      : [];
  const behind = tokens[firstFrom(tokens, verb.end)];
  const particle = behind && !undergoing && SMALL.has(behind.pos) ? [behind.lower] : [];
  return [...objects, ...completed, ...particle].map((word) => `${verb.lemma} ${word}`);
}

const SMALL: ReadonlySet<string> = new Set(["ADP", "ADV", "PART"]);
