import { isoDate, two, type DayNumber } from "../../calendar.ts";
import type { DateReading, DateValue } from "../../mention.ts";
import type { ClockExpression, DayPartExpression, Expression } from "../expression.ts";
import { DAY_PART_MINUTES } from "../lexicons/times-of-day.ts";
import type { Period } from "./period.ts";
import type { Resolved } from "./setting.ts";
import { durationTimex } from "./timex.ts";
import { unresolvedTimex } from "./unresolved.ts";

/** The value of a mention: what the words say, and the period they were resolved to, if they were. */
export function dateValueOf(expression: Expression, resolved: Resolved | null): DateValue {
  switch (expression.form) {
    case "duration":
      return unplaced("DURATION", durationTimex(expression.measures), "stated");
    case "set":
      return unplaced("SET", expression.timex, "stated");
    case "reference":
      return unplaced("DATE", expression.reference, "stated");
    case "clock":
      return clockValue(expression, resolved);
    case "day-part":
      return dayPartValue(expression, resolved);
    case "stretch":
      return resolved === null
        ? unplaced("DURATION", durationTimex([expression.measure]), "relative")
        : placed(expression.measure.amount.value === 1 ? "DATE" : "DURATION", resolved);
    case "window":
      return resolved === null
        ? unplaced("DURATION", durationTimex([expression.measure]), "relative")
        : placed("DURATION", resolved);
    default:
      return resolved === null
        ? unplaced("DATE", unresolvedTimex(expression), "relative")
        : placed("DATE", resolved);
  }
}

function placed(timexType: DateValue["timexType"], { period, stated, alternatives }: Resolved): DateValue {
  return {
    type: "date",
    ...readingOf(period),
    grain: period.grain,
    timex: period.timex,
    timexType,
    basis: stated ? "stated" : "inferred",
    alternatives: alternatives.map(readingOf),
  };
}

function unplaced(timexType: DateValue["timexType"], timex: string, basis: DateValue["basis"]): DateValue {
  return {
    type: "date",
    edtf: null,
    start: null,
    end: null,
    grain: "none",
    timex,
    timexType,
    basis,
    alternatives: [],
  };
}

function dayPartValue({ part, day }: DayPartExpression, resolved: Resolved | null): DateValue {
  if (resolved?.period.grain !== "day") {
    return {
      ...unplaced("TIME", `${dayTimex(resolved, day)}T${part}`, basisOf(resolved)),
      grain: "part-of-day",
    };
  }
  const [from, to] = DAY_PART_MINUTES[part];
  const { period, alternatives } = resolved;
  return {
    type: "date",
    edtf: period.edtf,
    start: minuteOf(period.first, from),
    end: minuteOf(period.first, to),
    grain: "part-of-day",
    timex: `${period.timex}T${part}`,
    timexType: "TIME",
    basis: basisOf(resolved),
    alternatives: alternatives.map(readingOf),
  };
}

function clockValue({ hour, minute, offset, day }: ClockExpression, resolved: Resolved | null): DateValue {
  const timex = `${dayTimex(resolved, day)}T${two(hour)}:${two(minute)}${offset === 0 ? "Z" : ""}`;
  if (resolved?.period.grain !== "day") {
    return { ...unplaced("TIME", timex, basisOf(resolved)), grain: "minute" };
  }
  const start = minuteOf(resolved.period.first, hour * 60 + minute);
  return {
    type: "date",
    edtf: `${start}:00${offset === null ? "" : zoneSuffix(offset)}`,
    start,
    end: start,
    grain: "minute",
    timex,
    timexType: "TIME",
    basis: basisOf(resolved),
    alternatives: resolved.alternatives.map(readingOf),
  };
}

function dayTimex(resolved: Resolved | null, day: Expression | null): string {
  if (resolved !== null) return resolved.period.timex;
  return day !== null && namesOneDay(day) ? unresolvedTimex(day) : "XXXX-XX-XX";
}

/** "Sunday", "May 3": what tells of its day even where nothing is known to count from. */
export function namesOneDay({ form }: Expression): boolean {
  return form === "weekday" || form === "calendar" || form === "month-day";
}

function basisOf(resolved: Resolved | null): DateValue["basis"] {
  return resolved === null ? "relative" : resolved.stated ? "stated" : "inferred";
}

function readingOf({ edtf, first, last }: Period): DateReading {
  const start = isoDate(first);
  return { edtf, start, end: first === last ? start : isoDate(last) };
}

/** The minute so long after the midnight that begins a day; more than 1,440 run into the next. */
function minuteOf(day: DayNumber, minutes: number): string {
  const rest = minutes % 1440;
  return `${isoDate(day + Math.floor(minutes / 1440))}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

function zoneSuffix(offset: number): string {
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
