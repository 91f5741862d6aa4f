import { mapDefined } from "../../../base/map-defined.ts";
import type { Document } from "../../document/document.ts";
import type { Mention, QuotationMention } from "../mention.ts";
import type { Recognizer } from "../recognizer.ts";
import { findQuotations, type QuotedStretch } from "./find-quotations.ts";
import { useOf } from "./use.ts";

/**
 * Words between quotation marks of all styles, also over several paragraphs or left open. The span
 * takes the marks in; quotations inside a quotation are parts of it.
 */
export const quotations: Recognizer = {
  id: "quotations",
  reads: [],
  makes: ["quotation"],
  recognize(document): readonly Mention[] {
    return mapDefined(findQuotations(document), (stretch) => {
      const mention = mentionOf(document, stretch);
      return mention.value.words === "" ? null : mention;
    });
  },
};

function mentionOf(document: Document, stretch: QuotedStretch): QuotationMention {
  const { start, end, pieces, inner, opening, closing } = stretch;
  const words = pieces.map((piece) => document.text.slice(piece.start, piece.end).trim()).join("\n");
  return {
    start,
    end,
    text: document.text.slice(start, end),
    value: { type: "quotation", words, use: useOf(stretch, words) },
    rule:
      pieces.length > 1
        ? "quotations/over paragraphs"
        : closing
          ? "quotations/between marks"
          : "quotations/left open",
    sentence: opening.sentence.index,
    parts: inner.map((span) => ({ part: "quotation", ...span })),
  };
}
