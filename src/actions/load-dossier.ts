import { success, type Outcome } from "../base/outcome.ts";
import type { Desk, DossierState } from "../core/index.ts";
import { openCurrent } from "./dossier-cache.ts";
import type { Workspace } from "./workspace.ts";

/** A dossier as it stands. Problems: `dossier/unknown`, `database/damaged-data`. */
export async function loadDossier(workspace: Workspace, slug: string): Promise<Outcome<DossierState>> {
  const current = await openCurrent(workspace, slug);
  return current.ok ? success(current.value.state) : current;
}

/**
 * What stands at the desk besides reviews: assignments, second checks, edits of claims, placements,
 * coverage, with their history. Problems: those of `loadDossier`.
 */
export async function loadDesk(workspace: Workspace, slug: string): Promise<Outcome<Desk>> {
  const current = await openCurrent(workspace, slug);
  return current.ok ? success(current.value.desk) : current;
}
