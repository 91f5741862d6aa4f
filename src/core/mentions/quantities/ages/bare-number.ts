import { SMALL_NUMBERS } from "../lexicons/number-words.ts";
import { isNumber, lowerAt, textAt, type Tokens } from "../token-access.ts";

/** Whether a number that may be an age stands at `i`: of one or two digits, or a small one in a word. */
export function isBareNumber(tokens: Tokens, i: number): boolean {
  if (isNumber(tokens, i)) return /^\d{1,2}$/u.test(textAt(tokens, i));
  return SMALL_NUMBERS.has(lowerAt(tokens, i));
}
