import { success, type Outcome } from "../base/outcome.ts";
import type { ReviewDecision, ReviewEvent, TargetSnapshot } from "../core/index.ts";
import { touchDossier } from "./dossiers.ts";
import type { ReviewEventModel } from "./generated/models.ts";
import { jsonColumn } from "./json-column.ts";
import { write, type Database } from "./open-database.ts";
import { addNoteEntries } from "./search-entries.ts";
import { actionShape, decisionShape, readStored, snapshotShape } from "./shapes.ts";

/**
 * The reviews of a dossier, oldest first.
 * @param after only what was appended after the event of this id
 */
export async function readEvents(
  database: Database,
  dossierId: number,
  after = 0,
): Promise<readonly ReviewEvent[]> {
  const rows = await database.reader.reviewEvent.findMany({
    where: { dossierId, id: { gt: after } },
    orderBy: { id: "asc" },
  });
  return rows.map(eventOf);
}

/** The claim or question an event of this dossier is about. */
export async function findTarget(
  database: Database,
  dossierId: number,
  eventId: number,
): Promise<string | null> {
  const row = await database.reader.reviewEvent.findUnique({ where: { id: eventId, dossierId } });
  return row?.target ?? null;
}

/** What is to be appended, once the history of the target is known and cannot change any more. */
export interface EventDraft {
  readonly action: ReviewEvent["action"];
  readonly targetHash: string;
  readonly before: ReviewDecision | null;
  readonly after: ReviewDecision | null;
  /** The target as the reviewer saw it. */
  readonly seen: TargetSnapshot | null;
}

/** Whose word on what, in which dossier. */
export interface Entry {
  readonly dossierId: number;
  readonly target: string;
  readonly who: string;
  readonly now: Date;
}

/** The events of one target so far. A target may have a long history, and its last event is mostly enough. */
export interface TargetHistory {
  readonly last: ReviewEvent | null;
  /** Oldest first. */
  all(): Promise<readonly ReviewEvent[]>;
}

/**
 * Appends one event to the history of a target.
 * @param decide what it returns is stored, or the problem it found comes back and nothing is stored
 */
export async function appendEvent(
  database: Database,
  { dossierId, target, who, now }: Entry,
  decide: (history: TargetHistory) => Outcome<EventDraft> | Promise<Outcome<EventDraft>>,
): Promise<Outcome<ReviewEvent>> {
  const written = await write(database, async (transaction): Promise<Outcome<ReviewEvent>> => {
    await touchDossier(transaction, dossierId);
    const where = { dossierId, target };
    const last = await transaction.reviewEvent.findFirst({ where, orderBy: { id: "desc" } });
    const all = async (): Promise<readonly ReviewEvent[]> =>
      (await transaction.reviewEvent.findMany({ where, orderBy: { id: "asc" } })).map(eventOf);
    const draft = await decide({ last: last && eventOf(last), all });
    if (!draft.ok) return draft;
    const { action, targetHash, before, after, seen } = draft.value;
    const row = await transaction.reviewEvent.create({
      data: {
        dossierId,
        target,
        targetHash,
        action,
        before: jsonColumn(before),
        after: jsonColumn(after),
        seen: jsonColumn(seen),
        who,
        when: now,
      },
    });
    await addNoteEntries(transaction, dossierId, [
      { target, event: row.id, decision: action === "decided" ? after : null },
    ]);
    // What was half filled in is now said.
    if (action === "decided") await transaction.draft.deleteMany({ where: { dossierId, target, who } });
    return success(eventOf(row));
  });
  return written.ok ? written.value : written;
}

function eventOf(row: ReviewEventModel): ReviewEvent {
  const where = `event ${String(row.id)}`;
  return {
    id: row.id,
    target: row.target,
    targetHash: row.targetHash,
    action: readStored(actionShape, row.action, where),
    before: readStored(decisionShape.nullable(), row.before, where),
    after: readStored(decisionShape.nullable(), row.after, where),
    who: row.who,
    when: row.when.toISOString(),
    batch: row.batchId,
    seen: readStored(snapshotShape.nullable(), row.seen, where),
  };
}
