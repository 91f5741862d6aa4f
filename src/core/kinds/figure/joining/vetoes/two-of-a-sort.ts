import { DAILY, oneMeasure } from "../../measures/measure-traits.ts";
import { ratioOf } from "../../numbers/same-number.ts";
import type { Figure } from "../../value.ts";
import type { FigurePair } from "../figure-pair.ts";

/** "Rose 18 percent" and "fell 11 percent", or moves of two days: a price moves every day. */
export function areTwoMoves({ a: { claim: a }, b: { claim: b }, x, y }: FigurePair): boolean {
  if (!oneMeasure(x, y) || !DAILY.has(x.measure ?? "")) return false;
  const areOpposed = x.direction !== null && y.direction !== null && x.direction !== y.direction;
  if (x.role === "delta" && areOpposed) return true;
  return a.about?.length === DAY && b.about?.length === DAY && a.about !== b.about;
}

/** Characters of an EDTF day. */
const DAY = "2005-11-27".length;

/** The lead of the evening, of the official count and of the recount are three margins; errors lie closer. */
export function areTwoMargins({ x, y }: FigurePair): boolean {
  return oneMeasure(x, y) && x.measure === "margin" && ratioOf(x, y) >= OTHER_MARGIN;
}

const OTHER_MARGIN = 1.25;

/** Two goals, or two players sent off: each minute is told with its player. */
export function areTwoDeeds({ a, b, x: { measure } }: FigurePair): boolean {
  if (measure !== "minute-of-play") return false;
  const [one, other] = [playersBeside(a), playersBeside(b)];
  return one.length > 0 && other.length > 0 && !one.some((player) => other.includes(player));
}

function playersBeside({ cues }: Figure): readonly string[] {
  return cues.entities.filter((key) => key.startsWith("person:"));
}
