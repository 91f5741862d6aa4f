import { wordAt } from "../../../document/word-at.ts";
import type { Amount } from "../amount.ts";
import { PARTICIPLE_NARROWS, SUBJECT_SKIPS } from "../lexicons/nouns.ts";
import {
  DETERMINERS,
  isAdverb,
  isStop,
  isVerbLike,
  LINKS,
  phrase,
  type NounPhrase,
} from "../nouns/noun-phrase.ts";
import { isCapitalized, isJoiner, isWord, lowerAt, textAt, type Tokens } from "../token-access.ts";

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
  if (at === start - 1 || isBeaten(tokens, at)) return null;
  // "at a depth of 10 km": the measured thing stands right before "of", whatever it hangs on. Not so "a quake with
  // a magnitude of 6", where the unit is only said twice.
  const measured = at === start - 2 && lowerAt(tokens, start - 1) === "of" && isNounLike(tokens, at);
  if (measured && lowerAt(tokens, at) !== "magnitude") return subject(tokens, startOfPhrase(tokens, at), at);
  return phraseBefore(tokens, at);
}

/** "beat [Ulm] by 20": the other side is what nothing is counted of. */
function isBeaten(tokens: Tokens, at: number): boolean {
  return lowerAt(tokens, at + 1) === "by" && at > 0 && isCapitalized(tokens, at);
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
    const link = linkBefore(tokens, first);
    if (!LINKS.has(lowerAt(tokens, link)) || !isNounLike(tokens, link - 1))
      return subject(tokens, first, head);
    head = link - 1;
  }
  return null;
}

/** Where the preposition before a phrase stands, behind its article or owner: "of the fire", "from Monday's fire". */
function linkBefore(tokens: Tokens, first: number): number {
  if (lowerAt(tokens, first - 1) === "'s" && isNounLike(tokens, first - 2)) {
    return linkBefore(tokens, startOfPhrase(tokens, first - 2));
  }
  const article = DETERMINERS.has(wordAt(tokens, first - 1)) || lowerAt(tokens, first - 1) === "a";
  return article ? first - 2 : first - 1;
}

/** A name ("EDS", "Jamaal Charles") keeps its final s; a capital that opens the sentence makes no name. */
function subject(tokens: Tokens, first: number, head: number): NounPhrase {
  const noun = phrase(tokens, first, head);
  const opens = head === 0 && textAt(tokens, 0) !== textAt(tokens, 0).toUpperCase();
  return isCapitalized(tokens, head) && !opens ? { ...noun, head: lowerAt(tokens, head) } : noun;
}

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
