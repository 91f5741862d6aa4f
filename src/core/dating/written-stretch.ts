import { mapDefined } from "../../base/map-defined.ts";
import type { DatedActs } from "../claims/claim.ts";
import { dayNumber, isCivilDate, isoDate, weekdayOf, type DayNumber } from "../mentions/calendar.ts";

/** Days on which an article can have been written, and how much speaks for them. */
interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly votes: number;
}

/** The days that dated articles give for each act: "shooting" -> 17 May. */
export type DaysOfActs = ReadonlyMap<string, ReadonlySet<DayNumber>>;

/**
 * The stretch in which an article with such dates was written: most of them fall on the days that others give for what
 * they tell, or a day of the month on a day that others give at all. Null where no day does, or two do as well.
 */
export function stretchOf(dates: readonly DatedActs[], days: DaysOfActs): WrittenBetween | null {
  const stretch =
    bestStretch(dates.map((date) => stretchesOf(date, votesOf(date, days)))) ??
    bestStretch(dates.map((date) => stretchesOf(date, DAY_OF_YEAR.test(date.timex) ? allOf(days) : NONE)));
  return stretch && withLeastLag(stretch, dates);
}

/** First and last day on which an article can have been written. */
export interface WrittenBetween {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The stretch for which most speaks. */
function bestStretch(dated: readonly (readonly Stretch[])[]): Stretch | null {
  const edges = [...new Set(dated.flat().map(({ from }) => from))].sort((a, b) => a - b);
  const best: Stretch[] = [];
  for (const from of edges) {
    const stretch = stretchFrom(from, dated);
    if (stretch.votes > (best[0]?.votes ?? 0)) best.length = 0;
    if (stretch.votes >= (best[0]?.votes ?? 1)) best.push(stretch);
  }
  const [only, another] = best;
  return another === undefined ? (only ?? null) : null;
}

/** How many dates of an article allow of a day, and up to which day all of those do. */
function stretchFrom(day: DayNumber, dated: readonly (readonly Stretch[])[]): Stretch {
  const holding = mapDefined(dated, (stretches) =>
    stretches.find(({ from, to }) => from <= day && day <= to),
  );
  return {
    from: day,
    to: Math.min(...holding.map(({ to }) => to)),
    votes: holding.reduce((sum, { votes }) => sum + votes, 0),
  };
}

/** How many acts speak for a day. */
type Votes = ReadonlyMap<DayNumber, number>;

const NONE: Votes = new Map();

/** The days that others give for what a date is told of. */
function votesOf({ acts }: DatedActs, days: DaysOfActs): Votes {
  const votes = new Map<DayNumber, number>();
  for (const act of acts) {
    for (const day of days.get(act) ?? []) votes.set(day, (votes.get(day) ?? 0) + 1);
  }
  return votes;
}

function allOf(days: DaysOfActs): Votes {
  return new Map([...days.values()].flatMap((some) => [...some].map((day) => [day, 1] as const)));
}

/** When an article that has such a date may have been written, if it means one of some days. */
function stretchesOf({ timex }: DatedActs, days: Votes): readonly Stretch[] {
  const weekday = weekdayIn(timex);
  const ofYear = DAY_OF_YEAR.exec(timex);
  const reach = ofYear ? WEEKS_BEHIND : DAYS_BEHIND;
  return mapDefined([...days], ([day, votes]) =>
    weekdayOf(day) === weekday || (ofYear && isOfYear(day, Number(ofYear[1]), Number(ofYear[2])))
      ? { from: day, to: day + reach, votes }
      : undefined,
  );
}

function isOfYear(day: DayNumber, month: number, dayOfMonth: number): boolean {
  const year = Number(isoDate(day).slice(0, "2024".length));
  return isCivilDate(year, month, dayOfMonth) && dayNumber(year, month, dayOfMonth) === day;
}

/**
 * The days of a stretch on which the weekdays that an article names lie least far behind: one that tells of Wednesday
 * and of Thursday appeared on the Thursday or soon after, not on the Wednesday with a Thursday a week before.
 */
function withLeastLag(stretch: Stretch, dates: readonly DatedActs[]): WrittenBetween {
  const weekdays = mapDefined(dates, ({ timex }) => weekdayIn(timex) ?? undefined);
  // Who gives a day of the month may write weeks after it.
  if (weekdays.length === 0 || stretch.to - stretch.from >= WEEK)
    return { first: stretch.from, last: stretch.to };
  const lagsOn = (day: DayNumber): readonly number[] =>
    weekdays.map((weekday) => (weekdayOf(day) - weekday + WEEK) % WEEK);
  const total = (day: DayNumber): number => lagsOn(day).reduce((sum, lag) => sum + lag, 0);
  const days = Array.from(
    { length: Math.min(WEEK, stretch.to - stretch.from + 1) },
    (_, i) => stretch.from + i,
  );
  const from = days.reduce((best, day) => (total(day) < total(best) ? day : best), stretch.from);
  return { first: from, last: Math.min(stretch.to, from + DAYS_BEHIND - Math.max(...lagsOn(from))) };
}

/** 1 for Monday; null where no weekday is named. */
function weekdayIn(timex: string): number | null {
  const weekday = WEEKDAY.exec(timex)?.[1];
  return weekday === undefined ? null : Number(weekday);
}

const WEEKDAY = /^XXXX-WXX-([1-7])/u;
const DAY_OF_YEAR = /^XXXX-(\d\d)-(\d\d)/u;
const WEEK = 7;
/** News names a weekday of the day it appears and the six before, a day of the month for some weeks. */
const DAYS_BEHIND = 6;
const WEEKS_BEHIND = 27;
