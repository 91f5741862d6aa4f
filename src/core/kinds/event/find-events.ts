import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft, Stance } from "../../claims/claim.ts";
import { entityKey, partyKey } from "../../claims/entity-key.ts";
import { scenesOf } from "../../claims/scene-times.ts";
import { countriesIn, type SourceReading } from "../../claims/source-reading.ts";
import { siteOf } from "../../claims/site.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import type { Span } from "../../text/span.ts";
import {
  contentWords,
  degreeOf,
  entitiesOf,
  mannerOf,
  readClause,
  spanOf,
  subjectOf,
  type ClauseReading,
} from "./clause-reading.ts";
import {
  CLASS_OF_ADJECTIVE,
  CLASS_OF_NOUN,
  CLASS_OF_VERB,
  CONTRARY,
  COPULAS,
  DENIED_BY_ADJECTIVE,
  LIGHT_VERBS,
  OF_SIDES,
  REFUSING_VERBS,
  RELATED,
  SERVING_VERBS,
  STATE_PHRASES,
  SUCCESSIVE,
  UNDERGOING_VERBS,
} from "./lexicon.ts";
import { labelOf } from "./participants.ts";
import { mayTellOpenly, readOpen } from "./read-open.ts";
import { readWound } from "./read-wound.ts";
import { isAmbiguous, senseOf, type Setting } from "./senses.ts";
import type { EventValue } from "./value.ts";

/** What happened, and whether the words themselves say that it did not. */
interface Predicate {
  readonly name: string;
  readonly denied: boolean;
  /** What tells it besides the verb: the adjective behind "was". */
  readonly words: readonly Span[];
  /** The subject is who it was done to: "she lost her job". */
  readonly undergone: boolean;
  /** The object names what happened, and is nobody it happened to: "suffered [injuries]". */
  readonly absorbed: boolean;
}

/** One event for each clause that tells of something happening to something, somebody or somewhere. */
export function findEvents(source: SourceReading): ClaimDraft<EventValue>[] {
  const scenes = scenesOf(source);
  return source.document.sentences.flatMap((sentence, i) => {
    const clauses = source.clauses(sentence);
    const when = scenes[i]?.time ?? null;
    return clauses.flatMap((clause, index) => {
      if (!mayTell(clause) && !mayTellOpenly(clause)) return [];
      const reading = readClause(source, sentence, clauses, index, clause);
      const told = readEvent(reading, when) ?? readOpen(reading, when);
      return [told, readWound(reading, when)].filter((draft) => draft !== null);
    });
  });
}

function readEvent(reading: ClauseReading, when: string | null): ClaimDraft<EventValue> | null {
  const { source, sentence, clauses, index, clause, agents, patients, places, behind } = reading;
  if (!mayTell(clause)) return null;
  const setting: Setting = { verb: clause.verb, subject: agents, object: patients, behind };
  const predicate = predicateOf(clauses, index, setting);
  if (!predicate) return null;
  // What "is closed" is what was closed.
  const [doers, undergoers] = predicate.undergone
    ? [[], agents]
    : [agents, predicate.absorbed ? [] : patients];
  const taking = [...agents, ...patients].filter(({ name }) => name === null || !places.includes(name));
  const told = taking.flatMap(({ key }) => (key !== null && tellsApart(key, predicate.name) ? [key] : []));
  const belonging = taking.flatMap((one) => one.belonging);
  const whose = belonging
    .filter(({ value }) => value.type !== "person")
    .map(({ value }) => `of:${partyKey(value)}`);
  const where = places.map(({ value }) => `@${entityKey(value)}`);
  const about = [...new Set([...told, ...where])];
  if (about.length === 0) return null;
  const family = contraryFamily(predicate.name);
  const span = spanOf(clause, [...clause.agent, ...clause.patient, ...places, ...predicate.words]);
  const stance = stanceOf(clauses, index);
  return {
    kind: "event",
    start: span.start,
    end: span.end,
    sentence: sentence.index,
    subject: subjectOf(reading),
    attribute: predicate.name,
    value: {
      type: "event",
      trigger: predicate.name,
      agent: labelOf(doers),
      patient: labelOf(undergoers),
      sites: places.map(({ value }) => siteOf(value)),
      manner: mannerOf(reading),
      degree: degreeOf(reading),
      answer: null,
    },
    speaker: speakerOf(source, sentence, span),
    stance: predicate.denied ? turned(stance) : stance,
    about: when,
    rule: `event/<${predicate.name}>`,
    inferred: [],
    cues: {
      keys: [...new Set([...about, ...whose])].map((key) => `${family}|${key}`),
      entities: entitiesOf(reading, belonging),
      countries: countriesIn(source, sentence, span),
      words: contentWords(reading),
    },
  };
}

