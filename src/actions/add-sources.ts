import type { Outcome } from "../base/outcome.ts";
import type { ArticleDraft } from "../importers/index.ts";
import type { Workspace } from "./workspace.ts";

export interface AddedSources {
  /** Ids of the sources that are new: `S6`. */
  readonly added: readonly string[];
  /** Files left out because the dossier has the same bytes already. */
  readonly duplicates: readonly { readonly file: string; readonly sameAs: string }[];
}

/**
 * Stores articles and analyses the whole dossier again; reviews are kept.
 * Problems: `dossier/unknown`, `import/nothing`, `import/same-file-name` and those of the database.
 */
export function addSources(
  _workspace: Workspace,
  _slug: string,
  _drafts: readonly ArticleDraft[],
): Promise<Outcome<AddedSources>> {
  throw new Error("not yet written");
}
