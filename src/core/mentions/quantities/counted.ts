import type { Amount } from "./amount.ts";
import { directionOfNoun } from "./change-words.ts";
import { GROUP_NOUNS, OUTCOMES, PARTICIPLE_NARROWS, PHRASE_STOPS, SUBJECT_SKIPS } from "./lexicons/nouns.ts";
import { UNIT_SYMBOLS } from "./lexicons/unit-names.ts";
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
} from "./token-access.ts";

/** A noun phrase on tokens `[start, end)`; the head is its last word unless a rule names another. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly head: string;
  readonly modifiers: readonly string[];
}

/** Tokens one phrase may hold. */
const LONGEST = 8;

const FILLERS: ReadonlySet<string> = new Set(["more", "other", "additional", "further"]);
const DETERMINERS: ReadonlySet<string> = new Set("the its their his her our these those all such".split(" "));

/**
 * The noun phrase an amount counts: behind the number ("36 league games", "hundreds of protesters",
 * "half the seats"). Without part-of-speech tags the head is the plural noun that ends the run; null
 * where no such noun stands there. `end` is the place behind the amount and its bound ("1,000-plus").
 */
export function countedAfter(tokens: Tokens, amount: Amount, end: number): NounPhrase | null {
  let at = end;
  if (isJoiner(tokens, at)) return strongGroup(tokens, at + 1) ?? joinedNoun(tokens, at + 1);
  const outcome =
    OUTCOMES.has(lowerAt(tokens, at)) && !isPlural(lowerAt(tokens, at + 1)) && amount.dimension === "count";
  if (outcome) return { start: at, end: at + 1, head: "person", modifiers: [lowerAt(tokens, at)] };
  const ofWhole = lowerAt(tokens, at) === "of";
  if (ofWhole) at++;
  if ((ofWhole || amount.dimension === "share") && DETERMINERS.has(lowerAt(tokens, at))) at++;
  while (FILLERS.has(lowerAt(tokens, at))) at++;
  if (amount.min === 1 && amount.max === 1) return singularPhrase(tokens, at);
  const plural = pluralPhrase(tokens, at);
  if (plural !== null) return withLead(plural, lowerAt(tokens, amount.start - 1));
  return amount.dimension === "count" ? modifierPhrase(tokens, at) : singularPhrase(tokens, at);
}

const LEADING_MODIFIERS: ReadonlySet<string> = new Set([
  "previous",
  "record",
  "top",
  "first",
  "final",
  "remaining",
]);

/** "a record 32 goals", "the previous two sessions": an adjective before the number narrows too. */
function withLead(noun: NounPhrase, word: string): NounPhrase {
  return LEADING_MODIFIERS.has(word) ? { ...noun, modifiers: [word, ...noun.modifiers] } : noun;
}

/** A word that ends a noun phrase. "US" is a country and no pronoun. */
function isStop(tokens: Tokens, at: number): boolean {
  return PHRASE_STOPS.has(lowerAt(tokens, at)) && textAt(tokens, at) !== "US";
}

/** "12-page", "four-cylinder": the word tied to the number. */
function joinedNoun(tokens: Tokens, i: number): NounPhrase | null {
  if (!isWord(tokens, i) || isStop(tokens, i)) return null;
  return { start: i, end: i + 1, head: singular(lowerAt(tokens, i)), modifiers: [] };
}

/** "a 300-strong crowd", "its 320,000-strong workforce": the people of a group. */
function strongGroup(tokens: Tokens, i: number): NounPhrase | null {
  if (lowerAt(tokens, i) !== "strong" || !isWord(tokens, i + 1) || isStop(tokens, i + 1)) return null;
  const head = GROUP_NOUNS.get(lowerAt(tokens, i + 1)) ?? "person";
  return { start: i, end: i + 2, head, modifiers: [] };
}

