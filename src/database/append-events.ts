import type { Outcome } from "../base/outcome.ts";
import type { DeskEvent, ReviewEvent, TargetSnapshot } from "../core/index.ts";
import { touchDossierAt } from "./dossiers.ts";
import { jsonColumn } from "./json-column.ts";
import { write, type Database, type Transaction } from "./open-database.ts";
import { addDeskEntries, addNoteEntries } from "./search-entries.ts";

/** A line of the desk's history before it is one. */
export type DeskDraft = Pick<DeskEvent, "topic" | "target" | "action" | "before" | "after">;

/** A review before it is appended. */
export interface ReviewDraft extends Pick<
  ReviewEvent,
  "target" | "targetHash" | "action" | "before" | "after"
> {
  readonly seen: TargetSnapshot | null;
}

/** What one action appends to the histories of a dossier. */
export interface EventDrafts {
  readonly dossierId: number;
  readonly who: string;
  readonly why: string;
  readonly now: Date;
  /** Names several events as one action; null for a single one. */
  readonly batch: { readonly what: string; readonly takesBack: number | null } | null;
  readonly reviews: readonly ReviewDraft[];
  readonly desk: readonly DeskDraft[];
}

export interface AppendedEvents {
  readonly batch: number | null;
  /** Ids, in the order of the drafts. */
  readonly reviews: readonly number[];
  readonly desk: readonly number[];
}

/**
 * Appends what was decided on one state of a dossier.
 * @param revision of the dossier that the drafts were made for
 * @returns null when the dossier has changed since; then nothing is written
 */
export function appendAtRevision(
  database: Database,
  revision: number,
  drafts: EventDrafts,
): Promise<Outcome<AppendedEvents | null>> {
  return write(database, async (transaction) => {
    const current = await touchDossierAt(transaction, drafts.dossierId, revision);
    return current ? insertEvents(transaction, drafts) : null;
  });
}

/** Appends events inside a transaction that has the write lock. */
export async function insertEvents(
  transaction: Transaction,
  { dossierId, who, why, now, batch, reviews, desk }: EventDrafts,
): Promise<AppendedEvents> {
  const batchId =
    batch === null
      ? null
      : (await transaction.batch.create({ data: { dossierId, ...batch, who, when: now } })).id;
  // Rows are never deleted and the lock is held: the next ids are known beforehand.
  const lastReview = (await transaction.reviewEvent.aggregate({ _max: { id: true } }))._max.id ?? 0;
  const lastDesk = (await transaction.deskEvent.aggregate({ _max: { id: true } }))._max.id ?? 0;
  const common = { dossierId, who, when: now, batchId };
  if (reviews.length > 0) {
    await transaction.reviewEvent.createMany({
      data: reviews.map(({ before, after, seen, ...draft }, i) => ({
        ...draft,
        ...common,
        id: lastReview + 1 + i,
        before: jsonColumn(before),
        after: jsonColumn(after),
        seen: jsonColumn(seen),
      })),
    });
    await addNoteEntries(
      transaction,
      dossierId,
      reviews.map(({ target, action, after }, i) => ({
        target,
        event: lastReview + 1 + i,
        decision: action === "decided" ? after : null,
      })),
    );
  }
  if (desk.length > 0) {
    await transaction.deskEvent.createMany({
      data: desk.map(({ before, after, ...draft }, i) => ({
        ...draft,
        ...common,
        why,
        id: lastDesk + 1 + i,
        before: jsonColumn(before),
        after: jsonColumn(after),
      })),
    });
    await addDeskEntries(
      transaction,
      dossierId,
      why,
      desk.map((draft, i) => ({ ...draft, id: lastDesk + 1 + i })),
    );
  }
  return {
    batch: batchId,
    reviews: reviews.map((_, i) => lastReview + 1 + i),
    desk: desk.map((_, i) => lastDesk + 1 + i),
  };
}
