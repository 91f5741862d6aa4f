import { describe, expect, it } from "vitest";
import { wordClass, wordTable } from "../../../src/core/text/word-class.ts";
import { foldWord, MOST_CLASSES, UNKNOWN_WORD, wordNamed } from "../../../src/core/text/word.ts";

const DAYS = wordClass(["monday", "friday"]);
const FISH = wordClass(["cod", "friday"]);
const WEIGHTS = wordTable([
  ["cod", 12],
  ["herring", 0],
]);

describe("a word class", () => {
  it("holds its own words and no others", () => {
    const held = ["monday", "friday", "cod", "herring"].map((lower) => {
      const word = wordNamed(lower);
      return [DAYS.has(word), FISH.has(word)];
    });
    expect(held).toEqual([
      [true, false],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it("never holds the word that no table lists", () => {
    expect(wordNamed("quagmire")).toBe(UNKNOWN_WORD);
    expect(DAYS.has(UNKNOWN_WORD)).toBe(false);
    expect(WEIGHTS.get(UNKNOWN_WORD)).toBeUndefined();
  });

  it("has room for as many others as are promised, each with words of its own", () => {
    const more = Array.from({ length: MOST_CLASSES - 3 }, (_, i) => wordClass([`word-${i}`, "cod"]));
    const holders = more.filter((made) => made.has(wordNamed("word-77")));
    expect(holders).toEqual([more[77]]);
    expect(more.every((made) => made.has(wordNamed("cod")))).toBe(true);
    expect(DAYS.has(wordNamed("cod"))).toBe(false);
    expect(() => wordClass(["one-too-many"])).toThrow("word classes");
  });
});

describe("a word table", () => {
  it("gives what it says of a word, and nothing of any other", () => {
    expect(["cod", "herring", "monday"].map((lower) => WEIGHTS.get(wordNamed(lower)))).toEqual([
      12,
      0,
      undefined,
    ]);
  });
});

it("a word is folded to small letters and plain apostrophes", () => {
  expect(foldWord("O’Brien")).toBe("o'brien");
});
