import { failure, type Outcome } from "../base/outcome.ts";
import type { ChangesSince, DeskEvent } from "../core/index.ts";
import type { Workspace } from "./workspace.ts";

export interface SecondCheckRequest {
  /** `C12` or `Q3`. */
  readonly target: string;
  /** Event id of the review the signer saw and signs. */
  readonly review: number;
  readonly note: string;
  readonly who: string;
}

/**
 * Signs somebody else's review. The signature holds for this review, with its evidence, of this target, with
 * its words: any change ends it.
 * Problems: `dossier/unknown`, `second-check/no-review`, `second-check/same-person`,
 * `second-check/review-changed` (another review stands), `second-check/target-changed` (the review itself
 * is of other words), `review/shape`.
 */
export function signReview(
  _workspace: Workspace,
  _slug: string,
  _request: SecondCheckRequest,
): Promise<Outcome<DeskEvent>> {
  return notYet();
}

/**
 * What changed on a target since its review and since its second check were signed; a part is null where
 * nobody signed. Problems: `dossier/unknown`, `database/damaged-data`.
 */
export function readChanges(
  _workspace: Workspace,
  _slug: string,
  _target: string,
): Promise<Outcome<ChangesSince>> {
  return notYet();
}

function notYet() {
  return Promise.resolve(failure("workbench/not-yet", "This is being built."));
}
