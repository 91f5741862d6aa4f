import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { inOrder, levelOf } from "../../claims/comparing.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import { boundsOf, daysApart, relateEdtf } from "../../mentions/edtf.ts";
import { cameOtherwise, isRescheduled } from "./to-come.ts";
import { hoursOf, isUnrounded } from "./clock.ts";
import { relateMasks, weekdayBesideDay } from "./masks.ts";
import { isReplacedBy } from "./once.ts";
import {
  areTwoEnds,
  countsLate,
  isOpenPeriod,
  nearEnough,
  quotesAlike,
  sameDayOfYear,
  sameEnd,
  toldBefore,
} from "./same-day.ts";
import { isDatable, isWeakEvent } from "./telling-events.ts";
import type { EventDateValue } from "./value.ts";

type EventDate = PlacedClaim<EventDateValue>;

const level = levelOf("date");

/** Compares the days of two claims; the time of day is a question of its own. */
export function compareDays(a: EventDate, b: EventDate): Comparison {
  const [first, second] = inOrder(a, b);
  const x = first.claim.value;
  const y = second.claim.value;
  if (isReplacedBy(first.cues.keys, second.cues.keys)) {
    const why = `${difference(first, second)}; one of the two tells it as a day that no longer holds`;
    return level("changed-over-time", "date", null, "rescheduled", why);
  }
  if (x.edtf === null || y.edtf === null) return compareUnplaced(first, second);
  if (x.start === null || y.start === null || x.end === null || y.end === null) {
    if (x.edtf === y.edtf) {
      const why = `both have ${dateInWords(dayOf(x) ?? x.edtf)}${workedOut(first, second)}`;
      return level("agree", null, null, "same period", why);
    }
    if (sameEnd(x, y)) {
      const why = `${difference(first, second)}: the one begins or ends with the other`;
      return level("compatible", "precision", null, "open period", why);
    }
    const relation = relateEdtf(x.edtf, y.edtf);
    if (relation === "disjoint" || areTwoEnds(x, y)) return compareApart(first, second, areTwoEnds(x, y));
    if (isOpenPeriod(x) !== isOpenPeriod(y)) {
      const why = `${difference(first, second)}: the one fits the other`;
      return level("compatible", "precision", null, "one period contains the other", why);
    }
    const why = `“${x.text}” and “${y.text}” leave an end open`;
    return level("cannot-compare", null, null, "open period", why);
  }
  const [xStart, xEnd, yStart, yEnd] = [x.start, x.end, y.start, y.end].map((day) => day.slice(0, 10));
  if (xStart === yStart && xEnd === yEnd) {
    return level(
      "agree",
      null,
      null,
      "same day",
      `both have ${dateInWords(dayOf(x) ?? x.start)}${workedOut(first, second)}`,
    );
  }
  const afloat = [first, second].find(({ claim }) => isAfloat(claim.value));
  if (afloat !== undefined && isAfloat(x) !== isAfloat(y)) {
    const { source, value } = afloat.claim;
    const why = `${source}’s “${value.text}” is counted from a day that is not given: it fits almost any`;
    return level("cannot-compare", null, null, "counted from an unknown day", why);
  }
  if (relateEdtf(dayOf(x) ?? "", dayOf(y) ?? "") !== "disjoint") {
    return level(
      "compatible",
      "precision",
      null,
      "one period contains the other",
      `${difference(first, second)}: the one fits the other`,
    );
  }
  const bridge = bridgeOf(first, second);
  if (bridge !== null) return level(...bridge);
  if (x.timeOnly || y.timeOnly) {
    const why = `“${x.text}” and “${y.text}” are times of day: at least one states no day`;
    return level("cannot-compare", null, null, "day not stated", why);
  }
  if (x.spoken || y.spoken) {
    const words = [first, second].flatMap(({ claim }) =>
      claim.value.spoken ? [`${claim.source}’s “${claim.value.text}”`] : [],
    );
    return level(
      "cannot-compare",
      null,
      null,
      "counted from when it was said",
      `${words.join(" and ")} stands in quoted words: the day they were said is not known`,
    );
  }
  return compareApart(first, second, false);
}

