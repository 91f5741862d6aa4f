import type { ReviewVerdict, StandingReview } from "../review/review-event.ts";
import type { Strength, VerdictName, VerdictType } from "../verdicts/verdict.ts";
import { counted } from "./counted.ts";
import { instantInWords } from "../text/date-in-words.ts";

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

/**
 * How many sources answer and how many origins their words have: "3 sources, 2 origins". Where no
 * copying was detected it says just that: it is no proof that the sources are independent.
 */
export function originsInWords(answer: { readonly sources: number; readonly origins: number }): string {
  const sources = counted(answer.sources, "source");
  if (answer.sources === 1) return sources;
  return answer.origins === answer.sources
    ? `${sources}, no copying detected`
    : `${sources}, ${counted(answer.origins, "origin")}`;
}

/**
 * The same for a line of a report, which says once, beside its sources, what "no copying detected" means:
 * "3 sources, 2 origins", or "3 sources" where nothing was detected.
 */
export function sourcesInWords(answer: { readonly sources: number; readonly origins: number }): string {
  const sources = counted(answer.sources, "source");
  return answer.origins < answer.sources ? `${sources}, ${counted(answer.origins, "origin")}` : sources;
}

/** The rule of a verdict for people: `figure/<intervals disjoint>` as "figure: intervals disjoint". */
export function comparisonInWords(rule: string): string {
  return rule.replace("/", ": ").replace(/[<>]/g, "");
}

/** "disputed (R. Marin, 6 May 2024, 09:00 UTC)", or "not reviewed". */
export function reviewInWords(review: StandingReview | null): string {
  if (review === null) return "not reviewed";
  const verdict = REVIEW_LABELS[review.decision.verdict];
  const stale = review.stale ? "; what was reviewed has changed since" : "";
  return `${verdict} (${review.who}, ${instantInWords(review.when)})${stale}`;
}
