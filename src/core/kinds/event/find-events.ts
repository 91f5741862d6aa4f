import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft, Stance } from "../../claims/claim.ts";
import { entityKey, partyKey } from "../../claims/entity-key.ts";
import { isBackground, sceneTimes, storyTime } from "../../claims/scene-times.ts";
import { countriesIn, namesIn, type SourceReading } from "../../claims/source-reading.ts";
import { siteOf } from "../../claims/site.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import { SPEECH_LEMMAS } from "../../clauses/lexicon.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import { nounClass } from "../../knowledge/noun-classes.ts";
import type { Sentence } from "../../document/document.ts";
import type { NameMention } from "../../mentions/mention.ts";
import { contains, type Span } from "../../text/span.ts";
import {
  CONTRARY,
  EVENT_CLASSES,
  GENERIC_NOUNS,
  GRAVE,
  LIGHT_VERBS,
  LOCATIVE,
  SAYS_NOTHING,
  SLIGHT,
  SUCCESSIVE,
} from "./lexicon.ts";
import type { EventValue } from "./value.ts";

type Words = (typeof EVENT_CLASSES)[number];

const CLASS_OF_VERB = classesBy(({ verbs }) => verbs);
const CLASS_OF_NOUN = classesBy(({ nouns }) => nouns);
const CLASS_OF_ADJECTIVE = classesBy(({ adjectives }) => adjectives);
const DENIED_BY_ADJECTIVE = classesBy(({ denials }) => denials);

function classesBy(forms: (row: Words) => readonly string[] | undefined): ReadonlyMap<string, string> {
  return new Map(EVENT_CLASSES.flatMap((row) => (forms(row) ?? []).map((word) => [word, row.name] as const)));
}

/** What happened, and whether the words themselves say that it did not. */
interface Predicate {
  readonly name: string;
  readonly denied: boolean;
  /** What tells it besides the verb: the adjective behind "was". */
  readonly words: readonly Span[];
}

/** The shortest stretch that holds the verb and what belongs to it, as far as the clause reaches. */
function spanOf({ verb }: Clause, parts: readonly Span[]): Span {
  return {
    start: Math.min(verb.start, ...parts.map(({ start }) => start)),
    end: Math.max(verb.end, ...parts.map(({ end }) => end)),
  };
}

/** One event for each clause that tells of something happening to something, somebody or somewhere. */
export function findEvents(source: SourceReading): ClaimDraft<EventValue>[] {
  const scenes = sceneTimes(source);
  const story = storyTime(source);
  return source.document.sentences.flatMap((sentence, i) => {
    const clauses = source.clauses(sentence);
    const scene = scenes[i] ?? null;
    const when = isBackground(scene, story) ? scene : null;
    return clauses.flatMap((_, index) => readEvent(source, sentence, clauses, index, when) ?? []);
  });
}

