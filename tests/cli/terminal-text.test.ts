import { describe, expect, it } from "vitest";
import { explainTarget } from "../../src/cli/explain-target.ts";
import { foldLines } from "../../src/cli/fold-lines.ts";
import { printable } from "../../src/cli/printable.ts";
import { summarizeDossier } from "../../src/cli/summary.ts";
import { aClaim, aFerryFire, aQuestion, aSource, aState } from "../builders/a-ferry-fire.ts";

const PLAIN = { columns: 80, styled: false };

describe("foldLines", () => {
  it("folds at spaces and sets the lines in as far as the label", () => {
    expect(foldLines("one two three four", 12, "a  ")).toBe("a  one two\n   three\n   four");
  });

  it("keeps a word that is longer than the line whole", () => {
    expect(foldLines("a sesquipedalian word", 6, "")).toBe("a\nsesquipedalian\nword");
  });
});

describe("printable", () => {
  it("makes controls visible that could steer the terminal", () => {
    expect(printable("a\u001b[31mred\u0007\u009b2J")).toBe("a\ufffd[31mred\ufffd\ufffd2J");
  });

  it("folds white space and keeps every script and emoji", () => {
    expect(printable("a\r\n\tb قال 🔥")).toBe("a b قال 🔥");
  });
});

describe("the summary for the terminal", () => {
  it("shows findings first, with answers and exact words in their sentence", async () => {
    await expect(summarizeDossier(aFerryFire(), PLAIN)).toMatchFileSnapshot("expected/summary.txt");
  });

  it("obeys no control character of an article", () => {
    const source = aSource("S1", ["\u001b]0;owned\u0007 12 people"]);
    const claim = aClaim("C1", source, "12 people");
    const state = aState([source], [claim], [aQuestion("Q1", "How\u001b[2J many?", [["\u001b12", [claim]]])]);
    // eslint-disable-next-line no-control-regex
    expect(summarizeDossier(state, PLAIN)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it("uses bold type only where the terminal has it", () => {
    expect(summarizeDossier(aFerryFire(), { columns: 80, styled: true })).toContain("\u001b[1mFerry fire");
    expect(summarizeDossier(aFerryFire(), PLAIN)).not.toContain("\u001b");
  });
});

describe("the explanation", () => {
  it("of a verdict gives its rule, readings, fields and steps", async () => {
    const explained = explainTarget(aFerryFire(), "Q1", 100);
    await expect(explained.ok && explained.value).toMatchFileSnapshot("expected/explain-question.txt");
  });

  it("of a claim gives its sentence, value and rule", async () => {
    const explained = explainTarget(aFerryFire(), "C12", 100);
    await expect(explained.ok && explained.value).toMatchFileSnapshot("expected/explain-claim.txt");
  });

  it("of something unknown says what there is", () => {
    expect(explainTarget(aFerryFire(), "Q99", 100)).toMatchObject({
      ok: false,
      problem: {
        message:
          "There is no Q99. The dossier has claims C1 to C14, questions Q1 to Q7 and sources S1 to S3.",
      },
    });
  });
});
