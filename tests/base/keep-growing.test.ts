import { describe, expect, it } from "vitest";
import { isStartOf, keepGrowing } from "../../src/base/keep-growing.ts";

interface Word {
  readonly text: string;
}

const [one, two, three, four] = ["one", "two", "three", "four"].map((text): Word => ({ text }));

describe("keepGrowing", () => {
  const added: string[] = [];
  const fold = keepGrowing<Word, string[]>();
  const read = (...words: readonly (Word | undefined)[]): string => {
    const given = words.flatMap((word) => word ?? []);
    const texts = fold(
      given,
      () => [],
      (all, { text }) => {
        added.push(text);
        all.push(text);
      },
    );
    return texts.join(" ");
  };

  it("goes on with a list that grew, and begins anew with one that changed or shrank", () => {
    expect([read(), read(one, two), read(one, two), read(one, two, three)]).toEqual([
      "",
      "one two",
      "one two",
      "one two three",
    ]);
    expect(added).toEqual(["one", "two", "three"]);
    expect([read(one, four, three), read(one), read(two, three)]).toEqual([
      "one four three",
      "one",
      "two three",
    ]);
  });
});

describe("isStartOf", () => {
  it("is true of the same items in the same places", () => {
    expect([isStartOf([], [1]), isStartOf([1], [1, 2]), isStartOf([1, 2], [1, 2])]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isStartOf([1, 2], [1]), isStartOf([2], [1, 2])]).toEqual([false, false]);
  });
});
