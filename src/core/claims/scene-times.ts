import { keepPerObject } from "../../base/keep-per-object.ts";
import { boundsOf } from "../mentions/edtf.ts";
import type { DateMention, Mention } from "../mentions/mention.ts";
import type { Sentence } from "../document/document.ts";
import type { SourceReading } from "./source-reading.ts";

/** Days before publication from which a date speaks of an earlier event than the story's own. */
const BACKGROUND = 60;

/**
 * The time each sentence speaks of where it is not the time of the story: a sentence with a date long
 * before publication ("a quake killed 26,000 people in December 2003"), and the sentences after it in
 * the paragraph that give no other date. EDTF; null for the story's own time.
 */
export const sceneTimes = keepPerObject((source: SourceReading): readonly (string | null)[] => {
  const story = storyTime(source);
  const times: (string | null)[] = [];
  let paragraph = -1;
  let current: string | null = null;
  for (const sentence of source.document.sentences) {
    // What follows in another tense has left the earlier time: "It now employs 300".
    const told = source.clauses(sentence)[0]?.verb.tense ?? "past";
    if (sentence.paragraph !== paragraph || told !== "past") current = null;
    paragraph = sentence.paragraph;
    const dates = datesOf(source, sentence);
    if (dates.length > 0) current = backgroundOf(dates, story);
    times.push(current);
  }
  return times;
});

function datesOf(source: SourceReading, sentence: Sentence): DateMention[] {
  return source.inSentence(sentence).filter(isDated);
}

/** A date that can be set on a calendar; durations, sets and times of day are none. */
export function isDated(mention: Mention): mention is DateMention {
  return (
    mention.value.type === "date" &&
    mention.value.timexType === "DATE" &&
    mention.value.edtf !== null &&
    mention.value.end !== null
  );
}

/** The first long past date, if no date of the sentence is of the story's own time. */
function backgroundOf(dates: readonly DateMention[], story: string | null): string | null {
  if (dates.some(({ value }) => !isBackground(value.edtf, story))) return null;
  return dates[0]?.value.edtf ?? null;
}

/**
 * The time a source tells of: its publication date or, where that is unknown, the latest date it names.
 * EDTF; null where it names none.
 */
export function storyTime(source: SourceReading): string | null {
  const published = source.document.metadata.published.value;
  if (published !== null) return published;
  const ends = source.mentions.filter(isDated).map(({ value }) => value.end?.slice(0, 10) ?? "");
  return ends.sort().at(-1) ?? null;
}

/** Whether a period (EDTF) ends long before the time of the story. */
export function isBackground(period: string | null, story: string | null): boolean {
  const last = period === null ? null : boundsOf(period)?.last;
  const now = story === null ? null : boundsOf(story)?.first;
  return last != null && now != null && now - last > BACKGROUND;
}
