import { failure, type Outcome } from "../base/outcome.ts";
import type { Desk } from "../core/index.ts";
import type { Workspace } from "./workspace.ts";

/**
 * What stands at the desk besides reviews: assignments, second checks, edits of claims, placements,
 * coverage, with their history. Problems: `dossier/unknown`, `database/damaged-data`.
 */
export function loadDesk(_workspace: Workspace, _slug: string): Promise<Outcome<Desk>> {
  return notYet();
}

function notYet() {
  return Promise.resolve(failure("workbench/not-yet", "This is being built."));
}
