import { describe, expect, it } from "vitest";
import { analyze, type Analysis } from "../../../src/core/index.ts";
import { originNames } from "../../../src/core/verdicts/origins.ts";

function analyzeTexts(...texts: readonly string[]): Analysis {
  return analyze(
    texts.map((text, i) => ({
      id: `S${String(i + 1)}`,
      file: `${String(i + 1)}.txt`,
      text,
      given: { title: "Untitled", published: "2023-12-09" },
    })),
  );
}

const WIRE = "“The old bridge over the river was closed for good this morning,” Ann Berg told Interfax.";

describe("sources share an origin", () => {
  it("where they have a run of eight words, and the credit is named", () => {
    expect(analyzeTexts(WIRE, `${WIRE} It rained in Oslo.`).origins).toMatchObject([
      {
        sources: ["S1", "S2"],
        why: "share one quotation word for word, credited to Interfax in S1 and Interfax in S2",
      },
    ]);
  });

  it("in their short sentences too, once they share a long one", () => {
    const { claims, origins } = analyzeTexts(`${WIRE} It cost $5 million.`, `${WIRE} It cost $5 million.`);
    const sums = claims.filter(({ exact }) => exact === "$5 million").map(({ id }) => id);
    expect(sums).toHaveLength(2);
    expect(origins[0]?.claims).toEqual(expect.arrayContaining(sums));
  });

  it("not where they merely tell the same", () => {
    const other = "Ann Berg told Interfax that the bridge is closed.";
    expect(analyzeTexts(WIRE, other).origins).toEqual([]);
  });
});

describe("the name of an origin", () => {
  const origins = [
    { sources: ["S1", "S2"], why: "", claims: ["C1", "C2"] },
    { sources: ["S2", "S3"], why: "", claims: ["C2", "C3"] },
  ] as const;

  it("is the first source that has the words, directly or through another", () => {
    const originOf = originNames(origins);
    expect(["S1", "S2", "S3"].map((source) => originOf(source, ["C1", "C2", "C3"]))).toEqual([
      "S1",
      "S1",
      "S1",
    ]);
  });

  it("is the source itself for words it does not share", () => {
    expect(originNames(origins)("S2", ["C9"])).toBe("S2");
  });
});
