import type { Document, Sentence } from "../../src/core/document/document.ts";
import { splitSentences } from "../../src/core/document/split-sentences.ts";
import { tokenize } from "../../src/core/document/tokenize.ts";
import type { Span } from "../../src/core/text/span.ts";

const UNKNOWN = { value: null, basis: "unknown" } as const;

/** A Saturday: examples with relative dates count from here unless they say otherwise. */
export const PUBLISHED = "2023-12-09";

/**
 * A document that is all body, one paragraph a line: no line is taken for a headline or for page
 * furniture, so that a test of one sentence tests that sentence.
 * @param published EDTF, or null for a source without a date
 */
export function aDocument(text: string, published: string | null = PUBLISHED): Document {
  const paragraphs = lines(text);
  const sentences: Sentence[] = [];
  paragraphs.forEach(({ start, end }, paragraph) => {
    for (const tokens of splitSentences(tokenize(text, start, end))) {
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (!first || !last) continue;
      sentences.push({
        start: first.start,
        end: last.end,
        index: sentences.length,
        paragraph,
        standing: "body",
        tokens,
      });
    }
  });
  return {
    text,
    metadata: {
      title: UNKNOWN,
      outlet: UNKNOWN,
      byline: UNKNOWN,
      published: published === null ? UNKNOWN : { value: published, basis: "given" },
    },
    regions: [],
    paragraphs,
    sentences,
    datelineDay: null,
    datelinePlace: null,
    written: published,
    kept: [],
  };
}

function lines(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+/gu), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}