/** Of two periods that do not meet. @param lenient both only give one end, which need not be the day itself */
function compareApart(first: EventDate, second: EventDate, lenient: boolean): Comparison {
  const [x, y] = [first.claim.value, second.claim.value];
  if (isRescheduled(first, second)) {
    const why = `${difference(first, second)}; both were still to come, and the sources appeared on different days`;
    return level("changed-over-time", "date", null, "rescheduled", why);
  }
  if (cameOtherwise(first, second) || cameOtherwise(second, first)) {
    const why = `${difference(first, second)}; the one was still to come, the other tells of it as past`;
    return level("changed-over-time", "date", null, "planned, then done", why);
  }
  const acts = actsOfBoth(x, y);
  if (acts.length === 0) {
    const why = `${difference(first, second)}, of what they tell in other words: it may be two acts`;
    return level("cannot-compare", null, null, "acts not known to be one", why);
  }
  const soft = lenient || x.alternatives.length > 0 || y.alternatives.length > 0 || acts.every(isWeakEvent);
  return level("discrepancy", "date", soft ? "soft" : "hard", "dates disjoint", difference(first, second));
}

/** "four days earlier" than something that has no date: a whole month may be meant. */
function isAfloat({ text, start, end }: EventDateValue): boolean {
  const [from, to] = [boundsOf(start?.slice(0, 10) ?? ""), boundsOf(end?.slice(0, 10) ?? "")];
  if (!from || !to || !COUNTED_IN_DAYS.test(text)) return false;
  return (daysApart(from, to) ?? 0) > WIDE;
}

const COUNTED_IN_DAYS = /\bdays? (?:earlier|before|later|after)\b/iu;
/** Days that a count of days may leave open before it says too little. */
const WIDE = 14;

/** What both say was done or happened. */
function actsOfBoth({ events: own }: EventDateValue, { events: others }: EventDateValue): readonly string[] {
  return own.filter((act) => others.includes(act) && isDatable(act));
}

/**
 * A clash that only claims counted from a later publication make is none, where another source told of the
 * event before that day; null where anything else clashes.
 */
export function compareAllDays(claims: readonly EventDate[]): Comparison | null {
  const earlier = claims.map((late) =>
    late.claim.value.deictic ? claims.find((other) => countsLate(late, other)) : undefined,
  );
  const at = earlier.findIndex((other) => other !== undefined);
  const [late, early] = [claims[at], earlier[at]];
  if (!late || !early) return null;
  const rest = claims.filter((_, i) => earlier[i] === undefined);
  const clash = rest.some((a, i) =>
    rest.slice(i + 1).some((b) => compareDays(a, b).verdict === "discrepancy"),
  );
  return clash
    ? null
    : level("compatible", "precision", null, "published a day apart", countedLate(early, late));
}

function countedLate({ claim: early }: EventDate, { claim: late }: EventDate): string {
  const day = early.value.edtf === null ? "the day before" : `on ${dateInWords(dayOf(early.value) ?? "")}`;
  return `${early.source} told of it ${day}, before ${late.source} appeared: ${late.source} counts its “${late.value.text}” from a later date, in another time zone or as a copy`;
}

/** What makes two days one after all, as the words of a level; null where nothing does. */
function bridgeOf(first: EventDate, second: EventDate): Parameters<typeof level> | null {
  if (quotesAlike(first, second)) {
    const why = `both quote the same words, so “${first.claim.value.text}” is one day, counted from two dates of publication`;
    return ["agree", null, null, "same quoted words", why];
  }
  if (sameDayOfYear(first, second)) {
    const why = `${difference(first, second)}: one day of a year that neither names`;
    return ["agree", null, null, "same day of the year", why];
  }
  const late = toldBefore(first, second);
  if (late !== null) {
    const early = late === first ? second : first;
    return ["compatible", "precision", null, "published a day apart", countedLate(early, late)];
  }
  if (nearEnough(first, second)) {
    return [
      "compatible",
      "precision",
      null,
      "counted in weeks",
      `${difference(first, second)}: they fit, give or take a few days`,
    ];
  }
  return null;
}

