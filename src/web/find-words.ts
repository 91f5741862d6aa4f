import type { ReportSource, Span } from "../core/index.ts";
import { codePointIndex } from "../core/index.ts";

/**
 * Where words stand in a source, in code points: exactly so, or with other white space between them (a form
 * may break lines where the article does not). Nearest to `near` first.
 * @param near a code point to look around
 */
export function findWords({ text }: ReportSource, words: string, near: number): readonly Span[] {
  const pieces = words.trim().split(/\s+/u).filter(Boolean);
  if (pieces.length === 0) return [];
  const pattern = new RegExp(pieces.map(escaped).join(String.raw`\s+`), "gu");
  const { toCodePoints } = codePointIndex(text);
  return [...text.matchAll(pattern)]
    .map((match) => toCodePoints({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near) || a.start - b.start);
}

function escaped(piece: string): string {
  return piece.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
