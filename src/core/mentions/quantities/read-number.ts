import type { NumberReading } from "./number-reading.ts";
import { readDigits } from "./read-digits.ts";
import { readWords } from "./read-number-words.ts";
import type { Suffixes } from "./read-scale.ts";
import type { Tokens } from "./token-access.ts";

/** Reads a number that starts at token `i`, or null. Looks at a bounded number of tokens. */
export function readNumber(tokens: Tokens, i: number, suffixes: Suffixes): NumberReading | null {
  return readDigits(tokens, i, suffixes) ?? readWords(tokens, i);
}
