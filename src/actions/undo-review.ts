import { failure, success, type Outcome } from "../base/outcome.ts";
import { decisionsInForce, type ReviewEvent } from "../core/index.ts";
import { appendEvent, findTarget } from "../database/reviews.ts";
import { whoShape } from "../database/shapes.ts";
import { openDossier } from "./dossier-cache.ts";
import { checkReview, standingEvent } from "./review-rules.ts";
import type { Workspace } from "./workspace.ts";

export interface UndoRequest {
  /** The standing event of its target. */
  readonly event: number;
  readonly who: string;
}

/**
 * Appends an `undone` event: the decision before the standing one stands again, if there was one.
 * Problems: `dossier/unknown`, `review/unknown-event`, `review/not-standing`, `review/shape`.
 */
export async function undoReview(
  workspace: Workspace,
  slug: string,
  request: UndoRequest,
): Promise<Outcome<ReviewEvent>> {
  const who = checkReview(whoShape, request.who, "The reviewer's name");
  if (!who.ok) return who;
  const dossier = await openDossier(workspace, slug);
  if (!dossier.ok) return dossier;
  const { row } = dossier.value;
  const target = await findTarget(workspace.database, row.id, request.event);
  if (target === null) {
    return failure("review/unknown-event", "There is no such review to undo. Load the page again.");
  }
  const entry = { dossierId: row.id, target, who: who.value, now: new Date() };
  return appendEvent(workspace.database, entry, (history) => {
    const standing = standingEvent(history.last);
    if (standing?.id !== request.event) {
      return failure(
        "review/not-standing",
        `The review of ${target} has changed meanwhile. Nothing was undone: look at it again.`,
        { event: standing?.id ?? null },
      );
    }
    const [restored = null] = decisionsInForce(history.all()).slice(-2, -1);
    return success({
      action: "undone",
      // The decision that stands again was made on the words of its own time.
      targetHash: restored?.targetHash ?? standing.targetHash,
      before: standing.after,
      after: restored?.after ?? null,
      seen: restored?.seen ?? null,
    });
  });
}
