import {
  addMonths,
  civilDate,
  dayNumber,
  isCivilDate,
  isoDate,
  mondayOf,
  two,
  weekdayOf,
  type DayNumber,
} from "../../calendar.ts";
import type { DateReading, DateValue, Grain } from "../../mention.ts";
import type {
  CalendarExpression,
  Edge,
  Expression,
  Measure,
  Toward,
  Unit,
  WeekdayExpression,
  YearReference,
} from "../expression.ts";
import { HOLIDAYS, type Holiday } from "../lexicons/holidays.ts";
import { DAY_PART_MINUTES } from "../lexicons/times-of-day.ts";
import { TIMEX_UNIT } from "../lexicons/units.ts";
import {
  dayPeriod,
  eraPeriod,
  halfPeriod,
  monthPeriod,
  moveDay,
  quarterPeriod,
  seasonPeriod,
  unitPeriod,
  yearPeriod,
  type Period,
} from "./period.ts";
import { unresolvedTimex } from "./unresolved.ts";

/** What an expression is counted from. */
export interface Setting {
  /** Day of publication. */
  readonly published: DayNumber;
  /** The date spoken of last, for "the next day"; the publication where none was. */
  readonly focus: Period | null;
  /** What the words around say: ahead, behind, or nothing. */
  readonly cue: "past" | "future" | null;
  /** Where a bare month is looked for: behind, as news has it, or on the nearer side, as chronicles do. */
  readonly lean: "past" | "nearest";
}

/** A period, how sure it is, and what else the words could mean. */
interface Resolved {
  readonly period: Period;
  readonly stated: boolean;
  readonly alternatives: readonly Period[];
}

export function resolve(expression: Expression, setting: Setting | null): DateValue {
  switch (expression.form) {
    case "duration":
      return timeless("DURATION", durationTimex(expression.measures));
    case "set":
      return timeless("SET", expression.timex);
    case "reference":
      return timeless("DATE", expression.reference);
    case "window":
      return windowValue(expression.measure, expression.side, setting);
    case "clock":
    case "day-part":
      return timeOfDay(expression, setting);
    default: {
      const resolved = resolvePeriod(expression, setting);
      return resolved === null ? relative(expression) : dateValue(resolved);
    }
  }
}

/** The period a dated expression means; null where it cannot be counted. */
export function resolvePeriod(expression: Expression, setting: Setting | null): Resolved | null {
  switch (expression.form) {
    case "calendar":
      return resolveCalendar(expression, setting);
    case "weekday":
      return setting === null ? null : resolveWeekday(expression, setting);
    case "piece":
      return resolveYearly(expression.year, setting, (year) =>
        PIECES[expression.piece](year, expression.ordinal),
      );
    case "holiday": {
      const holiday = HOLIDAY_BY_ID.get(expression.holiday);
      if (holiday === undefined) return null;
      return resolveYearly(expression.year, setting, (year) => dayPeriod(holiday.falls(year)), "nearest");
    }
    case "era":
      return certain(eraPeriod(expression.first, expression.grain));
    case "unit":
      return setting === null
        ? null
        : inferred(unitPeriod(anchorDay(expression.anchor, setting), expression.unit, expression.by));
    case "offset":
      return setting === null
        ? null
        : resolveOffset(expression.measure, expression.sign, anchorDay(expression.anchor, setting));
    case "edge": {
      const whole = resolvePeriod(expression.of, setting);
      return whole === null ? null : edgeOf(whole, expression.edge);
    }
    case "same-period": {
      if (setting === null) return null;
      const focus = setting.focus ?? dayPeriod(setting.published);
      const moved = addMonths(focus.first, 12 * expression.years);
      return inferred(unitPeriod(moved, expression.unit ?? unitOfGrain(focus.grain), 0));
    }
    case "clock":
    case "day-part":
      return expression.day === null ? runningDay(setting) : resolvePeriod(expression.day, setting);
    default:
      return null;
  }
}

