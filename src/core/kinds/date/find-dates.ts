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

const CLASSES: ReadonlyMap<string, string> = new Map(
  [...EVENT_VERBS, ...EVENT_NOUNS].flatMap((row) => row.map((word) => [word, row[0] ?? word] as const)),
);
const EVENTS: ReadonlySet<string> = new Set(CLASSES.values());
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
  const modifiers = new Set(tokens.filter((token) => isModifier(tokens, token)).map(({ lemma }) => lemma));
  const told = words.filter((word) => EVENTS.has(word) && !modifiers.has(word));
  const classes = [...new Set([...told, CLASSES.get(event) ?? event])].filter((word) => word !== "");
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

/** "attack helicopters" tell of helicopters, not of an attack. */
function isModifier(tokens: readonly TaggedToken[], token: TaggedToken): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  return token.pos === "NOUN" && next?.pos === "NOUN";
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);

function contentWords(tokens: readonly TaggedToken[], near: Span): string[] {
  const words = tokens
    .filter(
      ({ pos, start, lemma }) =>
        CONTENT.has(pos) && start >= near.start - 80 && start <= near.end + 80 && lemma.length > 2,
    )
    .map((token) => (isModifier(tokens, token) ? token.lemma : (CLASSES.get(token.lemma) ?? token.lemma)));
  return [...new Set(words)];
}
