import type { Document } from "../../../document/document.ts";
import type { Expression } from "../expression.ts";
import { BUSINESS_WORDS, SPORTS_WORDS } from "../lexicons/sports.ts";

/** "the fourth quarter", "the second half" without a year: part of a year, or of a game. */
export function mayBePlayingTime(expression: Expression): boolean {
  if (expression.form === "edge") return mayBePlayingTime(expression.of);
  return expression.form === "piece" && expression.piece !== "season" && expression.year.kind === "open";
}

/** Whether a text reports a game: it has more different words of sports than of business. */
export function reportsGame({ sentences }: Document): boolean {
  const sports = new Set<string>();
  const business = new Set<string>();
  for (const { tokens } of sentences) {
    for (const { lower } of tokens) {
      if (SPORTS_WORDS.has(lower)) sports.add(lower);
      else if (BUSINESS_WORDS.has(lower)) business.add(lower);
    }
  }
  return sports.size >= FEWEST_WORDS && sports.size > business.size;
}

const FEWEST_WORDS = 3;
