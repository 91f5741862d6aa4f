import { describe, expect, it } from "vitest";
import type { AnyClaimKind, PlacedClaim } from "../../../src/core/claims/claim-kind.ts";
import { KindAlignment } from "../../../src/core/questions/align-claims.ts";
import { dossierFacts } from "../../../src/core/questions/dossier-facts.ts";
import { aLetter, aLetterKind } from "./a-kind.ts";

type ByPair = Readonly<Record<string, number>>;

/** The groups that letters fall into by the log-odds of their pairs; a rule speaks for each pair as the scores say. */
function groupsOf(logOdds: ByPair, scores: ByPair, letters: readonly PlacedClaim[]): string[] {
  const kind: AnyClaimKind = {
    ...aLetterKind(scores),
    likelihood: (a, b) => logOdds[[a.claim.exact, b.claim.exact].sort().join("")] ?? 0,
  };
  const alignment = new KindAlignment(kind);
  alignment.add(letters, dossierFacts(letters));
  return alignment.groups().map((group) => group.claims.map(({ claim }) => claim.exact).join(""));
}

const LETTERS = [aLetter("a"), aLetter("b", "S2"), aLetter("c", "S3")];
const RULED = { ab: 0.5, ac: 0.5, bc: 0.5 };

describe("claims of a kind that tells how likely they are one", () => {
  it("fall into one question where they likely are, all in all, though one pair is not", () => {
    expect(groupsOf({ ab: 3, ac: 2, bc: -1 }, RULED, LETTERS)).toEqual(["abc"]);
    expect(groupsOf({ ab: 3, ac: 1, bc: -2 }, RULED, LETTERS)).toEqual(["ab", "c"]);
  });

  it("meet though the rules keep one pair apart, where the others speak for it", () => {
    expect(groupsOf({ ab: 3, ac: 2, bc: -1 }, { ...RULED, bc: -1 }, LETTERS)).toEqual(["abc"]);
  });

  it("stay apart where any pair never is of one question", () => {
    expect(groupsOf({ ab: 6, ac: 6, bc: -Infinity }, RULED, LETTERS)).toHaveLength(2);
  });

  it("stay apart where no rule speaks for any pair, however like they are", () => {
    expect(groupsOf({ ab: 6 }, { ab: 0.1 }, LETTERS.slice(0, 2))).toEqual(["a", "b"]);
  });

  it("are not brought together by one pair that is surer than all others speak against it", () => {
    const four = [...LETTERS, aLetter("d", "S4")];
    const logOdds = { ab: 9, cd: 9, ac: 30, ad: -4, bc: -4, bd: -4 };
    expect(groupsOf(logOdds, { ab: 1, cd: 1, ac: 1 }, four)).toHaveLength(2);
  });
});
