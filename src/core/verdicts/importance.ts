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

/** Order of importance: verdict, strength, type, number of sources; then the key, for a stable order. */
export function byImportance(a: Omit<Question, "id">, b: Omit<Question, "id">): number {
  return (
    rank(a) - rank(b) ||
    typeRank(a) - typeRank(b) ||
    b.sources - a.sources ||
    b.claims.length - a.claims.length ||
    byText(a.key, b.key)
  );
}

function rank({ verdict, strength }: Omit<Question, "id">): number {
  return SEVERITY.indexOf(verdict) * 2 + (strength === "soft" ? 1 : 0);
}

/** Only discrepancies are told apart by type; other verdicts go by the number of sources. */
function typeRank({ verdict, type }: Omit<Question, "id">): number {
  return verdict === "discrepancy" && type !== null ? TYPE_ORDER.indexOf(type) : 0;
}