/** Whether a participant tells one event from another: not the shots of a shooting, nor the game of a win. */
function tellsApart(key: string, event: string): boolean {
  return CLASS_OF_NOUN.get(key) !== event && (key.includes(":") || !OF_SIDES.has(event));
}

/** Whether a clause may tell of an event of the table, by its verb alone. */
function mayTell({ verb: { lemma } }: Clause): boolean {
  return (
    COPULAS.has(lemma) ||
    LIGHT_VERBS.has(lemma) ||
    CLASS_OF_VERB.has(lemma) ||
    isAmbiguous(lemma) ||
    SERVING_VERBS.has(lemma)
  );
}

function predicateOf(clauses: readonly Clause[], index: number, setting: Setting): Predicate | null {
  const { verb } = setting;
  if (COPULAS.has(verb.lemma)) return stateOf(setting, clauses[index]?.patient ?? []);
  const found = (name: string, denied = false): Predicate => ({
    name,
    denied,
    words: [],
    undergone: false,
    absorbed: false,
  });
  if (SERVING_VERBS.has(verb.lemma)) return isRefused(clauses, index) ? found("refuse", true) : null;
  const sense = senseOf(setting);
  if (sense?.event === null) return null;
  if (sense) {
    // "No longer employed" is a dismissal, and no denied one.
    const { undergone, absorbed, words } = sense;
    return { ...found(sense.event, verb.lemma === "employ"), undergone, absorbed, words };
  }
  const known = CLASS_OF_VERB.get(verb.lemma);
  if (known !== undefined) return found(known);
  if (LIGHT_VERBS.has(verb.lemma)) {
    const told = (clauses[index]?.patient ?? []).flatMap(
      (phrase) => CLASS_OF_NOUN.get(phrase.head.lemma) ?? [],
    )[0];
    return told === undefined
      ? null
      : { ...found(told), undergone: UNDERGOING_VERBS.has(verb.lemma), absorbed: true };
  }
  return null;
}

/** What "was" says of its subject: by an adjective, a noun or a few words. */
function stateOf({ verb, behind }: Setting, patient: readonly NounPhrase[]): Predicate | null {
  const state = (name: string, denied: boolean, words: readonly Span[]): Predicate => ({
    name,
    denied,
    words,
    undergone: true,
    absorbed: false,
  });
  const lemmas = behind.filter(({ pos }) => pos !== "DET" && pos !== "PRON").map(({ lemma }) => lemma);
  const phrase = STATE_PHRASES.find(({ words }) => words.every((word, i) => lemmas[i] === word));
  if (phrase)
    return state(
      phrase.event,
      false,
      behind.filter(({ lemma }) => phrase.words.includes(lemma)),
    );
  const adjective = behind.find(({ pos }) => pos === "ADJ" || pos === "VERB");
  const words = adjective ? [adjective] : [];
  const denied = DENIED_BY_ADJECTIVE.get(adjective?.lemma ?? "");
  if (denied !== undefined) return state(denied, true, words);
  const told = CLASS_OF_ADJECTIVE.get(adjective?.lemma ?? "");
  if (told !== undefined) return state(told, false, words);
  const noun = patient.flatMap(({ head }) => CLASS_OF_NOUN.get(head.lemma) ?? [])[0];
  return noun === undefined ? null : state(noun, verb.negated, []);
}

/** "Refused to serve two soldiers": the infinitive of a service that somebody refuses. */
function isRefused(clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index];
  const above = clause?.link === "to" && clause.governor !== null ? clauses[clause.governor] : undefined;
  return above !== undefined && REFUSING_VERBS.has(above.verb.lemma);
}

function turned(stance: Stance): Stance {
  return stance === "denied" ? "asserted" : stance === "asserted" ? "denied" : stance;
}

/** Triggers that can contradict one another share a family, so that their claims meet. */
export function contraryFamily(trigger: string): string {
  return FAMILIES.find((pair) => pair.includes(trigger))?.[0] ?? trigger;
}

const FAMILIES = [...CONTRARY, ...SUCCESSIVE, ...RELATED];
