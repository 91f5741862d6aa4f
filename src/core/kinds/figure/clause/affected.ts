import { flatMap } from "../../../../base/flat-map.ts";
import type { Clause, NounPhrase } from "../../../clauses/clause.ts";
import type { Span } from "../../../text/span.ts";
import { holds } from "./clause-of-number.ts";

/** What reaches those counted is what its subject names: "the [layoffs] affect 450 workers", "[job cuts] hit 300". */
const AFFECTING: ReadonlySet<string> = new Set("affect hit involve concern cover impact".split(" "));

/** Base forms of what a clause says reaches those that are counted; none where it says so of nothing. */
export function affectedBy({ verb, agent, patient, adjuncts }: Clause, number: Span): readonly string[] {
  const isIn = (phrase: Span): boolean => holds(phrase, number);
  const reached = patient.some(isIn);
  if (!reached && !adjuncts.some(isIn)) return [];
  if (agent.some(({ head }) => STUDIES.has(head.lemma)) && (TAKING.has(verb.lemma) || ASKING.has(verb.lemma)))
    return ["study"];
  if (!reached || !AFFECTING.has(verb.lemma)) return [];
  return agent.some(({ head: { lemma } }) => DISEASES.has(lemma) || ILLNESSES.has(lemma))
    ? ["infect"]
    : flatMap(agent, wordsOf);
}

function wordsOf({ tokens }: NounPhrase): string[] {
  return flatMap(tokens, ({ lemma, lower }) => (lemma === lower ? [lemma] : [lemma, lower]));
}

/** "The trial, which enrolled 900 patients": how many were in a study. */
const STUDIES: ReadonlySet<string> = new Set("study trial test survey poll".split(" "));

const TAKING: ReadonlySet<string> = new Set(
  "enrol enroll recruit involve include take follow cover have".split(" "),
);

const ASKING: ReadonlySet<string> = new Set("question poll interview ask canvass".split(" "));

/** Verbs by which people come by an illness, and what they come by. */
export const FALLING_ILL: ReadonlySet<string> = new Set("catch contract get develop have".split(" "));

const DISEASES: ReadonlySet<string> = new Set("outbreak epidemic pandemic bug".split(" "));

/** What people fall ill with. */
export const ILLNESSES: ReadonlySet<string> = new Set(
  `disease illness virus infection cholera malaria measles flu influenza ebola typhoid dengue covid fever pneumonia
  plague tuberculosis polio meningitis`.split(/\s+/),
);
