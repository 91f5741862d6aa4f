import type { Outcome } from "../base/outcome.ts";
import type { ReviewDecision, ReviewEvent } from "../core/index.ts";
import type { Workspace } from "./workspace.ts";

export interface ReviewRequest {
  /** `C12` or `Q3`. */
  readonly target: string;
  /** Event id of the standing review the reviewer saw; null when there was none. */
  readonly expectedEvent: number | null;
  readonly decision: ReviewDecision;
  readonly who: string;
}

/**
 * Appends a decision to the history of a claim or a question.
 * Problems: `dossier/unknown`, `review/unknown-target`, `review/shape`, and `review/conflict` when
 * somebody else's decision stands there by now (nothing is overwritten; `data.event` is theirs).
 */
export function recordReview(
  _workspace: Workspace,
  _slug: string,
  _request: ReviewRequest,
): Promise<Outcome<ReviewEvent>> {
  throw new Error("not yet written");
}
