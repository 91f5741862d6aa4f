import {
  addMonths,
  civilDate,
  dayNumber,
  isCivilDate,
  isoDate,
  mondayOf,
  weekdayOf,
  type DayNumber,
} from "../../calendar.ts";
import type { Grain } from "../../mention.ts";
import type {
  CalendarExpression,
  CountedExpression,
  Edge,
  Expression,
  Measure,
  NthWeekdayExpression,
  StretchExpression,
  Unit,
  UnitExpression,
} from "../expression.ts";
import { HOLIDAYS, type Holiday } from "../lexicons/holidays.ts";
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
import { resolveWeekday } from "./resolve-weekday.ts";
import { resolveYearly } from "./resolve-yearly.ts";
import { anchorDay, certain, inferred, runningDay, type Resolved, type Setting } from "./setting.ts";
import { durationTimex, grainOfUnit } from "./timex.ts";

/** The period a dated expression means; null where it cannot be counted. */
export function resolvePeriod(expression: Expression, setting: Setting | null): Resolved | null {
  switch (expression.form) {
    case "calendar":
      return resolveCalendar(expression, setting);
    case "weekday":
      return setting === null ? null : resolveWeekday(expression, setting);
    case "piece":
      return resolveYearly(expression.year, setting, {
        build: (year) => PIECES[expression.piece](year, expression.ordinal),
        reportedWhenOver: expression.piece !== "season",
      });
    case "holiday": {
      const holiday = HOLIDAY_BY_ID.get(expression.holiday);
      if (holiday === undefined) return null;
      return resolveYearly(expression.year, setting, {
        build: (year) => dayPeriod(holiday.falls(year)),
        lean: "nearest",
      });
    }
    case "era":
      return certain(eraPeriod(expression.first, expression.grain));
    case "unit":
      return setting === null
        ? null
        : inferred(
            unitPeriod(anchorOf(expression, setting), expression.unit, unitsFrom(expression, setting)),
          );
    case "holder": {
      const held = resolvePeriod(expression.of, setting);
      return held === null
        ? null
        : { ...held, period: unitPeriod(held.period.first, expression.unit, 0), alternatives: [] };
    }
    case "offset":
      if (setting === null) return null;
      return expression.anchor === "focus"
        ? resolveFromFocus(expression.measure, expression.sign, setting)
        : resolveOffset(expression.measure, expression.sign, setting.published);
    case "counted":
      return resolveCounted(expression, setting);
    case "nth-weekday":
      return resolveNthWeekday(expression, setting);
    case "stretch":
      return resolveStretch(expression, setting);
    case "month-day":
      return setting === null ? null : resolveMonthDay(expression.day, setting);
    case "edge": {
      const whole = resolvePeriod(expression.of, setting);
      return whole === null ? null : edgeOf(whole, expression.edge);
    }
    case "window":
      return setting === null ? null : resolveWindow(expression.measure, expression.side, setting.published);
    case "same-period": {
      if (setting === null) return null;
      const focus = setting.focus ?? dayPeriod(setting.published);
      const moved = addMonths(focus.first, 12 * expression.years);
      return inferred(unitPeriod(moved, expression.unit ?? unitOfGrain(focus.grain), 0));
    }
    case "overnight":
      return setting === null ? null : inferred(nightBetween(setting));
    case "clock":
    case "day-part":
      if (expression.form === "day-part" && expression.habitual === true && expression.day === null)
        return null;
      return expression.day === null ? bareTime(setting) : resolvePeriod(expression.day, setting);
    default:
      return null;
  }
}

/** "the next day" counts from a day, though a month was spoken of since. */
function anchorOf({ unit, anchor }: UnitExpression, setting: Setting): DayNumber {
  return unit === "day" && anchor === "focus" ? runningDay(setting).first : anchorDay(anchor, setting);
}

/** How many units away it is; "the weekend" is the last one where the week has begun and nothing looks ahead. */
function unitsFrom({ unit, by, anchor, running = false }: UnitExpression, setting: Setting): number {
  if (unit !== "weekend" || by !== 0 || anchor !== "publication") return by;
  const { published, cue } = setting;
  const weekday = weekdayOf(published);
  const isOver =
    cue === null ? running && weekday <= LAST_DAY_OF_LOOKING_BACK : cue === "past" && weekday <= FRIDAY;
  return isOver ? -1 : 0;
}

const LAST_DAY_OF_LOOKING_BACK = 3;
const FRIDAY = 5;

/** The night before the publication, or the one after it: two days, for its hours are on either. */
function nightBetween({ published, cue }: Setting): Period {
  const first = cue === "future" ? published : published - 1;
  const edtf = `${isoDate(first)}/${isoDate(first + 1)}`;
  return { first, last: first + 1, grain: "day", timex: edtf, edtf };
}

/** The day of a bare "morning" or "at 10:30". */
function bareTime(setting: Setting | null): Resolved | null {
  return setting === null ? null : inferred(runningDay(setting));
}

const HOLIDAY_BY_ID: ReadonlyMap<string, Holiday> = new Map(HOLIDAYS.map((holiday) => [holiday.id, holiday]));
const PIECES = { quarter: quarterPeriod, half: halfPeriod, season: seasonPeriod } as const;

