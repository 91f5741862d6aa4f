import { describe, expect, it } from "vitest";
import { FewWords } from "../../../src/core/text/few-words.ts";
import { UNKNOWN_WORD, type Word } from "../../../src/core/text/word.ts";

const words = Array.from({ length: 2_000 }, (_, i): Word => ({
  number: i + 1,
  lower: `word${String(i)}`,
  classes: [],
}));

describe("FewWords", () => {
  it("has the words it was made of and no other, however many share their bits", () => {
    const few = new FewWords(words.filter((_, i) => i % 97 === 0));
    expect(words.filter((word) => few.has(word))).toEqual(words.filter((_, i) => i % 97 === 0));
  });

  it("has no word that no table lists", () => {
    expect(new FewWords(words).has(UNKNOWN_WORD)).toBe(false);
    expect(new FewWords([]).has(UNKNOWN_WORD)).toBe(false);
  });
});
