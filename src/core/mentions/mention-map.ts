import { itemAt } from "../../base/item-at.ts";
import type { Mention } from "./mention.ts";

/** Which mention owns each character of a text; the longer one where two nest. */
export interface MentionMap {
  /** The mention that covers the offset, or null. */
  at(offset: number): Mention | null;
}

/** One pass over the mentions; look-ups then cost the same in any text. */
export function mapMentions(length: number, mentions: readonly Mention[]): MentionMap {
  const owner = new Int32Array(length); // 1 + index of the mention, 0 for none
  for (const [i, { start, end }] of mentions.entries()) {
    const known = itemAt(mentions, (owner[start] ?? 0) - 1);
    if (known && known.end - known.start >= end - start) continue;
    for (let at = start; at < end; at++) owner[at] = i + 1;
  }
  return { at: (offset) => itemAt(mentions, (owner[offset] ?? 0) - 1) ?? null };
}
