import { defineClaimKind, type AnyClaimKind, type PlacedClaim } from "../../../src/core/claims/claim-kind.ts";
import type { Comparison } from "../../../src/core/verdicts/verdict.ts";

/** Claims that are one letter each: joins and comparisons are looked up, so that a test writes them down. */
export function aLetterKind(
  scores: Readonly<Record<string, number>>,
  comparisons: Readonly<Record<string, Comparison>> = {},
  whole: Comparison | null = null,
  gives?: (letter: string) => string,
): AnyClaimKind {
  const pair = (a: PlacedClaim, b: PlacedClaim): string => [a.claim.exact, b.claim.exact].sort().join("");
  return defineClaimKind({
    id: "letter",
    label: "Letter",
    states: "a letter",
    find: () => [],
    join: (a, b) => ({ score: scores[pair(a, b)] ?? 0, why: "the table says so" }),
    ...(gives && { gives: ({ claim }: PlacedClaim) => gives(claim.exact) }),
    compare: (a, b) => comparisons[pair(a, b)] ?? AGREE,
    whole: () => whole,
    ask: () => "Which letter?",
    answer: ({ claim }) => ({ words: claim.exact, verbatim: false }),
    fields: () => [],
  });
}

export const AGREE: Comparison = {
  verdict: "agree",
  type: null,
  strength: null,
  rule: "letter/<same>",
  why: "the same",
};

/** A claim of one letter; `S1` unless said otherwise. */
export function aLetter(exact: string, source = "S1", keys: readonly string[] = ["key"]): PlacedClaim {
  return {
    claim: {
      id: `C-${source}-${exact}`,
      source,
      kind: "letter",
      start: exact.charCodeAt(0),
      end: exact.charCodeAt(0) + 1,
      exact,
      sentence: { start: 0, end: 200 },
      subject: exact,
      attribute: "",
      value: { type: "letter" },
      speaker: null,
      stance: "asserted",
      about: null,
      rule: "letter/<letter>",
      inferred: [],
      standing: "body",
    },
    cues: { keys, entities: [], words: [exact] },
    sentenceIndex: 0,
    published: null,
  };
}
