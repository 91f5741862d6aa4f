import { failure, success, type Outcome } from "../base/outcome.ts";
import {
  counted,
  queuedIds,
  REVIEW_LABELS,
  snapshotOf,
  type QueueFilter,
  type ReviewDecision,
} from "../core/index.ts";
import { decisionShape } from "../database/shapes.ts";
import { sha256 } from "../database/target-hash.ts";
import { checkName } from "./assign-target.ts";
import { changeDesk, settings, type DeskSetting, type EventPlan } from "./change-desk.ts";
import { openCurrent, type CurrentDossier } from "./dossier-cache.ts";
import { checkReview } from "./review-rules.ts";
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
export async function previewBulk(
  workspace: Workspace,
  slug: string,
  request: BulkRequest,
): Promise<Outcome<BulkPreview>> {
  const change = checkChange(request.change);
  if (!change.ok) return change;
  const current = await openCurrent(workspace, slug);
  return current.ok ? success(preview(current.value, { ...request, change: change.value })) : current;
}

/**
 * Changes all items of a preview in one batch, undone by `undoBatch`.
 * Problems: those of `previewBulk`, `bulk/changed` (the set is not the one of the preview), `bulk/nothing`.
 */
export async function applyBulk(
  workspace: Workspace,
  slug: string,
  { token, who, ...request }: BulkRequest & { readonly token: string; readonly who: string },
): Promise<Outcome<{ readonly batch: number | null; readonly targets: readonly string[] }>> {
  const change = checkChange(request.change);
  if (!change.ok) return change;
  let targets: readonly string[] = [];
  const changed = await changeDesk(workspace, slug, { who, why: "" }, (current) => {
    const set = preview(current, { ...request, change: change.value });
    if (set.token !== token) {
      return failure(
        "bulk/changed",
        `Others have worked on this set meanwhile. Nothing was changed: it is ${counted(set.targets.length, "item")} now. Look again.`,
        { count: set.targets.length },
      );
    }
    if (set.targets.length === 0) {
      return failure("bulk/nothing", "Nothing fits the filter that would change. Choose another.");
    }
    ({ targets } = set);
    return success(planOf(current, change.value, request.of, targets));
  });
  return changed.ok ? success({ batch: changed.value.appended.batch, targets }) : changed;
}

function checkChange(change: BulkChange): Outcome<BulkChange> {
  if (change.do === "assign") {
    const to = checkName(change.to);
    return to.ok ? success({ do: "assign", to: to.value }) : to;
  }
  const decision = checkReview(decisionShape, change.decision, "The review");
  return decision.ok ? success({ do: "review", decision: decision.value }) : decision;
}

function preview(current: CurrentDossier, { of, filter, change }: BulkRequest): BulkPreview {
  const { state, desk, analysis } = current;
  const fitting = queuedIds(state, desk, analysis.hashes, { of, filter });
  const reasons = fitting.map((target) => ({ target, why: reasonToSkip(current, change, target) }));
  const targets = reasons.flatMap(({ target, why }) => (why === null ? [target] : []));
  return {
    targets,
    skipped: reasons.flatMap(({ target, why }) => (why === null ? [] : [{ target, why }])),
    // What each target says belongs to the set: another analysis may have put other claims under its number.
    token: sha256(JSON.stringify([change, targets.map((target) => [target, analysis.hashes.get(target)])])),
  };
}

function reasonToSkip({ state, desk }: CurrentDossier, change: BulkChange, target: string): string | null {
  if (change.do === "review") {
    const standing = state.reviews.get(target);
    return standing === undefined ? null : `reviewed by ${standing.who}`;
  }
  const has = desk.standing.assignment.get(target)?.value.to ?? null;
  if (has !== change.to) return null;
  return has === null ? "assigned to nobody" : `assigned to ${has}`;
}

function planOf(
  current: CurrentDossier,
  change: BulkChange,
  of: BulkRequest["of"],
  targets: readonly string[],
): EventPlan {
  const items = counted(targets.length, of === "claims" ? "claim" : "question");
  if (change.do === "assign") {
    const after = change.to === null ? null : { to: change.to };
    const what = after === null ? `Took ${items} from whoever had them` : `Assigned ${items} to ${after.to}`;
    const wanted = targets.map((target): DeskSetting => ({ topic: "assignment", target, after }));
    return { desk: settings(current, wanted), batch: { what, takesBack: null } };
  }
  return {
    desk: [],
    reviews: targets.map((target) => ({
      target,
      targetHash: current.analysis.hashes.get(target) ?? "",
      action: "decided",
      before: null,
      after: change.decision,
      seen: snapshotOf(current.state, target),
    })),
    batch: { what: `Called ${items} ${REVIEW_LABELS[change.decision.verdict]}`, takesBack: null },
  };
}
