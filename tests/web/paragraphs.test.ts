import { expect, test } from "vitest";
import { paragraphAt, paragraphsOf } from "../../src/web/paragraphs.ts";

function words(text: string): readonly string[] {
  return paragraphsOf(text, []).map(({ start, end }) => text.slice(start, end));
}

test("blank lines part paragraphs; a line break inside stays", () => {
  expect(words("One\nstill one.\n\n \nTwo.\r\n\r\nThree.\n")).toEqual(["One\nstill one.", "Two.", "Three."]);
});

test("in a text without blank lines every line is a paragraph", () => {
  expect(words("One.\nTwo.\nThree.")).toEqual(["One.", "Two.", "Three."]);
});

test("a text of white space has none", () => {
  expect(words(" \n\n \n")).toEqual([]);
});

test("an offset is found in its paragraph, or in the one after the gap", () => {
  const paragraphs = paragraphsOf("One.\n\nTwo.", []);
  expect([0, 4, 6, 99].map((offset) => paragraphAt(paragraphs, offset))).toEqual([1, 2, 2, 2]);
});

test("a block that is page furniture line by line is parted line by line", () => {
  const text = "Body.\n\n- Issues\n- Access\n\nMore.";
  const furniture = [
    { start: 7, end: 15 },
    { start: 16, end: 24 },
  ];
  expect(paragraphsOf(text, furniture).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Body.",
    "- Issues",
    "- Access",
    "More.",
  ]);
});
