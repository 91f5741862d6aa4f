import { wordAt } from "../../../document/word-at.ts";
import { AFTER_PRONOUN_ONE, BEFORE_PRONOUN_ONE } from "../lexicons/names-with-numbers.ts";
import { PHRASE_STOPS } from "../lexicons/nouns.ts";
import { isJoiner, isWord, lowerAt, textAt } from "../token-access.ts";
import type { Candidate } from "./candidate.ts";

/** "twenty-fifth", "one hundred and first": what stands before the ordinal is no count. */
export function isOrdinal({ tokens, amount, number }: Candidate): boolean {
  if (amount.unit !== null || number.form !== "words" || number.fraction || number.max % 10 !== 0)
    return false;
  if (isJoiner(tokens, number.end)) return ORDINAL_WORDS.has(lowerAt(tokens, number.end + 1));
  if (number.max < 100) return false; // "twenty first responders"
  return ORDINAL_WORDS.has(
    lowerAt(tokens, lowerAt(tokens, number.end) === "and" ? number.end + 1 : number.end),
  );
}

const ORDINAL_WORDS: ReadonlySet<string> = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth hundredth thousandth millionth".split(
    " ",
  ),
);

/** "one of the best", "one another", "no one", "the one": a pronoun. Also "two" alone before a verb stays out. */
export function isPronoun({ tokens, amount, number }: Candidate): boolean {
  if (amount.unit !== null || number.form !== "words" || number.max !== 1 || number.fraction) return false;
  if (textAt(tokens, number.start).length > 3) return false;
  const next = lowerAt(tokens, number.end);
  if (isJoiner(tokens, number.end)) return !isWord(tokens, number.end + 1);
  if (
    !isWord(tokens, number.end) ||
    AFTER_PRONOUN_ONE.has(next) ||
    PHRASE_STOPS.has(wordAt(tokens, number.end))
  )
    return true;
  return BEFORE_PRONOUN_ONE.has(lowerAt(tokens, number.start - 1));
}
