import { entityKey, partyKey } from "../../claims/entity-key.ts";
import { namesIn, type SourceReading } from "../../claims/source-reading.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import { nounClass } from "../../knowledge/noun-classes.ts";
import type { NameMention } from "../../mentions/mention.ts";
import { contains, type Span } from "../../text/span.ts";
import { CLASS_OF_VERB, GRAVE, LOCATIVE, SLIGHT } from "./lexicon.ts";
import { participantsOf, withComplements, type Participant } from "./participants.ts";
import type { EventValue } from "./value.ts";

/** A clause with who and what takes part in it: what every reading of it begins with. */
export interface ClauseReading {
  readonly source: SourceReading;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly index: number;
  readonly clause: Clause;
  /** Words of the clause, up to the next one. */
  readonly tokens: readonly TaggedToken[];
  /** Those of them behind the verb. */
  readonly behind: readonly TaggedToken[];
  readonly agents: readonly Participant[];
  readonly patients: readonly Participant[];
  /** Where it happened. */
  readonly places: readonly NameMention[];
  /** Names of those who take part, places apart. */
  readonly names: readonly NameMention[];
}

export function readClause(
  source: SourceReading,
  sentence: Sentence,
  clauses: readonly Clause[],
  index: number,
  clause: Clause,
): ClauseReading {
  const reach = reachOf(clauses, index, clause, sentence);
  const tokens = source.tagged(sentence).filter((token) => contains(reach, token));
  const agents = participantsOf(source, sentence, clause, clause.agent);
  const patients = participantsOf(source, sentence, clause, clause.patient);
  const places = placesOf(source, sentence, clause);
  return {
    source,
    sentence,
    clauses,
    index,
    clause,
    tokens,
    behind: tokens.filter(({ start }) => start >= clause.verb.end),
    agents,
    patients,
    places,
    names: [...agents, ...patients].flatMap(({ name }) => (name && !places.includes(name) ? [name] : [])),
  };
}

/** From the clause to the next one: adjectives and adverbs behind the verb stand there. */
function reachOf(clauses: readonly Clause[], index: number, clause: Clause, sentence: Sentence): Span {
  const next = clauses.find(({ start }, i) => i > index && start >= clause.verb.end);
  return {
    start: clause.start,
    end: Math.max(clause.end, Math.min(next?.start ?? sentence.end, clause.verb.end + ADVERB_REACH)),
  };
}

const ADVERB_REACH = 40;

/** Where it happened: the places behind a locative preposition, and those a quake or a blast shook. */
function placesOf(source: SourceReading, sentence: Sentence, clause: Clause): NameMention[] {
  const where = withComplements(
    clause,
    clause.adjuncts.filter(({ preposition }) => LOCATIVE.has(preposition)).flatMap(({ phrases }) => phrases),
  );
  const struck = CLASS_OF_VERB.get(clause.verb.lemma) === "feel" ? clause.patient : [];
  return [...struck, ...where]
    .flatMap((phrase) => namesIn(source, sentence, phrase, ["place"]))
    .filter(({ value }) => value.role !== "nationality");
}

/** Whom or what the clause is about, in words. */
export function subjectOf({ names, clause: { agent, patient } }: ClauseReading): string {
  if (names.length > 0) return names.map(({ value }) => value.name).join(" and ");
  return [...patient, ...agent][0]?.tokens.map(({ text }) => text).join(" ") ?? "";
}

/** Entity keys of all it names. */
export function entitiesOf({ names, places }: ClauseReading, belonging: readonly NameMention[]): string[] {
  return [
    ...new Set([...names, ...belonging].map(({ value }) => partyKey(value))),
    ...places.map(({ value }) => entityKey(value)),
  ];
}

/** The shortest stretch that holds the verb and what belongs to it, as far as the clause reaches. */
export function spanOf({ verb }: Clause, parts: readonly Span[]): Span {
  return {
    start: Math.min(verb.start, ...parts.map(({ start }) => start)),
    end: Math.max(verb.end, ...parts.map(({ end }) => end)),
  };
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

/** Adverbs that say how or when. */
export function mannerOf({ clause: { verb }, tokens }: ClauseReading): string[] {
  return tokens
    .filter(
      ({ pos, start, lower }, i) =>
        start >= verb.end &&
        (pos === "ADV" || (pos === "ADJ" && verb.lemma !== "be" && tokens[i + 1]?.pos !== "NOUN")) &&
        !EMPTY_ADVERBS.has(lower),
    )
    .map(({ lower }) => lower);
}

export function degreeOf({ tokens }: ClauseReading): EventValue["degree"] {
  if (tokens.some(({ lemma }) => SLIGHT.has(lemma))) return "slight";
  return tokens.some(({ lemma }) => GRAVE.has(lemma)) ? "grave" : null;
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);

export function contentWords({ tokens }: ClauseReading): string[] {
  return [
    ...new Set(
      tokens
        .filter(({ pos, lemma }) => CONTENT.has(pos) && lemma.length > 2)
        .map(({ lemma }) => nounClass(lemma)),
    ),
  ];
}
