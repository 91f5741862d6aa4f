import type { Token } from "../../document/document.ts";
import { wordClass } from "../../text/word-class.ts";
import { itemAt } from "../../../base/item-at.ts";
import { wordOf } from "../../document/word-at.ts";
import { OPENING_WORDS } from "../../knowledge/function-words.ts";
import { SPEECH_VERBS } from "../../knowledge/speech-verbs.ts";
import { wordList } from "../../knowledge/word-list.ts";
import type { QuotationValue } from "../mention.ts";
import { isCapitalised } from "../name-runs.ts";
import { tokenize } from "../../document/tokenize.ts";
import type { Position, QuotedStretch } from "./find-quotations.ts";

type Use = QuotationValue["use"];

/** Nouns beside the name of a work. */
const WORKS = wordClass(
  wordList(`
    album anthem article ballad bestseller blog book cartoon channel chapter column comedy documentary
    drama episode essay exhibition film game hit hymn magazine memoir movie musical newspaper novel opera
    page paper pamphlet play podcast poem program programme report science section series show single sitcom
    song speech story study thriller titled track trilogy video website entitled
  `),
);

/** Words that put the one after them at arm's length. */
const DISTANCING = wordClass(wordList(`alleged supposed purported`));

/**
 * Tells speech from a word held at arm's length and from the name of a work: by length, by a verb of
 * speech in the same sentence, by capitals and by the noun beside it.
 */
export function useOf(stretch: QuotedStretch, words: string): Use {
  const inner = tokenize(words, 0, words.length).filter((token) => token.kind !== "mark");
  const { opening, closing } = stretch;
  const before = itemAt(opening.sentence.tokens, opening.index - 1);
  const behind = closing?.sentence.tokens[closing.index + 1];
  if (isTitleCase(inner) && !/[.!?…]$/u.test(words)) {
    if (inner.length > 1 || WORKS.has(wordOf(before)) || WORKS.has(wordOf(behind))) return "title";
  }
  if (isHeldOff(opening)) return "scare";
  if (inner.length > 4 || /[!?]$/u.test(words) || isOwnSentence(stretch, words)) return "speech";
  return hasSpeechVerb(stretch) ? "speech" : "scare";
}

/** "so-called", "alleged" before the marks. */
function isHeldOff({ sentence: { tokens }, index }: Position): boolean {
  const before = itemAt(tokens, index - 1);
  if (DISTANCING.has(wordOf(before))) return true;
  return (
    before?.lower === "called" &&
    itemAt(tokens, index - 2)?.text === "-" &&
    itemAt(tokens, index - 3)?.lower === "so"
  );
}

/** Every longer word capitalised, and the first one. */
function isTitleCase(words: readonly Token[]): boolean {
  if (words.length === 0 || words.length > 10 || !isCapitalised(words[0])) return false;
  return words.every(
    (token) => token.kind === "number" || isCapitalised(token) || OPENING_WORDS.has(token.word),
  );
}

/** It opens its sentence, or stands behind a colon, and ends as sentences do. */
function isOwnSentence({ opening: { sentence, index }, start }: QuotedStretch, words: string): boolean {
  const opens = sentence.start === start || itemAt(sentence.tokens, index - 1)?.text === ":";
  return opens && /[.!?…]$/u.test(words);
}

/** How far before and behind the marks a verb of speech still governs them, in tokens. */
const REACH_BEFORE = 22;
const REACH_BEHIND = 8;

/** A verb of speech outside the marks, in the sentence that opens or the one that closes them. */
function hasSpeechVerb({ opening, closing }: QuotedStretch): boolean {
  const before = opening.sentence.tokens.slice(Math.max(0, opening.index - REACH_BEFORE), opening.index);
  const behind = closing?.sentence.tokens.slice(closing.index + 1, closing.index + 1 + REACH_BEHIND) ?? [];
  return [...before, ...behind].some(({ word }) => SPEECH_VERBS.has(word));
}
