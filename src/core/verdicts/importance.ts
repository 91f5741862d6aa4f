import { byText } from "../../base/order.ts";
import type { Weight } from "../claims/claim-kind.ts";
import { CONVERTED } from "../claims/comparing.ts";
import type { Judged } from "./judge-group.ts";
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

const WEIGHTS: readonly Weight[] = ["main", "plain", "slight"];

/** Ends the rule of a question that one source answers with what only its own verb tells: it comes last. */
export const IN_PASSING = "<one source, in passing>";

/** What a question may hold for somebody who reads the findings from the top: the first step it fits is its own. */
const STEPS: readonly ((question: Judged) => boolean)[] = [
  ({ verdict, strength }) => verdict === "discrepancy" && strength !== "soft",
  ({ verdict }) => verdict === "discrepancy",
  ({ verdict }) => verdict === "changed-over-time",
  // Two spellings to choose from.
  ({ verdict, type }) => verdict === "compatible" && type !== "precision",
  (question) => fits(question.verdict) && weightOf(question) === "main",
  (question) => fits(question.verdict) && weightOf(question) === "plain",
  ({ verdict, weight }) => verdict === "cannot-compare" && weight !== "slight",
  ({ verdict, weight }) => verdict === "single-source" && weight === "main",
  ({ verdict, weight }) => verdict === "single-source" && weight === "plain",
  // What nobody doubts: that sources spell a name alike, that one gives it in full.
  ({ verdict }) => verdict !== "single-source",
  ({ rule }) => !rule.endsWith(IN_PASSING),
];

/**
 * Order of importance: discrepancies, what has changed, what sources agree on, what one alone tells, and last
 * what needs no look. Within a step: type of discrepancy, weight, number of sources, kind; then the key, for a
 * stable order.
 * @param kinds ids of the claim kinds in the order of their registry: figures before spellings
 */
export function byImportance(kinds: readonly string[]): (a: Judged, b: Judged) => number {
  return (a, b) =>
    stepOf(a) - stepOf(b) ||
    typeRank(a) - typeRank(b) ||
    WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) ||
    b.sources - a.sources ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    SEVERITY.indexOf(a.verdict) - SEVERITY.indexOf(b.verdict) ||
    b.claims.length - a.claims.length ||
    byText(a.key, b.key);
}

function stepOf(question: Judged): number {
  const step = STEPS.findIndex((holds) => holds(question));
  return step < 0 ? STEPS.length : step;
}

/** One amount in two units leaves nothing to choose. */
function weightOf({ rule, weight }: Judged): Weight {
  return rule.endsWith(`<${CONVERTED}>`) ? "slight" : weight;
}

/** Sources say the same, with more or less detail. */
export function fits(verdict: VerdictName): boolean {
  return verdict === "agree" || verdict === "compatible";
}

function typeRank({ verdict, type }: Judged): number {
  return verdict === "discrepancy" && type !== null ? TYPE_ORDER.indexOf(type) : 0;
}