/** The day of a bare "morning" or "at 10:30": the day spoken of last, or that of the publication. */
function runningDay(setting: Setting | null): Resolved | null {
  if (setting === null) return null;
  return inferred(setting.focus?.grain === "day" ? setting.focus : dayPeriod(setting.published));
}

const HOLIDAY_BY_ID: ReadonlyMap<string, Holiday> = new Map(HOLIDAYS.map((holiday) => [holiday.id, holiday]));
const PIECES = { quarter: quarterPeriod, half: halfPeriod, season: seasonPeriod } as const;

function resolveCalendar(expression: CalendarExpression, setting: Setting | null): Resolved | null {
  const { year, month, day } = expression;
  if (month === null)
    return year.kind === "stated" ? certain(yearPeriod(year.year)) : resolveYearly(year, setting, yearPeriod);
  const build = (y: number): Period | null =>
    day === null
      ? monthPeriod(y, month)
      : isCivilDate(y, month, day)
        ? dayPeriod(dayNumber(y, month, day))
        : null;
  if (year.kind === "stated") {
    const period = build(year.year);
    if (period === null) return null;
    const swapped =
      expression.swapped === true && day !== null ? [dayPeriod(dayNumber(year.year, day, month))] : [];
    return {
      period,
      stated: true,
      alternatives: [...swapped, ...weekdayConflict(period, expression.weekday)],
    };
  }
  return resolveYearly(year, setting, build, day === null ? setting?.lean : "nearest", expression.weekday);
}

/** A stated weekday that disagrees with its date: the day of that week it would be. */
function weekdayConflict(period: Period, weekday: number | null): readonly Period[] {
  if (weekday === null || period.grain !== "day" || weekdayOf(period.first) === weekday) return [];
  return [dayPeriod(mondayOf(period.first) + weekday - 1)];
}

/** Finds the year of something that comes once a year. */
function resolveYearly(
  reference: YearReference,
  setting: Setting | null,
  build: (year: number) => Period | null,
  lean: "past" | "nearest" = setting?.lean ?? "past",
  weekday: number | null = null,
): Resolved | null {
  if (reference.kind === "stated") {
    const period = build(reference.year);
    return period === null ? null : certain(period);
  }
  if (setting === null) return null;
  if (reference.kind === "shift") {
    const period = build(civilDate(anchorDay(reference.anchor, setting)).year + reference.by);
    return period === null ? null : inferred(period);
  }
  const now = setting.published;
  const thisYear = civilDate(now).year;
  const candidates = [thisYear - 1, thisYear, thisYear + 1].map(build).filter((period) => period !== null);
  const fitting =
    weekday === null ? candidates : candidates.filter((period) => weekdayOf(period.first) === weekday);
  const pool = fitting.length > 0 ? fitting : candidates;
  const past = pool.filter((period) => period.first <= now).at(-1);
  const future =
    pool.find((period) => period.last >= now && period !== past) ?? pool.find((period) => period.first > now);
  const chosen = chooseSide(past, future, reference.toward, lean, setting);
  if (chosen === undefined) return null;
  const other = chosen === past ? future : past;
  return {
    period: chosen,
    stated: false,
    alternatives: other === undefined || fitting.length === 1 ? [] : [other],
  };
}

/** "last March" is over, "this March" is of this year, "next March" is to come; bare words go by the cue and the lean. */
function chooseSide(
  past: Period | undefined,
  future: Period | undefined,
  toward: Toward,
  lean: "past" | "nearest",
  setting: Setting,
): Period | undefined {
  const now = setting.published;
  if (past === undefined || future === undefined) return past ?? future;
  if (toward === "future") return future;
  if (toward === "past") return past;
  if (toward === "current") return civilDate(past.first).year === civilDate(now).year ? past : future;
  if (lean === "past") return setting.cue === "future" && past.last < now ? future : past;
  const back = Math.max(0, now - past.last);
  const ahead = Math.max(0, future.first - now);
  if (Math.min(back, ahead) > NEAR_TIE_DAYS && setting.cue !== null)
    return setting.cue === "future" ? future : past;
  return back <= ahead ? past : future;
}

