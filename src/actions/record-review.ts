import { failure, success, type Outcome } from "../base/outcome.ts";
import { snapshotOf, type ReviewDecision, type ReviewEvent } from "../core/index.ts";
import { appendEvent } from "../database/reviews.ts";
import { decisionShape, whoShape } from "../database/shapes.ts";
import { checkFiles } from "./attach-evidence.ts";
import { openDossier } from "./dossier-cache.ts";
import { checkReview, standingEvent } from "./review-rules.ts";
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
 * Problems: `dossier/unknown`, `review/unknown-target`, `review/shape`, `evidence/unknown`, and `review/conflict` when
 * something else stands there by now; then nothing is written and `data` says what stands.
 */
export async function recordReview(
  workspace: Workspace,
  slug: string,
  request: ReviewRequest,
): Promise<Outcome<ReviewEvent>> {
  const who = checkReview(whoShape, request.who, "The reviewer's name");
  if (!who.ok) return who;
  const decision = checkReview(decisionShape, request.decision, "The review");
  if (!decision.ok) return decision;
  const dossier = await openDossier(workspace, slug);
  if (!dossier.ok) return dossier;
  const { row, analysis } = dossier.value;
  const targetHash = analysis.hashes.get(request.target);
  if (targetHash === undefined) {
    return failure(
      "review/unknown-target",
      `The dossier has no ${request.target}, or no longer. Load the page again.`,
    );
  }
  const files = await checkFiles(workspace, row.id, decision.value.evidence);
  if (!files.ok) return files;
  const { target } = request;
  const entry = { dossierId: row.id, target, who: who.value, now: new Date() };
  return appendEvent(workspace.database, entry, ({ last }) => {
    const standing = standingEvent(last);
    if ((standing?.id ?? null) !== request.expectedEvent) return conflict(target, standing);
    return success({
      action: "decided",
      targetHash,
      before: standing?.after ?? null,
      after: decision.value,
      seen: snapshotOf(analysis, target),
    });
  });
}

function conflict(target: string, standing: ReviewEvent | null) {
  return standing === null
    ? failure(
        "review/conflict",
        `The review of ${target} that you saw was undone meanwhile. Nothing was saved: look again and decide.`,
        { event: null },
      )
    : failure(
        "review/conflict",
        `${standing.who} has reviewed ${target} meanwhile. Nothing was overwritten: look at that review and decide again.`,
        { event: standing.id, who: standing.who, when: standing.when },
      );
}
