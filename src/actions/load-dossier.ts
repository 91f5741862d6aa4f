import { success, type Outcome } from "../base/outcome.ts";
import type { DossierState } from "../core/index.ts";
import { openDossier } from "./dossier-cache.ts";
import type { Workspace } from "./workspace.ts";

/** A dossier as it stands. Problems: `dossier/unknown`, `database/damaged-data`. */
export async function loadDossier(workspace: Workspace, slug: string): Promise<Outcome<DossierState>> {
  const dossier = await openDossier(workspace, slug);
  return dossier.ok ? success(dossier.value.state) : dossier;
}
