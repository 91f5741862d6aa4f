/**
 * Arithmetic of the proleptic Gregorian calendar on day numbers: whole days since 1970-01-01, with no
 * clock, time zone or locale. Years are astronomical (year 0 is 1 BC), as in ISO 8601.
 */
export type DayNumber = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** ISO 8601 week: weeks start on Monday and belong to the year of their Thursday. */
export interface IsoWeek {
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days from 0000-01-01 to 1970-01-01. */
const EPOCH = 719_528;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function dayNumber(year: number, month: number, day: number): DayNumber {
  const before = year - 1;
  const leapDays =
    Math.floor(before / 4) -
    Math.floor(before / 100) +
    Math.floor(before / 400) +
    (month > 2 && isLeapYear(year) ? 1 : 0);
  return 365 * year + leapDays + 1 + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + day - 1 - EPOCH;
}

/** Counts in eras of 400 years from 1 March 0000, so that the leap day ends its year (H. Hinnant, civil_from_days). */
export function civilDate(day: DayNumber): CivilDate {
  const fromMarch = day + EPOCH - 60;
  const era = Math.floor(fromMarch / 146_097);
  const ofEra = fromMarch - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day) + 1;
}

export function isoWeekOf(day: DayNumber): IsoWeek {
  const thursday = mondayOf(day) + 3;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Counts months; the day is held to the length of the month it lands in. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const civil = civilDate(day);
  const count = civil.year * 12 + (civil.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayNumber(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

/** The nth given weekday of a month; a negative n counts from its end. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): DayNumber {
  if (n > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1);
}

/** Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skippedLeaps = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - skippedLeaps - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const exception = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const offset = epact + toSunday - 7 * exception + 114;
  return dayNumber(year, Math.floor(offset / 31), (offset % 31) + 1);
}

/** ISO 8601 calendar date: `2023-12-07`, `-0490-08-12`. */
export function isoDate(day: DayNumber): string {
  const { year, month, day: ofMonth } = civilDate(day);
  return `${isoYear(year)}-${two(month)}-${two(ofMonth)}`;
}

export function isoYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

/** Two digits, as months, days, hours and minutes are written. */
export function two(n: number): string {
  return n < 10 ? `0${String(n)}` : String(n);
}
