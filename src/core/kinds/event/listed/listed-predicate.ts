import { wordClass } from "../../../text/word-class.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { Span } from "../../../text/span.ts";
import type { ClauseReading } from "../reading/clause-reading.ts";
import {
  CLASS_OF_ADJECTIVE,
  CLASS_OF_NOUN,
  CLASS_OF_VERB,
  COPULAS,
  DENIED_BY_ADJECTIVE,
  LIGHT_VERBS,
  REFUSING_VERBS,
  SERVING_VERBS,
  STATE_PHRASES,
  UNDERGOING_VERBS,
} from "../lexicon.ts";
import { AMBIGUOUS_VERBS, senseOf } from "./senses.ts";

/** What happened, and whether the words themselves say that it did not. */
export interface Predicate {
  readonly name: string;
  readonly denied: boolean;
  /** What tells it besides the verb: the adjective behind "was". */
  readonly words: readonly Span[];
  /** The subject is who it was done to: "she lost her job". */
  readonly undergone: boolean;
  /** The object names what happened, and is nobody it happened to: "suffered [injuries]". */
  readonly absorbed: boolean;
}

/** Verbs by which a clause may tell of an event of the table. */
export const LISTED_VERBS = wordClass([
  ...COPULAS,
  ...LIGHT_VERBS,
  ...CLASS_OF_VERB.keys(),
  ...AMBIGUOUS_VERBS,
  ...SERVING_VERBS,
]);

/** The event of the table that a clause tells of; null for none. */
export function predicateOf(reading: ClauseReading): Predicate | null {
  const { verb } = reading.clause;
  if (COPULAS.has(verb.lemma)) return stateOf(reading);
  if (SERVING_VERBS.has(verb.lemma)) return isRefused(reading) ? told("refuse", true) : null;
  const sense = senseOf(reading);
  if (sense?.event === null) return null;
  if (sense) {
    // "No longer employed" is a dismissal, and no denied one.
    const { event, undergone, absorbed, words } = sense;
    return { name: event, denied: verb.lemma === "employ", words, undergone, absorbed };
  }
  const known = CLASS_OF_VERB.get(verb.lemma);
  if (known !== undefined) return told(known, false);
  const named = LIGHT_VERBS.has(verb.lemma) ? eventNamed(reading) : undefined;
  // What caused a crash did not crash.
  return named === undefined || (REPORTING.has(verb.lemma) && HAPPENS.has(named))
    ? null
    : {
        name: named,
        denied: false,
        words: [],
        undergone: UNDERGOING_VERBS.has(verb.lemma),
        absorbed: true,
      };
}

/** Light verbs whose subject has no part in what their object names: it brings it about, or tells of it. */
const REPORTING: ReadonlySet<string> = new Set(["cause", "report", "announce", "see"]);
/** What happens to its subject of itself. */
const HAPPENS: ReadonlySet<string> = new Set([
  "crash",
  "explode",
  "die",
  "flee",
  "fall",
  "rise",
  "surrender",
  "postpone",
  "halt",
]);

function told(name: string, denied: boolean): Predicate {
  return { name, denied, words: [], undergone: false, absorbed: false };
}

/** What "was" says of its subject: by an adjective, a noun or a few words. */
function stateOf(reading: ClauseReading): Predicate | null {
  const { behind, clause } = reading;
  const phrase = STATE_PHRASES.find(({ words }) => opensWith(behind, words));
  if (phrase) {
    const words = behind.filter(({ lemma }) => phrase.words.includes(lemma));
    return state(phrase.event, false, words);
  }
  const adjective = behind.find(({ pos }) => pos === "ADJ" || pos === "VERB");
  if (adjective) {
    const denied = DENIED_BY_ADJECTIVE.get(adjective.lemma);
    if (denied !== undefined) return state(denied, true, [adjective]);
    const said = CLASS_OF_ADJECTIVE.get(adjective.lemma);
    if (said !== undefined) return state(said, false, [adjective]);
  }
  const named = eventNamed(reading);
  return named === undefined ? null : state(named, clause.verb.negated, []);
}

function state(name: string, denied: boolean, words: readonly Span[]): Predicate {
  return { name, denied, words, undergone: true, absorbed: false };
}

/** Whether these base forms stand first, articles and pronouns apart. */
function opensWith(tokens: readonly TaggedToken[], words: readonly string[]): boolean {
  let matched = 0;
  for (const { pos, lemma } of tokens) {
    if (matched === words.length) break;
    if (pos === "DET" || pos === "PRON") continue;
    if (lemma !== words[matched]) return false;
    matched++;
  }
  return matched === words.length;
}

/** The event that the object names: "suffered [injuries]", "was [an explosion]". */
function eventNamed({ clause }: ClauseReading): string | undefined {
  for (const { head } of clause.patient) {
    const named = CLASS_OF_NOUN.get(head.lemma);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** "Refused to serve two soldiers": the infinitive of a service that somebody refuses. */
function isRefused({ context: { clauses }, clause }: ClauseReading): boolean {
  const above = clause.link === "to" && clause.governor !== null ? clauses[clause.governor] : undefined;
  return above !== undefined && REFUSING_VERBS.has(above.verb.lemma);
}