/** Reads to the plural noun that heads the phrase. */
function pluralPhrase(tokens: Tokens, start: number): NounPhrase | null {
  let head = -1;
  for (let at = start; at < start + LONGEST; at++) {
    if (isJoiner(tokens, at)) continue;
    if (isNumber(tokens, at) && head < 0 && isNumberInPhrase(tokens, at, start)) {
      if (isDesignation(tokens, at)) return designation(tokens, start, at);
      if (isWord(tokens, at + 1) && touchesPrevious(tokens, at + 1)) at++; // "250ml bottles"
      continue;
    }
    if (!isWord(tokens, at)) break;
    const word = lowerAt(tokens, at);
    if (head >= 0 && OUTCOMES.has(word)) break; // "thousands of people homeless"
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
  return head < 0 ? null : phrase(tokens, start, head);
}

/** Plurals that narrow another noun: "two sports cars", "five women drivers". */
const NARROWING_PLURALS: ReadonlySet<string> = new Set(
  (
    "sales arms sports women men goods savings systems communications operations rights customs securities earnings " +
    "games drugs materials services people children aircraft series police staff crew troops fish cattle students veterans " +
    "dead wounded injured missing homeless"
  ).split(" "),
);

/** "F-16s", "Boeing 737s", "Model 3s": a model name in the plural. */
function isDesignation(tokens: Tokens, at: number): boolean {
  return lowerAt(tokens, at + 1) === "s" && touchesPrevious(tokens, at + 1);
}

/** What counts is the model: "f-16", or the "737" that a maker's name narrows. */
function designation(tokens: Tokens, start: number, number: number): NounPhrase {
  const first = isJoiner(tokens, number - 1) ? number - 2 : number;
  const { modifiers } = phrase(tokens, start, first);
  const head = tokens.slice(first, number + 1).map(({ lower }) => lower);
  return { start, end: number + 2, head: head.join(""), modifiers };
}

/** "30 Boeing 737 jets", "three Mi-28 aircraft", "eight million 250ml bottles". */
function isNumberInPhrase(tokens: Tokens, at: number, start: number): boolean {
  if (at > start) return isCapitalized(tokens, at - 1) || isJoiner(tokens, at - 1);
  return touchesPrevious(tokens, at + 1) && UNIT_SYMBOLS.has(textAt(tokens, at + 1));
}

/** "job cuts", "knife attacks": a plural that is also a verb heads the phrase behind a noun. */
function isDeverbalHead(tokens: Tokens, at: number, start: number, head: number): boolean {
  if (head >= 0 || at === start) return false;
  return !isWord(tokens, at + 1) || isStop(tokens, at + 1);
}

/** "12 page document", "three course meal": a singular noun behind the number narrows the next one. */
function modifierPhrase(tokens: Tokens, start: number): NounPhrase | null {
  if (!isPlainNoun(tokens, start) || !isPlainNoun(tokens, start + 1)) return null;
  return { start, end: start + 1, head: lowerAt(tokens, start), modifiers: [] };
}

function isPlainNoun(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  return isWord(tokens, at) && !isStop(tokens, at) && !isVerbLike(tokens, at) && textAt(tokens, at) === word;
}

/** After "one" and after "a third of the": the words up to the verb. */
function singularPhrase(tokens: Tokens, from: number): NounPhrase | null {
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
    if (at > start && (word.endsWith("s") || isVerbLike(tokens, at))) break;
  }
  while (at > start && !isWord(tokens, at - 1)) at--;
  return at === start ? null : phrase(tokens, start, at - 1);
}

/** Ends like a verb form: past tense or participle. Names do not count. */
function isVerbLike(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (isCapitalized(tokens, at)) return false;
  return (word.endsWith("ed") && word.length > 4) || (word.endsWith("ing") && word.length > 5);
}

/** A participle before its noun ("wounded soldiers") does not end the phrase. */
function narrows(tokens: Tokens, at: number): boolean {
  if (PARTICIPLE_NARROWS.has(lowerAt(tokens, at)) || isJoiner(tokens, at - 1)) return true;
  return isPlural(lowerAt(tokens, at + 1)) && !isStop(tokens, at + 1);
}

function phrase(tokens: Tokens, start: number, head: number): NounPhrase {
  const modifiers: string[] = [];
  for (let at = start; at < head; at++) {
    if (isSizeInPhrase(tokens, at)) {
      at++;
      continue;
    }
    if (isJoiner(tokens, at) || lowerAt(tokens, at) === "and" || isAdverbial(tokens, at)) continue;
    const tied = isJoiner(tokens, at - 1) && modifiers.length > 0;
    modifiers.push(tied ? `${modifiers.pop() ?? ""}-${lowerAt(tokens, at)}` : lowerAt(tokens, at));
  }
  return { start, end: head + 1, head: singular(lowerAt(tokens, head)), modifiers };
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

function isAdverb(word: string): boolean {
  return word.endsWith("ly") && !NOUNS_IN_LY.has(word);
}

const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  "tally supply family assembly rally ally reply monopoly anomaly butterfly fly jelly bully italy july".split(
    " ",
  ),
);

/** "A crowd of 20,000", "95,800 who": the words beside a number say that it counts people. */
export function countedByGroup(tokens: Tokens, start: number, end: number): NounPhrase | null {
  if (lowerAt(tokens, end) === "who") return { start: end, end: end + 1, head: "person", modifiers: [] };
  if (lowerAt(tokens, start - 1) !== "of") return null;
  const head = GROUP_NOUNS.get(lowerAt(tokens, start - 2));
  return head === undefined ? null : { start: start - 2, end: start - 1, head, modifiers: [] };
}

