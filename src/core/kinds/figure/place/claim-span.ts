import type { QuantityMention } from "../../../mentions/mention.ts";
import type { Span } from "../../../text/span.ts";

/** The number and what it counts, where the two stand together. */
export function claimSpan(mention: QuantityMention): Span {
  const { counted } = mention.value;
  if (!counted || counted.start - mention.end > 40 || mention.start - counted.end > 4) {
    return { start: mention.start, end: mention.end };
  }
  return { start: Math.min(mention.start, counted.start), end: Math.max(mention.end, counted.end) };
}
