import { failure, type Outcome } from "../base/outcome.ts";
import type { Workspace } from "./workspace.ts";

/** A review form as it was left: its fields by name, whatever state they are in. */
export type DraftFields = Readonly<Record<string, string | readonly string[]>>;

/** Whose draft of which review. */
export interface DraftKey {
  /** `C12` or `Q3`. */
  readonly target: string;
  readonly who: string;
}

export interface Draft extends DraftKey {
  readonly fields: DraftFields;
  /** ISO 8601 instant. */
  readonly saved: string;
  /** What the form was filled in against stands no more: another review, or another claim or verdict. */
  readonly outdated: boolean;
}

export interface DraftRequest extends DraftKey {
  readonly fields: DraftFields;
  /** Event id of the standing review the form showed; null when there was none. */
  readonly expectedEvent: number | null;
}

/**
 * Keeps a half-filled review form, in place of the person's last draft of it. Saving the review clears it.
 * Problems: `dossier/unknown`, `review/unknown-target`, `review/shape`.
 */
export function saveDraft(
  _workspace: Workspace,
  _slug: string,
  _request: DraftRequest,
): Promise<Outcome<null>> {
  return notYet();
}

/** A person's draft, or null. Problems: `dossier/unknown`, `database/damaged-data`. */
export function readDraft(
  _workspace: Workspace,
  _slug: string,
  _key: DraftKey,
): Promise<Outcome<Draft | null>> {
  return notYet();
}

/** All drafts of a person, latest first. Problems: those of `readDraft`. */
export function listDrafts(
  _workspace: Workspace,
  _slug: string,
  _who: string,
): Promise<Outcome<readonly Draft[]>> {
  return notYet();
}

/** Throws a draft away; nothing happens where there is none. Problems: `dossier/unknown`. */
export function discardDraft(_workspace: Workspace, _slug: string, _key: DraftKey): Promise<Outcome<null>> {
  return notYet();
}

function notYet() {
  return Promise.resolve(failure("workbench/not-yet", "This is being built."));
}
