import type { Span } from "../../src/core/text/span.ts";

/** A corpus example taken apart: the text without its brackets and what stood inside them. */
export interface MarkedText {
  readonly text: string;
  /** In order of the opening brackets. Offsets are UTF-16. */
  readonly spans: readonly Span[];
}

/**
 * Reads `At least [17 miners] died.`; brackets may nest. A bracket that belongs to the text stands
 * after a backslash.
 */
export function readMarkedText(marked: string): MarkedText {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = "";
  for (let i = 0; i < marked.length; i++) {
    const character = marked.charAt(i);
    if (character === "\\" && /[[\]]/u.test(marked.charAt(i + 1))) {
      i++;
      text += marked.charAt(i);
    } else if (character === "[") {
      const span = { start: text.length, end: text.length };
      spans.push(span);
      open.push(span);
    } else if (character === "]") {
      const span = open.pop();
      if (!span) throw new Error(`A bracket closes that was never opened: ${marked}`);
      span.end = text.length;
    } else {
      text += character;
    }
  }
  if (open.length > 0) throw new Error(`A bracket opens that is never closed: ${marked}`);
  return { text, spans };
}
