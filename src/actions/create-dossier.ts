import type { Outcome } from "../base/outcome.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Makes an empty dossier. Its slug comes from the title and is made unique by a number.
 * Problems: `dossier/no-title`, `dossier/long-title`.
 */
export function createDossier(
  _workspace: Workspace,
  _draft: { readonly title: string },
): Promise<Outcome<{ readonly slug: string }>> {
  throw new Error("not yet written");
}
