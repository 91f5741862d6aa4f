import type { ReviewVerdict } from "../review/review-event.ts";
import type { Strength, VerdictName, VerdictType } from "../verdicts/verdict.ts";

/** Verdicts as people read them, in every page, report and terminal. */
export const VERDICT_LABELS: Readonly<Record<VerdictName, string>> = {
  discrepancy: "Discrepancy",
  "changed-over-time": "Changed over time",
  compatible: "Compatible",
  agree: "Agree",
  "cannot-compare": "Cannot compare",
  "single-source": "Single source",
};

export const REVIEW_LABELS: Readonly<Record<ReviewVerdict, string>> = {
  verified: "verified",
  disputed: "disputed",
  wrong: "wrong",
  "not-enough-information": "not enough information",
  "not-checkable": "not checkable",
  dismissed: "dismissed",
};

export interface VerdictInWords {
  /** "Discrepancy". */
  readonly label: string;
  /** "direction, hard"; empty where there is nothing to add. */
  readonly detail: string;
}

/** A verdict with its type and strength: "Discrepancy", "direction, hard". */
export function describeVerdict(verdict: {
  readonly verdict: VerdictName;
  readonly type: VerdictType | null;
  readonly strength: Strength | null;
}): VerdictInWords {
  const detail = [verdict.type, verdict.strength].filter((part) => part !== null).join(", ");
  return { label: VERDICT_LABELS[verdict.verdict], detail };
}
