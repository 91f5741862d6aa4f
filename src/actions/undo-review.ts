import type { Outcome } from "../base/outcome.ts";
import type { ReviewEvent } from "../core/index.ts";
import type { Workspace } from "./workspace.ts";

export interface UndoRequest {
  /** The standing event of its target. */
  readonly event: number;
  readonly who: string;
}

/**
 * Appends an `undone` event: what stood before the decision stands again.
 * Problems: `dossier/unknown`, `review/unknown-event`, `review/not-standing`, `review/shape`.
 */
export function undoReview(
  _workspace: Workspace,
  _slug: string,
  _request: UndoRequest,
): Promise<Outcome<ReviewEvent>> {
  throw new Error("not yet written");
}
