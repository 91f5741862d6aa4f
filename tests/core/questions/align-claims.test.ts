import { describe, expect, it } from "vitest";
import type { PlacedClaim } from "../../../src/core/claims/claim-kind.ts";
import { alignClaims } from "../../../src/core/questions/align-claims.ts";
import { candidatePairs, LARGEST_BLOCK } from "../../../src/core/questions/candidate-pairs.ts";
import { dossierFacts } from "../../../src/core/questions/dossier-facts.ts";
import { aLetter, aLetterKind } from "./a-kind.ts";

/** The groups that claims fall into, as strings of their letters. */
function groupsOf(scores: Readonly<Record<string, number>>, claims: readonly PlacedClaim[]): string[] {
  const groups = alignClaims(aLetterKind(scores), claims, dossierFacts(claims), () => undefined);
  return groups.map((group) => group.claims.map(({ claim }) => claim.exact).join(""));
}

const LETTERS = [aLetter("a"), aLetter("b", "S2"), aLetter("c", "S3")];

describe("claims fall into questions", () => {
  it("where a pair fits well enough", () => {
    expect(groupsOf({ ab: 0.6, bc: 0.4 }, LETTERS)).toEqual(["ab", "c"]);
  });

  it("together, where each fits the others on the whole", () => {
    expect(groupsOf({ ab: 0.6, bc: 0.6, ac: 0.2 }, LETTERS)).toEqual(["abc"]);
  });

  it("apart, where one rules another out, however well a third fits both: the best pair stays", () => {
    expect(groupsOf({ ab: 0.7, bc: 0.9, ac: -1 }, LETTERS)).toEqual(["a", "bc"]);
  });

  it("apart, where they fit through a third alone", () => {
    expect(groupsOf({ ab: 0.6, bc: 0.65, ac: 0 }, LETTERS)).toEqual(["a", "bc"]);
  });

  it("only where they share a key", () => {
    expect(groupsOf({ ab: 1 }, [aLetter("a", "S1", ["one"]), aLetter("b", "S2", ["other"])])).toEqual([
      "a",
      "b",
    ]);
  });
});

describe("pairs worth comparing", () => {
  const many = (count: number): PlacedClaim[] =>
    Array.from({ length: count }, (_, i) => aLetter(String.fromCharCode(0x4e00 + i)));

  it("are all pairs of a block up to its limit, without a warning", () => {
    const warnings: string[] = [];
    const pairs = candidatePairs(many(LARGEST_BLOCK), "Letter", (message) => warnings.push(message));
    expect(pairs.flat()).toHaveLength((LARGEST_BLOCK * (LARGEST_BLOCK - 1)) / 2);
    expect(warnings).toEqual([]);
  });

  it("are neighbours only in a larger block, and a warning says so", () => {
    const warnings: string[] = [];
    const count = 10 * LARGEST_BLOCK;
    const pairs = candidatePairs(many(count), "Letter", (message) => warnings.push(message));
    expect(pairs.flat().length).toBeLessThanOrEqual((count * LARGEST_BLOCK) / 2);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain("Letter: 1 groups of more than 120");
  });

  it("are each named once, however many keys they share", () => {
    const twins = [aLetter("a", "S1", ["x", "y"]), aLetter("b", "S2", ["x", "y"])];
    expect(candidatePairs(twins, "Letter", () => undefined)).toEqual([[1], []]);
  });
});
