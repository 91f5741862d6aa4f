import { keepPerObject } from "../../../base/keep-per-object.ts";
import type { EventDateValue } from "./value.ts";

/** The day and the clock of an ISO moment. */
const CLOCK = /^(.{10})T(\d\d:\d\d)/u;

/**
 * First and last minute of the day; null where no time of day is stated, by the clock or by its part. A date meets many
 * others: it is read once.
 */
export const hoursOf = keepPerObject(
  ({ time, timexType, start, end }: EventDateValue): readonly [number, number] | null => {
    if (time !== null) return [minutes(time), minutes(time)];
    const [from, to] = [CLOCK.exec(start ?? ""), CLOCK.exec(end ?? "")];
    if (timexType !== "TIME" || from?.[1] !== to?.[1]) return null;
    return from && to ? [minutes(from[2] ?? ""), minutes(to[2] ?? "")] : null;
  },
);

/** Minutes between two times of day, 0 where they meet; null where one of the two states none. */
export function timeGap(x: EventDateValue, y: EventDateValue): number | null {
  const [own, others] = [hoursOf(x), hoursOf(y)];
  if (own === null || others === null) return null;
  return Math.max(others[0] - own[1], own[0] - others[1], 0);
}

/** Whether a clock time is so exact that two events seldom have it: "4:47", not "half past four". */
export function isToTheMinute({ time }: EventDateValue): boolean {
  return time !== null && !time.endsWith(":00") && !time.endsWith(":30");
}

/** Whether a clock time is told to the very minute: "4:47", where "4:45" may be rounded. */
export function isUnrounded({ time }: EventDateValue): boolean {
  return time !== null && minutes(time) % ROUNDED_TO !== 0;
}

const ROUNDED_TO = 5;

/** Whether a clock time is one that many events have: "4:30", "noon". */
export function isRoundTime(value: EventDateValue): boolean {
  return value.time !== null && !isToTheMinute(value);
}

/** The key of one time on the clock. */
export function onClock(time: string): string {
  return `clock|${time}`;
}

/** Blocking keys of a clock time: two that lie less than half an hour apart share one. */
export function clockKeys(time: string | null): string[] {
  if (time === null) return [];
  const minute = minutes(time);
  const hours = new Set([minute, minute + HALF_HOUR].map((at) => Math.floor(at / HOUR)));
  return [onClock(time), ...[...hours].map((hour) => `at|${String(hour)}`)];
}

const HOUR = 60;
const HALF_HOUR = 30;

/** Of "16:45". */
function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * HOUR + Number(clock.slice(3));
}
