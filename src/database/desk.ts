import type { Batch, DeskEvent } from "../core/index.ts";
import { deskActionShape, deskShapes, deskTopicShape } from "./desk-shapes.ts";
import type { DeskEventModel } from "./generated/models.ts";
import type { Database } from "./open-database.ts";
import { readStored } from "./shapes.ts";

/**
 * The desk's history, oldest first.
 * @param after only what was appended after the event and the batch of these ids
 */
export async function readDeskHistory(
  { reader }: Database,
  dossierId: number,
  after: { readonly event: number; readonly batch: number } = { event: 0, batch: 0 },
): Promise<{ readonly events: readonly DeskEvent[]; readonly batches: readonly Batch[] }> {
  const [events, batches] = await reader.$transaction([
    reader.deskEvent.findMany({ where: { dossierId, id: { gt: after.event } }, orderBy: { id: "asc" } }),
    reader.batch.findMany({ where: { dossierId, id: { gt: after.batch } }, orderBy: { id: "asc" } }),
  ]);
  return {
    events: events.map(eventOf),
    batches: batches.map(({ id, what, who, when, takesBack }) => ({
      id,
      what,
      who,
      when: when.toISOString(),
      takesBack,
    })),
  };
}

function eventOf(row: DeskEventModel): DeskEvent {
  const where = `desk event ${String(row.id)}`;
  const topic = readStored(deskTopicShape, row.topic, where);
  const shape = deskShapes[topic];
  const { id, target, why, who, when, batchId } = row;
  // The topic chose the shape: TypeScript cannot follow a union through a look-up.
  return {
    id,
    topic,
    target,
    action: readStored(deskActionShape, row.action, where),
    before: row.before === null ? null : readStored<unknown>(shape, row.before, where),
    after: row.after === null ? null : readStored<unknown>(shape, row.after, where),
    why,
    who,
    when: when.toISOString(),
    batch: batchId,
  } as DeskEvent;
}
