import { addOnce } from "../../../base/add-once.ts";
import { itemAt } from "../../../base/item-at.ts";
import { flatMap } from "../../../base/flat-map.ts";
import { lazily } from "../../../base/lazily.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimCues, ClaimDraft } from "../../claims/claim.ts";
import { entitiesIn } from "../../claims/entities-in.ts";
import { oncePerSentence } from "../../claims/once-per-sentence.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import { stanceOf } from "../../claims/stance.ts";
import { tellsContent, type TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import type { DateMention, DateValue, Mention } from "../../mentions/mention.ts";
import { firstFrom, lastUpTo, type Span } from "../../text/span.ts";
import { askedOf } from "./asked.ts";
import { datedEvents, type DatedEvent } from "./dated-event.ts";
import { countedDates } from "./counted-from.ts";
import { clockKeys } from "./clock.ts";
import { dayKeys } from "./day-keys.ts";
import { CLASS_OF_VERB, EVENT_OF_NOUN, isEventNoun } from "../../knowledge/event-classes.ts";
import { beginningOf, endingOf, isSinceWhen } from "./since-when.ts";
import { isDatable, tellingActs } from "./telling-events.ts";
import { onceKeys } from "./once.ts";
import { withOneDayEach } from "./one-day-each.ts";
import type { EventDateValue } from "./value.ts";
import { whatHappened } from "./what-happened.ts";

/** One claim for each date or time of day that can be placed, with the event it dates. */
export function findDates(source: SourceReading): ClaimDraft<EventDateValue>[] {
  const drafts = flatMap(source.document.sentences, (sentence) => {
    const mentions = source.inSentence(sentence);
    const placed = mentions.filter(isPlaced);
    if (placed.length === 0) return [];
    const tokens = source.tagged(sentence);
    const clauses = source.clauses(sentence);
    const printed = placed.filter((date) => !isLabel(tokens, date));
    const counted = countedDates(source.document.text, tokens, clauses, {
      placed: printed,
      durations: mentions.filter(isDuration),
    });
    const dates = [...printed, ...counted.map(({ mention }) => mention)];
    const events = datedEvents(tokens, clauses, [...printed, ...counted.map(({ told }) => told)]);
    return mapDefined(dates, (mention, i) => {
      const told = postedAt(source, mention) ?? events[i];
      const event = told && whatHappened(source, sentence, told);
      return event && readDate(source, sentence, { mention, event, siblings: dates });
    });
  });
  return withOneDayEach(drafts, source.document.written);
}

/** Durations, sets and bare "recently" date nothing; a date without a publication date stays relative. */
function isPlaced(mention: Mention): mention is DateMention {
  if (mention.value.type !== "date") return false;
  const { timexType, start, end, timex } = mention.value;
  if (timexType !== "DATE" && timexType !== "TIME") return false;
  return start !== null || end !== null || CLOCK.test(timex) || UNPLACED.test(timex);
}

function isDuration(mention: Mention): mention is DateMention {
  return mention.value.type === "date" && mention.value.timexType === "DURATION";
}

const PARTS_OF_DAY: ReadonlySet<string> = new Set([
  "morning",
  "noon",
  "afternoon",
  "evening",
  "night",
  "overnight",
]);
const ARTICLE = /^the /u;

/** What only says which kind: "the night train", "a 2007 silver sedan", "the 2012 squad". */
function isLabel(tokens: readonly TaggedToken[], { start, end, value, text }: DateMention): boolean {
  const after = tokens[firstFrom(tokens, end)];
  if (PARTS_OF_DAY.has(text.toLowerCase().replace(ARTICLE, "")))
    return after?.pos === "NOUN" && !isEventNoun(after);
  if (value.timex.length !== 4 || !/^\d{4}$/u.test(value.timex)) return false;
  const before = itemAt(tokens, lastUpTo(tokens, start));
  const determined = before?.pos === "DET" || before?.pos === "ADJ" || before?.lower === "'s";
  return (
    determined &&
    (after?.pos === "NOUN" || after?.pos === "ADJ" || after?.pos === "PROPN") &&
    !isEventNoun(after)
  );
}

const CLOCK = /T(\d\d:\d\d)/u;
/** What is not known without a publication date: `XXXX-05-13`, `XXXX-WXX-2`, "yesterday", "last week", "last month". */
const UNPLACED = /^XXXX-(?:WXX|[\dX]{2}-[\dX]{2}|XX$)/u;
/** A time of day states a day too where its words hold one of these. */
const DAY_WORDS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|this|last|next|\d{1,2}(?:st|nd|rd|th)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** "just before 4 p.m.", where no date of the sentence gives the same day. */
function statesTimeOnly(mention: DateMention, siblings: readonly DateMention[]): boolean {
  if (mention.value.timexType !== "TIME" || DAY_WORDS.test(mention.text)) return false;
  const day = mention.value.start?.slice(0, 10);
  return !siblings.some(
    ({ value }) => value.timexType !== "TIME" && day !== undefined && value.start?.slice(0, 10) === day,
  );
}

/** The date below a post on a social network: "— Ann Berg (@annberg) May 4, 2020". */
function postedAt({ document }: SourceReading, { start }: Span): DatedEvent | null {
  const before = document.text.slice(Math.max(0, start - LONGEST_HANDLE), start);
  return before.includes("(@") && HANDLE.test(before)
    ? { word: "post", name: "post", classes: ["post"], clause: null, nominal: true }
    : null;
}

const LONGEST_HANDLE = 40;
const HANDLE = /\(@\w{1,30}\)\s{0,3}$/u;

interface Dating {
  readonly mention: DateMention;
  readonly event: DatedEvent;
  /** All dates of the sentence. */
  readonly siblings: readonly DateMention[];
}

function readDate(
  source: SourceReading,
  sentence: Sentence,
  { mention, event, siblings }: Dating,
): ClaimDraft<EventDateValue> {
  const time = datedBy(source.tagged(sentence), mention, event);
  const clauses = source.clauses(sentence);
  const { clause } = event;
  const deictic = DEICTIC.test(mention.text);
  const { subject, question, told } = askedOf(source, sentence, event, siblings);
  const value: EventDateValue = {
    type: "date",
    edtf: time.edtf,
    start: time.start,
    end: time.end,
    grain: time.grain,
    timex: time.timex,
    timexType: time.timexType,
    basis: time.basis,
    alternatives: time.alternatives,
    event: event.word,
    main: event.name,
    events: event.classes,
    nominal: event.nominal,
    question,
    told,
    time: CLOCK.exec(time.timex)?.[1] ?? null,
    timeOnly: statesTimeOnly(mention, siblings),
    deictic,
    spoken: deictic && source.quotationAt(mention) !== null,
    text: mention.text,
  };
  return {
    kind: "date",
    start: mention.start,
    end: mention.end,
    sentence: sentence.index,
    subject,
    attribute: event.word,
    value,
    speaker: speakerOf(source, sentence, mention),
    stance: stanceOf(clauses, clause === null ? null : clauses.indexOf(clause)),
    about: value.edtf,
    rule: `date/${mention.rule}`,
    inferred: value.basis === "inferred" ? ["date"] : [],
    cues: lazily(() => cuesOf(source, sentence, { mention, event, siblings }, value)),
  };
}

/** What alignment needs to know of a date. */
function cuesOf(
  source: SourceReading,
  sentence: Sentence,
  { mention, event, siblings }: Dating,
  value: EventDateValue,
): ClaimCues {
  const { edtf, timex, timeOnly } = value;
  return {
    keys: [
      ...event.classes.filter(isDatable).map((name) => `day|${name}`),
      ...onceKeys(source, sentence, event, { date: mention, dates: siblings }),
      ...dayKeys(value),
      ...clockKeys(value.time),
    ],
    entities: entitiesIn(source, sentence),
    words: contentWords(source, sentence, event.clause ?? sentence),
    ...(!timeOnly && { dated: { acts: tellingActs(event.classes), edtf, timex } }),
  };
}

/** The time of the event itself, where the words give a period that ends or begins with it. */
function datedBy(tokens: readonly TaggedToken[], mention: DateMention, { edge }: DatedEvent): DateValue {
  if (edge === "end") return endingOf(mention.value);
  if (edge === "begin") return beginningOf(mention.value);
  return isSinceWhen(tokens, mention) ? beginningOf(mention.value) : mention.value;
}

/** Words that count from the day they are written or said. */
const DEICTIC =
  /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening|week|month|year))\b/iu;

/** How far around its clause the words of a date count. */
const CONTEXT_REACH = 80;

function isNear({ start }: Span, near: Span): boolean {
  return start >= near.start - CONTEXT_REACH && start <= near.end + CONTEXT_REACH;
}

/** The class of event each word of a sentence tells of: "attack helicopters" are no attack. */
const eventClasses = oncePerSentence((source, sentence): readonly (string | null)[] =>
  source.tagged(sentence).map(({ pos, lemma, lemmaWord }, i, tokens) => {
    if (pos === "VERB") return CLASS_OF_VERB.get(lemma) ?? null;
    if (pos !== "NOUN" || tokens[i + 1]?.pos === "NOUN") return null;
    return EVENT_OF_NOUN.get(lemmaWord) ?? null;
  }),
);

/** Words around a clause; "the quake" and "the tremor" are one word here. */
function contentWords(source: SourceReading, sentence: Sentence, near: Span): string[] {
  const told = eventClasses(source, sentence);
  const words: string[] = [];
  for (const [i, token] of source.tagged(sentence).entries()) {
    if (tellsContent(token) && isNear(token, near)) addOnce(words, told[i] ?? token.lemma);
  }
  return words;
}
