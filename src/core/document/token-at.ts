import { UNKNOWN_WORD, type Word } from "../text/word.ts";
import type { Token } from "./document.ts";

/**
 * The token at a place, or undefined outside the sentence. For places that may lie before the first token:
 * V8 looks an index below zero up by its name, and from then on every access in that place of the code is slow.
 */
export function tokenAt(tokens: readonly Token[], i: number): Token | undefined {
  return i < 0 ? undefined : tokens[i];
}

/** What the tables know of the word at a place; the unknown word outside the sentence. */
export function wordAt(tokens: readonly Token[], i: number): Word {
  return wordOf(tokenAt(tokens, i));
}

/** What the tables know of a token's word; the unknown word where there is no token. */
export function wordOf(token: Token | undefined): Word {
  return token?.word ?? UNKNOWN_WORD;
}
