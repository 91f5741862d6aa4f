import type { DateValue } from "../../mentions/mention.ts";

/** Blocking keys of the day a date begins with or, where only that is known, ends with; the year as well for what is longer than days. */
export function dayKeys({ start, end, grain }: Pick<DateValue, "start" | "end" | "grain">): string[] {
  const day = (start ?? end)?.slice(0, DAY);
  if (day === undefined) return [];
  return LONG.has(grain) ? [onDay(day), `in|${day.slice(0, YEAR)}`] : [onDay(day)];
}

export function onDay(day: string): string {
  return `on|${day}`;
}

const DAY = "2023-12-09".length;
const YEAR = "2023".length;
const LONG: ReadonlySet<string> = new Set(
  "week weekend month quarter season half year decade century".split(" "),
);
