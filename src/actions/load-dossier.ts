import type { Outcome } from "../base/outcome.ts";
import type { DossierState } from "../core/index.ts";
import { readState } from "./dossier-cache.ts";
import type { Workspace } from "./workspace.ts";

/** A dossier as it stands. Problems: `dossier/unknown`, `database/damaged-data`. */
export function loadDossier(workspace: Workspace, slug: string): Promise<Outcome<DossierState>> {
  return readState(workspace, slug);
}
