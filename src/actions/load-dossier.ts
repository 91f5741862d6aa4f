import type { Outcome } from "../base/outcome.ts";
import type { DossierState } from "../core/index.ts";
import type { Workspace } from "./workspace.ts";

/** A dossier as it stands. Problem: `dossier/unknown`. */
export function loadDossier(_workspace: Workspace, _slug: string): Promise<Outcome<DossierState>> {
  throw new Error("not yet written");
}
