import { wordAt } from "../../../document/word-at.ts";
import { MONTH_WORDS } from "../../../knowledge/calendar.ts";
import { GIVEN_NAMES } from "../../../knowledge/given-names.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { KIN } from "../../../knowledge/relatives.ts";
import {
  BODIES,
  MORE_PEOPLE,
  ONE_PERSON_PRONOUNS,
  PAIRS,
  PARENTS,
  SEVERAL_PRONOUNS,
  SINGLED_OUT,
  TWINS,
} from "../lexicons/ages.ts";
import { PHRASE_STOPS } from "../lexicons/nouns.ts";
import { isPlural, singular } from "../nouns/singular.ts";
import { isCapitalized, isJoiner, isWord, lowerAt, type Tokens } from "../token-access.ts";
import { isBareNumber } from "./bare-number.ts";

/** One person, several, several of one age, or somebody by name. */
type People = "one" | "several" | "twins" | "name";

/** Whether an age may be that of one of them. */
export function isOfOne(people: People | null): boolean {
  return people === "one" || people === "twins";
}

/** Whether several ages may be theirs. */
export function isOfSeveral(people: People | null): boolean {
  return people === "several" || people === "twins";
}

/** What kind of people the words that end at token `at` name; null where they name none. */
export function personAt(tokens: Tokens, at: number): People | null {
  const word = lowerAt(tokens, at);
  if (ONE_PERSON_PRONOUNS.has(word) || SINGLED_OUT.has(word)) return "one";
  if (SEVERAL_PRONOUNS.has(word)) return "several";
  if (word === ".") return GENERATION.has(lowerAt(tokens, at - 1)) ? "name" : null;
  if (isNumberOfChildren(tokens, at)) return "one";
  if (BODIES.has(word)) return null;
  if (TWINS.has(word)) return "twins";
  if (PAIRS.has(word)) return "several";
  if (isPlural(word) && isPerson(singular(word))) return isSingledOut(tokens, at) ? "one" : "several";
  if (isPerson(word)) return "one";
  return isName(tokens, at) ? "name" : null;
}

const GENERATION: ReadonlySet<string> = new Set(["jr", "sr"]);

/** Whether a noun in the singular names a person. */
export function isPerson(noun: string): boolean {
  return isPersonNoun(noun) || KIN.has(noun) || MORE_PEOPLE.has(noun);
}

/** "The eldest of the victims". */
function isSingledOut(tokens: Tokens, at: number): boolean {
  for (let k = at - 1; k >= at - 3; k--)
    if (lowerAt(tokens, k) === "of") return SINGLED_OUT.has(lowerAt(tokens, k - 1));
  return false;
}

/** "The father of two", "mum-of-three". */
export function isNumberOfChildren(tokens: Tokens, at: number): boolean {
  if (!isBareNumber(tokens, at)) return false;
  const of = isJoiner(tokens, at - 1) ? at - 2 : at - 1;
  const parent = isJoiner(tokens, of - 1) ? of - 2 : of - 1;
  return lowerAt(tokens, of) === "of" && PARENTS.has(lowerAt(tokens, parent));
}

/** A capitalised word that is no month or weekday: "On Sunday, 12, …" gives no age. */
export function isName(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return isCapitalized(tokens, i) && !MONTH_WORDS.has(word) && !word.endsWith("day");
}

/** A given name ends or opens the name: "Marcus", "Marcus Bell". */
export function isGivenName(tokens: Tokens, at: number): boolean {
  if (GIVEN_NAMES.has(wordAt(tokens, at))) return true;
  return isName(tokens, at - 1) && GIVEN_NAMES.has(wordAt(tokens, at - 1));
}

/** "Paul Harker is 34", "where Harker turned 4": a name that no preposition makes one of a place. */
export function isWholeName(tokens: Tokens, at: number, turning: boolean): boolean {
  if (isGivenName(tokens, at)) return true;
  const first = isName(tokens, at - 1) ? at - 1 : at;
  if (isWord(tokens, first - 1) && !INTO_CLAUSE.has(lowerAt(tokens, first - 1))) return false;
  return first < at || turning || !ABSTRACT.test(lowerAt(tokens, at));
}

const INTO_CLAUSE: ReadonlySet<string> = new Set(
  "that when where because while and but since as if although though".split(" "),
);

/** Endings of nouns that open a sentence as names do: "Attendance was 81." */
const ABSTRACT = /(?:tion|sion|ment|ance|ence|ity|ness|ing|ure|age|out|th|s)$/u;

/** A singular noun with its determiner, up to four words: "the suspected gunman". */
export function isOneThing(tokens: Tokens, head: number): boolean {
  const word = lowerAt(tokens, head);
  if (!isWord(tokens, head) || PHRASE_STOPS.has(wordAt(tokens, head)) || isPlural(word) || BODIES.has(word))
    return false;
  for (let at = head - 1; at > head - LONGEST_PERSON && isWord(tokens, at); at--) {
    if (SINGULAR_DETERMINERS.has(lowerAt(tokens, at))) return true;
  }
  return false;
}

const LONGEST_PERSON = 5;

const SINGULAR_DETERMINERS: ReadonlySet<string> = new Set("the a an his her their".split(" "));
