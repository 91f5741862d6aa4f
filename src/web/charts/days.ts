import { boundsOf, dateInWords, isoDate } from "../../core/index.ts";

/** First and last day of a period, counted from 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days of an EDTF date; null where it is open at an end or not known. */
export function closedDays(edtf: string): Days | null {
  const bounds = boundsOf(edtf);
  if (bounds?.first == null || bounds.last == null) return null;
  return { first: bounds.first, last: bounds.last };
}

/** "Nov". */
export function monthName(day: number): string {
  const [name = ""] = dateInWords(isoDate(day).slice(0, "YYYY-MM".length)).split(" ");
  return name;
}
