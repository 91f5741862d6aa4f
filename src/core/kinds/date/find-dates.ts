import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { entityKey } from "../../claims/entity-key.ts";
import { clauseAt, isName, type SourceReading } from "../../claims/source-reading.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import type { DateMention, Mention } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import { EVENT_NOUNS, EVENT_VERBS } from "./event-nouns.ts";
import type { EventDateValue } from "./value.ts";

const NOUN_CLASSES = classesOf(EVENT_NOUNS);
const VERB_CLASSES = classesOf(EVENT_VERBS);

function classesOf(rows: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap((row) => row.map((word) => [word, row[0] ?? word] as const)));
}

/** Verbs outside the table stand for themselves: "to fire" is not the noun. */
function infinitive(verb: string): string {
  return verb === "" ? "" : `to ${verb}`;
}

/** The class of event a word tells of; "fired" is no fire, and "attack helicopters" are no attack. */
function eventClass(tokens: readonly TaggedToken[], token: TaggedToken): string | null {
  if (token.pos === "VERB") return VERB_CLASSES.get(token.lemma) ?? null;
  if (token.pos !== "NOUN" || tokens[tokens.indexOf(token) + 1]?.pos === "NOUN") return null;
  return NOUN_CLASSES.get(token.lemma) ?? null;
}
const NOUNS: ReadonlySet<string> = new Set(EVENT_NOUNS.flat());

/** One claim for each date or time of day that can be placed, with the event it dates. */
export function findDates(source: SourceReading): ClaimDraft<EventDateValue>[] {
  return source.document.sentences.flatMap((sentence) =>
    source
      .inSentence(sentence)
      .filter(isPlaced)
      .map((mention) => readDate(source, sentence, mention)),
  );
}

/** Durations, sets and bare "recently" date nothing; a date without a publication date stays relative. */
function isPlaced(mention: Mention): mention is DateMention {
  if (mention.value.type !== "date") return false;
  const { timexType, start, end, timex } = mention.value;
  return (
    (timexType === "DATE" || timexType === "TIME") &&
    (start !== null || end !== null || /T\d\d:\d\d/u.test(timex))
  );
}

function readDate(
  source: SourceReading,
  sentence: Sentence,
  mention: DateMention,
): ClaimDraft<EventDateValue> {
  const { value } = mention;
  const clauses = source.clauses(sentence);
  const index = clauseAt(clauses, mention);
  const clause = index === null ? undefined : clauses[index];
  const tokens = source.tagged(sentence);
  const noun = nounOf(tokens, mention);
  const verb = clause?.verb.lemma ?? "";
  const event = noun ?? verb;
  const near = clause ?? sentence;
  const words = contentWords(tokens, near);
  const told = tokens
    .filter((token) => isNear(token, near))
    .flatMap((token) => eventClass(tokens, token) ?? []);
  const named =
    noun === null ? (VERB_CLASSES.get(verb) ?? infinitive(verb)) : (NOUN_CLASSES.get(noun) ?? noun);
  const classes = [...new Set([...told, named])].filter((word) => word !== "");
  const names = source.inSentence(sentence).filter(isName);
  const time = /T(\d\d:\d\d)/u.exec(value.start ?? value.timex)?.[1] ?? null;
  return {
    kind: "date",
    start: mention.start,
    end: mention.end,
    sentence: sentence.index,
    subject: subjectOf(source, clause, mention),
    attribute: event,
    value: { ...value, type: "date", event, events: classes, time, text: mention.text },
    speaker: speakerOf(source, sentence, mention),
    stance: stanceOf(clauses, index),
    about: value.edtf,
    rule: `date/${mention.rule}`,
    inferred: value.basis === "inferred" ? ["date"] : [],
    cues: {
      keys: classes.map((name) => `${time ? "time" : "day"}|${name}`),
      entities: [...new Set(names.map((name) => entityKey(name.value)))],
      words,
    },
  };
}

/** An event noun right beside the date ("Sunday's quake", "the Dec. 7 meeting") or ruling the clause. */
function nounOf(tokens: readonly TaggedToken[], date: Span): string | null {
  const after = tokens.filter(({ start }) => start >= date.end).slice(0, 3);
  const before = tokens.filter(({ end }) => end <= date.start).slice(-6);
  const near = [
    ...after.filter(({ pos }) => pos === "NOUN"),
    ...before.filter(({ pos }) => pos === "NOUN").reverse(),
  ];
  return near.find(({ lemma }) => NOUNS.has(lemma))?.lemma ?? null;
}

function subjectOf(source: SourceReading, clause: Clause | undefined, date: Span): string {
  const phrase = [...(clause?.agent ?? []), ...(clause?.patient ?? [])].find(
    ({ start, end }) => end <= date.start || start >= date.end,
  );
  return phrase ? source.document.text.slice(phrase.start, phrase.end).replace(/\s+/gu, " ") : "";
}

/** How far around its clause the words of a date count. */
const CONTEXT_REACH = 80;

function isNear({ start }: Span, near: Span): boolean {
  return start >= near.start - CONTEXT_REACH && start <= near.end + CONTEXT_REACH;
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);

function contentWords(tokens: readonly TaggedToken[], near: Span): string[] {
  const words = tokens
    .filter((token) => CONTENT.has(token.pos) && token.lemma.length > 2 && isNear(token, near))
    .map((token) => eventClass(tokens, token) ?? token.lemma);
  return [...new Set(words)];
}
