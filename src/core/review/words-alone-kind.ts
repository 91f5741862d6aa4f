import type { AnyClaimKind, Aspect, PlacedClaim } from "../claims/claim-kind.ts";
import type { Comparison } from "../verdicts/verdict.ts";
import { WORDS_ALONE } from "./read-by-hand.ts";

/**
 * A kind that also stands claims whose value is their words alone: they are shown beside the others, and
 * what they say is for a person to compare. Claims with a value are the kind's own business.
 */
export function withWordsAlone(kind: AnyClaimKind): AnyClaimKind {
  return {
    ...kind,
    compare: (a, b, facts) => (isValued(a) && isValued(b) ? kind.compare(a, b, facts) : compareWords(a, b)),
    whole: (claims) => (claims.every(isValued) ? (kind.whole?.(claims) ?? null) : null),
    ask: (claims) => {
      const valued = claims.filter(isValued);
      return valued.length > 0 ? kind.ask(valued) : `What is said of “${wordsOf(claims[0])}”?`;
    },
    answer: (claim) => (isValued(claim) ? kind.answer(claim) : { words: wordsOf(claim), verbatim: false }),
    fields: (claim) =>
      isValued(claim) ? kind.fields(claim) : [{ field: "in words", words: wordsOf(claim), free: true }],
    aspects: (kind.aspects ?? []).map((aspect): Aspect => ({
      ...aspect,
      states: (claim) => isValued(claim) && aspect.states(claim),
    })),
  };
}

/** Whether the claim has a value of its kind. */
export function isValued({ claim }: PlacedClaim): boolean {
  return claim.value.type !== WORDS_ALONE;
}

function wordsOf(placed: PlacedClaim | undefined): string {
  const words = placed?.claim.value["words"];
  return typeof words === "string" ? words : (placed?.claim.exact ?? "");
}

function compareWords(a: PlacedClaim, b: PlacedClaim): Comparison {
  const [x, y] = [a, b].map((claim) => (isValued(claim) ? null : plain(wordsOf(claim))));
  return x === y
    ? {
        verdict: "agree",
        type: null,
        strength: null,
        rule: "by-hand/<same words>",
        why: "both say the same in the words of a person",
      }
    : {
        verdict: "cannot-compare",
        type: null,
        strength: null,
        rule: "by-hand/<words alone>",
        why: "one of them is in a person's words, which no rule can compare: read both",
      };
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s.!?…]+/gu, " ")
    .trim();
}
