import { describe, expect, it } from "vitest";
import type { PlacedClaim } from "../../../src/core/claims/claim-kind.ts";
import { KindAlignment } from "../../../src/core/questions/align-claims.ts";
import { Blocks, LARGEST_BLOCK } from "../../../src/core/questions/blocks.ts";
import { dossierFacts } from "../../../src/core/questions/dossier-facts.ts";
import { aLetter, aLetterKind } from "./a-kind.ts";

/** The groups that claims fall into, as strings of their letters. */
function groupsOf(scores: Readonly<Record<string, number>>, claims: readonly PlacedClaim[]): string[] {
  const alignment = new KindAlignment(aLetterKind(scores));
  alignment.add(claims, dossierFacts(claims));
  return alignment.groups().map((group) => group.claims.map(({ claim }) => claim.exact).join(""));
}

const LETTERS = [aLetter("a"), aLetter("b", "S2"), aLetter("c", "S3")];

describe("claims fall into questions", () => {
  it("where a pair fits well enough", () => {
    expect(groupsOf({ ab: 0.6, bc: 0.4 }, LETTERS)).toEqual(["ab", "c"]);
  });

  it("together, where each fits the others on the whole", () => {
    expect(groupsOf({ ab: 0.6, bc: 0.6, ac: 0.2 }, LETTERS)).toEqual(["abc"]);
  });

  it("together, where of those that give one answer one fits, whatever words the other has for it", () => {
    const scores = { ab: 0.9, ac: 0.6, bc: -0.3 };
    const oneAnswer = new KindAlignment(
      aLetterKind(scores, {}, null, (letter) => (letter === "c" ? "2" : "1")),
    );
    oneAnswer.add(LETTERS, dossierFacts(LETTERS));
    expect(oneAnswer.groups()).toHaveLength(1);
    expect(groupsOf(scores, LETTERS)).toEqual(["ab", "c"]);
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

  it("are all pairs of a block up to its limit", () => {
    const blocks = new Blocks();
    expect(blocks.add(many(LARGEST_BLOCK)).flat()).toHaveLength((LARGEST_BLOCK * (LARGEST_BLOCK - 1)) / 2);
    expect(blocks.capped).toBe(0);
  });

  it("are neighbours only in a larger block, which is counted", () => {
    const blocks = new Blocks();
    const count = 10 * LARGEST_BLOCK;
    expect(blocks.add(many(count)).flat().length).toBeLessThanOrEqual((count * LARGEST_BLOCK) / 2);
    expect(blocks.capped).toBe(1);
  });

  it("are the nearest first for a claim that comes later to a large block", () => {
    const blocks = new Blocks();
    blocks.add(many(10 * LARGEST_BLOCK));
    const twin = aLetter(String.fromCharCode(0x4e00 + LARGEST_BLOCK), "S2");
    const [near = []] = blocks.add([twin]);
    expect(near.slice(0, 3)).toEqual([LARGEST_BLOCK, LARGEST_BLOCK + 1, LARGEST_BLOCK - 1]);
    expect(near).toHaveLength(LARGEST_BLOCK - 2);
  });

  it("are each named once, however many keys they share", () => {
    const twins = [aLetter("a", "S1", ["x", "y"]), aLetter("b", "S2", ["x", "y"])];
    expect(new Blocks().add(twins)).toEqual([[], [0]]);
  });
});

describe("an alignment of which blocks were capped", () => {
  it("says so", () => {
    const claims = Array.from({ length: LARGEST_BLOCK + 1 }, () => aLetter("a"));
    const alignment = new KindAlignment(aLetterKind({}));
    alignment.add(claims, dossierFacts(claims));
    expect(alignment.warnings()).toEqual([expect.stringContaining("Letter: 1 groups of more than 120")]);
  });
});
