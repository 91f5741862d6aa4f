import { dayNumber, daysInMonth, isCivilDate, isoDate, type DayNumber } from "./calendar.ts";

/**
 * The part of EDTF (Extended Date/Time Format, Library of Congress 2019, now in ISO 8601-2) that
 * Crosscheck writes and accepts: level 0 dates, times and intervals, and of level 1 negative years,
 * seasons (`2023-21` to `2023-24`), unspecified digits from the right (`199X`, `2023-XX`), open
 * intervals (`2022/..`) and the qualifiers `?`, `~`, `%`, which do not move the bounds.
 */
export interface DayInterval {
  /** First and last day meant; null where the interval is open. */
  readonly first: DayNumber | null;
  readonly last: DayNumber | null;
}

/** How two periods lie to one another, seen from the first: `contains` means the second is inside it. */
export type PeriodRelation = "equal" | "contains" | "within" | "overlaps" | "disjoint";

/**
 * Seasons by the northern year, each wide enough for the meteorological and the astronomical use, so
 * that no day a writer could mean falls outside: [first month, first day, last month, last day, years on].
 */
const SEASON_BOUNDS: Readonly<Record<number, readonly [number, number, number, number, number]>> = {
  21: [3, 1, 6, 21, 0],
  22: [6, 1, 9, 23, 0],
  23: [9, 1, 12, 21, 0],
  24: [12, 1, 3, 21, 1],
};

const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?[?~%]?$/;
const UNSPECIFIED = /^(\d{2}XX|\d{3}X|\d{4}-XX|\d{4}-\d\d-XX)[?~%]?$/;

/** The days an EDTF string means, or null if it is none that Crosscheck knows. */
export function boundsOf(edtf: string): DayInterval | null {
  const slash = edtf.indexOf("/");
  if (slash < 0) return boundsOfDate(edtf);
  const from = edtf.slice(0, slash);
  const to = edtf.slice(slash + 1);
  const start = isOpen(from) ? OPEN : boundsOfDate(from);
  const end = isOpen(to) ? OPEN : boundsOfDate(to);
  if (start === null || end === null || (start === OPEN && end === OPEN)) return null;
  if (start.first !== null && end.last !== null && start.first > end.last) return null;
  return { first: start.first, last: end.last };
}

/** The one day that an EDTF string means; null where it means more, or none. */
export function singleDay(edtf: string): DayNumber | null {
  const bounds = boundsOf(edtf);
  return bounds !== null && bounds.first === bounds.last ? bounds.first : null;
}

export function relatePeriods(a: DayInterval, b: DayInterval): PeriodRelation {
  const [aFirst, aLast] = ends(a);
  const [bFirst, bLast] = ends(b);
  if (aFirst === bFirst && aLast === bLast) return "equal";
  if (aLast < bFirst || bLast < aFirst) return "disjoint";
  if (aFirst <= bFirst && bLast <= aLast) return "contains";
  if (bFirst <= aFirst && aLast <= bLast) return "within";
  return "overlaps";
}

/** How two EDTF strings lie to one another, by whole days; null if either is not EDTF. */
export function relateEdtf(a: string, b: string): PeriodRelation | null {
  const first = boundsOf(a);
  const second = boundsOf(b);
  return first === null || second === null ? null : relatePeriods(first, second);
}

/** Every day from first to last as EDTF: one day, one whole month or year where it is that, else an interval. */
export function edtfOf({ first, last }: DayInterval): string {
  if (first === null || last === null) {
    return `${first === null ? ".." : isoDate(first)}/${last === null ? ".." : isoDate(last)}`;
  }
  const from = isoDate(first);
  const to = isoDate(last);
  if (from === to) return from;
  for (const length of [from.length - 6, from.length - 3]) {
    const unit = from.slice(0, length);
    const bounds = boundsOfDate(unit);
    if (bounds?.first === first && bounds.last === last) return unit;
  }
  return `${from}/${to}`;
}

const OPEN: DayInterval = { first: null, last: null };

function isOpen(end: string): boolean {
  return end === ".." || end === "";
}

function ends(interval: DayInterval): [number, number] {
  return [interval.first ?? -Infinity, interval.last ?? Infinity];
}

function boundsOfDate(text: string): DayInterval | null {
  const match = DATE.exec(text);
  if (match !== null) {
    return boundsOfParts(Number(match[1]), toNumber(match[2]), toNumber(match[3]));
  }
  const plain = UNSPECIFIED.exec(text)?.[1];
  if (plain === undefined) return null;
  if (plain.length === 4) {
    const low = Number(plain.replaceAll("X", "0"));
    return boundsOfYears(low, Number(plain.replaceAll("X", "9")));
  }
  return boundsOfDate(plain.slice(0, -3));
}

function boundsOfParts(year: number, month: number | null, day: number | null): DayInterval | null {
  if (month === null) return boundsOfYears(year, year);
  const season = day === null ? SEASON_BOUNDS[month] : undefined;
  if (season !== undefined) {
    const [fromMonth, fromDay, toMonth, toDay, yearsOn] = season;
    return { first: dayNumber(year, fromMonth, fromDay), last: dayNumber(year + yearsOn, toMonth, toDay) };
  }
  if (!isCivilDate(year, month, day ?? 1)) return null;
  return {
    first: dayNumber(year, month, day ?? 1),
    last: dayNumber(year, month, day ?? daysInMonth(year, month)),
  };
}

function boundsOfYears(first: number, last: number): DayInterval {
  return { first: dayNumber(first, 1, 1), last: dayNumber(last, 12, 31) };
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** Whole days between the nearest ends of two periods, 0 where they meet; null where either is no period. */
export function daysBetween(a: string, b: string): number | null {
  return daysApart(boundsOf(a), boundsOf(b));
}

/** The same of periods whose bounds are known. */
export function daysApart(a: DayInterval | null, b: DayInterval | null): number | null {
  return a && b && Math.max(0, gapBefore(a, b), gapBefore(b, a));
}

function gapBefore({ last }: DayInterval, { first }: DayInterval): number {
  return last === null || first === null ? 0 : first - last;
}
