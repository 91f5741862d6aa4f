import type { Clause } from "../../../clauses/clause.ts";
import { SPEECH } from "../../../clauses/lexicon.ts";
import type { Span } from "../../../text/span.ts";

/**
 * The clause that has the number in its subject or object, whatever clause stands between the two: "said [800 members]
 * had left" is of those who left.
 */
export function clauseHolding(clauses: readonly Clause[], number: Span): Clause | undefined {
  let first: Clause | undefined;
  let told: Clause | undefined;
  for (const clause of clauses) {
    if (!isArgument(clause, number)) continue;
    first ??= clause;
    if (SPEECH.has(clause.verb.lemmaWord)) continue;
    if (clause.agent.some((phrase) => holds(phrase, number))) return clause;
    told ??= clause;
  }
  return told ?? first;
}

/** The clause that has the number behind one of its prepositions: "the study, which took [in 900 people]". */
export function clauseAround(clauses: readonly Clause[], number: Span): Clause | undefined {
  return clauses.find(({ adjuncts }) => adjuncts.some((phrase) => holds(phrase, number)));
}

/** Whether a number stands in the subject or object of a clause. */
export function isArgument({ agent, patient }: Clause, number: Span): boolean {
  const isIn = (phrase: Span): boolean => holds(phrase, number);
  return agent.some(isIn) || patient.some(isIn);
}

/** Whether a number opens within a phrase. */
export function holds(phrase: Span, { start }: Span): boolean {
  return phrase.start <= start && start < phrase.end;
}
