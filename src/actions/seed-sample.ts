import type { Outcome } from "../base/outcome.ts";
import type { Workspace } from "./workspace.ts";

/** Loads the sample dossier, once: does nothing when a dossier with its slug is there. */
export function seedSample(
  _workspace: Workspace,
): Promise<Outcome<{ readonly slug: string; readonly created: boolean }>> {
  throw new Error("not yet written");
}
