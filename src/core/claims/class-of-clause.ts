import { flatMap } from "../../base/flat-map.ts";
import { mapDefined } from "../../base/map-defined.ts";
import type { Clause, NounPhrase } from "../clauses/clause.ts";
import type { TaggedToken } from "../clauses/tagged.ts";
import { hangsOnCompany, verbClass, type SaidOf } from "../knowledge/event-classes.ts";
import { DISTANCE_UNITS } from "../knowledge/place-words.ts";
import { firstFrom, type Span } from "../text/span.ts";
import { doingOf, type Doing } from "./doing.ts";

/** The class of event that a clause tells of in its verb, by what the verb is said of: "left the rails" is a crash. */
export function classOfClause(clause: Clause, tokens: readonly TaggedToken[]): string {
  const doing = doingOf(tokens, clause.verb);
  return verbClass(doing.lemma, hangsOnCompany(doing.lemma) ? saidOf(clause, doing, tokens) : NOTHING);
}

const NOTHING: SaidOf = { doers: [], objects: [], circumstances: [] };

/** What the verb is said of, as base forms in small letters. */
function saidOf(
  { verb, agent, patient, adjuncts }: Clause,
  doing: Doing,
  tokens: readonly TaggedToken[],
): SaidOf {
  const objects = mapDefined(patient, ({ head }) => (isDistance(head) ? null : head.lemma.toLowerCase()));
  const behind = tokens[firstFrom(tokens, doing.end)];
  const around = flatMap(adjuncts, ({ phrases }) => flatMap(phrases, nounsOf));
  return {
    // "Hurricane Delphine" is a hurricane.
    doers: flatMap(agent, (phrase) =>
      phrase.head.pos === "PROPN" ? nounsOf(phrase) : [phrase.head.lemma.toLowerCase()],
    ),
    objects: verb.passive ? [...objects, ...keptObject(tokens, verb)] : objects,
    circumstances: behind?.pos === "ADJ" || behind?.pos === "ADV" ? [...around, behind.lemma] : around,
  };
}

/** "turned over half [a mile] off the point": how far, and nothing that is acted on. */
function isDistance({ lemma }: TaggedToken): boolean {
  return lemma === "half" || DISTANCE_UNITS.has(lemma);
}

/** All its nouns: in "before a judge Monday" the day is the last of them. */
function nounsOf({ tokens }: NounPhrase): string[] {
  return mapDefined(tokens, ({ pos, lemma }) =>
    pos === "NOUN" || pos === "PROPN" ? lemma.toLowerCase() : null,
  );
}

/** "was denied [a handgun permit]": what a passive verb of giving keeps behind it. */
function keptObject(tokens: readonly TaggedToken[], verb: Span): string[] {
  const nouns: string[] = [];
  for (let i = firstFrom(tokens, verb.end); OF_PHRASE.has(tokens[i]?.pos ?? "X"); i++) {
    const token = tokens[i];
    if (token?.pos === "NOUN") nouns.push(token.lemma);
  }
  return nouns;
}

const OF_PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);
