import { describe, expect, it } from "vitest";
import { analyze, type Analysis } from "../src/core/index.ts";

/**
 * What should work and does not yet. Each test fails; when one passes, its gap is closed and it moves to
 * the tests of its stage.
 */

function analyzeText(text: string): Analysis {
  return analyze([{ id: "S1", file: "1.txt", text, given: { title: "Untitled", published: "2023-12-09" } }]);
}

describe("known gaps", () => {
  // The subject is looked for before the list "Oslo and the gang" is told from "Oslo, and the gang fled".
  it.fails("a place before “and” does not hide the subject of the next clause", () => {
    const { claims } = analyzeText("Ann Berg arrived in Oslo and John Hale resigned.");
    expect(claims.filter(({ kind }) => kind === "event").map(({ subject }) => subject)).toContain(
      "John Hale",
    );
  });

  // Two claims in the same words meet only where names or days give them a key in common.
  it.fails("the claims of an exact copy always meet those of the first", () => {
    const text = "Ann Berg said she would travel to Norway.";
    const given = { title: "Untitled", published: "2023-12-09" };
    const { questions } = analyze([
      { id: "S1", file: "1.txt", text, given },
      { id: "S2", file: "2.txt", text, given },
    ]);
    expect(questions.filter(({ sources }) => sources < 2)).toEqual([]);
  });
});