/** Tokens looked at to the left for the subject of "reached $5 billion". */
const SUBJECT_REACH = 14;

/**
 * The head of the subject: "trade" in "bilateral trade between Russia and Iran reached $5 billion". Amounts
 * in between ("shares fell 4 percent to 212 pence") are stepped over: `previous` is the one before.
 */
export function countedBefore(tokens: Tokens, start: number, previous: Amount | null): NounPhrase | null {
  let at = start - 1;
  for (let steps = 0; at >= 0 && steps < SUBJECT_REACH; steps++) {
    if (previous?.end === at + 1) at = previous.start - 1;
    else if (isBetweenSubjectAndFigure(tokens, at) || (textAt(tokens, at) === "," && previous?.end === at))
      at--;
    else break;
  }
  if (at === start - 1) return null;
  // "at a depth of 10 km": the measured thing stands right before "of", whatever it hangs on. Not so "a quake with
  // a magnitude of 6", where the unit is only said twice.
  const measured = at === start - 2 && lowerAt(tokens, start - 1) === "of" && isNounLike(tokens, at);
  if (measured && lowerAt(tokens, at) !== "magnitude") return subject(tokens, startOfPhrase(tokens, at), at);
  return phraseBefore(tokens, at);
}

function isBetweenSubjectAndFigure(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word === "'s") return false;
  return SUBJECT_SKIPS.has(word) || (isWord(tokens, at) && (isVerbLike(tokens, at) || isAdverb(word)));
}

/** The noun phrase that ends at `last`, with what hangs on it by a preposition left behind. */
function phraseBefore(tokens: Tokens, last: number): NounPhrase | null {
  let head = last;
  for (let climbs = 0; climbs < 4; climbs++) {
    if (!isNounLike(tokens, head)) return null;
    const first = startOfPhrase(tokens, head);
    const link =
      DETERMINERS.has(lowerAt(tokens, first - 1)) || lowerAt(tokens, first - 1) === "a"
        ? first - 2
        : first - 1;
    if (!LINKS.has(lowerAt(tokens, link)) || !isNounLike(tokens, link - 1))
      return subject(tokens, first, head);
    head = link - 1;
  }
  return null;
}

/** A name ("EDS", "Jamaal Charles") keeps its final s. */
function subject(tokens: Tokens, first: number, head: number): NounPhrase {
  const noun = phrase(tokens, first, head);
  return isCapitalized(tokens, head) ? { ...noun, head: lowerAt(tokens, head) } : noun;
}

/** Small words that hang one noun phrase on another. */
const LINKS: ReadonlySet<string> = new Set(
  "of in between and from for with on at across among per".split(" "),
);

function isNounLike(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at) && !isStop(tokens, at) && lowerAt(tokens, at) !== "'s";
}

function startOfPhrase(tokens: Tokens, head: number): number {
  let first = head;
  while (first > 0 && first > head - 3 && isNounLike(tokens, first - 1) && !isVerbBefore(tokens, first - 1))
    first--;
  return first;
}

/** "the bank raised rates", "they reached speeds": a verb before its object ends the phrase. */
function isVerbBefore(tokens: Tokens, at: number): boolean {
  if (!isVerbLike(tokens, at) || isJoiner(tokens, at - 1)) return false;
  return lowerAt(tokens, at).endsWith("ed") && !PARTICIPLE_NARROWS.has(lowerAt(tokens, at));
}

/**
 * The noun a measure stands before: "a 1,500-square-kilometre island", "its $150,000 contract", "a 5% rise in
 * sales" (the sales). Only where a hyphen or an article ties them.
 */
export function countedByModifier(tokens: Tokens, amount: Amount): NounPhrase | null {
  const article = MODIFIER_LEADS.has(lowerAt(tokens, amount.start - 1));
  if (!article && !amount.joined) return null;
  const at = isJoiner(tokens, amount.end) ? amount.end + 1 : amount.end;
  if (directionOfNoun(lowerAt(tokens, at)) !== null && LINKS.has(lowerAt(tokens, at + 1))) {
    const from = DETERMINERS.has(lowerAt(tokens, at + 2)) ? at + 3 : at + 2;
    return pluralPhrase(tokens, from) ?? singularPhrase(tokens, from);
  }
  return singularPhrase(tokens, at);
}

const MODIFIER_LEADS: ReadonlySet<string> = new Set(["a", "an", "the", "its", "their", "his", "her"]);
