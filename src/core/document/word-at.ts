import { itemAt } from "../../base/item-at.ts";
import { UNKNOWN_WORD, type Word } from "../text/word.ts";
import type { Token } from "./document.ts";

/** What the tables know of the word at a place; the unknown word outside the sentence. */
export function wordAt(tokens: readonly Token[], place: number): Word {
  return wordOf(itemAt(tokens, place));
}

/** What the tables know of a token's word; the unknown word where there is no token. */
export function wordOf(token: Token | undefined): Word {
  return token?.word ?? UNKNOWN_WORD;
}
