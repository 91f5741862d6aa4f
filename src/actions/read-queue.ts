import { failure, type Outcome } from "../base/outcome.ts";
import type { QueuePage, QueueQuery } from "../core/index.ts";
import type { Workspace } from "./workspace.ts";

/**
 * A page of the review queue with counted facets and progress. Counts are of the whole dossier, never
 * of the page. Problems: `dossier/unknown`, `database/damaged-data`.
 */
export function readQueue(
  _workspace: Workspace,
  _slug: string,
  _query: QueueQuery,
): Promise<Outcome<QueuePage>> {
  return notYet();
}

function notYet() {
  return Promise.resolve(failure("workbench/not-yet", "This is being built."));
}
