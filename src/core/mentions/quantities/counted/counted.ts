import { wordAt } from "../../../document/word-at.ts";
import type { Amount } from "../amount.ts";
import { directionOfNoun } from "../around/change-words.ts";
import { GROUP_NOUNS, OUTCOMES } from "../lexicons/nouns.ts";
import {
  DETERMINERS,
  isStop,
  isVerbLike,
  LINKS,
  pluralPhrase,
  singularPhrase,
  type NounPhrase,
} from "../nouns/noun-phrase.ts";
import { ORDINAL, seriesNoun } from "../special/read-ordinal.ts";
import { NOBODY } from "../special/read-zero.ts";
import { OVERTIMES } from "../special/read-overtimes.ts";
import { OFTEN } from "../special/read-often.ts";
import { isPlural, singular } from "../nouns/singular.ts";
import { ONE_PERSON } from "./one-of-counted.ts";
import { isJoiner, isWord, lowerAt, textAt, type Tokens } from "../token-access.ts";

const FILLERS: ReadonlySet<string> = new Set(["more", "other", "additional", "further"]);

/**
 * The noun phrase an amount counts: behind the number ("36 league games", "hundreds of protesters",
 * "half the seats"). Without part-of-speech tags the head is the plural noun that ends the run; null
 * where no such noun stands there. `end` is the place behind the amount and its bound ("1,000-plus").
 */
export function countedAfter(tokens: Tokens, amount: Amount, end: number): NounPhrase | null {
  let at = end;
  if (amount.rule === ORDINAL) return seriesNoun(tokens, at);
  const told = TOLD_BY_ITSELF.get(amount.rule);
  if (told !== undefined) return { start: amount.start, end: amount.end, head: told, modifiers: [] };
  if (isJoiner(tokens, at)) return strongGroup(tokens, at + 1) ?? joinedNoun(tokens, at + 1);
  const outcome =
    OUTCOMES.has(wordAt(tokens, at)) && !isPlural(lowerAt(tokens, at + 1)) && amount.dimension === "count";
  if (outcome) return { start: at, end: at + 1, head: "person", modifiers: [lowerAt(tokens, at)] };
  if (amount.dimension === "count" && ABOARD.has(lowerAt(tokens, at)))
    return { start: at, end: at + 1, head: "person", modifiers: ["aboard"] };
  const ofWhole = lowerAt(tokens, at) === "of";
  if (ofWhole) at++;
  if ((ofWhole || amount.dimension === "share") && DETERMINERS.has(wordAt(tokens, at))) at++;
  if (ofWhole) at = behindOwner(tokens, at);
  while (FILLERS.has(lowerAt(tokens, at))) at++;
  if (amount.min === 1 && amount.max === 1) return singularPhrase(tokens, at);
  const plural = pluralPhrase(tokens, at);
  if (plural !== null) return withLead(plural, lowerAt(tokens, amount.start - 1));
  return amount.dimension === "count" ? modifierPhrase(tokens, at) : singularPhrase(tokens, at);
}

/** What words count that are number and noun in one: "twice", "nobody", "one" of the wounded. */
const TOLD_BY_ITSELF: ReadonlyMap<string, string> = new Map([
  [OFTEN, "time"],
  [NOBODY, "person"],
  [ONE_PERSON, "person"],
  [OVERTIMES, "overtime"],
]);

/** "Ferry with 31 aboard sinks": people, whatever follows. */
const ABOARD: ReadonlySet<string> = new Set(["aboard", "onboard"]);

/** "20 of [Norvik Air's] jets": the place behind whose they are. */
function behindOwner(tokens: Tokens, start: number): number {
  for (let at = start; at < start + LONGEST_OWNER && isWord(tokens, at); at++) {
    if (at > start && lowerAt(tokens, at) === "'s") return at + 1;
  }
  return start;
}

/** Words of an owner, with its "'s". */
const LONGEST_OWNER = 5;

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

/** "12 page document", "three course meal": a singular noun behind the number narrows the next one. */
function modifierPhrase(tokens: Tokens, start: number): NounPhrase | null {
  if (!isPlainNoun(tokens, start) || !isPlainNoun(tokens, start + 1)) return null;
  return { start, end: start + 1, head: lowerAt(tokens, start), modifiers: [] };
}

function isPlainNoun(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  return isWord(tokens, at) && !isStop(tokens, at) && !isVerbLike(tokens, at) && textAt(tokens, at) === word;
}

/** "A crowd of 20,000", "95,800 who": the words beside a number say that it counts people. */
export function countedByGroup(tokens: Tokens, start: number, end: number): NounPhrase | null {
  if (lowerAt(tokens, end) === "who") return { start: end, end: end + 1, head: "person", modifiers: [] };
  if (lowerAt(tokens, start - 1) !== "of") return null;
  const head = GROUP_NOUNS.get(lowerAt(tokens, start - 2));
  return head === undefined ? null : { start: start - 2, end: start - 1, head, modifiers: [] };
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
    const from = DETERMINERS.has(wordAt(tokens, at + 2)) ? at + 3 : at + 2;
    return pluralPhrase(tokens, from) ?? singularPhrase(tokens, from);
  }
  return singularPhrase(tokens, at);
}

const MODIFIER_LEADS: ReadonlySet<string> = new Set(["a", "an", "the", "its", "their", "his", "her"]);
