import { wordAt } from "../../../document/word-at.ts";
import { wordClass } from "../../../text/word-class.ts";
import { OUTCOMES, PARTICIPLE_NARROWS, PHRASE_STOPS } from "../lexicons/nouns.ts";
import { UNIT_SYMBOLS } from "../lexicons/unit-names.ts";
import { isPluralModel, modelEnd } from "./model-names.ts";
import { isPlural, singular } from "./singular.ts";
import {
  isCapitalized,
  isJoiner,
  isNumber,
  isWord,
  lowerAt,
  textAt,
  touchesPrevious,
  type Tokens,
} from "../token-access.ts";

/** A noun phrase on tokens `[start, end)`; the head is its last word unless a rule names another. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly head: string;
  readonly modifiers: readonly string[];
}

/** Tokens one phrase may hold. */
const LONGEST = 10;

export const DETERMINERS = wordClass("the its their his her our these those all such".split(" "));

/** A word that ends a noun phrase. "US" is a country and no pronoun. */
export function isStop(tokens: Tokens, at: number): boolean {
  return PHRASE_STOPS.has(wordAt(tokens, at)) && textAt(tokens, at) !== "US";
}

/** Reads to the plural noun that heads the phrase. */
export function pluralPhrase(tokens: Tokens, start: number): NounPhrase | null {
  let head = -1;
  for (let at = start; at < start + LONGEST; at++) {
    if (isJoiner(tokens, at)) continue;
    const model = head < 0 ? modelEnd(tokens, at) : at;
    if (model > at) {
      if (isPluralModel(tokens, model)) return models(tokens, start, at, model);
      at = model - 1;
      continue;
    }
    if (isNumber(tokens, at) && head < 0 && isNumberInPhrase(tokens, at, start)) {
      if (isWord(tokens, at + 1) && touchesPrevious(tokens, at + 1)) at++; // "250ml bottles"
      continue;
    }
    if (!isWord(tokens, at)) {
      if (head < 0 && isBetweenAdjectives(tokens, at)) continue;
      break;
    }
    if (head < 0 && describes(tokens, at)) continue;
    const word = lowerAt(tokens, at);
    if (head >= 0 && OUTCOMES.has(wordAt(tokens, at))) break; // "thousands of people homeless"
    if (isJoiner(tokens, at - 1) && !isPlural(word)) continue; // "worst-hit villages"
    if (isPlural(word) && (!isStop(tokens, at) || isDeverbalHead(tokens, at, start, head))) {
      if (head >= 0 && !NARROWING_PLURALS.has(lowerAt(tokens, head))) break; // "nations ends": a verb
      head = at;
    } else if (isStop(tokens, at)) {
      if (word === "and" && head < 0 && at > start && isPlural(lowerAt(tokens, at + 2))) continue;
      break;
    } else if (head >= 0 || word === "'s") break;
    else if (isVerbLike(tokens, at) && !narrows(tokens, at)) break;
  }
  if (head < 0) return null;
  const noun = phrase(tokens, start, head);
  return isOfBoth(tokens, head) ? { ...noun, end: head + 3, head: "person" } : noun;
}

/** "31 men and women", "40 passengers and crew": one number of both. */
function isOfBoth(tokens: Tokens, at: number): boolean {
  return (
    lowerAt(tokens, at + 1) === "and" &&
    PAIRED.has(lowerAt(tokens, at)) &&
    PAIRED.has(lowerAt(tokens, at + 2))
  );
}

const PAIRED: ReadonlySet<string> = new Set([
  "men",
  "women",
  "boys",
  "girls",
  "brothers",
  "sisters",
  "passengers",
  "crew",
]);

/** Words that mostly end a phrase ("12 metres high", "20 live in tents") and describe a plural that stands right behind. */
const DESCRIBING: ReadonlySet<string> = new Set(
  "live high tall wide long deep old thick heavy daily weekly monthly".split(" "),
);

/** "three [live] shells", "two [off]-duty guards": no end of the phrase, though the word often is one. */
function describes(tokens: Tokens, at: number): boolean {
  if (!isStop(tokens, at)) return false;
  if (isJoiner(tokens, at + 1)) return isWord(tokens, at + 2) && !isJoiner(tokens, at - 1);
  return DESCRIBING.has(lowerAt(tokens, at)) && isPlural(lowerAt(tokens, at + 1)) && !isStop(tokens, at + 1);
}

/** "two off-duty[,] uniformed guards": the comma between a compound adjective and the next. */
function isBetweenAdjectives(tokens: Tokens, at: number): boolean {
  return textAt(tokens, at) === "," && isJoiner(tokens, at - 2) && isWord(tokens, at + 1);
}

/** Plurals that narrow another noun: "two sports cars", "five women drivers". */
const NARROWING_PLURALS: ReadonlySet<string> = new Set(
  (
    "sales arms sports women men goods savings systems communications operations rights customs securities earnings " +
    "games drugs materials services people children aircraft series police staff crew troops fish cattle students veterans " +
    "dead wounded injured missing homeless"
  ).split(" "),
);

