import { civilDate, weekdayOf } from "../../calendar.ts";
import type { Toward, YearReference } from "../expression.ts";
import type { Period } from "./period.ts";
import { anchorDay, certain, inferred, type Resolved, type Setting } from "./setting.ts";

export interface Yearly {
  readonly build: (year: number) => Period | null;
  /** Where it is looked for if the words do not say; the setting's habit where not given. */
  readonly lean?: "past" | "nearest" | undefined;
  /** The weekday that stands with it. */
  readonly weekday?: number | null;
  /** What is told of it in the past tense is told when it is over: a quarter's results. */
  readonly reportedWhenOver?: boolean;
}

/** Finds the year of something that comes once a year. */
export function resolveYearly(
  reference: YearReference,
  setting: Setting | null,
  { build, lean = setting?.lean, weekday = null, reportedWhenOver = false }: Yearly,
): Resolved | null {
  if (reference.kind === "stated") {
    const period = build(reference.year);
    return period === null ? null : certain(period);
  }
  if (setting === null) return null;
  // "That December", where no year was spoken of, is the last one.
  const isOpen =
    reference.kind === "open" ||
    (reference.anchor === "focus" && reference.by === 0 && setting.focus === null);
  if (reference.kind === "shift" && !isOpen) {
    const period = build(civilDate(anchorDay(reference.anchor, setting)).year + reference.by);
    return period === null ? null : inferred(period);
  }
  const toward = reference.kind === "open" ? reference.toward : null;
  const now = setting.published;
  const thisYear = civilDate(now).year;
  const candidates = [thisYear - 2, thisYear - 1, thisYear, thisYear + 1]
    .map(build)
    .filter((period) => period !== null);
  const fitting =
    weekday === null ? candidates : candidates.filter((period) => weekdayOf(period.first) === weekday);
  const pool = fitting.length > 0 ? fitting : candidates;
  const mustBeOver = toward === "past" || (reportedWhenOver && setting.cue === "past");
  const past = pool.findLast(({ first, last }) => (mustBeOver ? last < now : first <= now));
  const future = pool.find((period) => period.last >= now && period !== past);
  const chosen = chooseSide(past, future, toward, lean ?? "past", setting);
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
  if (Math.min(back, ahead) > NEAR_DAYS && setting.cue !== null)
    return setting.cue === "future" ? future : past;
  return back <= ahead ? past : future;
}

/** Where even the nearer reading lies farther off than this, nearness says little and the words around decide. */
const NEAR_DAYS = 45;
