import type { Amount } from "./amount.ts";
import { PARTICIPLE_NARROWS, PHRASE_STOPS } from "./lexicons/nouns.ts";
import { isPlural, singular } from "./singular.ts";
import { isJoiner, isNumber, isWord, lowerAt, touchesPrevious, type Tokens } from "./token-access.ts";

/** A noun phrase on tokens `[start, end)`; the head is its last word. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly head: string;
  readonly modifiers: readonly string[];
}

/** Words in front of a noun that one phrase may hold. */
const LONGEST = 7;

/**
 * The noun phrase an amount counts: behind the number ("36 league games", "17 of its 30 workers",
 * "hundreds of protesters"). Without part-of-speech tags the head is the plural noun that ends the run;
 * null where no such noun stands there.
 */
export function countedAfter(tokens: Tokens, amount: Amount): NounPhrase | null {
  let at = amount.end;
  if (isJoiner(tokens, at)) return joinedNoun(tokens, at + 1);
  if (lowerAt(tokens, at) === "of") at = afterOf(tokens, at + 1);
  while (FILLERS.has(lowerAt(tokens, at))) at++;
  return amount.min === 1 && amount.max === 1 ? singularPhrase(tokens, at) : pluralPhrase(tokens, at);
}

const FILLERS: ReadonlySet<string> = new Set(
  ["more", "other", "additional", "further", "or", "so"].slice(0, 4),
);
const DETERMINERS: ReadonlySet<string> = new Set("the its their his her our these those all such".split(" "));

function afterOf(tokens: Tokens, i: number): number {
  return DETERMINERS.has(lowerAt(tokens, i)) ? i + 1 : i;
}

/** "12-page", "four-cylinder": the word tied to the number. */
function joinedNoun(tokens: Tokens, i: number): NounPhrase | null {
  if (!isWord(tokens, i) || PHRASE_STOPS.has(lowerAt(tokens, i))) return null;
  return { start: i, end: i + 1, head: singular(lowerAt(tokens, i)), modifiers: [] };
}

/** Reads to the plural noun that heads the phrase. */
function pluralPhrase(tokens: Tokens, start: number): NounPhrase | null {
  let head = -1;
  let at = start;
  for (; at < start + LONGEST; at++) {
    if (isJoiner(tokens, at)) continue;
    if (isNumber(tokens, at) && head < 0 && at > start) continue; // "30 Boeing 737 jets"
    if (!isWord(tokens, at)) break;
    const word = lowerAt(tokens, at);
    if (word === "'s") break;
    if (PHRASE_STOPS.has(word)) {
      if (word === "and" && head < 0 && at > start && isPlural(lowerAt(tokens, at + 2))) continue;
      break;
    }
    if (isPlural(word)) head = at;
    else if (head >= 0) break;
    else if (isVerbLike(word) && !narrows(tokens, at)) break;
  }
  if (head < 0) return modifierPhrase(tokens, start, at);
  return phrase(tokens, start, head);
}

/** "12 page document", "50 foot lots": a singular noun behind the number narrows the next one. */
function modifierPhrase(tokens: Tokens, start: number, stop: number): NounPhrase | null {
  if (stop - start < 2 || !isWord(tokens, start)) return null;
  const word = lowerAt(tokens, start);
  if (isVerbLike(word) || word !== tokens[start]?.text) return null;
  return { start, end: start + 1, head: word, modifiers: [] };
}

/** After "one": the words up to the verb. */
function singularPhrase(tokens: Tokens, start: number): NounPhrase | null {
  let at = start;
  for (; at < start + 4; at++) {
    if (isJoiner(tokens, at)) continue;
    if (!isWord(tokens, at)) break;
    const word = lowerAt(tokens, at);
    if (word === "'s" || PHRASE_STOPS.has(word)) break;
    if (at > start && (word.endsWith("s") || isVerbLike(word))) break;
  }
  return at === start ? null : phrase(tokens, start, at - 1);
}

/** Ends like a verb form: past tense or participle. */
function isVerbLike(word: string): boolean {
  return (word.endsWith("ed") && word.length > 4) || (word.endsWith("ing") && word.length > 5);
}

/** A participle before its noun ("wounded soldiers") does not end the phrase. */
function narrows(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (PARTICIPLE_NARROWS.has(word)) return true;
  return isPlural(lowerAt(tokens, at + 1)) || isJoiner(tokens, at - 1);
}

function phrase(tokens: Tokens, start: number, head: number): NounPhrase {
  const modifiers: string[] = [];
  for (let at = start; at < head; at++) {
    if (isJoiner(tokens, at)) continue;
    const word = lowerAt(tokens, at);
    const tied = isJoiner(tokens, at - 1) && touchesPrevious(tokens, at) && modifiers.length > 0;
    if (tied) modifiers.push(`${modifiers.pop() ?? ""}-${word}`);
    else modifiers.push(word);
  }
  return { start, end: head + 1, head: singular(lowerAt(tokens, head)), modifiers };
}

const SUBJECT_SKIPS: ReadonlySet<string> = new Set(
  (
    "was were is are has have had been be will would could may might also already now since then so far still about around more than at least " +
    "nearly almost some to by from over up down under below above close approximately roughly a an the estimated reached reach reaches hit hits " +
    "stood stands stand totaled totalled totals total came come comes amounted put set valued worth cost costs rose fell risen fallen climbed dropped"
  ).split(" "),
);

/** Tokens looked at to the left for the subject of "reached $5 billion". */
const SUBJECT_REACH = 12;

/** The noun phrase before the verb: "trade" in "bilateral trade reached $5 billion". */
export function countedBefore(tokens: Tokens, start: number): NounPhrase | null {
  let at = start - 1;
  let verb = false;
  for (; at >= 0 && at > start - SUBJECT_REACH; at--) {
    if (!isWord(tokens, at)) return null;
    const word = lowerAt(tokens, at);
    if (!SUBJECT_SKIPS.has(word) && !isVerbLike(word) && !word.endsWith("ly")) break;
    verb ||= isWord(tokens, at);
  }
  if (!verb || at < 0 || !isWord(tokens, at) || PHRASE_STOPS.has(lowerAt(tokens, at))) return null;
  let first = at;
  while (
    first > 0 &&
    first > at - 3 &&
    isWord(tokens, first - 1) &&
    !PHRASE_STOPS.has(lowerAt(tokens, first - 1))
  )
    first--;
  return phrase(tokens, first, at);
}
