import { dayNumber, weekdayOf } from "../../mentions/calendar.ts";
import type { EventDateValue } from "./value.ts";

/** A calendar day with unknown places, as TIMEX3 writes it: `XXXX-05-13`; or a day of an unknown week: `XXXX-WXX-2`. */
const DAY = /^([\dX]{4})-([\dX]{2})-([\dX]{2})/u;
const WEEKDAY = /^XXXX-WXX-([1-7])/u;
/** A week or a month nobody can place: "last week" without a publication date. */
const UNPLACED_PERIOD = /^XXXX-(?:WXX(?:-WE)?|XX)$/u;

/**
 * How two dates stand to each other of which one at least could not be placed, because its source gives
 * no publication date. "open": two days, or a period, of which nothing more can be said; "unknown": not even days both.
 */
export function relateMasks(a: EventDateValue, b: EventDateValue): "fits" | "disjoint" | "open" | "unknown" {
  if (isUnplacedPeriod(a) || isUnplacedPeriod(b)) return "open";
  const x = DAY.exec(a.timex);
  const y = DAY.exec(b.timex);
  if (x && y) return fit(x[0], y[0]) ? "fits" : "disjoint";
  const day = x ?? y;
  const weekday = WEEKDAY.exec(x ? b.timex : a.timex);
  const bothDays = [a, b].every(({ timex }) => DAY.test(timex) || WEEKDAY.test(timex));
  if (!day || !weekday || day[0].includes("X")) return bothDays ? "open" : "unknown";
  const number = dayNumber(Number(day[1]), Number(day[2]), Number(day[3]));
  return weekdayOf(number) === Number(weekday[1]) ? "fits" : "disjoint";
}

export function isUnplacedPeriod({ timex }: EventDateValue): boolean {
  return UNPLACED_PERIOD.test(timex);
}

function fit(a: string, b: string): boolean {
  return Array.from(a).every((digit, i) => digit === "X" || b.charAt(i) === "X" || digit === b.charAt(i));
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** The weekday that one of two dates gives, where the other gives a day of the month; null where that is not so. */
export function weekdayBesideDay(a: EventDateValue, b: EventDateValue): string | null {
  const [day, other] = DAY.test(a.timex) ? [a, b] : [b, a];
  const weekday = WEEKDAY.exec(other.timex)?.[1];
  const named = DAY_OF_MONTH.test(day.timex) ? WEEKDAYS[Number(weekday) - 1] : undefined;
  return named ?? null;
}

/** The day and the month are known, whatever the year. */
const DAY_OF_MONTH = /^[\dX]{4}-\d\d-\d\d/u;
