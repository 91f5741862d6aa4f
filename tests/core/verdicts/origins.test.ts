import { describe, expect, it } from "vitest";
import { analyze, type Analysis } from "../../../src/core/index.ts";
import type { SharedOrigin } from "../../../src/core/analysis.ts";
import type { Judged } from "../../../src/core/verdicts/judged.ts";
import { OriginCounts } from "../../../src/core/verdicts/origin-counts.ts";

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

describe("sources of one origin", () => {
  const origins: readonly SharedOrigin[] = [
    { sources: ["S1", "S2"], why: "", claims: ["C1", "C2"] },
    { sources: ["S2", "S3"], why: "", claims: ["C2", "C3"] },
  ];
  const question = (...claims: readonly string[]): Pick<Judged, "claims" | "readings"> => ({
    claims,
    readings: [{ letter: "a", words: "", verbatim: false, sources: ["S1", "S2", "S3"], claims }],
  });

  it("count once, whether they share words directly or through another", () => {
    const counts = new OriginCounts();
    counts.update(origins);
    expect(counts.of(question("C1", "C2", "C3"))).toBe(1);
  });

  it("count each for words they do not share", () => {
    const counts = new OriginCounts();
    counts.update(origins);
    expect(counts.of(question("C9"))).toBe(3);
    expect(counts.of(question("C1"))).toBe(2);
  });

  it("are counted again when what they share has changed, however often nothing did", () => {
    const counts = new OriginCounts();
    const asked = question("C1", "C2", "C3");
    const seen = [origins, origins, origins.slice(1), [], [], origins].map((shared) => {
      counts.update(shared);
      return counts.of(asked);
    });
    expect(seen).toEqual([1, 1, 2, 3, 3, 1]);
  });

  it("are counted again though nobody asked when it changed", () => {
    const counts = new OriginCounts();
    const asked = question("C1", "C2", "C3");
    counts.update(origins);
    expect(counts.of(asked)).toBe(1);
    counts.update([]);
    counts.update([]);
    expect(counts.of(asked)).toBe(3);
  });
});
