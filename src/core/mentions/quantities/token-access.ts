import type { Token } from "../../document/document.ts";
import { itemAt } from "../../../base/item-at.ts";

/** The tokens of one sentence. */
export type Tokens = readonly Token[];

/** Lower-case form at a place; "" outside the sentence, so that lexicon look-ups need no check. */
export function lowerAt(tokens: Tokens, i: number): string {
  return itemAt(tokens, i)?.lower ?? "";
}

/** Printed form at a place; "" outside the sentence. */
export function textAt(tokens: Tokens, i: number): string {
  return itemAt(tokens, i)?.text ?? "";
}

/** Whether token `i` follows token `i - 1` without a space. */
export function touchesPrevious(tokens: Tokens, i: number): boolean {
  const token = itemAt(tokens, i);
  return token !== undefined && itemAt(tokens, i - 1)?.end === token.start;
}

/** Whether token `i` is a hyphen or dash with no space on either side, as in `five-year`. */
export function isJoiner(tokens: Tokens, i: number): boolean {
  return isDash(textAt(tokens, i)) && touchesPrevious(tokens, i) && touchesPrevious(tokens, i + 1);
}

/** The place behind a dash left hanging on the word before it: "8- to 16-meter", "five- and ten-mile". */
export function skipHangingDash(tokens: Tokens, i: number): number {
  return isDash(textAt(tokens, i)) && touchesPrevious(tokens, i) && !touchesPrevious(tokens, i + 1)
    ? i + 1
    : i;
}

export function isDash(text: string): boolean {
  return text === "-" || text === "–" || text === "—" || text === "‑" || text === "−" || text === "‐";
}

export function isNumber(tokens: Tokens, i: number): boolean {
  return itemAt(tokens, i)?.kind === "number";
}

export function isWord(tokens: Tokens, i: number): boolean {
  return itemAt(tokens, i)?.kind === "word";
}

/** Whether the word begins with a capital letter. */
export function isCapitalized(tokens: Tokens, i: number): boolean {
  const token = itemAt(tokens, i);
  if (token?.kind !== "word") return false;
  const code = token.text.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return !token.text.startsWith(token.lower.charAt(0));
}

/** Whether the phrase (its words parted by spaces) stands at `i`; gives the place after it, or -1. */
export function matchPhrase(tokens: Tokens, i: number, phrase: readonly string[]): number {
  for (let k = 0; k < phrase.length; k++) {
    if (lowerAt(tokens, i + k) !== phrase[k]) return -1;
  }
  return i + phrase.length;
}
