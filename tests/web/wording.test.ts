import { expect, test } from "vitest";
import { compareWording } from "../../src/web/wording.ts";

function only(
  runs: readonly { readonly text: string; readonly only: boolean }[] | undefined,
): readonly string[] {
  return (runs ?? []).filter((run) => run.only).map(({ text }) => text);
}

test("marks the words that only one side has, as runs without the spaces around them", () => {
  const wording = compareWording("Iran announced a big deal on trade", "Iran finalized a deal on trade");
  expect(only(wording?.left)).toEqual(["announced", "big"]);
  expect(only(wording?.right)).toEqual(["finalized"]);
});

test("neighbouring words make one mark", () => {
  const wording = compareWording("the old red house by the sea", "the house by the sea");
  expect(only(wording?.left)).toEqual(["old red"]);
});

test("both sides come out as they went in", () => {
  const [left, right] = ["At least  17 miners\ndied in the pit.", "At least 19 miners died in a pit."];
  const wording = compareWording(left, right);
  expect(wording?.left.map(({ text }) => text).join("")).toBe(left);
  expect(wording?.right.map(({ text }) => text).join("")).toBe(right);
});

test("passages with few words in common are too different to compare", () => {
  expect(
    compareWording("The minister left for Cairo early", "Nobody was hurt when a ferry burned"),
  ).toBeNull();
});

test("long unrelated texts are given up, not worked through", () => {
  const text = (word: string): string =>
    Array.from({ length: 3000 }, (_, i) => `${word}${String(i)}`).join(" ");
  const begin = performance.now();
  expect(compareWording(text("a"), text("b"))).toBeNull();
  expect(performance.now() - begin).toBeLessThan(2000);
});