function readEvent(
  source: SourceReading,
  sentence: Sentence,
  clauses: readonly Clause[],
  index: number,
  when: string | null,
): ClaimDraft<EventValue> | null {
  const clause = clauses[index];
  if (!clause || !mayTell(clause)) return null;
  const reach = reachOf(clauses, index, sentence);
  const tokens = source.tagged(sentence).filter((token) => contains(reach, token));
  // What "is closed" is what was closed.
  const copular = clause.verb.lemma === "be";
  const doers = copular ? [] : withComplements(clause, clause.agent);
  const undergoers = withComplements(clause, copular ? clause.agent : clause.patient);
  const agents = namesOf(source, sentence, doers);
  const patients = namesOf(source, sentence, undergoers);
  const places = placesOf(source, sentence, clause);
  const things = [...doers, ...undergoers].flatMap((phrase) => thingOf(source, sentence, phrase));
  const names = [...agents, ...patients].filter((name) => !places.includes(name));
  const acts = agents.some(({ value }) => value.type === "person" || value.type === "organisation");
  const predicate = predicateOf(clause, tokens, acts && names.length + places.length > 1);
  if (!predicate || (names.length === 0 && places.length === 0 && things.length === 0)) return null;
  const keys = [...new Set(names.map(({ value }) => partyKey(value)))];
  const told = things.filter((thing) => CLASS_OF_NOUN.get(thing) !== predicate.name);
  const where = places.map(({ value }) => `@${entityKey(value)}`);
  const about = [...new Set([...keys, ...told, ...where])];
  if (about.length === 0) return null;
  const family = contraryFamily(predicate.name);
  const span = spanOf(clause, [...clause.agent, ...clause.patient, ...places, ...predicate.words]);
  const stance = stanceOf(clauses, index);
  return {
    kind: "event",
    start: span.start,
    end: span.end,
    sentence: sentence.index,
    subject: subjectOf(names, clause),
    attribute: predicate.name,
    value: {
      type: "event",
      trigger: predicate.name,
      agent: agents[0]?.value.name ?? doers[0]?.head.text ?? null,
      patient: patients[0]?.value.name ?? undergoers[0]?.head.text ?? null,
      sites: places.map(({ value }) => siteOf(value)),
      manner: mannerOf(clause, tokens),
      degree: degreeOf(tokens),
      answer: null,
    },
    speaker: speakerOf(source, sentence, span),
    stance: predicate.denied ? turned(stance) : stance,
    about: when,
    rule: `event/<${predicate.name}>`,
    inferred: [],
    cues: {
      keys: about.map((key) => `${family}|${key}`),
      entities: [...keys, ...places.map(({ value }) => entityKey(value))],
      countries: countriesIn(source, sentence, span),
      words: contentWords(tokens),
    },
  };
}

/** From the clause to the next one: adjectives and adverbs behind the verb stand there. */
function reachOf(
  clauses: readonly Clause[],
  index: number,
  sentence: Sentence,
): { readonly start: number; readonly end: number } {
  const clause = clauses[index];
  if (!clause) return sentence;
  const next = clauses.find(({ start }, i) => i > index && start >= clause.verb.end);
  return {
    start: clause.start,
    end: Math.max(clause.end, Math.min(next?.start ?? sentence.end, clause.verb.end + ADVERB_REACH)),
  };
}

const ADVERB_REACH = 40;

/**
 * Whether a clause may tell of an event, by its verb alone. Verbs outside the table tell one only in a
 * clause of its own: not what somebody wants, says or is about to do.
 */
function mayTell({ verb, link, agent }: Clause): boolean {
  if (verb.lemma === "be" || LIGHT_VERBS.has(verb.lemma) || CLASS_OF_VERB.has(verb.lemma)) return true;
  if (SAYS_NOTHING.has(verb.lemma) || SPEECH_LEMMAS.has(verb.lemma)) return false;
  return agent.length > 0 && verb.form === "finite" && link !== "to" && verb.tense === "past";
}

function predicateOf(
  { verb, patient }: Clause,
  tokens: readonly TaggedToken[],
  telling: boolean,
): Predicate | null {
  if (verb.lemma === "be") {
    const adjective = tokens.find(({ pos, start }) => start >= verb.end && (pos === "ADJ" || pos === "VERB"));
    const words = adjective ? [adjective] : [];
    const denied = DENIED_BY_ADJECTIVE.get(adjective?.lemma ?? "");
    if (denied !== undefined) return { name: denied, denied: true, words };
    const told = CLASS_OF_ADJECTIVE.get(adjective?.lemma ?? "");
    if (told !== undefined) return { name: told, denied: false, words };
    const noun = patient.flatMap(({ head }) => CLASS_OF_NOUN.get(head.lemma) ?? [])[0];
    if (noun !== undefined) return { name: noun, denied: verb.negated, words: [] };
    return null;
  }
  const known = CLASS_OF_VERB.get(verb.lemma);
  if (known !== undefined) return { name: known, denied: false, words: [] };
  if (LIGHT_VERBS.has(verb.lemma)) {
    const told = patient.flatMap(({ head }) => CLASS_OF_NOUN.get(head.lemma) ?? [])[0];
    return told === undefined ? null : { name: told, denied: false, words: [] };
  }
  return telling ? { name: verb.lemma, denied: false, words: [] } : null;
}

function isLocative({ preposition }: Clause["adjuncts"][number]): boolean {
  return LOCATIVE.has(preposition);
}

function turned(stance: Stance): Stance {
  return stance === "denied" ? "asserted" : stance === "asserted" ? "denied" : stance;
}

