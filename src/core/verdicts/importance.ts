import { keepPerObject } from "../../base/keep-per-object.ts";
import { byText } from "../../base/order.ts";
import type { Weight } from "../claims/claim-kind.ts";
import { CONVERTED } from "../claims/comparing.ts";
import type { Judged } from "./judged.ts";
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
  (question) => fits(question) && weightOf(question) === "main",
  (question) => fits(question) && weightOf(question) === "plain",
  ({ verdict, weight }) => verdict === "cannot-compare" && weight !== "slight",
  ({ verdict, weight }) => verdict === "single-source" && weight === "main",
  ({ verdict, weight }) => verdict === "single-source" && weight === "plain",
];

/**
 * Order of importance: discrepancies, what has changed, what sources agree on, what one alone tells, and last
 * what needs no look. Within a step: type of discrepancy, weight, number of sources, kind; then the key, for a
 * stable order.
 * @param kinds ids of the claim kinds in the order of their registry: figures before spellings
 */
export function byImportance(kinds: readonly string[]): (a: Judged, b: Judged) => number {
  const ranksOf = keepPerObject((question: Judged): readonly number[] => [
    stepOf(question),
    isInPassing(question),
    Number(question.verdict === "single-source"),
    typeRank(question),
    WEIGHTS.indexOf(question.weight),
    -question.sources,
    kinds.indexOf(question.kind),
    SEVERITY.indexOf(question.verdict),
    -question.claims.length,
  ]);
  return (a, b) => {
    const [x, y] = [ranksOf(a), ranksOf(b)];
    const at = x.findIndex((step, i) => step !== y[i]);
    return at === -1 ? byText(a.key, b.key) : (x[at] ?? 0) - (y[at] ?? 0);
  };
}

function stepOf(question: Judged): number {
  const step = STEPS.findIndex((holds) => holds(question));
  return step < 0 ? STEPS.length : step;
}

/** What nobody doubts: that sources spell a name alike, that one of them gives it in full. */
export function needsNoLook(question: Judged): boolean {
  return stepOf(question) === STEPS.length;
}

/** One amount in two units leaves nothing to choose. */
function weightOf({ rule, weight }: Judged): Weight {
  return rule.endsWith(`<${CONVERTED}>`) ? "slight" : weight;
}

/** Sources say the same, with more or less detail. */
export function fits({ verdict }: Judged): boolean {
  return verdict === "agree" || verdict === "compatible";
}

function isInPassing({ rule }: Judged): number {
  return rule.endsWith(IN_PASSING) ? 1 : 0;
}

function typeRank({ verdict, type }: Judged): number {
  return verdict === "discrepancy" && type !== null ? TYPE_ORDER.indexOf(type) : 0;
}
