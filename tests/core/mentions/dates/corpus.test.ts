import { describe, expect, it } from "vitest";
import { readDocument } from "../../../../src/core/document/read-document.ts";
import { corpus } from "../../../../src/core/mentions/dates/corpus.ts";
import { dates } from "../../../../src/core/mentions/dates/recognizer.ts";

describe("the corpus of dates", () => {
  for (const { text: marked, published = "2023-12-09", values } of corpus.examples) {
    it(`reads (${published ?? "undated"}) ${marked}`, () => {
      const text = marked.replace(/[[\]]/g, "");
      const expected = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words);
      const found = dates.recognize(readDocument(text, { published }), []);
      expect(found.map((mention) => mention.text)).toEqual(expected);
      found.forEach((mention, i) => expect(mention.value).toMatchObject(values[i] ?? {}));
    });
  }
});
