import { describe, expect, test } from "vitest";
import { firstFrom, lastUpTo, type Span } from "../../../src/core/text/span.ts";

const words: readonly Span[] = [
  { start: 0, end: 3 },
  { start: 4, end: 8 },
  { start: 8, end: 9 },
];

describe("places in a row of stretches", () => {
  test.each([
    [0, 0],
    [1, 1],
    [4, 1],
    [8, 2],
    [9, 3],
  ])("from offset %i on, the stretch at place %i is the first", (offset, place) => {
    expect(firstFrom(words, offset)).toBe(place);
  });

  test.each([
    [2, -1],
    [3, 0],
    [8, 1],
    [9, 2],
    [99, 2],
  ])("up to offset %i, the stretch at place %i is the last", (offset, place) => {
    expect(lastUpTo(words, offset)).toBe(place);
  });

  test("an empty row has neither", () => {
    expect([firstFrom([], 5), lastUpTo([], 5)]).toEqual([0, -1]);
  });
});
