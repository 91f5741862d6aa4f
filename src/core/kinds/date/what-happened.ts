import { itemAt } from "../../../base/item-at.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { classOfClause } from "../../claims/class-of-clause.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import { EVENT_OF_NOUN, withBroader } from "../../knowledge/event-classes.ts";
import { wordList } from "../../knowledge/word-list.ts";
import type { DatedEvent } from "./dated-event.ts";

/**
 * "It happened on Sunday", "the incident took place at noon": such words date what the sentences before told of, and
 * "Monday's attack" a shooting where one is told of. Any other event stays as it is.
 */
export function whatHappened(source: SourceReading, sentence: Sentence, event: DatedEvent): DatedEvent {
  const { clause, nominal } = event;
  if (closesDeal(source, sentence, event))
    return { ...event, name: "completion", classes: withCompletion(event) };
  if (nominal) return withWhatItWas(source, sentence, event);
  if (clause === null || !HAPPENING.has(event.word)) return event;
  if (!clause.agent.some(standsForEvent)) return event;
  const told = toldBefore(source, sentence, BEFALLS);
  if (told === null) return event;
  return { word: told, name: told, classes: [...withBroader(told)], clause, nominal: true };
}

/** A noun that says little of what happened, with what else the article says of it. */
function withWhatItWas(source: SourceReading, sentence: Sentence, event: DatedEvent): DatedEvent {
  const kinds = KINDS_OF.get(event.word);
  if (kinds === undefined || event.classes.some((name) => kinds.has(name))) return event;
  const told = toldBefore(source, sentence, kinds) ?? openingOf(source, kinds);
  if (told === null) return event;
  const classes = [...new Set([...event.classes, ...withBroader(told)])];
  return BEFALLS.has(event.name) ? { ...event, classes } : { ...event, name: told, classes };
}

/**
 * "They expect to close in May", "complete it by June", "at closing": where an article tells of a purchase, what is
 * closed and is not named is that.
 */
function closesDeal(
  source: SourceReading,
  sentence: Sentence,
  { word, nominal, clause }: DatedEvent,
): boolean {
  if (!CLOSING.has(word)) return false;
  const isNamed = nominal ? isOfSomething(source, sentence, word) : clause === null || !isLeftUnnamed(clause);
  if (isNamed) return false;
  const told = toldBefore(source, sentence, CLOSED) ?? openingOf(source, CLOSED);
  return told !== null && told !== "closure";
}

const CLOSING: ReadonlySet<string> = new Set(wordList("close complete finalize finalise finish closing"));
/** What may be meant by it: the nearest that was told is. A "deal" may be one with a union. */
const CLOSED: ReadonlySet<string> = new Set(["purchase", "closure"]);

function withCompletion({ classes }: DatedEvent): readonly string[] {
  return [...new Set([...withBroader("completion"), ...classes.filter((name) => name !== "closure")])];
}

/** "The closing of the plant". */
function isOfSomething(source: SourceReading, sentence: Sentence, noun: string): boolean {
  const tokens = source.tagged(sentence);
  return tokens.some(({ lemma }, i) => lemma === noun && tokens[i + 1]?.lower === "of");
}

/** Neither what is closed nor what closes is a thing of its own: "they expect to close", "it is to close", "complete it". */
function isLeftUnnamed({ agent, patient }: Clause): boolean {
  const isSilent = ({ head }: NounPhrase): boolean =>
    head.pos === "PRON" || head.pos === "PROPN" || isFirm(head.lemma);
  return patient.every(({ head }) => head.pos === "PRON") && agent.every(isSilent);
}

function isFirm(lemma: string): boolean {
  return FIRMS.has(lemma);
}

const FIRMS: ReadonlySet<string> = new Set(
  wordList("company firm bank airline partner side party carrier retailer maker"),
);

/** What the article opens with. */
function openingOf(source: SourceReading, kinds: ReadonlySet<string>): string | null {
  const told = source.document.sentences
    .slice(0, OPENING)
    .map((sentence) => happeningIn(source, sentence, kinds));
  return told.find((name) => name !== null) ?? null;
}

/** Sentences in which an article says what it is about. */
const OPENING = 3;

const HAPPENING: ReadonlySet<string> = new Set([...wordList("happen occur unfold"), "take"]);

/** "it", "the incident": one word of what was told, with nothing that says which. */
function standsForEvent({ head, tokens }: NounPhrase): boolean {
  return STANDS_FOR_EVENT.has(head.lower) && tokens.length <= 2;
}

const STANDS_FOR_EVENT: ReadonlySet<string> = new Set(
  wordList("it this that incident episode tragedy ordeal drama disaster emergency"),
);

/** The event that the nearest sentence before tells of, not many sentences back. */
function toldBefore(source: SourceReading, { index }: Sentence, kinds: ReadonlySet<string>): string | null {
  const { sentences } = source.document;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const sentence = itemAt(sentences, i);
    const happening = sentence === undefined ? null : happeningIn(source, sentence, kinds);
    if (happening !== null) return happening;
  }
  return null;
}

const REACH = 6;

/** The event of a sentence of the kind that befalls people: what a verb tells of first, else a noun. */
function happeningIn(source: SourceReading, sentence: Sentence, kinds: ReadonlySet<string>): string | null {
  const tokens = source.tagged(sentence);
  const verbs = source.clauses(sentence).map((clause) => classOfClause(clause, tokens));
  const nouns = mapDefined(tokens, ({ pos, lemmaWord }) =>
    pos === "NOUN" ? EVENT_OF_NOUN.get(lemmaWord) : undefined,
  );
  return [...verbs, ...nouns].find((name) => kinds.has(name)) ?? null;
}

/** What is called by a word that says less. */
const KINDS: readonly (readonly [words: string, kinds: string])[] = [
  [
    "attack assault violence rampage massacre bloodshed carnage",
    "shooting bombing stabbing explosion kidnapping robbery",
  ],
  ["accident collision", "crash collapse explosion capsizing fire"],
  [
    "incident tragedy disaster catastrophe ordeal drama horror emergency",
    `shooting bombing stabbing robbery burglary kidnapping escape explosion eruption clash crash collapse capsizing fire
    flood landslide outage quake`,
  ],
];
const KINDS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  KINDS.flatMap(([words, kinds]) => wordList(words).map((word) => [word, new Set(wordList(kinds))] as const)),
);

/** Events that news calls an incident. */
const BEFALLS: ReadonlySet<string> = new Set(
  wordList(`quake attack shooting bombing stabbing robbery burglary kidnapping escape explosion eruption clash crash
  collapse capsizing fire flood landslide outage`),
);
