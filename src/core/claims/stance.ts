import { wordClass } from "../text/word-class.ts";
import type { Clause, NounPhrase } from "../clauses/clause.ts";
import { CALLING_FOR } from "../clauses/lexicon.ts";
import { DEMANDING_VERBS, INTENT_VERBS } from "../knowledge/verbs-of-wanting.ts";
import type { Stance } from "./claim.ts";

/** Verbs (base form) that say a thing is not so. */
export const DENIAL_VERBS: ReadonlySet<string> = new Set(
  "deny refute reject dismiss dispute disavow rebut contradict".split(" "),
);
const DENYING = wordClass(DENIAL_VERBS);
const INTENDING = wordClass(INTENT_VERBS);
const DEMANDING = wordClass(DEMANDING_VERBS);
/** Verbs whose infinitive did not happen: "refused to concede", "failed to stop". */
const REFUSAL_VERBS = wordClass("refuse decline fail neglect".split(" "));
/** What is feared is not known: "nine feared dead", "fear that nine have drowned". */
const FEARING = wordClass(["fear", "presume"]);
const DOUBT_MODALS: ReadonlySet<string> = new Set(["may", "might", "could", "can", "would"]);

/** The stance of one clause: its own negation and modality first, then that of the verbs above it. */
export function stanceOf(clauses: readonly Clause[], index: number | null): Stance {
  const clause = index === null ? undefined : clauses[index];
  if (!clause) return "asserted";
  if (clause.verb.negated !== deniesItself(clause)) return "denied";
  if (clause.verb.modal !== null && DOUBT_MODALS.has(clause.verb.modal)) return "possible";
  if (FEARING.has(clause.verb.lemmaWord)) return "possible";
  if (clause.verb.tense === "future") return "planned";
  if (isOnlySpokenOf(clauses, clause)) return "planned";
  for (let above = governorOf(clauses, clause); above; above = governorOf(clauses, above)) {
    if (DENYING.has(above.verb.lemmaWord)) return "denied";
    if (clause.link !== "coordinate" && FEARING.has(above.verb.lemmaWord)) return "possible";
    if (clause.link === "to" && REFUSAL_VERBS.has(above.verb.lemmaWord))
      return above.verb.negated ? "asserted" : "denied";
    if (clause.link === "to" && isIntending(above)) return above.verb.negated ? "denied" : "planned";
  }
  return "asserted";
}

/**
 * Whether a clause tells what somebody has in mind or wants of others, by its form: "[the mayor] to resign" in a headline,
 * "a petition [to sack the mayor]", "demanded that [the mayor be sacked]". "The first [to resign]" did.
 */
function isOnlySpokenOf(clauses: readonly Clause[], clause: Clause): boolean {
  const { link, verb, agent } = clause;
  const above = governorOf(clauses, clause);
  if (link === "that")
    return isTimeless(clause) && above !== undefined && DEMANDING.has(above.verb.lemmaWord);
  if (link !== "to") return false;
  if (!above) return !agent.some(({ tokens }) => tokens.some(({ word }) => SINGLED_OUT.has(word)));
  const phrases = [...above.patient, ...above.adjuncts.flatMap((adjunct) => adjunct.phrases)];
  return phrases.some(({ head, end }) => PLANS.has(head.lemmaWord) && isRightBefore(end, verb.start));
}

/** "That he [resign]", "that they [be sacked]": no past, no modal verb. */
function isTimeless({ verb }: Clause): boolean {
  return verb.form === "finite" && verb.modal === null && verb.tense === "present";
}

/** Nouns whose infinitive tells what is wanted or tried: "calls [to resign]", "a plan [to close]". */
const PLANS = wordClass(
  `call pressure demand petition plan bid attempt effort proposal threat promise offer order request plea appeal campaign
  motion intention desire wish need hope pledge vow push ultimatum`.split(/\s+/),
);

/** "The first [to resign]", "the only team [to win]": what they are told apart by, they did. */
const SINGLED_OUT = wordClass(
  "first second third fourth fifth last latest only youngest oldest next".split(" "),
);

function isRightBefore(end: number, start: number): boolean {
  return start >= end && start - end <= " to ".length;
}

/** Whether what its infinitive tells has not happened yet: "plans to", "asked him to", "called on him to". */
function isIntending({ verb, adjuncts }: Clause): boolean {
  if (verb.lemma === "call") return adjuncts.some(({ preposition }) => CALLING_FOR.has(preposition));
  return INTENDING.has(verb.lemmaWord);
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
