import { flatMap } from "../../base/flat-map.ts";
import { keepWithin } from "../../base/keep-within.ts";
import { boundsOf, type DayInterval } from "../mentions/edtf.ts";
import type { DateMention, Mention } from "../mentions/mention.ts";
import type { Sentence } from "../document/document.ts";
import type { Clause } from "../clauses/clause.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { foldName } from "./entity-key.ts";
import { namesIn, type SourceReading } from "./source-reading.ts";

/** Days before publication from which a date speaks of an earlier event than the story's own. */
const BACKGROUND = 60;
/** The same for what happened somewhere else: last month's fire in another town is another fire. */
const BACKGROUND_ELSEWHERE = 4;

/** What a sentence speaks of where it is not the story's own event. */
export interface Scene {
  /** EDTF; null for the story's own time. */
  readonly time: string | null;
  /** It is another event, told to compare. */
  readonly background: boolean;
}

const OWN_SCENE: Scene = { time: null, background: false };

/**
 * The scene of each sentence: an earlier one where the sentence has a date long before publication ("a
 * quake killed 26,000 people in December 2003") or an earlier date and places the story does not speak of,
 * and in the sentences after it in the paragraph that give no other date.
 */
export const scenesOf = keepWithin((source: SourceReading): readonly Scene[] => {
  const story = storyTime(source);
  const scenes: Scene[] = [];
  let paragraph = -1;
  let current = OWN_SCENE;
  for (const sentence of source.document.sentences) {
    if (sentence.paragraph !== paragraph || (current.background && leavesScene(source, sentence)))
      current = OWN_SCENE;
    paragraph = sentence.paragraph;
    const placed = source.inSentence(sentence).filter(isPlaced);
    // A time of day alone may well be the story's own.
    const dates = placed.some(isDated) ? placed.filter((date) => setsScene(source, sentence, date)) : [];
    if (dates.some(isDated)) current = sceneBy(dates, story, () => isElsewhere(source, sentence));
    // "It held 163 on Sunday night": a time of the story's own days leaves the earlier one.
    else if (current.background && placed.some((time) => isOfStory(time, story))) current = OWN_SCENE;
    scenes.push(current);
  }
  return scenes;
});

function isOfStory({ value }: DateMention, story: DayInterval | null): boolean {
  return value.edtf !== null && story !== null && !liesBefore(value.edtf, story, BACKGROUND_ELSEWHERE);
}

/** What follows in another tense has left the earlier time ("It now employs 300"), and so has "the latest quake". */
function leavesScene(source: SourceReading, sentence: Sentence): boolean {
  const told = source.clauses(sentence)[0]?.verb.tense ?? "past";
  return told !== "past" || sentence.tokens.some(({ lower }) => lower === "latest");
}

/** A date that can be set on a calendar; durations, sets and times of day are none. */
export function isDated(mention: Mention): mention is DateMention {
  return isPlaced(mention) && mention.value.timexType === "DATE";
}

/** The same, or a time of a day that can: "Tuesday night". */
export function isPlaced(mention: Mention): mention is DateMention {
  if (mention.value.type !== "date") return false;
  const { timexType, edtf, end } = mention.value;
  return (timexType === "DATE" || timexType === "TIME") && edtf !== null && end !== null;
}

/** A date of the sentence's own: not one of a relative clause, nor of a thing it names, nor of what it compares with. */
function setsScene(source: SourceReading, sentence: Sentence, date: DateMention): boolean {
  return (
    asideOf(source.clauses(sentence), source.document.text, date) === null &&
    comparedFrom(source.document.text, sentence, date) === null &&
    !isAttributive(source.document.text, date)
  );
}

/** A stretch that tells of another time than its sentence. */
export interface Aside extends Span {
  readonly verb: Span;
}

/**
 * The clause by the way a date stands in: "the owner, [who bought it in 2008], employs 400"; "a year after
 * [losing the title in 2011]"; "the first since [she took office a year ago]"; "[founded in 1990], the firm employs 300". Null for none.
 */
export function asideOf(clauses: readonly Clause[], text: string, date: Span): Aside | null {
  const own = clauses.findLast(({ verb }) => verb.end <= date.start);
  if (own?.link === "relative" && contains(own, date)) return own;
  if (own?.link !== "adverbial") return null;
  const { verb, end, patient } = own;
  const isFronted = (patient[0]?.start ?? 0) >= verb.end && verb.passive;
  if (isFronted) return { start: verb.start, end, verb };
  const start = verb.form === "participle" ? verb.start : own.start;
  const before = text.slice(Math.max(0, start - LONGEST_GAP), start);
  const isApart = verb.form === "participle" ? SPAN_OF_TIME.test(before) : SINCE.test(before);
  return isApart ? { start, end, verb } : null;
}

