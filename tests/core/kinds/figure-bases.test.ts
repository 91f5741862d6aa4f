import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/core/index.ts";

/** Verdicts and reasons of what short articles of one day say of one question about figures. */
function judged(...texts: readonly string[]): readonly { verdict: string; why: string }[] {
  const sources = texts.map((text, i) => ({
    id: `S${String(i + 1)}`,
    file: `${String(i + 1)}.txt`,
    text,
    given: { published: "2024-02-10" },
  }));
  return analyze(sources)
    .questions.filter(({ kind, sources: n }) => kind === "figure" && n === texts.length)
    .map(({ verdict, why }) => ({ verdict, why }));
}

const ALL =
  "Ardana Air signed an order with Harland for up to 45 jets, comprising 30 firm jets and 15 options.";
const FIRM = "Ardana Air agreed to buy 30 jets from Harland.";
const WITH_OPTIONS = "Ardana Air will receive 45 jets from Harland.";

describe("one order, counted with and without its options", () => {
  it("fits together where one source tells both numbers", () => {
    const [question] = judged(ALL, FIRM, WITH_OPTIONS);
    expect(question?.verdict).toBe("compatible");
    expect(question?.why).toContain("with and without options");
  });

  it("is a discrepancy where nobody tells that the larger number counts options", () => {
    expect(judged(FIRM, WITH_OPTIONS).map(({ verdict }) => verdict)).toEqual(["discrepancy"]);
  });
});

describe("one price, with and without debts", () => {
  const BOTH =
    "Norvik is paying $8 billion for Harland. With debts, Norvik is paying $11 billion for Harland.";

  it("fits together where one source tells both", () => {
    const [question] = judged(
      BOTH,
      "Norvik bought Harland for $11 billion.",
      "Norvik bought Harland for $8 billion.",
    );
    expect(question?.verdict).toBe("compatible");
  });
});
