/** First and last day of a date, counted from 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** Days of an EDTF day, month (`2024-03`, months 01 to 12) or interval of such; null for everything coarser. */
export function edtfDays(edtf: string): Days | null {
  const [from, to, ...more] = edtf.replace(/[~?%]/g, "").split("/");
  if (from === undefined || more.length > 0) return null;
  if (to === undefined) return oneDate(from);
  const first = oneDate(from);
  const last = oneDate(to);
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null;
}

export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

export function dayParts(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function oneDate(edtf: string): Days | null {
  const day = DAY.exec(edtf);
  if (day) {
    const number = dayNumber(Number(day[1]), Number(day[2]), Number(day[3]));
    return Number.isNaN(number) ? null : { first: number, last: number };
  }
  const month = MONTH.exec(edtf);
  if (!month) return null;
  const [year, number] = [Number(month[1]), Number(month[2])];
  if (number < 1 || number > 12) return null;
  return { first: dayNumber(year, number, 1), last: dayNumber(year, number + 1, 1) - 1 };
}
