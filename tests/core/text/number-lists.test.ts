import { describe, expect, it } from "vitest";
import { NumberLists } from "../../../src/core/text/number-lists.ts";
import { learnWord, UNKNOWN_WORD, type Word } from "../../../src/core/text/word.ts";

const lists = new NumberLists([
  ["number-lists-a", 7],
  ["number-lists-b", 3],
  ["number-lists-a", 9],
]);
const later = learnWord("number-lists-later");

function listOf(word: Word): number[] {
  const items: number[] = [];
  for (let i = lists.startOf(word); i < lists.endOf(word); i++) items.push(lists.at(i));
  return items;
}

describe("NumberLists", () => {
  it("has the numbers of each word in the order given", () => {
    expect(listOf(learnWord("number-lists-a"))).toEqual([7, 9]);
    expect(listOf(learnWord("number-lists-b"))).toEqual([3]);
  });

  it("has none for words that it was not made with", () => {
    expect(listOf(UNKNOWN_WORD)).toEqual([]);
    expect(listOf(later)).toEqual([]);
  });
});
