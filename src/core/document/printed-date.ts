import { MONTH_NAMES } from "../knowledge/calendar.ts";

const NAMED =
  /\b(?:(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})|(?<day2>\d{1,2})(?:st|nd|rd|th)? (?<month2>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? (?<year2>\d{4}))\b/iu;
const ISO = /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/u;

/**
 * The first full date printed in a byline, date line or page line, as `YYYY-MM-DD`; null if there is none.
 * Only forms that read one way are taken: "12/11/2023" is not.
 */
export function readPrintedDate(line: string): string | null {
  const named = NAMED.exec(line)?.groups;
  if (named) {
    const month = monthNamed(named["month"] ?? named["month2"] ?? "");
    return toIso(Number(named["year"] ?? named["year2"]), month, Number(named["day"] ?? named["day2"]));
  }
  const iso = ISO.exec(line)?.groups;
  return iso ? toIso(Number(iso["year"]), Number(iso["month"]), Number(iso["day"])) : null;
}

/** A line without the full date it prints. */
export function withoutPrintedDate(line: string): string {
  return line.replace(NAMED.test(line) ? NAMED : ISO, " ");
}

/** The pattern of the name of a month, whole or short. */
export const MONTH_NAME = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`;

/** 1 to 12 by a name, whole or short; 0 for none. */
export function monthNamed(name: string): number {
  const word = name.toLowerCase().replace(".", "");
  return MONTH_NAMES.findIndex((full) => full.startsWith(word.slice(0, SHORT))) + 1;
}

const SHORT = "jan".length;

/** Whether a month has so many days. */
export function isDayOfMonth(year: number, month: number, day: number): boolean {
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/** A day as `YYYY-MM-DD`; null for one that no calendar has. */
export function toIso(year: number, month: number, day: number): string | null {
  if (!isDayOfMonth(year, month, day)) return null;
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
