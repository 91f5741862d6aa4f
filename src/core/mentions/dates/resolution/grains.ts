import type { Grain } from "../../mention.ts";
import type { Unit } from "../expression.ts";

export function grainOfUnit(unit: Unit): Grain {
  return unit === "second" ? "minute" : unit === "weekend" ? "day" : unit;
}

/** More units than this are a figure of speech, and their far end leaves the calendar. */
export const MOST_UNITS = 5000;

export function unitOfGrain(grain: Grain): Unit {
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
