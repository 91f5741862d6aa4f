import { invariant } from "../base/assert.ts";
import { keepPerObject } from "../base/keep-per-object.ts";
import { success, type Outcome } from "../base/outcome.ts";
import type { ReviewDecision, ReviewEvent, TargetSnapshot } from "../core/index.ts";
import type { ReviewEventModel } from "./generated/models.ts";
import { instantText, jsonOf, jsonText } from "./plain-columns.ts";
import { writeAtOnce, type Database } from "./open-database.ts";
import { addNoteEntryAtOnce } from "./search-entries.ts";
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
  all(): readonly ReviewEvent[];
}

/**
 * Appends one event to the history of a target.
 * @param decide what it returns is stored, or the problem it found comes back and nothing is stored
 */
export async function appendEvent(
  database: Database,
  { dossierId, target, who, now }: Entry,
  decide: (history: TargetHistory) => Outcome<EventDraft>,
): Promise<Outcome<ReviewEvent>> {
  const written = await writeAtOnce(database, (connection): Outcome<ReviewEvent> => {
    const { touch, last, all, append, said } = statementsOf(connection);
    invariant(touch.run(dossierId).changes === 1, "a review belongs to a dossier");
    const latest = last.get(dossierId, target);
    const draft = decide({
      last: latest === undefined ? null : eventOf(modelOf(latest)),
      all: () => all.all(dossierId, target).map((row) => eventOf(modelOf(row))),
    });
    if (!draft.ok) return draft;
    const { action, targetHash, before, after, seen } = draft.value;
    const row = append.get({
      dossierId,
      target,
      targetHash,
      action,
      before: jsonText(before),
      after: jsonText(after),
      seen: jsonText(seen),
      who,
      when: instantText(now),
    });
    invariant(row, "an appended event comes back");
    addNoteEntryAtOnce(connection, dossierId, {
      target,
      event: row.id,
      decision: action === "decided" ? after : null,
    });
    // What was half filled in is now said.
    if (action === "decided") said.run(dossierId, target, who);
    return success(eventOf(modelOf(row)));
  });
  return written.ok ? written.value : written;
}

/** A row as the driver gives it: JSON and instants are text. */
type PlainRow = Omit<ReviewEventModel, "before" | "after" | "seen" | "when"> &
  Readonly<Record<"before" | "after" | "seen", string | null>> & { readonly when: string };

type NewRow = Omit<PlainRow, "id" | "batchId">;

const statementsOf = keepPerObject((connection: Database["prompt"]) => ({
  touch: connection.prepare<[number]>(`UPDATE "Dossier" SET "revision" = "revision" + 1 WHERE "id" = ?`),
  last: connection.prepare<[number, string], PlainRow>(
    `SELECT * FROM "ReviewEvent" WHERE "dossierId" = ? AND "target" = ? ORDER BY "id" DESC LIMIT 1`,
  ),
  all: connection.prepare<[number, string], PlainRow>(
    `SELECT * FROM "ReviewEvent" WHERE "dossierId" = ? AND "target" = ? ORDER BY "id"`,
  ),
  append: connection.prepare<[NewRow], PlainRow>(
    `INSERT INTO "ReviewEvent"
     ("dossierId", "target", "targetHash", "action", "before", "after", "seen", "who", "when")
     VALUES (@dossierId, @target, @targetHash, @action, @before, @after, @seen, @who, @when) RETURNING *`,
  ),
  said: connection.prepare<[number, string, string]>(
    `DELETE FROM "Draft" WHERE "dossierId" = ? AND "target" = ? AND "who" = ?`,
  ),
}));

function modelOf({ before, after, seen, when, ...row }: PlainRow): ReviewEventModel {
  return {
    ...row,
    before: jsonOf(before),
    after: jsonOf(after),
    seen: jsonOf(seen),
    when: new Date(when),
  };
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
