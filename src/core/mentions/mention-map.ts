import type { Span } from "../text/span.ts";
import type { Mention } from "./mention.ts";

/** Which mention owns each character of a text; the longer one where two nest. */
export interface MentionMap {
  /** The mention that covers the offset, or null. */
  at(offset: number): Mention | null;
  /** Whether any mention covers part of the span's first or last character. */
  touches(span: Span): boolean;
}

/** One pass over the mentions; look-ups then cost the same in any text. */
export function mapMentions(length: number, mentions: readonly Mention[]): MentionMap {
  const owner = new Int32Array(length); // 1 + index of the mention, 0 for none
  mentions.forEach((mention, i) => {
    const known = mentions[(owner[mention.start] ?? 0) - 1];
    if (known && known.end - known.start >= mention.end - mention.start) return;
    owner.fill(i + 1, mention.start, mention.end);
  });
  const at = (offset: number): Mention | null => mentions[(owner[offset] ?? 0) - 1] ?? null;
  return { at, touches: ({ start, end }) => at(start) !== null || at(end - 1) !== null };
}
