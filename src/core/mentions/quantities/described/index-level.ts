import { wordAt } from "../../../document/word-at.ts";
import type { Amount } from "../amount.ts";
import { MARKET_INDEXES } from "../lexicons/names-with-numbers.ts";
import { PHRASE_STOPS } from "../lexicons/nouns.ts";
import { isWord, lowerAt, textAt, type Tokens } from "../token-access.ts";

/** Tokens looked at to the left for the name of an index. */
const REACH = 16;

/** Indexes stand in the hundreds at least; smaller figures are changes, sums or counts. */
const LOWEST_LEVEL = 100;

/**
 * "The Dow closed at 10,283", "the FTSE 100 fell 1.2% to 7,412": a bare level of a market index is told in
 * points. `start` is the place of its bound, if it has one.
 */
export function asIndexLevel(tokens: Tokens, amount: Amount, start: number): Amount {
  if (amount.unit !== null || amount.dimension !== "count" || amount.scaled) return amount;
  if (amount.min === null || amount.min < LOWEST_LEVEL) return amount;
  const link = lowerAt(tokens, start - 1);
  if (link !== "at" && link !== "to") return amount;
  if (isWord(tokens, amount.end) && !PHRASE_STOPS.has(wordAt(tokens, amount.end))) return amount;
  return isIndexBefore(tokens, start - 2) ? { ...amount, unit: "point", dimension: "other" } : amount;
}

function isIndexBefore(tokens: Tokens, from: number): boolean {
  for (let at = from; at >= 0 && at > from - REACH; at--) {
    if (MARKET_INDEXES.has(lowerAt(tokens, at))) return true;
    if (textAt(tokens, at) === "&" && lowerAt(tokens, at + 1) === "p") return true; // "S&P"
  }
  return false;
}
