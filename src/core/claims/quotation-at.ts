import { keepPerObject } from "../../base/keep-per-object.ts";
import type { Mention, QuotationMention } from "../mentions/mention.ts";
import { contains, type Span } from "../text/span.ts";
import type { SourceReading } from "./source-reading.ts";

/** The quoted words among the mentions that hold the span; null where nobody's words do. */
export function quotationAt(mentions: readonly Mention[], span: Span): QuotationMention | null {
  for (const mention of mentions) {
    if (mention.value.type === "quotation" && mention.value.use === "speech" && contains(mention, span)) {
      return mention as QuotationMention;
    }
  }
  return null;
}

/** Whether a span stands in quoted words, also in a later sentence of a long quotation. */
export function isInQuotation(source: SourceReading, span: Span): boolean {
  const quotations = quotationsOf(source);
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const nearest = quotations[low];
  return nearest !== undefined && contains(nearest, span);
}

/** In text order; none overlaps another. */
const quotationsOf = keepPerObject(({ mentions }: SourceReading) =>
  mentions.filter(({ value }) => value.type === "quotation").sort((a, b) => a.start - b.start),
);
