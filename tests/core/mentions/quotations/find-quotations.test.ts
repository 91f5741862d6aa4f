import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotations } from "../../../../src/core/mentions/quotations/recognizer.ts";
import { aDocument } from "../../../builders/a-document.ts";

const found = (text: string) => quotations.recognize(aDocument(text), []);

describe("quotations", () => {
  it("keep the quotations inside them as parts", () => {
    const text = "“He cried ‘man overboard’ and ran,” she said.";
    const [quotation] = found(text);
    expect(quotation?.parts.map(({ part, start, end }) => [part, text.slice(start, end)])).toEqual([
      ["quotation", "‘man overboard’"],
    ]);
  });

  it("go on over a paragraph only where the next one opens with the mark again", () => {
    expect(found("“One went on.\n“Two went on,” he said.").map(({ rule }) => rule)).toEqual([
      "quotations/over paragraphs",
    ]);
    expect(found("“One went on.\nTwo said “stop it now, please”.").map(({ text }) => text)).toEqual([
      "“One went on.",
      "“stop it now, please”",
    ]);
  });

  it("find speech between any marks around the same words", () => {
    const words = fc.array(fc.constantFrom("we", "sail", "at", "dawn", "and", "return", "home"), {
      minLength: 5,
      maxLength: 12,
    });
    const marks = fc.constantFrom(["“", "”"], ['"', '"'], ["‘", "’"], ["«", "»"]);
    fc.assert(
      fc.property(words, marks, (inner, [open = "", close = ""]) => {
        const quoted = `${open}${inner.join(" ")},${close}`;
        const [only, ...others] = found(`${quoted} the captain said.`);
        expect(only?.text).toBe(quoted);
        expect(only?.value).toMatchObject({ use: "speech", words: `${inner.join(" ")},` });
        expect(others).toEqual([]);
      }),
    );
  });
});
