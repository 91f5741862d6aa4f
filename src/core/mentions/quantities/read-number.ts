import type { NumberReading } from "./number-reading.ts";
import { isNegativeWord, readDigits } from "./read-digits.ts";
import { readWords } from "./read-number-words.ts";
import type { Suffixes } from "./read-scale.ts";
import { isWord, type Tokens } from "./token-access.ts";

/** Reads a number that starts at token `i`, or null. Looks at a bounded number of tokens. */
export function readNumber(tokens: Tokens, i: number, suffixes: Suffixes): NumberReading | null {
  const digits = isWord(tokens, i) && !isNegativeWord(tokens, i) ? null : readDigits(tokens, i, suffixes);
  return digits ?? readWords(tokens, i);
}