/** "one season after", "two years before": what follows is of another time. */
const SPAN_OF_TIME = /\b(?:day|week|month|season|year|decade)s? (?:after|before|since) $/u;
const SINCE = /\bsince $/u;
const LONGEST_GAP = 20;

const HELD_AGAINST =
  /\b(?:against|compared (?:with|to)|versus|(?:up|down) from) (?:about |nearly |some |just )?[£$€]?\d[^;]{0,30}$/u;
const LONGEST_COMPARED = 70;

/**
 * Where the number begins that a date is of and another is held against: "56 percent voted, [against 63 percent] four
 * years ago", "41 raids, [up from 33] last year". Null where the date is of none.
 */
export function comparedFrom(text: string, sentence: Span, date: Span): number | null {
  const from = Math.max(sentence.start, date.start - LONGEST_COMPARED);
  const compared = HELD_AGAINST.exec(text.slice(from, date.start));
  return compared && from + compared.index;
}

/** "the 2008 Sharks", "the Sharks of 2008": the date tells which ones, not when. */
export function isAttributive(text: string, { start, end }: DateMention): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  if (before.endsWith(" of ")) return NAME_OF.test(before);
  return WORD_BEHIND.test(text.slice(end, end + 2)) && DETERMINER.test(before);
}

const NAME_OF = /\b\p{Lu}[\p{L}’']+ of $/u;
const DETERMINER = /(?:\b(?:the|an?|its|their|his|her|our)|[’']s) $/iu;
const WORD_BEHIND = /^ \p{L}/u;

/** An earlier scene by its first date, if no date of the sentence is of the story's own time. */
function sceneBy(dates: readonly DateMention[], story: DayInterval | null, elsewhere: () => boolean): Scene {
  const allBefore = (days: number): boolean =>
    dates.every(({ value }) => liesBefore(value.edtf, story, days));
  if (!allBefore(BACKGROUND_ELSEWHERE)) return OWN_SCENE;
  if (!allBefore(BACKGROUND) && !elsewhere()) return OWN_SCENE;
  return { time: dates[0]?.value.edtf ?? null, background: true };
}

/** Folded names of the places in the headline, the standfirst and the first paragraph. */
const storyPlaces = keepWithin((source: SourceReading): ReadonlySet<string> => {
  const { sentences, regions } = source.document;
  const inBody = (sentence: Span): boolean => !regions.some((region) => overlaps(region, sentence));
  const lead = sentences.find(inBody)?.paragraph ?? 0;
  const opening = sentences.filter(({ paragraph }) => paragraph <= lead);
  return new Set(flatMap(opening, (sentence) => placesOf(source, sentence)));
});

function placesOf(source: SourceReading, sentence: Sentence): string[] {
  return namesIn(source, sentence, sentence, ["place"])
    .filter(({ value }) => value.role !== "nationality")
    .map(({ value }) => foldName(value.name));
}

/** The sentence names places, and none of them is one of the story's. */
function isElsewhere(source: SourceReading, sentence: Sentence): boolean {
  const home = storyPlaces(source);
  const places = placesOf(source, sentence);
  return home.size > 0 && places.length > 0 && !places.some((place) => home.has(place));
}

/**
 * The time a source tells of: its publication date or, where that is unknown, the latest date it names.
 * Null where it names none.
 */
export function storyTime(source: SourceReading): DayInterval | null {
  const time = source.document.metadata.published.value ?? latestDate(source);
  return time === null ? null : boundsOf(time);
}

function latestDate({ mentions }: SourceReading): string | null {
  const ends = mentions.filter(isDated).map(({ value }) => value.end?.slice(0, 10) ?? "");
  return ends.sort().at(-1) ?? null;
}

/** Whether a period (EDTF) ends long before the time of the story. */
export function isBackground(period: string | null, story: DayInterval | null): boolean {
  return liesBefore(period, story, BACKGROUND);
}

/** Whether a period (EDTF) ends more than some days before another begins; false where one is unknown. */
function liesBefore(period: string | null, other: DayInterval | null, days: number): boolean {
  const first = other?.first;
  if (period === null || first == null) return false;
  const last = boundsOf(period)?.last;
  return last != null && first - last > days;
}

/**
 * Whether a period (EDTF) is a year or month of which an article of no date, which names its own days by the day
 * of the week alone ("on Saturday"), says that something else was then: "In 2019, 64 people were killed".
 */
export function isEarlierYear(source: SourceReading, period: string | null): boolean {
  if (period === null || period.length >= DAY || source.document.metadata.published.value !== null)
    return false;
  return hasUnplacedDays(source);
}

/** Length of an EDTF date that gives the day. */
const DAY = "2005-11-27".length;

const hasUnplacedDays = keepWithin((source: SourceReading): boolean =>
  source.mentions.some(
    ({ value }) => value.type === "date" && value.timexType === "DATE" && value.end === null,
  ),
);
