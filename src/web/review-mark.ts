import { REVIEW_LABELS, REVIEW_VERDICTS, type ReviewVerdict, type StandingReview } from "../core/index.ts";
import { capitalized } from "./verdict-mark.ts";

/** What a person said, in words and a round shape. */
export interface ReviewMark {
  /** Names a symbol of the sprite. */
  readonly shape: "todo" | ReviewVerdict;
  readonly words: string;
  /** Who decided and when (ISO 8601); null where nobody has. */
  readonly by: { readonly who: string; readonly when: string } | null;
  /** The target has changed since it was reviewed. */
  readonly stale: boolean;
}

const NOT_REVIEWED: ReviewMark = { shape: "todo", words: "not reviewed", by: null, stale: false };

export function reviewMark(review: StandingReview | undefined): ReviewMark {
  if (!review) return NOT_REVIEWED;
  const { decision, who, when, stale } = review;
  return { shape: decision.verdict, words: REVIEW_LABELS[decision.verdict], by: { who, when }, stale };
}

/** The choices of the review form; `chosen` is set only by what the reviewer sent before. */
export interface ReviewChoice {
  readonly verdict: ReviewVerdict;
  readonly label: string;
  readonly chosen: boolean;
  /** Shows the field for the correction. */
  readonly asksCorrection: boolean;
}

export function reviewChoices(chosen: string | null): readonly ReviewChoice[] {
  return REVIEW_VERDICTS.map((verdict) => ({
    verdict,
    label: CHOICE_LABELS[verdict] ?? capitalized(REVIEW_LABELS[verdict]),
    chosen: verdict === chosen,
    asksCorrection: verdict === "wrong",
  }));
}

const CHOICE_LABELS: Partial<Readonly<Record<ReviewVerdict, string>>> = { wrong: "Wrong, with a correction" };
