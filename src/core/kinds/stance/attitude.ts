import { DENIAL_VERBS } from "../../claims/stance.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import { SPEECH_LEMMAS } from "../../clauses/lexicon.ts";
import { ALLEGATION_NOUNS, ALLEGING_VERBS, CONFIRMING_VERBS } from "./lexicon.ts";
import type { Position } from "./value.ts";

/** How a statement is held, and by the subject of which clause; null clause: by the article, or by nobody named. */
export interface Attitude {
  readonly position: Position;
  readonly holder: Clause | null;
}

/**
 * How the content of one clause is held: by the verb of saying above it, or as plain fact. Null where it
 * is only planned, possible or wished, so that nobody holds it to be so.
 * @param own the statement is what the clause's verb acts on ("denied the supply"), not its verb
 */
export function attitudeTo(clauses: readonly Clause[], index: number, own: boolean): Attitude | null {
  const clause = clauses[index];
  if (!clause) return null;
  const itself = own ? positionOf(clause.verb.lemma) : null;
  if (itself) return clause.verb.negated ? null : { position: itself, holder: clause };
  if (clause.verb.modal !== null || clause.verb.tense === "future") return null;
  const above = sayingAbove(clauses, clause);
  if (above === "intended") return null;
  if (above === null) {
    // A that-clause whose verb of saying was not made out: somebody says so, but who and how is not known.
    if (clause.link === "that") return null;
    if (clause.verb.negated || isOpenAct(clauses, clause, own)) return null;
    return { position: leansOnAllegation(clauses, clause) ? "alleges" : "asserts", holder: null };
  }
  if (above.verb.negated || above.verb.form === "infinitive") return null;
  const stated = positionOf(above.verb.lemma);
  if (stated === null && hangsOnAllegation(above)) return { position: "alleges", holder: null };
  const position = stated ?? "asserts";
  if (!clause.verb.negated) return { position, holder: above };
  return position === "asserts" ? { position: "denies", holder: above } : null;
}

function positionOf(lemma: string): Position | null {
  if (DENIAL_VERBS.has(lemma)) return "denies";
  if (CONFIRMING_VERBS.has(lemma)) return "asserts";
  return ALLEGING_VERBS.has(lemma) ? "alleges" : null;
}

/** The clause whose content this one is; "intended" where a verb above says that it is still to come. */
function sayingAbove(clauses: readonly Clause[], clause: Clause): Clause | "intended" | null {
  let current = clause;
  for (;;) {
    const above = current.governor === null ? undefined : clauses[current.governor];
    if (!above || current.link === "main" || current.link === "relative") return null;
    const isContent = current.link === "that" || current.verb.form !== "finite";
    if (isContent && SPEECH_LEMMAS.has(above.verb.lemma)) return current.link === "to" ? "intended" : above;
    if (current.link === "to") return "intended";
    if (current.link !== "coordinate") return null;
    current = above;
  }
}

/** "contemplating supplying", "interest in acquiring": an act without a time of its own is not stated to be done. */
function isOpenAct(clauses: readonly Clause[], clause: Clause, own: boolean): boolean {
  if (own || clause.verb.form === "finite" || clause.link === "relative") return false;
  return clause.governor !== null && clauses[clause.governor] !== undefined;
}

/** "allegations have surfaced regarding …": the statement hangs on a noun that leaves it open. */
function leansOnAllegation(clauses: readonly Clause[], clause: Clause): boolean {
  const above = clause.governor === null ? undefined : clauses[clause.governor];
  const leaning = clause.verb.form === "participle" && above ? [clause, above] : [clause];
  return leaning.some(({ agent, patient }) => [...agent, ...patient].some(isAllegation));
}

/** "cited claims that …": the content belongs to the noun, not to the verb. */
function hangsOnAllegation({ patient, adjuncts }: Clause): boolean {
  const last = adjuncts.at(-1)?.phrases.at(-1) ?? patient.at(-1);
  return last !== undefined && isAllegation(last);
}

function isAllegation({ head }: NounPhrase): boolean {
  return ALLEGATION_NOUNS.has(head.lemma);
}
