import type { DayNumber } from "../../calendar.ts";
import type { Anchor } from "../expression.ts";
import { dayPeriod, type Period } from "./period.ts";

/** What an expression is counted from. */
export interface Setting {
  /** Day of publication. */
  readonly published: DayNumber;
  /** The date spoken of last, for "the next day"; null where none was. */
  readonly focus: Period | null;
  /** The last single day spoken of that is near: "that morning" and "the day" count from it. */
  readonly day: Period | null;
  /** What the words around say: ahead, behind, or nothing. */
  readonly cue: "past" | "future" | null;
  /** Where a bare month is looked for: behind, as news has it, or on the nearer side, as chronicles do. */
  readonly lean: "past" | "nearest";
}

/** A period, how sure it is, and what else the words could mean. */
export interface Resolved {
  readonly period: Period;
  /** All of it stands on the page. */
  readonly stated: boolean;
  readonly alternatives: readonly Period[];
}

export function certain(period: Period): Resolved {
  return { period, stated: true, alternatives: [] };
}

export function inferred(period: Period, ...alternatives: readonly Period[]): Resolved {
  return { period, stated: false, alternatives };
}

/** The day spoken of last, or a near one spoken of before it, or that of the publication; what is over was on none to come. */
export function runningDay({ focus, day, published, cue }: Setting): Period {
  const mayBe = (period: Period): boolean => cue !== "past" || period.first <= published;
  if (focus?.grain === "day" && mayBe(focus)) return focus;
  return day !== null && mayBe(day) ? day : dayPeriod(published);
}

export function anchorDay(anchor: Anchor, { focus, published }: Setting): DayNumber {
  return anchor === "focus" && focus !== null ? focus.first : published;
}
