import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { boundsOf, daysBetween } from "../../mentions/edtf.ts";
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
  const { edtf: x } = a.claim.value;
  const { edtf: y } = b.claim.value;
  if (x === null || y === null || daysBetween(x, y) !== 1) return null;
  if (countsLate(a, b)) return a;
  return countsLate(b, a) ? b : null;
}

function countsLate(late: EventDate, early: EventDate): boolean {
  const { deictic, start } = late.claim.value;
  const published = early.published === null ? null : boundsOf(early.published)?.last;
  const told = boundsOf(early.claim.value.edtf ?? "")?.last;
  const day = start === null ? null : boundsOf(start.slice(0, 10))?.first;
  if (!deictic || published == null || told == null || day == null) return false;
  return told <= published && published < day;
}

/** Days by which a date counted in weeks may be off. */
const WEEK_SLACK = 3;
const COUNTED_IN_WEEKS = /\bweeks? (?:ago|earlier|before|later|after)/iu;

/** "a week ago" is no day of the calendar. */
export function nearEnough(x: EventDateValue, y: EventDateValue): boolean {
  if (x.edtf === null || y.edtf === null) return false;
  if (!COUNTED_IN_WEEKS.test(x.text) && !COUNTED_IN_WEEKS.test(y.text)) return false;
  return (daysBetween(x.edtf, y.edtf) ?? Infinity) <= WEEK_SLACK;
}
