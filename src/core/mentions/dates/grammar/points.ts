import { readDayDate, readMonthDate, readNumericDate } from "./calendar-dates.ts";
import { readHoliday } from "./holidays.ts";
import { readQuarter, readSeason } from "./pieces.ts";
import { longest, type Reader } from "./reader.ts";
import { readNamedDay, readRunningUnit, readShiftedUnit, readWeekday } from "./relative-dates.ts";
import { readBeforeOurEra, readEra, readFiscalYear, readYear } from "./years.ts";

const DAYS: readonly Reader[] = [
  readDayDate,
  readNumericDate,
  readWeekday,
  readNamedDay,
  readHoliday,
  readShiftedDay,
];
const POINTS: readonly Reader[] = [
  ...DAYS.slice(0, 5),
  readMonthDate,
  readYear,
  readFiscalYear,
  readBeforeOurEra,
  readEra,
  readQuarter,
  readSeason,
  readShiftedUnit,
  readRunningUnit,
  readDefiniteUnit,
];

/** A single day, for times and parts of it. */
export const readDay: Reader = (tokens, at) => longest(DAYS, tokens, at);

/** Any stretch of the calendar, for "early", "the end of", "the morning of". */
export const readPoint: Reader = (tokens, at) => longest(POINTS, tokens, at);

/** "that day", "the following day": a shifted unit of one day. */
function readShiftedDay(...[tokens, at]: Parameters<Reader>): ReturnType<Reader> {
  const reading = readShiftedUnit(tokens, at);
  return reading?.expression.form === "unit" && reading.expression.unit === "day" ? reading : null;
}

/** "the year", "the month" after "the end of": the running one. */
function readDefiniteUnit(...[tokens, at]: Parameters<Reader>): ReturnType<Reader> {
  if (tokens[at]?.lower !== "the") return null;
  const unit = DEFINITE.find((name) => name === tokens[at + 1]?.lower);
  return unit === undefined
    ? null
    : {
        next: at + 2,
        expression: { form: "unit", unit, by: 0, anchor: unit === "day" ? "focus" : "publication" },
        rule: "running-unit",
      };
}

const DEFINITE = ["day", "week", "month", "quarter", "year", "decade", "century"] as const;
