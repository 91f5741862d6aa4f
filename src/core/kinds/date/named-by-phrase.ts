import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import { wordList } from "../../knowledge/word-list.ts";

/** The first of a sickness: with it an outbreak begins. */
export const FIRST_CASE = "first case";

/** What a phrase names by its first words and its head, whatever its verb says: "the last shift will be on Friday". */
const NAMED: readonly {
  readonly words: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly name: string;
}[] = [
  {
    words: new Set(wordList("first index earliest")),
    heads: new Set(wordList("case patient infection")),
    name: FIRST_CASE,
  },
  {
    words: new Set(wordList("last final")),
    heads: new Set(wordList("shift edition issue")),
    name: "closure",
  },
];

/** Verbs by which an outbreak comes about. */
const BEGINNING: ReadonlySet<string> = new Set(wordList("begin start emerge erupt surface originate"));
const OUTBREAKS: ReadonlySet<string> = new Set(wordList("outbreak epidemic pandemic"));

/** The class of event that the subject or object of a clause tells of; null where it tells of none. */
export function namedByPhrase({ verb, agent, patient }: Clause): string | null {
  const isOutbreak = BEGINNING.has(verb.lemma) && agent.some(({ head }) => OUTBREAKS.has(head.lemma));
  if (isOutbreak) return FIRST_CASE;
  return [...agent, ...patient].map(nameOf).find((name) => name !== null) ?? null;
}

function nameOf({ head, tokens }: NounPhrase): string | null {
  const row = NAMED.find(({ heads }) => heads.has(head.lemma));
  return row !== undefined && tokens.some(({ lower }) => row.words.has(lower)) ? row.name : null;
}
