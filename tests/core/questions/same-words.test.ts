import { expect, it } from "vitest";
import { analyze } from "../../../src/core/index.ts";

it("two reports in the same words meet, however short", () => {
  const text = "John Hale resigned.";
  const given = { title: "Untitled", published: "2023-12-09" };
  const { questions } = analyze([
    { id: "S1", file: "1.txt", text, given },
    { id: "S2", file: "2.txt", text, given },
  ]);
  expect(questions.length).toBeGreaterThan(0);
  expect(questions.filter(({ sources }) => sources < 2)).toEqual([]);
});