/** Both readings lie more than four months off: nearness says little, so the words around decide. */
const NEAR_TIE_DAYS = 120;

function resolveWeekday(expression: WeekdayExpression, setting: Setting): Resolved {
  const now = setting.published;
  const ofThisWeek = mondayOf(now) + expression.weekday - 1;
  if (expression.week !== null) return inferred(dayPeriod(ofThisWeek + 7 * expression.week));
  const recent = now - ((weekdayOf(now) - expression.weekday + 7) % 7);
  const coming = recent + 7;
  switch (expression.toward) {
    case "past": {
      const last = recent === now ? recent - 7 : recent;
      return {
        period: dayPeriod(last),
        stated: false,
        alternatives: [dayPeriod(ofThisWeek - 7)].filter((p) => p.first !== last),
      };
    }
    case "future":
      return {
        period: dayPeriod(coming),
        stated: false,
        alternatives: [dayPeriod(ofThisWeek + 7)].filter((p) => p.first !== coming),
      };
    case "current":
      return {
        period: dayPeriod(
          setting.cue === "future" && recent !== now
            ? coming
            : recent === now
              ? now
              : setting.cue === null && ofThisWeek > now
                ? coming
                : recent,
        ),
        stated: false,
        alternatives: [],
      };
    case null: {
      const ahead = setting.cue === "future" && recent !== now;
      return {
        period: dayPeriod(ahead ? coming : recent),
        stated: false,
        alternatives: [dayPeriod(ahead ? recent : coming)],
      };
    }
  }
}

function resolveOffset(measure: Measure, sign: 1 | -1, from: DayNumber): Resolved | null {
  const { value } = measure.amount;
  if (value === null) return null;
  const moved = moveDay(from, measure.unit, sign * value);
  const exact = dayPeriod(moved);
  if (measure.unit === "day" || measure.unit === "hour" || (measure.unit === "week" && value === 1)) {
    return inferred(exact);
  }
  const whole = unitPeriod(moved, measure.unit === "quarter" ? "month" : measure.unit, 0);
  return { period: whole, stated: false, alternatives: [exact] };
}

/** "early": the first half; "mid-": the middle half; "late": the last half. The whole is kept as the other reading. */
function edgeOf(whole: Resolved, edge: Edge): Resolved {
  const { first, last, timex, grain } = whole.period;
  const days = last - first + 1;
  if (days <= 2) return whole;
  const half = Math.ceil(days / 2);
  const quarter = Math.floor(days / 4);
  const bounds: Readonly<Record<Edge, readonly [DayNumber, DayNumber]>> = {
    start: [first, first + half - 1],
    middle: [first + quarter, last - quarter],
    end: [last - half + 1, last],
  };
  const [from, to] = bounds[edge];
  const period: Period = { first: from, last: to, grain, timex, edtf: `${isoDate(from)}/${isoDate(to)}` };
  return { period, stated: whole.stated, alternatives: [whole.period, ...whole.alternatives] };
}

function windowValue(measure: Measure, side: "past" | "future", setting: Setting | null): DateValue {
  const timex = durationTimex([measure]);
  const { value } = measure.amount;
  if (setting === null || value === null || value > MAX_WINDOW_UNITS) {
    return { ...timeless("DURATION", timex), basis: "relative", grain: grainOfUnit(measure.unit) };
  }
  const now = setting.published;
  const far = moveDay(now, measure.unit, side === "past" ? -value : value);
  const [first, last] = side === "past" ? [far, now] : [now, far];
  return {
    ...timeless("DURATION", timex),
    edtf: first === last ? isoDate(first) : `${isoDate(first)}/${isoDate(last)}`,
    start: isoDate(first),
    end: isoDate(last),
    grain: grainOfUnit(measure.unit),
    basis: "inferred",
  };
}

/** A window of more units than this is a figure of speech, and its far end leaves the calendar. */
const MAX_WINDOW_UNITS = 5000;

