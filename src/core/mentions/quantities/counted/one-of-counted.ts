import type { Word } from "../../../text/word.ts";
import { wordAt } from "../../../document/word-at.ts";
import type { Amount } from "../amount.ts";
import { OUTCOMES, PERSON_NOUNS } from "../lexicons/nouns.ts";
import { BEFORE_PRONOUN_ONE } from "../lexicons/names-with-numbers.ts";
import { lowerAt, type Tokens } from "../token-access.ts";

/** The rule of a "one" that stands for one of the people counted before it. */
export const ONE_OF_COUNTED = "<number> of the counted";

/** What became of one person; before other verbs "one" is a pronoun. */
const FATE_VERBS: ReadonlySet<string> = new Set("is was remains remained died has had suffered".split(" "));

/** "Three people were shot and one is in critical condition": behind a count of people, "one" counts too. */
export function asOneOfCounted(tokens: Tokens, one: Amount, earlier: readonly Amount[]): Amount | null {
  if (!FATE_VERBS.has(lowerAt(tokens, one.end)) && !isOfThem(tokens, one.end)) return null;
  if (BEFORE_PRONOUN_ONE.has(lowerAt(tokens, one.start - 1))) return null;
  const group = earlier.some((amount) => countsPeople(tokens, amount));
  return group ? { ...one, rule: ONE_OF_COUNTED } : null;
}

/** "Five were hurt, one [of whom] lost a hand". */
function isOfThem(tokens: Tokens, i: number): boolean {
  if (lowerAt(tokens, i) !== "of") return false;
  const them = lowerAt(tokens, i + 1);
  return them === "whom" || (them === "them" && FATE_VERBS.has(lowerAt(tokens, i + 2)));
}

/** "five people", "five injured men", "five of the victims". */
function countsPeople(tokens: Tokens, { dimension, end, max }: Amount): boolean {
  if (dimension !== "count" || max === 0) return false;
  const from = lowerAt(tokens, end) === "of" ? end + 2 : end;
  return isPeople(wordAt(tokens, from)) || isPeople(wordAt(tokens, from + 1));
}

function isPeople(word: Word): boolean {
  return PERSON_NOUNS.has(word) || OUTCOMES.has(word);
}
