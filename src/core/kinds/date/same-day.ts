import { keepPerObject } from "../../../base/keep-per-object.ts";
import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { boundsOf, daysApart, type DayInterval } from "../../mentions/edtf.ts";
import type { EventDateValue } from "./value.ts";

type EventDate = PlacedClaim<EventDateValue>;

/** Share of the content words that two sentences must have in common to be one quotation. */
const SAME_WORDS = 0.8;

/** Both say "today" in quoted words, and the words are the same: one day, whatever day it is. */
export function quotesAlike(a: EventDate, b: EventDate): boolean {
  if (!a.claim.value.spoken || !b.claim.value.spoken) return false;
  const [x, y] = [new Set(a.cues.words), new Set(b.cues.words)];
  const common = [...x].filter((word) => y.has(word)).length;
  return common > 0 && common >= SAME_WORDS * Math.max(x.size, y.size);
}

/**
 * Of two claims a day apart the one that says "today" or "this morning" of what the other told before that
 * day began: its day is that of its publication, in another time zone or of a copy. Null where that is not so.
 */
export function toldBefore<T extends EventDate>(a: T, b: T): T | null {
  if (countsLate(a, b)) return a;
  return countsLate(b, a) ? b : null;
}

/** Whether the first of two claims is that one. */
export function countsLate(late: EventDate, early: EventDate): boolean {
  if (!late.claim.value.deictic) return false;
  const { day, period } = daysOf(late);
  const { published, period: told } = daysOf(early);
  if (published?.last == null || told?.last == null || day?.first == null) return false;
  return daysApart(period, told) === 1 && told.last <= published.last && published.last < day.first;
}

/** Days between the dates of two claims, 0 where they meet; null where either states none, but a time of day only. */
export function daysFrom(a: EventDate, b: EventDate): number | null {
  if (a.claim.value.timeOnly || b.claim.value.timeOnly) return null;
  return sameDayOfYear(a, b) ? 0 : daysApart(daysOf(a).period, daysOf(b).period);
}

/** "Aug. 29" and "Friday, Aug. 29": the years, which neither prints, were worked out, and one of them wrongly. */
export function sameDayOfYear(a: EventDate, b: EventDate): boolean {
  const own = daysOf(a).dayOfYear;
  return own !== null && own === daysOf(b).dayOfYear;
}

/** The month and day of a date that prints both and no year. */
export function dayOfYear({ text, start, end, basis, grain }: DayInWords): string | null {
  const day = start ?? end;
  const prints =
    day !== null && basis === "inferred" && grain === "day" && MONTH.test(text) && DAY_OF_MONTH.test(text);
  return prints && !PRINTS_YEAR.test(text) ? day.slice("2024-".length, "2024-08-29".length) : null;
}

type DayInWords = Pick<EventDateValue, "text" | "start" | "end" | "basis" | "grain">;

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
const DAY_OF_MONTH = /\b\d{1,2}(?!\d)/u;
const PRINTS_YEAR = /\b\d{4}\b/u;

/** A claim is held against many others: its dates are read once. */
const daysOf = keepPerObject(({ claim: { value }, published }: EventDate) => ({
  period: boundsOfAny(value.edtf),
  day: boundsOfAny(value.start?.slice(0, 10)),
  published: boundsOfAny(published),
  dayOfYear: dayOfYear(value),
  inWeeks: COUNTED_IN_WEEKS.test(value.text),
}));

/** "since May 3" and "on May 3", "until noon Friday" and "at noon Friday": the one begins or ends with the other. */
export function sameEnd(x: EventDateValue, y: EventDateValue): boolean {
  if (isOpenPeriod(x) === isOpenPeriod(y)) return false;
  return isSameDay(x.start, y.start) || isSameDay(x.end, y.end);
}

/** "by May 3" and "by June 5", "since 2019" and "since 2021": two answers, though either may hold the other. */
export function areTwoEnds(x: EventDateValue, y: EventDateValue): boolean {
  if (!isOpenPeriod(x) || !isOpenPeriod(y) || (x.start === null) !== (y.start === null)) return false;
  return !isSameDay(x.start ?? x.end, y.start ?? y.end);
}

/** Without a beginning or without an end. */
export function isOpenPeriod({ start, end }: EventDateValue): boolean {
  return (start === null) !== (end === null);
}

function isSameDay(a: string | null, b: string | null): boolean {
  return a !== null && a.slice(0, ISO_DAY) === b?.slice(0, ISO_DAY);
}

const ISO_DAY = "2024-08-29".length;

function boundsOfAny(edtf: string | null | undefined): DayInterval | null {
  return edtf == null ? null : boundsOf(edtf);
}

/** Days by which a date counted in weeks may be off. */
const WEEK_SLACK = 3;
const COUNTED_IN_WEEKS = /\bweeks? (?:ago|earlier|before|later|after)/iu;

/** Whether two periods that have a beginning share a day. */
export function daysMeet(x: EventDateValue, y: EventDateValue): boolean {
  if (x.start === null || y.start === null) return false;
  const [xEnd, yEnd] = [x.end ?? x.start, y.end ?? y.start];
  return (
    x.start.slice(0, ISO_DAY) <= yEnd.slice(0, ISO_DAY) && y.start.slice(0, ISO_DAY) <= xEnd.slice(0, ISO_DAY)
  );
}

/** "a week ago" is no day of the calendar. */
export function nearEnough(a: EventDate, b: EventDate): boolean {
  if (!daysOf(a).inWeeks && !daysOf(b).inWeeks) return false;
  return (daysFrom(a, b) ?? Infinity) <= WEEK_SLACK;
}
