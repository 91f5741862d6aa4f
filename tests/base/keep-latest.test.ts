import { describe, expect, it } from "vitest";
import { keepLatest } from "../../src/base/keep-latest.ts";

describe("keepLatest", () => {
  it("makes a result once and forgets the one that was not used for longest", () => {
    const made: string[] = [];
    const spell = keepLatest(
      (word: string) => {
        made.push(word);
        return word.toUpperCase();
      },
      (word) => word,
      2,
    );
    expect(["a", "b", "a", "c", "a", "b"].map(spell)).toEqual(["A", "B", "A", "C", "A", "B"]);
    expect(made).toEqual(["a", "b", "c", "b"]);
  });
});
