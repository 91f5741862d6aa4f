import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { entityKey } from "../../claims/entity-key.ts";
import { clauseAt, type SourceReading } from "../../claims/source-reading.ts";
import { oncePerSentence } from "../../claims/once-per-sentence.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import type { DateMention, Mention } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import { CLASS_OF_NOUN, CLASS_OF_VERB } from "../../knowledge/event-classes.ts";
import { isDatable } from "./join-dates.ts";
import type { EventDateValue } from "./value.ts";

/** Verbs outside the table stand for themselves: "to fire" is not the noun. */
function infinitive(verb: string): string {
  return verb === "" ? "" : `to ${verb}`;
}

/** The class of event a word tells of; "fired" is no fire, and "attack helicopters" are no attack. */
function eventClass({ pos, lemma }: TaggedToken, next: TaggedToken | undefined): string | null {
  if (pos === "VERB") return CLASS_OF_VERB.get(lemma) ?? null;
  if (pos !== "NOUN" || next?.pos === "NOUN") return null;
  return CLASS_OF_NOUN.get(lemma) ?? null;
}

/** The class of event that each word of a sentence tells of. */
const eventClasses = oncePerSentence((source, sentence): readonly (string | null)[] =>
  source.tagged(sentence).map((token, i, tokens) => eventClass(token, tokens[i + 1])),
);

/** One claim for each date or time of day that can be placed, with the event it dates. */
export function findDates(source: SourceReading): ClaimDraft<EventDateValue>[] {
  return source.document.sentences.flatMap((sentence) => {
    const dates = source
      .inSentence(sentence)
      .filter(isPlaced)
      .filter((date) => !isLabel(source.tagged(sentence), date));
    return dates.map((mention) => readDate(source, sentence, mention, dates));
  });
}

/** Durations, sets and bare "recently" date nothing; a date without a publication date stays relative. */
function isPlaced(mention: Mention): mention is DateMention {
  if (mention.value.type !== "date") return false;
  const { timexType, start, end, timex } = mention.value;
  if (timexType !== "DATE" && timexType !== "TIME") return false;
  return start !== null || end !== null || CLOCK.test(timex) || UNPLACED_DAY.test(timex);
}

/** A bare year that only names a model or a season: "a 2007 silver sedan", "the 2012 squad". */
function isLabel(tokens: readonly TaggedToken[], { start, end, value }: DateMention): boolean {
  if (!/^\d{4}$/u.test(value.timex)) return false;
  const before = tokens.findLast((token) => token.end <= start);
  const after = tokens.find((token) => token.start >= end);
  const determined = before?.pos === "DET" || before?.pos === "ADJ" || before?.lower === "'s";
  return (
    determined &&
    (after?.pos === "NOUN" || after?.pos === "ADJ" || after?.pos === "PROPN") &&
    !CLASS_OF_NOUN.has(after.lemma)
  );
}

const CLOCK = /T(\d\d:\d\d)/u;
/** A day whose year or week is not known: `XXXX-05-13`, `XXXX-WXX-2`, "yesterday" without a publication date. */
const UNPLACED_DAY = /^XXXX-(?:WXX-\d|[\dX]{2}-[\dX]{2})/u;
/** Rules that read a time of day; with a day in its words it states that too. */
const TIME_RULES: ReadonlySet<string> = new Set(["dates/clock-time", "dates/day-part"]);
const DAY_WORDS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|this|last|next|\d{1,2}(?:st|nd|rd|th)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** "just before 4 p.m.", where no date of the sentence gives the same day. */
function statesTimeOnly(mention: DateMention, siblings: readonly DateMention[]): boolean {
  if (!TIME_RULES.has(mention.rule) || DAY_WORDS.test(mention.text)) return false;
  const day = mention.value.start?.slice(0, 10);
  return !siblings.some(
    ({ value, rule }) => !TIME_RULES.has(rule) && day !== undefined && value.start?.slice(0, 10) === day,
  );
}

function readDate(
  source: SourceReading,
  sentence: Sentence,
  mention: DateMention,
  siblings: readonly DateMention[],
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
  const told = eventClasses(source, sentence);
  const words = contentWords(tokens, told, near);
  const named =
    noun === null ? (CLASS_OF_VERB.get(verb) ?? infinitive(verb)) : (CLASS_OF_NOUN.get(noun) ?? noun);
  const classes = [...new Set([...told.filter((name) => name !== null), named])].filter(
    (name) => name !== "",
  );
  const names = source.namesInSentence(sentence);
  const time = CLOCK.exec(value.timex)?.[1] ?? null;
  return {
    kind: "date",
    start: mention.start,
    end: mention.end,
    sentence: sentence.index,
    subject: subjectOf(source, clause, mention),
    attribute: event,
    value: {
      type: "date",
      edtf: value.edtf,
      start: value.start,
      end: value.end,
      grain: value.grain,
      timex: value.timex,
      timexType: value.timexType,
      basis: value.basis,
      alternatives: value.alternatives,
      event,
      events: classes,
      time,
      timeOnly: statesTimeOnly(mention, siblings),
      spoken: isSpoken(source, mention),
      text: mention.text,
    },
    speaker: speakerOf(source, sentence, mention),
    stance: stanceOf(clauses, index),
    about: value.edtf,
    rule: `date/${mention.rule}`,
    inferred: value.basis === "inferred" ? ["date"] : [],
    cues: {
      keys: classes.filter(isDatable).map((name) => `day|${name}`),
      entities: [...new Set(names.map((name) => entityKey(name.value)))],
      words,
    },
  };
}

/** "today" in somebody's own words. */
function isSpoken(source: SourceReading, mention: DateMention): boolean {
  return DEICTIC.test(mention.text) && source.quotationAt(mention) !== null;
}

const DEICTIC =
  /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening|week|month|year))\b/iu;

/** An event noun right beside the date ("Sunday's quake", "the Dec. 7 meeting") or ruling the clause. */
function nounOf(tokens: readonly TaggedToken[], date: Span): string | null {
  const after = tokens.filter(({ start }) => start >= date.end).slice(0, 3);
  const before = tokens.filter(({ end }) => end <= date.start).slice(-6);
  const near = [
    ...after.filter(({ pos }) => pos === "NOUN"),
    ...before.filter(({ pos }) => pos === "NOUN").reverse(),
  ];
  return near.find(({ lemma }) => CLASS_OF_NOUN.has(lemma))?.lemma ?? null;
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

/** @param told the class of event each token tells of */
function contentWords(
  tokens: readonly TaggedToken[],
  told: readonly (string | null)[],
  near: Span,
): string[] {
  const words = new Set<string>();
  tokens.forEach((token, i) => {
    if (!CONTENT.has(token.pos) || token.lemma.length <= 2 || !isNear(token, near)) return;
    words.add(told[i] ?? token.lemma);
  });
  return [...words];
}
