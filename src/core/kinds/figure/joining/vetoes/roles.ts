import { OF_CHANGE } from "../../measures/measure-traits.ts";
import type { FigureValue } from "../../value.ts";
import type { FigurePair } from "../figure-pair.ts";

/** Roles that answer different questions: a growth is not a level, a rate is not a count. */
const ROLE_FAMILY: Readonly<Record<FigureValue["role"], string>> = {
  level: "level",
  count: "level",
  to: "level",
  from: "from",
  delta: "delta",
  share: "share",
  ratio: "ratio",
  rate: "rate",
  age: "age",
  duration: "duration",
  score: "score",
  conversion: "level",
  magnitude: "level",
};

/** Whether two figures are of two roles that no question has both of. */
export function rolesApart({ x, y }: FigurePair): boolean {
  return roleFamily(x) !== roleFamily(y);
}

/**
 * "A share of 10 percent" and "10 percent of the market" state one thing, and so do "a margin of 60 votes" and
 * "beaten by 60 votes".
 */
function roleFamily({ role, dimension, measure, unit }: FigureValue): string {
  // "At 5,900 dollars a tonne", "slipped to 5,960 dollars a tonne".
  if ((role === "to" || (role === "level" && dimension === "money")) && unit?.includes("/") === true)
    return ROLE_FAMILY.rate;
  // "Climbed down 25 feet": how far, and no change of a length.
  if (dimension === "length" && role === "delta") return "level";
  if (measure !== null && OF_CHANGE.has(measure)) return "level";
  return dimension === "percent" && role === "share" ? "level" : ROLE_FAMILY[role];
}
