import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  isoDate,
  isoWeekOf,
  isoYear,
  mondayOf,
  two,
  type DayNumber,
} from "../../calendar.ts";
import { boundsOf } from "../../edtf.ts";
import type { Grain } from "../../mention.ts";
import type { Unit } from "../expression.ts";

/** A stretch of whole days with its names: the common coin of the resolution. */
export interface Period {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly grain: Grain;
  readonly timex: string;
  readonly edtf: string;
}

const SEASON_TIMEX = ["SP", "SU", "FA", "WI"] as const;

export function dayPeriod(day: DayNumber): Period {
  const iso = isoDate(day);
  return { first: day, last: day, grain: "day", timex: timexYear(iso), edtf: iso };
}

/** The ISO week the day lies in, Monday to Sunday. */
function weekPeriod(day: DayNumber): Period {
  const first = mondayOf(day);
  const { year, week } = isoWeekOf(day);
  return {
    first,
    last: first + 6,
    grain: "week",
    timex: `${isoYear(year)}-W${two(week)}`,
    edtf: `${isoDate(first)}/${isoDate(first + 6)}`,
  };
}

/** Saturday and Sunday of the ISO week the day lies in. */
function weekendPeriod(day: DayNumber): Period {
  const week = weekPeriod(day);
  const first = week.first + 5;
  return {
    first,
    last: week.last,
    grain: "day",
    timex: `${week.timex}-WE`,
    edtf: `${isoDate(first)}/${isoDate(week.last)}`,
  };
}

export function monthPeriod(year: number, month: number): Period {
  const edtf = `${isoYear(year)}-${two(month)}`;
  return {
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month, daysInMonth(year, month)),
    grain: "month",
    timex: timexYear(edtf),
    edtf,
  };
}

export function yearPeriod(year: number): Period {
  const edtf = isoYear(year);
  return {
    first: dayNumber(year, 1, 1),
    last: dayNumber(year, 12, 31),
    grain: "year",
    timex: timexYear(edtf),
    edtf,
  };
}

/** Calendar quarter, 1 to 4; as EDTF the interval of its months, which level 0 readers understand. */
export function quarterPeriod(year: number, quarter: number): Period {
  return {
    ...monthsPeriod(year, quarter * 3 - 2, quarter * 3, "quarter"),
    timex: `${isoYear(year)}-Q${String(quarter)}`,
  };
}

export function halfPeriod(year: number, half: number): Period {
  return {
    ...monthsPeriod(year, half * 6 - 5, half * 6, "half"),
    timex: `${isoYear(year)}-H${String(half)}`,
  };
}

/** Season of the northern year, 1 spring to 4 winter; winter runs into the next year. */
export function seasonPeriod(year: number, season: number): Period {
  const edtf = `${isoYear(year)}-${String(20 + season)}`;
  const { first, last } = boundsOf(edtf) ?? { first: null, last: null };
  return {
    first: first ?? dayNumber(year, 1, 1),
    last: last ?? dayNumber(year, 12, 31),
    grain: "season",
    timex: `${isoYear(year)}-${SEASON_TIMEX[season - 1] ?? "XX"}`,
    edtf,
  };
}

/** The decade or century that begins with this year (1990, 1900), as people count them. */
export function eraPeriod(firstYear: number, grain: "decade" | "century"): Period {
  const years = grain === "decade" ? 10 : 100;
  const digits = isoYear(firstYear).slice(0, grain === "decade" ? 3 : 2);
  return {
    first: dayNumber(firstYear, 1, 1),
    last: dayNumber(firstYear + years - 1, 12, 31),
    grain,
    timex: digits,
    edtf: digits.padEnd(4, "X"),
  };
}

/** The unit of this size the day lies in, moved by whole units. Minutes and hours are read as the day. */
export function unitPeriod(day: DayNumber, unit: Unit, by: number): Period {
  const { year, month } = civilDate(day);
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
    case "day":
      return dayPeriod(day + by);
    case "week":
      return weekPeriod(day + 7 * by);
    case "weekend":
      return weekendPeriod(day + 7 * by);
    case "month": {
      const moved = civilDate(addMonths(dayNumber(year, month, 1), by));
      return monthPeriod(moved.year, moved.month);
    }
    case "quarter": {
      const count = year * 4 + Math.floor((month - 1) / 3) + by;
      return quarterPeriod(Math.floor(count / 4), (((count % 4) + 4) % 4) + 1);
    }
    case "half": {
      const count = year * 2 + (month > 6 ? 1 : 0) + by;
      return halfPeriod(Math.floor(count / 2), (((count % 2) + 2) % 2) + 1);
    }
    case "season": {
      const count = year * 4 + Math.floor((month - 3) / 3) + by;
      return seasonPeriod(Math.floor(count / 4), (((count % 4) + 4) % 4) + 1);
    }
    case "year":
      return yearPeriod(year + by);
    case "decade":
      return eraPeriod(Math.floor(year / 10) * 10 + 10 * by, "decade");
    case "century":
      return eraPeriod(Math.floor(year / 100) * 100 + 100 * by, "century");
  }
}

/** The same day, moved by a number of units: "three months later" keeps the day of the month. */
export function moveDay(day: DayNumber, unit: Unit, by: number): DayNumber {
  switch (unit) {
    case "second":
    case "minute":
      return day;
    case "hour":
      return day + Math.trunc(by / 24);
    case "day":
      return day + Math.trunc(by);
    case "weekend":
    case "week":
      return day + Math.trunc(7 * by);
    default:
      return addMonths(day, Math.trunc(MONTHS_IN[unit] * by));
  }
}

const MONTHS_IN: Readonly<
  Record<"month" | "quarter" | "half" | "season" | "year" | "decade" | "century", number>
> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

function monthsPeriod(year: number, from: number, to: number, grain: Grain): Period {
  const edtf = `${isoYear(year)}-${two(from)}/${isoYear(year)}-${two(to)}`;
  return {
    first: dayNumber(year, from, 1),
    last: dayNumber(year, to, daysInMonth(year, to)),
    grain,
    timex: edtf,
    edtf,
  };
}

/** TIMEX3 writes years before our era as `BC0490`, counting without a year 0. */
function timexYear(iso: string): string {
  if (!iso.startsWith("-") && !iso.startsWith("0000")) return iso;
  const year = Number(iso.startsWith("-") ? iso.slice(0, 5) : iso.slice(0, 4));
  return `BC${String(1 - year).padStart(4, "0")}${iso.slice(iso.startsWith("-") ? 5 : 4)}`;
}
