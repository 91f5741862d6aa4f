import { REVIEW_LABELS, type DossierState, type ReviewDecision } from "../../core/index.ts";
import { addresses } from "../addresses.ts";
import { decisionDetails, type DecisionDetails } from "./decision-details.ts";
import { targetAddress } from "./overview.ts";
import { reviewForm, type ReviewEntries, type ReviewForm, type StandingDecision } from "./review-form.ts";

/** Somebody else's decision stands by now: both versions, and nothing overwritten. */
export interface ConflictContext {
  readonly target: string;
  readonly href: string;
  readonly queue: string;
  /** What stands; null when it was undone meanwhile. */
  readonly theirs: StandingDecision | null;
  readonly mine: { readonly words: string; readonly details: DecisionDetails };
  /** The reviewer's own entries, ready to be saved on top of what stands now. */
  readonly form: ReviewForm;
}

export function conflictPage(
  state: DossierState,
  target: string,
  entries: ReviewEntries,
  decision: ReviewDecision,
): ConflictContext {
  const standing = state.reviews.get(target);
  const form = reviewForm(state, target, { ...entries, expected: standing ? String(standing.event) : "" });
  return {
    target,
    href: targetAddress(state, target),
    queue: addresses.reviewQueue(state.dossier.slug),
    theirs: form.standing,
    mine: { words: REVIEW_LABELS[decision.verdict], details: decisionDetails(state.dossier.slug, decision) },
    form,
  };
}
