import { codePointIndex } from "./code-points.ts";
import type { Span } from "./span.ts";

/** Reads a text once, then gives the words of any code point span without counting from the front again. */
export function textSlicer(text: string): (span: Span) => string {
  const offsets = codePointIndex(text);
  return (span) => {
    const { start, end } = offsets.toUtf16(span);
    return text.slice(start, end);
  };
}
