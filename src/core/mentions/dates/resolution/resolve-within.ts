import { isoDate, weekdayOf, type DayNumber } from "../../calendar.ts";
import type {
  CountedExpression,
  Edge,
  EdgeExpression,
  HolderExpression,
  NthWeekdayExpression,
  StretchExpression,
} from "../expression.ts";
import { dayPeriod, moveDay, unitPeriod, type Period } from "./period.ts";
import { inferred, type Resolved } from "./setting.ts";
import { grainOfUnit, MOST_UNITS, unitOfGrain } from "./grains.ts";
import { durationTimex } from "./timex.ts";

/** What is told by another date that stands beside it. */
type WithinExpression =
  CountedExpression | EdgeExpression | HolderExpression | NthWeekdayExpression | StretchExpression;

/** The period that is part of, holds or is counted from the one told beside it. */
export function resolveWithin(expression: WithinExpression, beside: Resolved): Resolved | null {
  switch (expression.form) {
    case "holder":
      return { ...beside, period: unitPeriod(beside.period.first, expression.unit, 0), alternatives: [] };
    case "counted":
      return countedFrom(beside, expression);
    case "nth-weekday":
      return weekdayOfMonth(beside, expression);
    case "stretch":
      return stretchOf(beside, expression);
    case "edge":
      return edgeOf(beside, expression);
  }
}

/** "a week ago Tuesday" is a day, "20 years ago this month" a month. */
function countedFrom(
  { period: { first, grain } }: Resolved,
  { measure, sign }: CountedExpression,
): Resolved | null {
  const { value } = measure.amount;
  if (value === null || value > MOST_UNITS) return null;
  const moved = moveDay(first, measure.unit, sign * value);
  return inferred(grain === "day" ? dayPeriod(moved) : unitPeriod(moved, unitOfGrain(grain), 0));
}

/** "the first Monday of March": null where it has no such day. */
function weekdayOfMonth(whole: Resolved, { weekday, nth }: NthWeekdayExpression): Resolved | null {
  if (whole.period.grain !== "month") return null;
  const { first, last } = whole.period;
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  const back = (weekdayOf(last) - weekday + 7) % 7;
  const day = nth < 0 ? last - back : first + ahead + 7 * (nth - 1);
  return day > last ? null : { ...whole, period: dayPeriod(day), alternatives: [] };
}

/** Null where the units are not counted or do not fit: the fifth week of March. */
function stretchOf(whole: Resolved, { measure, side, skipped }: StretchExpression): Resolved | null {
  const count = measure.amount.value;
  if (count === null || count > MOST_UNITS) return null;
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

/** "early": the first half; "mid-": the middle half; "late": the last half. The whole is kept as the other reading. */
function edgeOf(whole: Resolved, { edge }: EdgeExpression): Resolved {
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