/** A source without a publication date leaves "Tuesday" where it stands. */
function compareUnplaced(first: EventDate, second: EventDate): Comparison {
  const x = first.claim.value;
  const y = second.claim.value;
  const relation = relateMasks(x, y);
  const weekday = weekdayBesideDay(x, y);
  const day = weekday === null ? null : dayOf(x.edtf === null ? y : x);
  const inWords = day === null ? null : dateInWords(day);
  if (relation === "fits") {
    const reason =
      inWords === null || weekday === null
        ? "they fit, as far as they state the day"
        : `${inWords} was a ${weekday}`;
    return level(
      "compatible",
      "precision",
      null,
      "stated parts fit",
      `${difference(first, second)}: ${reason}`,
    );
  }
  if (relation === "open" && weekday !== null) {
    const why = `${difference(first, second)}: they fit if that day was a ${weekday}, for neither gives the year`;
    return level("compatible", "precision", null, "weekday of an unknown year", why);
  }
  if (relation === "disjoint") {
    const reason = inWords === null || weekday === null ? "" : `: ${inWords} was no ${weekday}`;
    return level(
      "discrepancy",
      "date",
      "soft",
      "stated parts apart",
      `${difference(first, second)}${reason}`,
    );
  }
  const unplaced = [first, second].filter(({ claim }) => claim.value.edtf === null);
  const named = unplaced.map(({ claim }) => `${claim.source}’s “${claim.value.text}”`).join(" and ");
  return level(
    "cannot-compare",
    null,
    null,
    "no publication date",
    `${named} cannot be placed, because the publication date is not known. Add it to compare`,
  );
}

function difference(first: EventDate, second: EventDate): string {
  const told = ({ claim }: EventDate): string => {
    const { edtf, text } = claim.value;
    if (edtf === null) return `${claim.source} has “${text}”`;
    const day = dateInWords(dayOf(claim.value) ?? text);
    return `${claim.source} has ${day}${STATES_YEAR.test(text) ? "" : ` (“${text}”)`}`;
  };
  return `${told(first)}, ${told(second)}`;
}

/** The words from which a day was worked out: ", worked out from “Tuesday”"; empty where both print the day. */
function workedOut(first: EventDate, second: EventDate): string {
  const words = [first, second].flatMap(({ claim }) =>
    /\d/u.test(claim.value.text) ? [] : [`“${claim.value.text}”`],
  );
  return words.length === 0 ? "" : `, worked out from ${[...new Set(words)].join(" and ")}`;
}

/** A date that names its year needs no other words. */
const STATES_YEAR = /\b\d{4}\b/u;

/** The day of a date with a time of day, the date itself otherwise; EDTF. */
export function dayOf({ edtf }: EventDateValue): string | null {
  return edtf?.replace(/T[^/]*/gu, "") ?? null;
}

/** Minutes by which times of day may differ: "just before 4 p.m." and "3:40 p.m." are one moment. */
export const CLOCK_SLACK = 30;

/** Whether a claim states a time of day, by the clock or by its part. */
export function statesTime({ claim }: EventDate): boolean {
  return hoursOf(claim.value) !== null;
}

/** Compares two times of day, each on the clock or a part of the day. */
export function compareTimes(a: EventDate, b: EventDate): Comparison {
  const [first, second] = inOrder(a, b);
  const x = first.claim.value;
  const y = second.claim.value;
  const [from, to] = hoursOf(x) ?? [0, 0];
  const [start, end] = hoursOf(y) ?? [0, 0];
  if (from === start && to === end) {
    return level(
      "agree",
      null,
      null,
      "same time",
      `both have one time of day, ${[...new Set([x, y].map(({ text }) => `“${text}”`))].join(" and ")}`,
    );
  }
  const apart = Math.max(start - to, from - end, 0);
  if (apart <= CLOCK_SLACK && !areTwoMinutes(x, y)) {
    const why =
      apart === 0
        ? `${timesOf(first, second)}: the one fits the other`
        : `${timesOf(first, second)}: less than half an hour apart`;
    return level("compatible", "precision", null, "times close", why);
  }
  return level("discrepancy", "date", "soft", "times apart", timesOf(first, second));
}

/** "6:13" and "6:31" of one act: neither is rounded, so both cannot be right. */
function areTwoMinutes(x: EventDateValue, y: EventDateValue): boolean {
  return x.main === y.main && isUnrounded(x) && isUnrounded(y);
}

function timesOf({ claim: x }: EventDate, { claim: y }: EventDate): string {
  return `${x.source} has “${x.value.text}”, ${y.source} has “${y.value.text}”`;
}
