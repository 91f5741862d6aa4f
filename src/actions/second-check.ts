import { failure, success, type Outcome } from "../base/outcome.ts";
import {
  changesSince,
  decisionInForce,
  isSamePerson,
  snapshotOf,
  type ChangesSince,
  type DeskEvent,
} from "../core/index.ts";
import { noteShape } from "../database/desk-shapes.ts";
import { checkTarget } from "./assign-target.ts";
import { appendedEvent, changeDesk, settings } from "./change-desk.ts";
import { openCurrent } from "./dossier-cache.ts";
import { checkReview } from "./review-rules.ts";
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
 * Problems: `dossier/unknown`, `review/unknown-target`, `second-check/no-review`, `second-check/same-person`,
 * `second-check/review-changed` (another review stands), `second-check/target-changed` (the review itself
 * is of other words), `review/shape`, `desk/nothing-changes`.
 */
export async function signReview(
  workspace: Workspace,
  slug: string,
  { target, review, note, who }: SecondCheckRequest,
): Promise<Outcome<DeskEvent>> {
  const words = checkReview(noteShape, note, "The note");
  if (!words.ok) return words;
  const changed = await changeDesk(workspace, slug, { who, why: "" }, (current) => {
    const hash = checkTarget(current, target);
    if (!hash.ok) return hash;
    const standing = current.state.reviews.get(target);
    const made = decisionInForce(current.state.history, target);
    if (standing === undefined || made === null) {
      return failure("second-check/no-review", `Nobody has reviewed ${target} yet: review it yourself.`);
    }
    if (standing.event !== review) {
      return failure(
        "second-check/review-changed",
        `The review of ${target} has changed meanwhile. Nothing was signed: look at it again.`,
        { event: standing.event, who: standing.who },
      );
    }
    if (isSamePerson(made.who, who)) {
      return failure(
        "second-check/same-person",
        `${made.who} made the first check of ${target}. The second must be somebody else's.`,
      );
    }
    if (standing.stale) {
      return failure(
        "second-check/target-changed",
        `What ${made.who} reviewed has changed since. ${target} needs a new first check.`,
      );
    }
    const seen = snapshotOf(current.state, target) ?? {};
    const after = { review: made.id, hash: hash.value, seen, note: words.value };
    return success({ desk: settings(current, [{ topic: "second-check", target, after }]) });
  });
  return changed.ok ? success(appendedEvent(changed.value)) : changed;
}

/**
 * What changed on a target since its review and since its second check were signed; a part is null where
 * nobody signed. Problems: `dossier/unknown`, `database/damaged-data`.
 */
export async function readChanges(
  workspace: Workspace,
  slug: string,
  target: string,
): Promise<Outcome<ChangesSince>> {
  const current = await openCurrent(workspace, slug);
  if (!current.ok) return current;
  const { state, desk, analysis } = current.value;
  return success(changesSince(state, desk, analysis.hashes, target));
}
