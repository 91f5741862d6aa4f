import { wordClass } from "../text/word-class.ts";
import type { Clause, NounPhrase } from "../clauses/clause.ts";
import { INTENT_VERBS } from "../clauses/lexicon.ts";
import type { Stance } from "./claim.ts";

/** Verbs (base form) that say a thing is not so. */
export const DENIAL_VERBS: ReadonlySet<string> = new Set(
  "deny refute reject dismiss dispute disavow rebut contradict".split(" "),
);
const DENYING = wordClass(DENIAL_VERBS);
const INTENDING = wordClass(INTENT_VERBS);
/** Verbs whose infinitive did not happen: "refused to concede", "failed to stop". */
const REFUSAL_VERBS = wordClass("refuse decline fail neglect".split(" "));
const DOUBT_MODALS: ReadonlySet<string> = new Set(["may", "might", "could", "can", "would"]);

/** The stance of one clause: its own negation and modality first, then that of the verbs above it. */
export function stanceOf(clauses: readonly Clause[], index: number | null): Stance {
  const clause = index === null ? undefined : clauses[index];
  if (!clause) return "asserted";
  if (clause.verb.negated !== deniesItself(clause)) return "denied";
  if (clause.verb.modal !== null && DOUBT_MODALS.has(clause.verb.modal)) return "possible";
  if (clause.verb.tense === "future") return "planned";
  for (let above = governorOf(clauses, clause); above; above = governorOf(clauses, above)) {
    if (DENYING.has(above.verb.lemmaWord)) return "denied";
    if (clause.link === "to" && REFUSAL_VERBS.has(above.verb.lemmaWord))
      return above.verb.negated ? "asserted" : "denied";
    if (clause.link === "to" && above.verb.negated && INTENDING.has(above.verb.lemmaWord)) return "denied";
    if (clause.link === "to" && INTENDING.has(above.verb.lemmaWord)) return "planned";
  }
  return "asserted";
}

/** "Not [expected] to rise": the verb of a denied intent or expectation above a clause; null for none. */
export function deniedIntent(clauses: readonly Clause[], index: number): string | null {
  const clause = clauses[index];
  const above = clause?.link === "to" ? governorOf(clauses, clause) : undefined;
  return above?.verb.negated === true && INTENDING.has(above.verb.lemmaWord) ? above.verb.lemma : null;
}

const NO = wordClass(["no", "none", "nobody", "neither", "nothing"]);

/** "No tear gas was used": the denial stands in what the verb is said of. */
function deniesItself({ agent, patient }: Clause): boolean {
  return agent.some(opensWithNo) || patient.some(opensWithNo);
}

function opensWithNo({ tokens: [first] }: NounPhrase): boolean {
  return first !== undefined && NO.has(first.word);
}

/** The clauses above one, nearest first: those whose content it is. */
export function* governors(clauses: readonly Clause[], clause: Clause): Generator<Clause> {
  for (let above = governorOf(clauses, clause); above; above = governorOf(clauses, above)) yield above;
}

/** The clause whose content this one is; undefined for none. */
function governorOf(clauses: readonly Clause[], { governor, link }: Clause): Clause | undefined {
  return governor === null || link === "main" ? undefined : clauses[governor];
}