function timeOfDay(
  expression: Extract<Expression, { form: "clock" | "day-part" }>,
  setting: Setting | null,
): DateValue {
  const resolved = resolvePeriod(expression, setting);
  const day = resolved?.period.grain === "day" ? isoDate(resolved.period.first) : null;
  const dayTimex = day ?? (resolved === null ? "XXXX-XX-XX" : resolved.period.timex);
  const basis = resolved === null ? "relative" : resolved.stated ? "stated" : "inferred";
  const shared = { type: "date", timexType: "TIME", basis } as const;
  if (expression.form === "day-part") {
    const [from, to] = DAY_PART_MINUTES[expression.part];
    return {
      ...shared,
      edtf: day,
      start: day === null ? null : minuteOf(day, from),
      end: day === null ? null : minuteOf(day, to),
      grain: "part-of-day",
      timex: `${dayTimex}T${expression.part}`,
      alternatives: alternativesOf(resolved),
    };
  }
  const { hour, minute, offset } = expression;
  const clock = `${two(hour)}:${two(minute)}`;
  const start = day === null ? null : minuteOf(day, hour * 60 + minute);
  return {
    ...shared,
    edtf: start === null ? null : `${start}:00${offset === null ? "" : zoneSuffix(offset)}`,
    start,
    end: start,
    grain: "minute",
    timex: `${dayTimex}T${clock}${offset === 0 ? "Z" : ""}`,
    alternatives: alternativesOf(resolved),
  };
}

function minuteOf(day: string, minutes: number): string {
  const [year, month, ofMonth] = day.split("-").map(Number);
  const number = dayNumber(year ?? 0, month ?? 1, ofMonth ?? 1) + Math.floor(minutes / 1440);
  const rest = minutes % 1440;
  return `${isoDate(number)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

function zoneSuffix(offset: number): string {
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function anchorDay(anchor: "publication" | "focus", setting: Setting): DayNumber {
  return anchor === "focus" && setting.focus !== null ? setting.focus.first : setting.published;
}

function durationTimex(measures: readonly Measure[]): string {
  let date = "";
  let time = "";
  for (const { amount, unit } of measures) {
    // counted decades are written in years, as ISO 8601 has no decade: P10Y, but PXDE
    const years = unit === "decade" ? 10 : unit === "century" ? 100 : 1;
    const isCounted = amount.value !== null && years > 1;
    const letters = isCounted ? "Y" : TIMEX_UNIT[unit];
    const number = amount.value === null ? "X" : String(amount.value * years);
    if (letters.startsWith("T")) time += number + letters.slice(1);
    else date += number + letters;
  }
  return `P${date}${time === "" ? "" : `T${time}`}`;
}

function dateValue(resolved: Resolved): DateValue {
  const { period, stated } = resolved;
  return {
    type: "date",
    ...readingOf(period),
    grain: period.grain,
    timex: period.timex,
    timexType: "DATE",
    basis: stated ? "stated" : "inferred",
    alternatives: alternativesOf(resolved),
  };
}

function alternativesOf(resolved: Resolved | null): readonly DateReading[] {
  return resolved === null ? [] : resolved.alternatives.map(readingOf);
}

function readingOf(period: Period): DateReading {
  return { edtf: period.edtf, start: isoDate(period.first), end: isoDate(period.last) };
}

function relative(expression: Expression): DateValue {
  return { ...timeless("DATE", unresolvedTimex(expression)), basis: "relative" };
}

function timeless(timexType: DateValue["timexType"], timex: string): DateValue {
  return {
    type: "date",
    edtf: null,
    start: null,
    end: null,
    grain: "none",
    timex,
    timexType,
    basis: "stated",
    alternatives: [],
  };
}

function certain(period: Period): Resolved {
  return { period, stated: true, alternatives: [] };
}

function inferred(period: Period): Resolved {
  return { period, stated: false, alternatives: [] };
}

function grainOfUnit(unit: Unit): Grain {
  return unit === "second" ? "minute" : unit === "weekend" ? "day" : unit;
}

function unitOfGrain(grain: Grain): Unit {
  switch (grain) {
    case "none":
    case "minute":
    case "hour":
    case "part-of-day":
      return "day";
    default:
      return grain;
  }
}