/** What counts is the model: "f-16", or the "737" that a maker's name narrows. */
function models(tokens: Tokens, start: number, first: number, end: number): NounPhrase {
  const { modifiers } = phrase(tokens, start, first);
  return { start, end, head: printed(tokens, first, end).slice(0, -1), modifiers };
}

/** "30 Boeing 737 jets", "three Mi-28 aircraft", "eight million 250ml bottles". */
function isNumberInPhrase(tokens: Tokens, at: number, start: number): boolean {
  if (at > start) return isCapitalized(tokens, at - 1) || isJoiner(tokens, at - 1);
  return touchesPrevious(tokens, at + 1) && UNIT_SYMBOLS.has(textAt(tokens, at + 1));
}

/** What sport counts right behind a number: "64 runs", "12 wins". */
const SPORTS_PLURALS: ReadonlySet<string> = new Set(["runs", "wins", "losses", "tops"]);

/** "job cuts", "knife attacks", "64 runs": a plural that is also a verb heads the phrase behind a noun. */
function isDeverbalHead(tokens: Tokens, at: number, start: number, head: number): boolean {
  if (head >= 0) return false;
  if (at === start && (!SPORTS_PLURALS.has(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) === "every"))
    return false;
  return !isWord(tokens, at + 1) || isStop(tokens, at + 1);
}

/** After "one" and after "a third of the": the words up to the verb. */
export function singularPhrase(tokens: Tokens, from: number): NounPhrase | null {
  let start = from;
  let at = from;
  for (; at < start + 4; at++) {
    if (isJoiner(tokens, at)) continue;
    if (!isWord(tokens, at)) break;
    const word = lowerAt(tokens, at);
    if (word === "'s" && at > start) {
      start = at + 1; // "half of the company's sales" are sales
      continue;
    }
    if (isStop(tokens, at)) break;
    if (at > start && (isPluralEnd(word) || isVerbLike(tokens, at) || OUTCOMES.has(wordAt(tokens, at))))
      break;
  }
  while (at > start && !isWord(tokens, at - 1)) at--;
  return at === start ? null : phrase(tokens, start, at - 1);
}

/** "sales", no "loss". */
function isPluralEnd(word: string): boolean {
  return word.endsWith("s") && !word.endsWith("ss");
}

/** Ends like a verb form: past tense or participle. Names do not count. */
export function isVerbLike(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (isCapitalized(tokens, at)) return false;
  return (word.endsWith("ed") && word.length > 4) || (word.endsWith("ing") && word.length > 5);
}

/** A participle before its noun ("wounded soldiers") does not end the phrase. */
function narrows(tokens: Tokens, at: number): boolean {
  if (PARTICIPLE_NARROWS.has(lowerAt(tokens, at)) || isJoiner(tokens, at - 1)) return true;
  return isPlural(lowerAt(tokens, at + 1)) && !isStop(tokens, at + 1);
}

export function phrase(tokens: Tokens, start: number, head: number): NounPhrase {
  const modifiers: string[] = [];
  for (let at = start; at < head; at++) {
    const model = modelEnd(tokens, at);
    if (model > at) {
      modifiers.push(printed(tokens, at, model));
      at = model - 1;
      continue;
    }
    if (isSizeInPhrase(tokens, at)) {
      at++;
      continue;
    }
    if (!isNamed(tokens, at) || lowerAt(tokens, at) === "and" || isAdverbial(tokens, at)) continue;
    const tied = isJoiner(tokens, at - 1) && modifiers.length > 0;
    modifiers.push(tied ? `${modifiers.pop() ?? ""}-${lowerAt(tokens, at)}` : lowerAt(tokens, at));
  }
  return { start, end: head + 1, head: singular(lowerAt(tokens, head)), modifiers };
}

/** Neither a hyphen nor the comma between two adjectives. */
function isNamed(tokens: Tokens, at: number): boolean {
  return !isJoiner(tokens, at) && textAt(tokens, at) !== ",";
}

/** Tokens that touch one another, in lower case. */
function printed(tokens: Tokens, start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ lower }) => lower)
    .join("");
}

/** The "250ml" of "250ml bottles" is an amount of its own. */
function isSizeInPhrase(tokens: Tokens, at: number): boolean {
  return isNumber(tokens, at) && isWord(tokens, at + 1) && touchesPrevious(tokens, at + 1);
}

/** "decently sized plants": an adverb and its participle say little of what is counted. */
function isAdverbial(tokens: Tokens, at: number): boolean {
  return isAdverbAt(tokens, at) || (isVerbLike(tokens, at) && isAdverbAt(tokens, at - 1));
}

function isAdverbAt(tokens: Tokens, at: number): boolean {
  return isAdverb(lowerAt(tokens, at)) && !isPlural(lowerAt(tokens, at + 1));
}

export function isAdverb(word: string): boolean {
  return word.endsWith("ly") && !NOUNS_IN_LY.has(word);
}

const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  "tally supply family assembly rally ally reply monopoly anomaly butterfly fly jelly bully italy july".split(
    " ",
  ),
);

/** Small words that hang one noun phrase on another. */
export const LINKS: ReadonlySet<string> = new Set(
  "of in between and from for with on at across among per".split(" "),
);
