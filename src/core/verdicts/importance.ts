import { byText } from "../../base/order.ts";
import type { Question } from "./question.ts";
import type { VerdictName, VerdictType } from "./verdict.ts";

/** Worst first: the level of a question is the worst level between two of its claims. */
export const SEVERITY: readonly VerdictName[] = [
  "discrepancy",
  "changed-over-time",
  "compatible",
  "agree",
  "cannot-compare",
  "single-source",
];

/** What turns a story round comes before what only dates or spells it differently. */
const TYPE_ORDER: readonly VerdictType[] = [
  "direction",
  "polarity",
  "date",
  "value",
  "status",
  "item-set",
  "place",
  "membership",
  "attribution",
  "quote-wording",
  "name-spelling",
  "time-scope",
  "precision",
];

/**
 * Order of importance: verdict, strength, what is told in passing, type, number of sources, kind; then the key, for a stable order.
 * @param kinds ids of the claim kinds in the order of their registry: figures before spellings
 */
export function byImportance(
  kinds: readonly string[],
): (a: Omit<Question, "id">, b: Omit<Question, "id">) => number {
  return (a, b) =>
    rank(a) - rank(b) ||
    isInPassing(a) - isInPassing(b) ||
    typeRank(a) - typeRank(b) ||
    kindGroup(a, kinds) - kindGroup(b, kinds) ||
    b.sources - a.sources ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    b.claims.length - a.claims.length ||
    byText(a.key, b.key);
}

/** Ends the rule of a question that one source answers with what only its own verb tells: it comes last. */
export const IN_PASSING = "<one source, in passing>";

function isInPassing({ rule }: Omit<Question, "id">): number {
  return rule.endsWith(IN_PASSING) ? 1 : 0;
}

/**
 * Where sources agree, the last third of the registry comes last, and the last kind after all others: that a
 * name is spelled alike matters least.
 */
function kindGroup({ kind, verdict }: Omit<Question, "id">, kinds: readonly string[]): number {
  const place = kinds.indexOf(kind);
  if (verdict === "discrepancy" || place < (2 * kinds.length) / 3) return 0;
  return place === kinds.length - 1 ? 2 : 1;
}

function rank({ verdict, strength }: Omit<Question, "id">): number {
  return SEVERITY.indexOf(verdict) * 2 + (strength === "soft" ? 1 : 0);
}

/**
 * Discrepancies are told apart by type, and so is what is compatible: two spellings to choose from come before
 * what is only less exact. Other verdicts go by the number of sources.
 */
function typeRank({ verdict, type }: Omit<Question, "id">): number {
  const typed = verdict === "discrepancy" || verdict === "compatible";
  return typed && type !== null ? TYPE_ORDER.indexOf(type) : 0;
}
