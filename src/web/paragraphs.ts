import type { Span } from "../core/index.ts";

/**
 * Paragraphs of a text (UTF-16 offsets, without the white space around them). Blank lines part
 * them; in a text that has no blank line every line is one. A block of page furniture (a list of adverts)
 * is parted line by line, as the analysis read it.
 */
export function paragraphsOf(text: string, regions: readonly Span[]): readonly Span[] {
  const blocks = splitAt(text, /\n\s*\n/g);
  if (blocks.length <= 1) return splitAt(text, /\n/g);
  return blocks.flatMap((block) => {
    const inside = regions.filter(({ start, end }) => block.start <= start && end <= block.end);
    return inside.length > 1 ? inside : [block];
  });
}

function splitAt(text: string, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    push(spans, text, start, match.index);
    start = match.index + match[0].length;
  }
  push(spans, text, start, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  const block = text.slice(from, to);
  const inner = block.trim();
  if (inner === "") return;
  const start = from + block.indexOf(inner);
  spans.push({ start, end: start + inner.length });
}

/** Number of the paragraph (from 1) an offset stands in or before. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  const at = paragraphs.findIndex((paragraph) => offset < paragraph.end);
  return at === -1 ? Math.max(1, paragraphs.length) : at + 1;
}
