import type { Token } from "../../document/document.ts";
import { OPENING_WORDS } from "../../knowledge/function-words.ts";
import { SPEECH_VERBS } from "../../knowledge/speech-verbs.ts";
import { wordList } from "../../knowledge/word-list.ts";
import type { QuotationValue } from "../mention.ts";
import { isCapitalised } from "../name-runs.ts";
import { tokenize } from "../../document/tokenize.ts";
import type { QuotedStretch } from "./find-quotations.ts";

type Use = QuotationValue["use"];

/** Nouns beside the name of a work. */
const WORKS = new Set(
  wordList(`
    album anthem article ballad bestseller blog book cartoon channel chapter column comedy documentary
    drama episode essay exhibition film game hit hymn magazine memoir movie musical newspaper novel opera
    page paper pamphlet play podcast poem program programme report science section series show single sitcom
    song speech story study thriller titled track trilogy video website entitled
  `),
);

/** Words that put the one after them at arm's length. */
const DISTANCING = new Set(wordList(`alleged supposed purported`));

/**
 * Tells speech from a word held at arm's length and from the name of a work: by length, by a verb of
 * speech in the same sentence, by capitals and by the noun beside it.
 */
export function useOf(stretch: QuotedStretch, words: string): Use {
  const inner = tokenize(words, 0, words.length).filter((token) => token.kind !== "mark");
  const { tokens } = stretch.sentence;
  const before = tokens[stretch.from - 2];
  const behind = tokens.find((token) => token.start >= stretch.end);
  if (isTitleCase(inner) && !/[.!?…]$/u.test(words)) {
    if (inner.length > 1 || WORKS.has(before?.lower ?? "") || WORKS.has(behind?.lower ?? "")) return "title";
  }
  if (isHeldOff(tokens, stretch.from - 2)) return "scare";
  if (inner.length > 4 || /[!?]$/u.test(words) || isOwnSentence(stretch, words)) return "speech";
  return hasSpeechVerb(tokens, stretch) ? "speech" : "scare";
}

/** "so-called", "alleged" before the marks. */
function isHeldOff(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? "";
  return (
    DISTANCING.has(word) ||
    (word === "called" && tokens[i - 1]?.text === "-" && tokens[i - 2]?.lower === "so")
  );
}

/** Every longer word capitalised, and the first one. */
function isTitleCase(words: readonly Token[]): boolean {
  if (words.length === 0 || words.length > 10 || !isCapitalised(words[0])) return false;
  return words.every(
    (token) => token.kind === "number" || isCapitalised(token) || OPENING_WORDS.has(token.lower),
  );
}

/** It opens its sentence and ends as sentences do. */
function isOwnSentence({ sentence, start }: QuotedStretch, words: string): boolean {
  return sentence.start === start && /[.!?…]$/u.test(words);
}

/** A verb of speech outside the marks, near enough to govern them. */
function hasSpeechVerb(tokens: readonly Token[], { start, end, from }: QuotedStretch): boolean {
  for (let k = from - 2; k >= Math.max(0, from - 24); k--)
    if (SPEECH_VERBS.has(tokens[k]?.lower ?? "")) return true;
  let seen = 0;
  for (let k = from; k < tokens.length && seen < 8; k++) {
    const token = tokens[k];
    if (!token || token.start < end || token.start < start) continue;
    seen++;
    if (SPEECH_VERBS.has(token.lower)) return true;
  }
  return false;
}
