import { itemAt } from "../../base/item-at.ts";
import { wordClass } from "../text/word-class.ts";
import type { Token } from "./document.ts";
import {
  AFTER_CLOCK,
  FINAL_ABBREVIATIONS,
  NAME_ABBREVIATIONS,
  OPENING_WORDS,
  TIME_OPENERS,
  TITLE_ABBREVIATIONS,
} from "./lexicons/abbreviations.ts";

const CLOSERS = wordClass(["”", "’", ")", "]", "»"]);
const STRAIGHT_QUOTES = wordClass(['"', "'"]);
const TERMINATORS = wordClass([".", "!", "?", "…"]);

/** Cuts the tokens of one paragraph into sentences. Every token lands in exactly one; order is kept. */
export function splitSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isTerminator(tokens, i)) continue;
    const last = endOfClosers(tokens, i);
    const next = tokens[last + 1];
    if (next && !opensSentence(tokens, from, i, last + 1)) continue;
    sentences.push(tokens.slice(from, last + 1));
    from = last + 1;
    i = last;
  }
  if (from < tokens.length) sentences.push(tokens.slice(from));
  return sentences;
}

function isTerminator(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === "mark") return TERMINATORS.has(token.word);
  return token.kind === "word" && token.text.endsWith("."); // "p.m." may end a sentence too
}

/** Index of the last closing mark that belongs to the sentence ended at `i`. */
function endOfClosers(tokens: readonly Token[], i: number): number {
  let last = i;
  for (;;) {
    const next = tokens[last + 1];
    if (next?.kind !== "mark") return last;
    const touches = next.start === tokens[last]?.end;
    const closes =
      CLOSERS.has(next.word) || (touches && (STRAIGHT_QUOTES.has(next.word) || TERMINATORS.has(next.word)));
    if (!closes) return last;
    last++;
  }
}

/** Whether the token at `n` may open a sentence after the terminator at `i` of the one that begins at `from`. */
function opensSentence(tokens: readonly Token[], from: number, i: number, n: number): boolean {
  const next = tokens[n];
  const terminator = tokens[i];
  if (!next || !terminator || next.start === itemAt(tokens, n - 1)?.end) return false;
  const first = firstWordFrom(tokens, n);
  if (!first || /^\p{Ll}/u.test(first.text)) return false;
  if (terminator.text !== "." && terminator.kind === "mark") return true;
  const before = terminator.kind === "word" ? terminator : itemAt(tokens, i - 1);
  if (!before || before.end < terminator.start || before.kind !== "word") return true;
  const name = before.lower.replace(/\.$/u, "");
  const isName = /^\p{Lu}/u.test(before.text);
  if (TITLE_ABBREVIATIONS.has(name) && isName) return false;
  if (/^\p{Lu}$/u.test(before.text)) return OPENING_WORDS.has(first.lower) && first.lower !== "i"; // an initial
  const abbreviated =
    before.text.includes(".") || FINAL_ABBREVIATIONS.has(name) || (isName && NAME_ABBREVIATIONS.has(name));
  if (!abbreviated) return true;
  if (first.kind === "word" && OPENING_WORDS.has(first.lower)) return true;
  return CLOCK.test(name) && !opensWithTime(itemAt(tokens, from)) && !goesOnAfterClock(first);
}

/** "9 a.m", "9 p.m" without its last stop. */
const CLOCK = /^[ap]\.?m$/u;

/** "[At] 9 a.m. Officer Lee arrived": the sentence itself is still to come. */
function opensWithTime(first: Token | undefined): boolean {
  return first === undefined || TIME_OPENERS.has(first.lower);
}

/** "at 9 a.m. [Sunday]", "9 a.m. [EST]", "9 a.m. [Eastern] time": what else may stand behind a time of day opens a sentence. */
function goesOnAfterClock({ kind, text, lower }: Token): boolean {
  return kind !== "word" || AFTER_CLOCK.has(lower.replace(/\.$/u, "")) || ZONE.test(text);
}

/** "EST", "GMT", "I.S.T." */
const ZONE = /^(?:\p{Lu}\.?){2,5}$/u;

function firstWordFrom(tokens: readonly Token[], n: number): Token | undefined {
  for (let i = n; i < Math.min(tokens.length, n + 4); i++) {
    if (tokens[i]?.kind !== "mark") return tokens[i];
  }
  return tokens[n];
}
