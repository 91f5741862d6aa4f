import { civilDate, weekdayOf } from "../../calendar.ts";
import type { Toward, YearReference } from "../expression.ts";
import type { Period } from "./period.ts";
import { anchorDay, certain, inferred, type Resolved, type Setting } from "./setting.ts";

/** Finds the year of something that comes once a year. */
export function resolveYearly(
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
  // a stated weekday that fits one year only leaves no doubt
  return other === undefined || fitting.length === 1 ? inferred(chosen) : inferred(chosen, other);
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
