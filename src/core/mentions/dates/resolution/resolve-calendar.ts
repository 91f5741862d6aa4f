import { civilDate, dayNumber, isCivilDate, mondayOf, weekdayOf } from "../../calendar.ts";
import type { CalendarExpression, HolidayExpression, PieceExpression } from "../expression.ts";
import { HOLIDAYS, type Holiday } from "../lexicons/holidays.ts";
import {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  quarterPeriod,
  seasonPeriod,
  yearPeriod,
  type Period,
} from "./period.ts";
import { resolveYearly } from "./resolve-yearly.ts";
import { certain, type Resolved, type Setting } from "./setting.ts";

/** A day, month or year; its own year is stated, or looked for. */
export function resolveCalendar(expression: CalendarExpression, setting: Setting | null): Resolved | null {
  const { year, month, day } = expression;
  if (month === null)
    return year.kind === "stated"
      ? certain(yearPeriod(year.year))
      : resolveYearly(year, setting, { build: yearPeriod });
  const build = (y: number): Period | null =>
    day === null
      ? monthPeriod(y, month)
      : isCivilDate(y, month, day)
        ? dayPeriod(dayNumber(y, month, day))
        : null;
  if (year.kind === "stated") {
    const period = build(expression.shortYear === true ? centuryOf(year.year, setting) : year.year);
    if (period === null) return null;
    const swapped =
      expression.swapped === true && day !== null ? [dayPeriod(dayNumber(year.year, day, month))] : [];
    return {
      period,
      stated: true,
      alternatives: [...swapped, ...weekdayConflict(period, expression.weekday)],
    };
  }
  return resolveYearly(year, setting, {
    build,
    weekday: expression.weekday,
    lean: day === null ? undefined : "nearest",
  });
}

/** Years ahead of the publication from which a year of two digits is of the century before: "10/1/61" in 2012. */
const FARTHEST_AHEAD = 10;

/** The year that two digits mean: told in the past tense it is over, otherwise it is not far ahead. */
function centuryOf(year: number, setting: Setting | null): number {
  if (setting === null) return year;
  const ahead = year - civilDate(setting.published).year;
  return ahead > (setting.cue === "past" ? 0 : FARTHEST_AHEAD) ? year - 100 : year;
}

/** A stated weekday that disagrees with its date: the day of that week it would be. */
function weekdayConflict(period: Period, weekday: number | null): readonly Period[] {
  if (weekday === null || period.grain !== "day" || weekdayOf(period.first) === weekday) return [];
  return [dayPeriod(mondayOf(period.first) + weekday - 1)];
}

/** A quarter, half or season of a year. */
export function resolvePiece(
  { piece, ordinal, year }: PieceExpression,
  setting: Setting | null,
): Resolved | null {
  return resolveYearly(year, setting, {
    build: (ofYear) => PIECES[piece](ofYear, ordinal),
    reportedWhenOver: piece !== "season",
  });
}

const PIECES = { quarter: quarterPeriod, half: halfPeriod, season: seasonPeriod } as const;

export function resolveHoliday(
  { holiday, year }: HolidayExpression,
  setting: Setting | null,
): Resolved | null {
  const known = HOLIDAY_BY_ID.get(holiday);
  if (known === undefined) return null;
  return resolveYearly(year, setting, { build: (ofYear) => dayPeriod(known.falls(ofYear)), lean: "nearest" });
}

const HOLIDAY_BY_ID: ReadonlyMap<string, Holiday> = new Map(HOLIDAYS.map((holiday) => [holiday.id, holiday]));
