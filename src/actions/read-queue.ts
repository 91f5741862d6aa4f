import { success, type Outcome } from "../base/outcome.ts";
import { readQueuePage, type QueuePage, type QueueQuery } from "../core/index.ts";
import { openCurrent } from "./dossier-cache.ts";
import type { Workspace } from "./workspace.ts";

/**
 * A page of the review queue with counted facets and progress. Counts are of the whole dossier, never
 * of the page. Problems: `dossier/unknown`, `database/damaged-data`.
 */
export async function readQueue(
  workspace: Workspace,
  slug: string,
  query: QueueQuery,
): Promise<Outcome<QueuePage>> {
  const current = await openCurrent(workspace, slug);
  if (!current.ok) return current;
  const { state, desk, analysis } = current.value;
  return success(readQueuePage(state, desk, analysis.hashes, query));
}
