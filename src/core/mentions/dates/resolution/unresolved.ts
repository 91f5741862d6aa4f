import { two } from "../../calendar.ts";
import type { Expression, Unit } from "../expression.ts";

/** TIMEX3 value of what cannot be counted: unknown digits are X, `XXXX-12-07`. */
export function unresolvedTimex(expression: Expression): string {
  switch (expression.form) {
    case "calendar":
      return [
        expression.year.kind === "stated" ? String(expression.year.year) : "XXXX",
        ...(expression.month === null ? [] : [two(expression.month)]),
        ...(expression.day === null ? [] : [two(expression.day)]),
      ].join("-");
    case "month-day":
      return `XXXX-XX-${two(expression.day)}`;
    case "weekday":
      return `XXXX-WXX-${String(expression.weekday)}`;
    case "piece":
      return expression.piece === "season"
        ? `XXXX-${["SP", "SU", "FA", "WI"][expression.ordinal - 1] ?? "XX"}`
        : `XXXX-${expression.piece === "quarter" ? "Q" : "H"}${String(expression.ordinal)}`;
    case "unit":
      return UNKNOWN[expression.unit];
    case "offset":
      if (expression.measure.amount.value === null) return expression.sign < 0 ? "PAST_REF" : "FUTURE_REF";
      return UNKNOWN[expression.measure.unit];
    case "holder":
      return UNKNOWN[expression.unit];
    case "edge":
      return unresolvedTimex(expression.of);
    case "same-period":
      return expression.unit === null ? "XXXX" : UNKNOWN[expression.unit];
    default:
      return "XXXX-XX-XX";
  }
}

const UNKNOWN: Readonly<Record<Unit, string>> = {
  second: "XXXX-XX-XX",
  minute: "XXXX-XX-XX",
  hour: "XXXX-XX-XX",
  day: "XXXX-XX-XX",
  weekend: "XXXX-WXX-WE",
  week: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  half: "XXXX-HX",
  season: "XXXX-XX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};