function namesOf(source: SourceReading, sentence: Sentence, phrases: readonly NounPhrase[]): NameMention[] {
  return phrases.flatMap((phrase) => namesIn(source, sentence, phrase));
}

/** Nouns that stand for what their "of" names: "part of a school". */
const PARTITIVE: ReadonlySet<string> = new Set(
  "part section portion number group series dozen hundred thousand half most majority rest percent share lot city town village island".split(
    " ",
  ),
);
const COMPLEMENT_GAP = 6;

/** The phrases with what their "of" adds: "the towns of Arlen and Belmar". */
function withComplements({ adjuncts }: Clause, phrases: readonly NounPhrase[]): NounPhrase[] {
  const added = (phrase: NounPhrase): readonly NounPhrase[] =>
    adjuncts.find(
      ({ preposition, start }) =>
        preposition === "of" && start >= phrase.end && start - phrase.end <= COMPLEMENT_GAP,
    )?.phrases ?? [];
  return phrases.flatMap((phrase) => {
    const complements = added(phrase);
    return complements.length > 0 && isPartitive(phrase) ? complements : [phrase, ...complements];
  });
}

function isPartitive({ head }: NounPhrase): boolean {
  return head.pos === "NUM" || PARTITIVE.has(head.lemma);
}

/** The class noun of a phrase that is no name: "flights", also where it opens the sentence with a capital. */
function thingOf(source: SourceReading, sentence: Sentence, { head }: NounPhrase): string[] {
  if (GENERIC_NOUNS.has(head.lemma)) return [];
  if (head.pos === "NOUN") return [nounClass(head.lemma)];
  if (head.pos !== "PROPN" || head.start !== sentence.start || namesIn(source, sentence, head).length > 0)
    return [];
  return [nounClass(head.lower.replace(/s$/u, ""))];
}

/** Where it happened: the places behind a locative preposition, and those a quake or a blast shook. */
function placesOf(source: SourceReading, sentence: Sentence, clause: Clause): NameMention[] {
  const where = withComplements(
    clause,
    clause.adjuncts.filter(isLocative).flatMap(({ phrases }) => phrases),
  );
  const struck = CLASS_OF_VERB.get(clause.verb.lemma) === "feel" ? clause.patient : [];
  return [...struck, ...where]
    .flatMap((phrase) => namesIn(source, sentence, phrase, ["place"]))
    .filter(({ value }) => value.role !== "nationality");
}

function subjectOf(names: readonly NameMention[], { agent, patient }: Clause): string {
  if (names.length > 0) return names.map(({ value }) => value.name).join(" and ");
  return [...patient, ...agent][0]?.tokens.map(({ text }) => text).join(" ") ?? "";
}

/** Adverbs that say neither how nor when. */
const EMPTY_ADVERBS: ReadonlySet<string> = new Set([
  "not",
  "also",
  "then",
  "now",
  "already",
  "so",
  "too",
  "there",
  "ever",
]);

function mannerOf({ verb }: Clause, tokens: readonly TaggedToken[]): string[] {
  return tokens
    .filter(
      ({ pos, start, lower }, i) =>
        start >= verb.end &&
        (pos === "ADV" || (pos === "ADJ" && verb.lemma !== "be" && tokens[i + 1]?.pos !== "NOUN")) &&
        !EMPTY_ADVERBS.has(lower),
    )
    .map(({ lower }) => lower);
}

function degreeOf(tokens: readonly TaggedToken[]): EventValue["degree"] {
  if (tokens.some(({ lemma }) => SLIGHT.has(lemma))) return "slight";
  return tokens.some(({ lemma }) => GRAVE.has(lemma)) ? "grave" : null;
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);

function contentWords(tokens: readonly TaggedToken[]): string[] {
  return [
    ...new Set(
      tokens
        .filter(({ pos, lemma }) => CONTENT.has(pos) && lemma.length > 2)
        .map(({ lemma }) => nounClass(lemma)),
    ),
  ];
}

/** Triggers that can contradict one another share a family, so that their claims meet. */
export function contraryFamily(trigger: string): string {
  return [...CONTRARY, ...SUCCESSIVE].find((pair) => pair.includes(trigger))?.[0] ?? trigger;
}
