import type { Expression } from "../expression.ts";
import type { Found } from "./company.ts";

/** Fewer old years than this prove nothing. */
const FEWEST_YEARS = 6;
/** Share of the stated years that must lie before the year before publication. */
const OLD_SHARE = 0.8;

/**
 * Whether a text tells of times long before its publication: nearly all years it names are past, and it
 * hardly counts from its own day. In such a text "on October 20" means the October last spoken of, not
 * the one nearest to the publication.
 */
export function isChronicle(read: readonly (readonly Found[])[], publishedYear: number): boolean {
  let stated = 0;
  let old = 0;
  let fromToday = 0;
  for (const found of read)
    for (const { reading } of found) {
      const year = statedYear(reading.expression);
      if (year !== null) {
        stated++;
        if (year < publishedYear - 1) old++;
      } else if (countsFromToday(reading.expression)) {
        fromToday++;
      }
    }
  return old >= FEWEST_YEARS && old >= OLD_SHARE * stated && fromToday * 4 <= old;
}

function statedYear(expression: Expression): number | null {
  switch (expression.form) {
    case "calendar":
    case "piece":
    case "holiday":
      return expression.year.kind === "stated" ? expression.year.year : null;
    case "edge":
      return statedYear(expression.of);
    default:
      return null;
  }
}

function countsFromToday(expression: Expression): boolean {
  switch (expression.form) {
    case "weekday":
      return true;
    case "unit":
      return expression.anchor === "publication" && expression.by !== 0;
    case "offset":
      return expression.anchor === "publication";
    case "clock":
    case "day-part":
      return expression.day !== null && countsFromToday(expression.day);
    default:
      return false;
  }
}
