import type { ClockExpression, DayPartExpression, Expression } from "../expression.ts";
import { eraPeriod } from "./period.ts";
import { resolveCalendar, resolveHoliday, resolvePiece } from "./resolve-calendar.ts";
import { resolveFromSetting } from "./resolve-from-setting.ts";
import { resolveWithin } from "./resolve-within.ts";
import { certain, inferred, runningDay, type Resolved, type Setting } from "./setting.ts";

/** The period a dated expression means; null where it cannot be counted. */
export function resolvePeriod(expression: Expression, setting: Setting | null): Resolved | null {
  switch (expression.form) {
    case "calendar":
      return resolveCalendar(expression, setting);
    case "piece":
      return resolvePiece(expression, setting);
    case "holiday":
      return resolveHoliday(expression, setting);
    case "era":
      return certain(eraPeriod(expression.first, expression.grain));
    case "weekday":
    case "unit":
    case "offset":
    case "month-day":
    case "window":
    case "same-period":
    case "overnight":
      return setting === null ? null : resolveFromSetting(expression, setting);
    case "holder":
    case "counted":
    case "nth-weekday":
    case "stretch":
    case "edge": {
      const beside = resolvePeriod(expression.form === "counted" ? expression.from : expression.of, setting);
      return beside === null ? null : resolveWithin(expression, beside);
    }
    case "clock":
    case "day-part":
      return expression.day === null
        ? resolveBareTime(expression, setting)
        : resolvePeriod(expression.day, setting);
    default:
      return null;
  }
}

/** The day of a bare "morning" or "at 10:30"; "at night" is of none. */
function resolveBareTime(
  expression: ClockExpression | DayPartExpression,
  setting: Setting | null,
): Resolved | null {
  if (expression.form === "day-part" && expression.habitual === true) return null;
  return setting === null ? null : inferred(runningDay(setting));
}
