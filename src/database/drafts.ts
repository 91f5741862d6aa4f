import type { Outcome } from "../base/outcome.ts";
import { draftFieldsShape } from "./desk-shapes.ts";
import type { DraftModel } from "./generated/models.ts";
import { write, type Database } from "./open-database.ts";
import { readStored } from "./shapes.ts";

/** A half-filled review form as it is stored. */
export interface StoredDraft {
  readonly target: string;
  readonly who: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** What it was filled in against. */
  readonly targetHash: string;
  readonly expectedEvent: number | null;
  readonly saved: Date;
}

/** Keeps a draft in place of the last one of its person and target. It is no history: nothing else changes. */
export function storeDraft(
  database: Database,
  dossierId: number,
  { target, who, fields, ...rest }: StoredDraft,
): Promise<Outcome<null>> {
  const content = {
    ...rest,
    fields: Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, plain(v)])),
  };
  return write(database, async (transaction) => {
    await transaction.draft.upsert({
      where: { dossierId_target_who: { dossierId, target, who } },
      create: { dossierId, target, who, ...content },
      update: content,
    });
    return null;
  });
}

/** Drafts of a person, of one target or of all, latest first. */
export async function findDrafts(
  { reader }: Database,
  dossierId: number,
  key: { readonly who: string; readonly target?: string },
): Promise<readonly StoredDraft[]> {
  const rows = await reader.draft.findMany({
    where: { dossierId, ...key },
    orderBy: [{ saved: "desc" }, { target: "asc" }],
  });
  return rows.map(draftOf);
}

export function deleteDraft(
  database: Database,
  dossierId: number,
  key: { readonly who: string; readonly target: string },
): Promise<Outcome<null>> {
  return write(database, async (transaction) => {
    await transaction.draft.deleteMany({ where: { dossierId, ...key } });
    return null;
  });
}

function draftOf({ target, who, fields, targetHash, expectedEvent, saved }: DraftModel): StoredDraft {
  const where = `the draft of ${who} on ${target}`;
  return {
    target,
    who,
    fields: readStored(draftFieldsShape, fields, where),
    targetHash,
    expectedEvent,
    saved,
  };
}

/** Prisma wants arrays it may change. */
function plain(value: string | readonly string[]): string | string[] {
  return typeof value === "string" ? value : [...value];
}
