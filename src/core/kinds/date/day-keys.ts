import type { EventDateValue } from "./value.ts";
import { dayOfYear } from "./same-day.ts";

/** Blocking keys of the day a date begins with or, where only that is known, ends with; the year as well for what is longer than days. */
export function dayKeys(value: Pick<EventDateValue, "start" | "end" | "grain" | "basis" | "text">): string[] {
  const { start, end, grain } = value;
  const day = (start ?? end)?.slice(0, DAY);
  if (day === undefined) return [];
  if (LONG.has(grain)) return [onDay(day), `in|${day.slice(0, YEAR)}`];
  const ofYear = dayOfYear(value);
  return ofYear === null ? [onDay(day)] : [onDay(day), `of|${ofYear}`];
}

export function onDay(day: string): string {
  return `on|${day}`;
}

const DAY = "2023-12-09".length;
const YEAR = "2023".length;
const LONG: ReadonlySet<string> = new Set(
  "week weekend month quarter season half year decade century".split(" "),
);
