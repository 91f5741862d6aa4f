import { keepPerObject } from "../../base/keep-per-object.ts";
import { byText } from "../../base/order.ts";
import { CONVERTED } from "../claims/comparing.ts";
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
 * Order of importance: verdict, strength, what is told in passing, type, number of sources, kind; then the key, for a
 * stable order. What nobody doubts follows all other findings of sources that fit: that they spell a name alike, that
 * one gives it in full or one amount in two units.
 * @param kinds ids of the claim kinds in the order of their registry: figures before spellings
 */
export function byImportance(kinds: readonly string[]): (a: Ranked, b: Ranked) => number {
  const ranksOf = keepPerObject((question: Ranked): readonly number[] => [
    rank(question, kinds),
    SEVERITY.indexOf(question.verdict),
    isInPassing(question),
    typeRank(question),
    kindGroup(question, kinds),
    -question.sources,
    kinds.indexOf(question.kind),
    -question.claims.length,
  ]);
  return (a, b) => {
    const [x, y] = [ranksOf(a), ranksOf(b)];
    const at = x.findIndex((step, i) => step !== y[i]);
    return at === -1 ? byText(a.key, b.key) : (x[at] ?? 0) - (y[at] ?? 0);
  };
}

/** A question as far as its importance goes. */
type Ranked = Omit<Question, "id" | "origins">;

/** Ends the rule of a question that one source answers with what only its own verb tells: it comes last. */
export const IN_PASSING = "<one source, in passing>";

function isInPassing({ rule }: Ranked): number {
  return rule.endsWith(IN_PASSING) ? 1 : 0;
}

/** Where sources agree, the last third of the registry comes last. */
function kindGroup({ kind, verdict }: Ranked, kinds: readonly string[]): number {
  return verdict === "discrepancy" || kinds.indexOf(kind) < (2 * kinds.length) / 3 ? 0 : 1;
}

/** Steps of the order, two to a verdict: the second is for what is soft, or fits and nobody doubts. */
function rank(question: Ranked, kinds: readonly string[]): number {
  const { verdict, strength } = question;
  if (isUndoubted(question, kinds)) return SEVERITY.indexOf("agree") * 2 + 1;
  return SEVERITY.indexOf(verdict) * 2 + (strength === "soft" ? 1 : 0);
}

/** Sources fit, and on no more than a name or a conversion; two spellings are for an editor to choose from. */
function isUndoubted({ verdict, type, kind, rule }: Ranked, kinds: readonly string[]): boolean {
  if (verdict === "agree") return kind === kinds.at(-1);
  return (
    verdict === "compatible" &&
    type === "precision" &&
    (kind === kinds.at(-1) || rule.endsWith(`<${CONVERTED}>`))
  );
}

/**
 * Discrepancies are told apart by type, and so is what is compatible: two spellings to choose from come before
 * what is only less exact. Other verdicts go by the number of sources.
 */
function typeRank({ verdict, type }: Ranked): number {
  const typed = verdict === "discrepancy" || verdict === "compatible";
  return typed && type !== null ? TYPE_ORDER.indexOf(type) : 0;
}
