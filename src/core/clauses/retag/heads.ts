import { itemAt } from "../../../base/item-at.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { wordClass } from "../../text/word-class.ts";
import { POSSESSIVE } from "../lexicon.ts";
import type { PartOfSpeech, TaggedToken } from "../tagged.ts";
import { listedProfile } from "../tagger/tag-profiles.ts";
import { tagSet } from "../tagger/tags.ts";

/** Whether a word that the tagger takes for another is the last of a noun phrase. */
export function isHead(tokens: readonly TaggedToken[], i: number): boolean {
  return isHeadLikeAdjective(tokens, i) || isNounBehindArticle(tokens, i);
}

/** "the [fourth] fatal shooting", "a [second] yellow card": no adverb in a noun phrase. */
export function isOrdinal(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  if (token?.pos !== "ADV" || !ORDINALS.has(token.word)) return false;
  const next = tokens[i + 1]?.pos;
  return opensNounPhrase(itemAt(tokens, i - 1)) && (next === "ADJ" || next === "NOUN" || next === "PROPN");
}

/** "brings the [total] to 96", "reached the [final] for", "its smaller [rival]": an adjective that is a noun where none follows it. */
function isHeadLikeAdjective(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, token, next] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (token?.pos !== "ADJ" || before === undefined || token.lower.endsWith("ed")) return false;
  if (!mayBeNoun(token) || NEVER_HEADS.has(token.word)) return false;
  if (ORDINALS.has(token.word) && !POSSESSIVE.has(before.word)) return false;
  if (next !== undefined && (!HEAD_ENDS.has(next.pos) || goesOn(tokens, i + 1))) return false;
  return opensNounPhrase(before) || (before.pos === "ADJ" && opensNounPhrase(itemAt(tokens, i - 2)));
}

/** "shot in the [back]", "found in a [well]": words that are adverbs or adjectives elsewhere. */
function isNounBehindArticle(tokens: readonly TaggedToken[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || token.pos === "NOUN" || !NOUNS_BEHIND_ARTICLES.has(token.word)) return false;
  return opensNounPhrase(itemAt(tokens, i - 1)) && (next === undefined || HEAD_ENDS.has(next.pos));
}

const NOUNS_BEHIND_ARTICLES = wordClass(["back", "well"]);

function opensNounPhrase(token: TaggedToken | undefined): boolean {
  return token !== undefined && (ARTICLES.has(token.word) || POSSESSIVE.has(token.word));
}

/** "a single[,] modest grant", "the current [weakened] state", "a white [Ford] pickup" */
function goesOn(tokens: readonly TaggedToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]?.pos];
  if (token?.lower === ",") return next === "ADJ";
  if (token?.pos !== "VERB") return false;
  return CAPITALISED.test(token.text) || (token.lower.endsWith("ed") && (next === "NOUN" || next === "ADJ"));
}

/** What may stand right behind the last word of a noun phrase. */
const HEAD_ENDS: ReadonlySet<PartOfSpeech> = new Set(["ADP", "PART", "PUNCT", "VERB", "AUX", "SCONJ"]);

/** "his [first] since 2019", but "the first of May". */
const ORDINALS = wordClass(wordList("first second third fourth fifth sixth seventh eighth ninth tenth last"));

/** Adjectives that hardly ever are the noun of their phrase, though a dictionary has them as nouns. */
const NEVER_HEADS = wordClass(
  wordList(`next same most more less least little best worst better worse late latter former
  other own very good bad high low big only`),
);

export const ARTICLES = wordClass(["the", "a", "an"]);
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const NOUN = tagSet(["NOUN"]);

/** Whether the lexicon lists a word as a noun too. */
export function mayBeNoun({ word }: Pick<TaggedToken, "word">): boolean {
  return ((listedProfile(word)?.tags ?? 0) & NOUN) !== 0;
}
