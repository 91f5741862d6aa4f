import type { Mention, QuotationMention } from "../mentions/mention.ts";
import { contains, type Span } from "../text/span.ts";

/** The quoted words among the mentions that hold the span; null where nobody's words do. */
export function quotationAt(mentions: readonly Mention[], span: Span): QuotationMention | null {
  for (const mention of mentions) {
    if (mention.value.type === "quotation" && mention.value.use === "speech" && contains(mention, span)) {
      return mention as QuotationMention;
    }
  }
  return null;
}
