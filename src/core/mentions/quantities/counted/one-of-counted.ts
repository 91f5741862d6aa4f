import type { Word } from "../../../text/word.ts";
import { wordAt } from "../../../document/word-at.ts";
import type { Amount } from "../amount.ts";
import { OUTCOMES, PERSON_NOUNS } from "../lexicons/nouns.ts";
import { BEFORE_PRONOUN_ONE } from "../lexicons/names-with-numbers.ts";
import { DETERMINERS } from "../nouns/noun-phrase.ts";
import { isTollBehind } from "../special/toll-behind.ts";
import { lowerAt, type Tokens } from "../token-access.ts";

/** The rule of a "one" that stands for one of the people counted before it. */
export const ONE_OF_COUNTED = "<number> of the counted";

/** What became of one person; before other verbs "one" is a pronoun. */
const FATE_VERBS: ReadonlySet<string> = new Set("is was remains remained died has had suffered".split(" "));

/** The rule of a "one" that stands for a person told of before. */
export const ONE_PERSON = "one <toll>";

/**
 * "Three people were shot and one is in critical condition": behind a count of people, "one" counts too. So it does
 * where what became of people stands behind it: "One of them has died", "Only one remained critical".
 */
export function asOneOfCounted(tokens: Tokens, one: Amount, earlier: readonly Amount[]): Amount | null {
  if (BEFORE_PRONOUN_ONE.has(lowerAt(tokens, one.start - 1))) return null;
  const isFollowed = FATE_VERBS.has(lowerAt(tokens, one.end)) || isOfThem(tokens, one.end);
  if (isFollowed && earlier.some((amount) => countsPeople(tokens, amount)))
    return { ...one, rule: ONE_OF_COUNTED };
  return isOfPeople(tokens, one.end) && isTollBehind(tokens, one.end) ? { ...one, rule: ONE_PERSON } : null;
}

/** "One [of them]", "one [of the wounded]", or nothing between it and what became of them. */
function isOfPeople(tokens: Tokens, i: number): boolean {
  if (lowerAt(tokens, i) !== "of") return true;
  const group = DETERMINERS.has(wordAt(tokens, i + 1)) ? i + 2 : i + 1;
  return THEM.has(lowerAt(tokens, i + 1)) || isPeople(wordAt(tokens, group));
}

const THEM: ReadonlySet<string> = new Set(["them", "whom", "those"]);

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
