import { expect, test } from "vitest";
import { flatMap } from "../../src/base/flat-map.ts";

test("the lists made of each item stand in the order of the items, empty ones leave nothing", () => {
  expect(flatMap([2, 0, 1], (count, index) => new Array<string>(count).fill(String(index)))).toEqual([
    "0",
    "0",
    "2",
  ]);
});

test("a list inside the lists stays a list", () => {
  expect(flatMap([1, 2], (item) => [[item]])).toEqual([[1], [2]]);
});
