import { mondayOf, weekdayOf, type DayNumber } from "../../calendar.ts";
import type { Toward, WeekdayExpression } from "../expression.ts";
import { dayPeriod } from "./period.ts";
import { anchorDay, inferred, type Resolved, type Setting } from "./setting.ts";

/**
 * A weekday by the measured habit of news: the day of publication or one of the six before, unless the
 * words say that it lies ahead. "Last" and "next" are used of the nearest such day and of the one in the
 * week before or after; the nearest is taken and the other kept.
 */
export function resolveWeekday(
  { weekday, toward, week, anchor }: WeekdayExpression,
  setting: Setting,
): Resolved {
  const from = anchor === "focus" ? { ...setting, published: anchorDay(anchor, setting) } : setting;
  const ofThisWeek = mondayOf(from.published) + weekday - 1;
  if (week !== null) return inferred(dayPeriod(ofThisWeek + 7 * week));
  const [chosen, ...others] = readings(weekday, toward, from, ofThisWeek);
  return inferred(dayPeriod(chosen), ...others.filter((day) => day !== chosen).map(dayPeriod));
}

/** The days it may be, the likeliest first. */
function readings(
  weekday: number,
  toward: Toward,
  { published, cue }: Setting,
  ofThisWeek: DayNumber,
): readonly [DayNumber, ...DayNumber[]] {
  const isToday = weekdayOf(published) === weekday;
  const recent = published - ((weekdayOf(published) - weekday + 7) % 7);
  const coming = recent + 7;
  switch (toward) {
    case "past":
      return [isToday ? recent - 7 : recent, ofThisWeek - 7];
    case "future":
      return [coming, ofThisWeek + 7];
    case "current":
      return cue === "past"
        ? [recent]
        : [isToday || ofThisWeek > published ? ofThisWeek : cue === "future" ? coming : recent];
    case null:
      if (isToday) return [published, coming, recent - 7];
      return cue === "future" ? [coming, recent] : [recent, coming];
  }
}
