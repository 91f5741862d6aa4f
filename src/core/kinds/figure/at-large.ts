import { itemAt } from "../../../base/item-at.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import { firstFrom, type Span } from "../../text/span.ts";

/** Nouns and adjectives behind "on the" and "at" by which people are told to be free. */
const ON_THE: ReadonlySet<string> = new Set(["run", "loose", "lam"]);
const REACH = 8;

/** Whether people are told as those still sought: "four men are on the loose", "two remain at large". */
export function areAtLarge(tokens: readonly TaggedToken[], number: Span): boolean {
  const from = firstFrom(tokens, number.end);
  for (let at = from; at < from + REACH; at++) {
    const token = itemAt(tokens, at);
    if (!token || token.pos === "NUM" || token.pos === "PUNCT") return false;
    if (token.lower === "at" && itemAt(tokens, at + 1)?.lower === "large") return true;
    if (token.lower === "on" && itemAt(tokens, at + 1)?.lower === "the")
      return ON_THE.has(itemAt(tokens, at + 2)?.lower ?? "");
  }
  return false;
}
