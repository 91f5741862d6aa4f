import { specialAmount, type Amount } from "../amount.ts";
import { lowerAt, type Tokens } from "../token-access.ts";

/** The grammar of how many overtimes a game had. */
export const OVERTIMES = "<number> overtimes";

/** "double overtime", "a triple-overtime win": how many there were. */
export function readOvertimes(tokens: Tokens, i: number): Amount | null {
  const value = FOLD.get(lowerAt(tokens, i));
  if (value === undefined) return null;
  const next = lowerAt(tokens, i + 1) === "-" ? i + 2 : i + 1;
  if (lowerAt(tokens, next) !== "overtime") return null;
  return specialAmount(i, next + 1, { numberEnd: i + 1, min: value, max: value, rule: OVERTIMES });
}

/** How many, in one word. */
const FOLD: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["triple", 3],
  ["quadruple", 4],
]);
