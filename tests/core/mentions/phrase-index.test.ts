import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/core/document/tokenize.ts";
import { matchPhrase, phraseIndex } from "../../../src/core/mentions/phrase-index.ts";

const cut = (text: string) => tokenize(text, 0, text.length);

describe("a phrase index", () => {
  const index = phraseIndex([
    ["New York", 1],
    ["New York City", 2],
    ["new york", 3],
    ["", 4],
  ]);

  it("prefers the longer phrase", () => {
    expect(matchPhrase(index, cut("in New York City"), 1)).toEqual({ value: 2, length: 3 });
  });

  it("falls back to the shorter phrase where the longer one is refused", () => {
    expect(matchPhrase(index, cut("New York City"), 0, ({ length }) => length < 3)).toEqual({
      value: 1,
      length: 2,
    });
  });

  it("keeps the first of two equal phrases and leaves out empty ones", () => {
    expect(matchPhrase(index, cut("NEW YORK"), 0)?.value).toBe(1);
    expect(matchPhrase(index, cut("."), 0)).toBeNull();
  });

  it("finds nothing in the middle of a phrase or past the end", () => {
    expect(matchPhrase(index, cut("New York"), 1)).toBeNull();
    expect(matchPhrase(index, cut("New York"), 9)).toBeNull();
  });
});
