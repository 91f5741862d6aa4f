import { isPairAt } from "../text/code-points.ts";
import { isSpace } from "../text/space.ts";
import { foldWord, UNKNOWN_WORD, wordNamed } from "../text/word.ts";
import type { Token, TokenKind } from "./document.ts";

/** Letters, combining marks and modifier letters beyond ASCII; ASCII is tested by code for speed. */
const LETTER = /[\p{L}\p{M}]/u;

/**
 * Cuts `text[start, end)` into tokens; see `Token` for what one is. One pass, no backtracking:
 * a token is at most as long as the run of letters or digits it stands in. Neither `start` nor `end`
 * may cut a surrogate pair; a lone surrogate is a mark.
 */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      i++;
      continue;
    }
    let kind: TokenKind;
    let j: number;
    if (isDigit(code)) {
      kind = "number";
      j = endOfNumber(text, i, end);
    } else if (isLetterAt(text, i, code)) {
      kind = "word";
      j = endOfWord(text, i, end);
    } else if (isApostrophe(code) && isPossessive(text, i, end, tokens.at(-1))) {
      kind = "word";
      j = i + 2;
    } else {
      kind = "mark";
      j = i + widthAt(text, i);
    }
    tokens.push(tokenAt(text, i, j, kind));
    i = j;
  }
  return tokens;
}

/** The token that is `text[start, end)`; equal words in small letters share one string with their tables. */
export function tokenAt(text: string, start: number, end: number, kind: TokenKind): Token {
  const piece = text.slice(start, end);
  const folded = kind === "word" ? foldWord(piece) : piece;
  const word = wordNamed(folded);
  const lower = word === UNKNOWN_WORD ? folded : word.lower;
  return { start, end, text: piece === folded ? lower : piece, lower, kind, word };
}

function endOfNumber(text: string, from: number, end: number): number {
  let i = from + 1;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) i++;
    else if ((code === 0x2e || code === 0x2c) && i + 1 < end && isDigit(text.charCodeAt(i + 1))) i += 2;
    else break;
  }
  return i;
}

/** Letters, with inner apostrophes ("don't", "O'Brien") and inner or final abbreviation points ("U.S."). */
function endOfWord(text: string, from: number, end: number): number {
  let i = from;
  let letters = 0; // since the last point: "U.S." has single letters between its points
  let pointed = false;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isLetterAt(text, i, code)) {
      i += widthAt(text, i);
      letters++;
    } else if (isApostrophe(code) && i + 1 < end && isInnerApostrophe(text, i, end)) {
      i++;
      letters++;
    } else if (
      code === 0x2e &&
      letters === 1 &&
      (pointed || followedBySingleLetterAndPoint(text, i + 1, end))
    ) {
      i++;
      letters = 0;
      pointed = true;
    } else {
      break;
    }
  }
  return i;
}

function followedBySingleLetterAndPoint(text: string, i: number, end: number): boolean {
  return i + 1 < end && isLetterAt(text, i, text.charCodeAt(i)) && text.charCodeAt(i + 1) === 0x2e;
}

/** An apostrophe between letters, save before a final s: "Iran's" is cut into "Iran" and "'s". */
function isInnerApostrophe(text: string, i: number, end: number): boolean {
  const next = text.charCodeAt(i + 1);
  if (!isLetterAt(text, i + 1, next)) return false;
  return !(isLetterS(next) && !(i + 2 < end && isLetterAt(text, i + 2, text.charCodeAt(i + 2))));
}

function isPossessive(text: string, i: number, end: number, previous: Token | undefined): boolean {
  if (previous?.end !== i || previous.kind === "mark" || i + 1 >= end) return false;
  return (
    isLetterS(text.charCodeAt(i + 1)) && !(i + 2 < end && isLetterAt(text, i + 2, text.charCodeAt(i + 2)))
  );
}

function isLetterAt(text: string, i: number, code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code === 0x2019 || (code >= 0x2000 && code <= 0x206f)) return false;
  return LETTER.test(text.slice(i, i + widthAt(text, i)));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetterS(code: number): boolean {
  return code === 0x73 || code === 0x53;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** UTF-16 units of the character at `i`. */
function widthAt(text: string, i: number): number {
  return isPairAt(text, i) ? 2 : 1;
}
