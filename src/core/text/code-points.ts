import type { Span } from "./span.ts";

/**
 * Converts offsets between UTF-16 code units (inside the analysis) and Unicode code points (stored
 * and exported, as W3C Web Annotation and Python count). A lone surrogate counts as one code point.
 */
export interface CodePointIndex {
  /** Length of the text in code points. */
  readonly length: number;
  toCodePoints(span: Span): Span;
  toUtf16(span: Span): Span;
}

/** Reads the text once. Texts without surrogates, the usual case, need no table. */
export function codePointIndex(text: string): CodePointIndex {
  const first = text.search(ASTRAL);
  if (first < 0) return { length: text.length, toCodePoints: copy, toUtf16: copy };
  const pairs: number[] = []; // code point offsets of the astral characters, ascending
  for (let i = first; i < text.length - 1; i++) {
    if (isPairAt(text, i)) {
      pairs.push(i - pairs.length);
      i++;
    }
  }
  /** How many entries of `pairs` are below `limit(k)` for entry k. */
  const countBelow = (offset: number, shifted: boolean): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) + (shifted ? middle : 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const down = (offset: number): number => offset - countBelow(offset, true);
  const up = (offset: number): number => offset + countBelow(offset, false);
  return {
    length: text.length - pairs.length,
    toCodePoints: (span) => ({ start: down(span.start), end: down(span.end) }),
    toUtf16: (span) => ({ start: up(span.start), end: up(span.end) }),
  };
}

const ASTRAL = /[\u{10000}-\u{10FFFF}]/u;

/** The words of a code point span: `text[start, end)` as the public contract defines it. */
export function sliceCodePoints(text: string, span: Span): string {
  const { start, end } = codePointIndex(text).toUtf16(span);
  return text.slice(start, end);
}

function copy(span: Span): Span {
  return { start: span.start, end: span.end };
}

/** Whether a surrogate pair, one code point in two UTF-16 units, stands at `i`. */
export function isPairAt(text: string, i: number): boolean {
  const first = text.charCodeAt(i);
  if (first < 0xd800 || first > 0xdbff) return false;
  const second = text.charCodeAt(i + 1);
  return second >= 0xdc00 && second <= 0xdfff;
}
