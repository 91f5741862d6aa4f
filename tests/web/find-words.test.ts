import { expect, test } from "vitest";
import { findWords } from "../../src/web/find-words.ts";
import { aSource } from "../builders/a-dossier.ts";

test("words are found in code points, over other white space, and the nearest comes first", () => {
  const source = aSource("S1", "🚢 left (at\nnoon). Then 🚢 left (at noon).");
  expect(findWords(source, "left (at noon)", 0)).toEqual([
    { start: 2, end: 16 },
    { start: 25, end: 39 },
  ]);
  expect(findWords(source, "left (at noon)", 30)[0]).toEqual({ start: 25, end: 39 });
});

test("words that do not stand there are not found, and neither is nothing", () => {
  const source = aSource("S1", "The ferry left.");
  expect(findWords(source, "ferry sank", 0)).toEqual([]);
  expect(findWords(source, "   ", 0)).toEqual([]);
});