function resolveCalendar(expression: CalendarExpression, setting: Setting | null): Resolved | null {
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

function resolveOffset(measure: Measure, sign: 1 | -1, from: DayNumber): Resolved | null {
  const { value } = measure.amount;
  if (value === null) return null;
  const moved = moveDay(from, measure.unit, sign * value);
  const exact = dayPeriod(moved);
  if (measure.unit === "day" || measure.unit === "hour" || (measure.unit === "week" && value === 1)) {
    return inferred(exact);
  }
  const whole = unitPeriod(moved, measure.unit === "quarter" ? "month" : measure.unit, 0);
  return inferred(whole, exact);
}

/**
 * "four days earlier" counts from what was told of: no days can be counted where nothing was dated yet, and
 * of a month or year only the stretch is known that the days lie in.
 */
function resolveFromFocus(measure: Measure, sign: 1 | -1, { focus, published }: Setting): Resolved | null {
  if (!COUNTED_IN_DAYS.has(measure.unit)) return resolveOffset(measure, sign, focus?.first ?? published);
  if (focus === null) return null;
  if (focus.first === focus.last) return resolveOffset(measure, sign, focus.first);
  const [first, last] = [focus.first, focus.last].map((day) => resolveOffset(measure, sign, day)?.period);
  if (!first || !last) return null;
  const edtf = `${isoDate(first.first)}/${isoDate(last.last)}`;
  return inferred({ first: first.first, last: last.last, grain: focus.grain, timex: "XXXX-XX-XX", edtf });
}

/** "a week ago Tuesday" is a day, "20 years ago this month" a month. */
function resolveCounted(
  { measure, sign, from }: CountedExpression,
  setting: Setting | null,
): Resolved | null {
  const start = resolvePeriod(from, setting);
  const { value } = measure.amount;
  if (start === null || value === null || value > MOST_UNITS) return null;
  const moved = moveDay(start.period.first, measure.unit, sign * value);
  const { grain } = start.period;
  return inferred(grain === "day" ? dayPeriod(moved) : unitPeriod(moved, unitOfGrain(grain), 0));
}

function resolveNthWeekday(
  { weekday, nth, of }: NthWeekdayExpression,
  setting: Setting | null,
): Resolved | null {
  const whole = resolvePeriod(of, setting);
  if (whole?.period.grain !== "month") return null;
  const { first, last } = whole.period;
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  const back = (weekdayOf(last) - weekday + 7) % 7;
  const day = nth < 0 ? last - back : first + ahead + 7 * (nth - 1);
  return day > last ? null : { ...whole, period: dayPeriod(day), alternatives: [] };
}

/** Units too small to be counted from a month or a year. */
const COUNTED_IN_DAYS: ReadonlySet<Unit> = new Set(["second", "minute", "hour", "day", "week"]);

/** Null where the units are not counted or do not fit: the fifth week of March. */
function resolveStretch(
  { measure, side, skipped, of }: StretchExpression,
  setting: Setting | null,
): Resolved | null {
  const whole = resolvePeriod(of, setting);
  const count = measure.amount.value;
  if (whole === null || count === null || count > MOST_UNITS) return null;
  const { first, last } = whole.period;
  const from =
    side === "start" ? moveDay(first, measure.unit, skipped) : moveDay(last + 1, measure.unit, -count);
  const to = side === "start" ? moveDay(from, measure.unit, count) - 1 : last;
  if (from > to || from < first || to > last) return null;
  if (from === to) return { ...whole, period: dayPeriod(from), alternatives: [] };
  return {
    stated: whole.stated,
    alternatives: [],
    period: {
      first: from,
      last: to,
      grain: grainOfUnit(measure.unit),
      timex: durationTimex([measure]),
      edtf: `${isoDate(from)}/${isoDate(to)}`,
    },
  };
}

/** The day in the month spoken of; without one the last such day, or the next if the words look ahead. */
function resolveMonthDay(day: number, { focus, published, cue }: Setting): Resolved | null {
  const spokenOf = focus !== null && (focus.grain === "day" || focus.grain === "month") ? focus : null;
  const { year, month } = civilDate(spokenOf?.first ?? published);
  const here = isCivilDate(year, month, day) ? dayNumber(year, month, day) : null;
  if (here === null) return null;
  const isAhead = here > published;
  if (spokenOf !== null || isAhead === (cue === "future") || here === published)
    return inferred(dayPeriod(here));
  return inferred(dayPeriod(addMonths(here, isAhead ? -1 : 1)), dayPeriod(here));
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

/** "the past nine days": as many units back, or on, from the publication. */
function resolveWindow(
  { amount, unit }: Measure,
  side: "past" | "future",
  published: DayNumber,
): Resolved | null {
  const { value } = amount;
  if (value === null || value > MOST_UNITS) return null;
  const far = moveDay(published, unit, side === "past" ? -value : value);
  const [first, last] = side === "past" ? [far, published] : [published, far];
  const edtf = first === last ? isoDate(first) : `${isoDate(first)}/${isoDate(last)}`;
  return inferred({ first, last, grain: grainOfUnit(unit), timex: durationTimex([{ amount, unit }]), edtf });
}

/** More units than this are a figure of speech, and their far end leaves the calendar. */
const MOST_UNITS = 5000;

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
