import { failure, type Outcome } from "../base/outcome.ts";
import type { ReviewVerdict } from "../core/index.ts";
import type { Workspace } from "./workspace.ts";

/** What an undo did. */
export interface Undone {
  /** Targets whose last change was taken back. */
  readonly targets: readonly string[];
  /** Targets that others have changed meanwhile: left as they are. */
  readonly left: readonly string[];
  /** "Assigned 37 questions to Ben", "C12: verified". */
  readonly what: string;
}

/**
 * Takes back one event of the desk (or, where it was part of a batch, the whole batch): an event that
 * restores what stood before is appended. Edits of claims and placements are analysed again.
 * Problems: `dossier/unknown`, `desk/unknown-event`, `desk/not-standing`, `review/shape`.
 */
export function undoDesk(
  _workspace: Workspace,
  _slug: string,
  _request: { readonly event: number; readonly who: string },
): Promise<Outcome<Undone>> {
  return notYet();
}

/**
 * Takes back a batch in one go; what others have changed since stays. Problems: `dossier/unknown`,
 * `desk/unknown-batch`, `desk/not-standing` (nothing of it stands any more), `review/shape`.
 */
export function undoBatch(
  _workspace: Workspace,
  _slug: string,
  _request: { readonly batch: number; readonly who: string },
): Promise<Outcome<Undone>> {
  return notYet();
}

/**
 * Takes back the last thing this person did that still stands: a review, a decision at the desk or a
 * batch. Pressed again, the one before. Problems: `dossier/unknown`, `undo/nothing`.
 */
export function undoLast(
  _workspace: Workspace,
  _slug: string,
  _request: { readonly who: string },
): Promise<Outcome<Undone>> {
  return notYet();
}

/** One answer a person gave. */
export interface RecentAnswer {
  readonly event: number;
  readonly target: string;
  readonly verdict: ReviewVerdict;
  readonly note: string;
  readonly when: string;
  /** `stands`, `undone`, or `replaced` by a later review. */
  readonly state: "stands" | "undone" | "replaced";
}

/** The last answers of a person, latest first, one for each target. Problems: `dossier/unknown`. */
export function readRecentAnswers(
  _workspace: Workspace,
  _slug: string,
  _request: { readonly who: string; readonly limit: number },
): Promise<Outcome<readonly RecentAnswer[]>> {
  return notYet();
}

function notYet() {
  return Promise.resolve(failure("workbench/not-yet", "This is being built."));
}
