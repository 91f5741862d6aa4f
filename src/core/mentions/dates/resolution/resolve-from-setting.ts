import {
  addMonths,
  civilDate,
  dayNumber,
  isCivilDate,
  isoDate,
  weekdayOf,
  type DayNumber,
} from "../../calendar.ts";
import type {
  Measure,
  MonthDayExpression,
  OffsetExpression,
  OvernightExpression,
  SamePeriodExpression,
  Unit,
  UnitExpression,
  WeekdayExpression,
  WindowExpression,
} from "../expression.ts";
import { dayPeriod, moveDay, unitPeriod, type Period } from "./period.ts";
import { resolveWeekday } from "./resolve-weekday.ts";
import { anchorDay, inferred, runningDay, type Resolved, type Setting } from "./setting.ts";
import { grainOfUnit, MOST_UNITS, unitOfGrain } from "./grains.ts";
import { durationTimex } from "./timex.ts";

/** What is counted from the day of publication, or from what was told of last. */
type RelativeExpression =
  | MonthDayExpression
  | OffsetExpression
  | OvernightExpression
  | SamePeriodExpression
  | UnitExpression
  | WeekdayExpression
  | WindowExpression;

/** The period of a date that its own words do not tell; null where it cannot be counted. */
export function resolveFromSetting(expression: RelativeExpression, setting: Setting): Resolved | null {
  switch (expression.form) {
    case "weekday":
      return resolveWeekday(expression, setting);
    case "unit":
      return inferred(
        unitPeriod(anchorOf(expression, setting), expression.unit, unitsFrom(expression, setting)),
      );
    case "offset":
      return expression.anchor === "focus"
        ? resolveFromFocus(expression.measure, expression.sign, setting)
        : resolveOffset(expression.measure, expression.sign, setting.published);
    case "month-day":
      return resolveMonthDay(expression.day, setting);
    case "window":
      return resolveWindow(expression.measure, expression.side, setting.published);
    case "same-period":
      return samePeriod(expression, setting);
    case "overnight":
      return inferred(nightBetween(setting));
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

/** Units too small to be counted from a month or a year. */
const COUNTED_IN_DAYS: ReadonlySet<Unit> = new Set(["second", "minute", "hour", "day", "week"]);

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

/** "the same period last year" */
function samePeriod({ unit, years }: SamePeriodExpression, { focus, published }: Setting): Resolved {
  const { first, grain } = focus ?? dayPeriod(published);
  return inferred(unitPeriod(addMonths(first, 12 * years), unit ?? unitOfGrain(grain), 0));
}
