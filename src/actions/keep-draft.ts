import { success, type Outcome } from "../base/outcome.ts";
import { draftFieldsShape } from "../database/desk-shapes.ts";
import { deleteDraft, findDrafts, storeDraft, type StoredDraft } from "../database/drafts.ts";
import { whoShape } from "../database/shapes.ts";
import { checkTarget } from "./assign-target.ts";
import { openCurrent, openDossier, type CurrentDossier } from "./dossier-cache.ts";
import { checkReview } from "./review-rules.ts";
import type { Workspace } from "./workspace.ts";

/** A review form as it was left: its fields by name, whatever state they are in. */
export type DraftFields = StoredDraft["fields"];

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
 * Problems: `dossier/unknown`, `review/unknown-target`, `review/shape` and those of the database.
 */
export async function saveDraft(
  workspace: Workspace,
  slug: string,
  { target, who, fields, expectedEvent }: DraftRequest,
): Promise<Outcome<null>> {
  const name = checkReview(whoShape, who, "The reviewer's name");
  if (!name.ok) return name;
  const entered = checkReview(draftFieldsShape, fields, "The draft");
  if (!entered.ok) return entered;
  const current = await openCurrent(workspace, slug);
  if (!current.ok) return current;
  const hash = checkTarget(current.value, target);
  if (!hash.ok) return hash;
  return storeDraft(workspace.database, current.value.row.id, {
    target,
    who: name.value,
    fields: entered.value,
    targetHash: hash.value,
    expectedEvent,
    saved: new Date(),
  });
}

/** A person's draft, or null. Problems: `dossier/unknown`, `database/damaged-data`. */
export async function readDraft(
  workspace: Workspace,
  slug: string,
  key: DraftKey,
): Promise<Outcome<Draft | null>> {
  const drafts = await draftsOf(workspace, slug, key);
  return drafts.ok ? success(drafts.value[0] ?? null) : drafts;
}

/** All drafts of a person, latest first. Problems: those of `readDraft`. */
export function listDrafts(
  workspace: Workspace,
  slug: string,
  who: string,
): Promise<Outcome<readonly Draft[]>> {
  return draftsOf(workspace, slug, { who });
}

/** Throws a draft away; nothing happens where there is none. Problems: `dossier/unknown` and those of the database. */
export async function discardDraft(
  workspace: Workspace,
  slug: string,
  { target, who }: DraftKey,
): Promise<Outcome<null>> {
  const dossier = await openDossier(workspace, slug);
  if (!dossier.ok) return dossier;
  return deleteDraft(workspace.database, dossier.value.row.id, { target, who });
}

async function draftsOf(
  workspace: Workspace,
  slug: string,
  { who, target }: { readonly who: string; readonly target?: string },
): Promise<Outcome<readonly Draft[]>> {
  const current = await openCurrent(workspace, slug);
  if (!current.ok) return current;
  const key = target === undefined ? { who } : { who, target };
  const stored = await findDrafts(workspace.database, current.value.row.id, key);
  return success(stored.map((draft) => withAge(draft, current.value)));
}

function withAge(draft: StoredDraft, { analysis, state }: CurrentDossier): Draft {
  const { target, who, fields, saved, targetHash, expectedEvent } = draft;
  const event = state.reviews.get(target)?.event ?? null;
  return {
    target,
    who,
    fields,
    saved: saved.toISOString(),
    outdated: analysis.hashes.get(target) !== targetHash || event !== expectedEvent,
  };
}
