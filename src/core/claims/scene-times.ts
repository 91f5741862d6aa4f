import type { DateMention, Mention } from "../mentions/mention.ts";
import type { Sentence } from "../document/document.ts";
import type { SourceReading } from "./source-reading.ts";

/** Days before publication from which a date speaks of an earlier event than the story's own. */
const BACKGROUND = 60;
const DAY = 86_400_000;

/**
 * The time each sentence speaks of where it is not the time of the story: a sentence with a date long
 * before publication ("a quake killed 26,000 people in December 2003"), and the sentences after it in
 * the paragraph that give no other date. EDTF; null for the story's own time.
 */
export function sceneTimes(source: SourceReading): readonly (string | null)[] {
  const published = source.document.metadata.published.value;
  const times: (string | null)[] = [];
  let paragraph = -1;
  let current: string | null = null;
  for (const sentence of source.document.sentences) {
    if (sentence.paragraph !== paragraph) current = null;
    paragraph = sentence.paragraph;
    const dates = datesOf(source, sentence);
    if (dates.length > 0) current = backgroundOf(dates, published);
    times.push(current);
  }
  return times;
}

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
function backgroundOf(dates: readonly DateMention[], published: string | null): string | null {
  if (dates.some(({ value }) => !isBackground(value.end, published))) return null;
  return dates[0]?.value.edtf ?? null;
}

/** Whether a period that ends on `end` lies before the story told on `published`. */
export function isBackground(end: string | null, published: string | null): boolean {
  if (end === null || published === null) return false;
  const day = Date.parse(`${published}-01-01`.slice(0, 10));
  return day - Date.parse(end.slice(0, 10)) > BACKGROUND * DAY;
}
