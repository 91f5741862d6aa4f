import { failure, type Outcome } from "../base/outcome.ts";
import type { QueueFilter, ReviewDecision } from "../core/index.ts";
import type { Workspace } from "./workspace.ts";

/** What is done to every item. A bulk review never replaces a review that stands. */
export type BulkChange =
  | { readonly do: "assign"; readonly to: string | null }
  | { readonly do: "review"; readonly decision: ReviewDecision };

export interface BulkRequest {
  readonly of: "questions" | "claims";
  readonly filter: QueueFilter;
  readonly change: BulkChange;
}

export interface BulkPreview {
  /** Items that will change, in the order of the queue. */
  readonly targets: readonly string[];
  /** Items that fit the filter and will stay as they are, with the reason: "reviewed by Ana". */
  readonly skipped: readonly { readonly target: string; readonly why: string }[];
  /** Names this set: apply the bulk action with it, and it is refused if the set has changed. */
  readonly token: string;
}

/** How many items a bulk action would change, and which. Problems: `dossier/unknown`, `review/shape`. */
export function previewBulk(
  _workspace: Workspace,
  _slug: string,
  _request: BulkRequest,
): Promise<Outcome<BulkPreview>> {
  return notYet();
}

/**
 * Changes all items of a preview in one batch, undone by `undoBatch`.
 * Problems: those of `previewBulk`, `bulk/changed` (the set is not the one of the preview), `bulk/nothing`.
 */
export function applyBulk(
  _workspace: Workspace,
  _slug: string,
  _request: BulkRequest & { readonly token: string; readonly who: string },
): Promise<Outcome<{ readonly batch: number; readonly targets: readonly string[] }>> {
  return notYet();
}

function notYet() {
  return Promise.resolve(failure("workbench/not-yet", "This is being built."));
}
