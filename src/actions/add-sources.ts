import { failure, success, type Outcome } from "../base/outcome.ts";
import { printedId } from "../database/ids.ts";
import { saveAnalysis } from "../database/save-analysis.ts";
import type { ArticleDraft } from "../importers/index.ts";
import { analyzeDossier } from "./analyze-dossier.ts";
import { openCurrent } from "./dossier-cache.ts";
import { inputsOf, planSources } from "./plan-sources.ts";
import type { Workspace } from "./workspace.ts";

export interface AddedSources {
  /** Ids of the sources that are new: `S6`. */
  readonly added: readonly string[];
  /** Articles left out because the dossier has the same bytes already. */
  readonly duplicates: readonly { readonly file: string; readonly sameAs: string }[];
}

/** How often to start again when somebody else changes the dossier during the analysis. */
const ATTEMPTS = 5;

/**
 * Stores articles and analyses the whole dossier again, all of it or nothing; reviews are kept. An
 * article whose file name is taken gets another: `page-2.txt`.
 * Problems: `dossier/unknown`, `dossier/busy`, `import/nothing` and those of the database.
 */
export async function addSources(
  workspace: Workspace,
  slug: string,
  drafts: readonly ArticleDraft[],
): Promise<Outcome<AddedSources>> {
  if (drafts.length === 0) return failure("import/nothing", "Choose at least one article to add.");
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const result = await tryToAdd(workspace, slug, drafts);
    if (!result.ok) return result;
    if (result.value !== null) return success(result.value);
  }
  return failure("dossier/busy", "Others are adding articles to this dossier. Nothing was added: try again.");
}

/** @returns null when somebody else saved an analysis meanwhile */
async function tryToAdd(
  workspace: Workspace,
  slug: string,
  drafts: readonly ArticleDraft[],
): Promise<Outcome<AddedSources | null>> {
  const { database } = workspace;
  const current = await openCurrent(workspace, slug);
  if (!current.ok) return current;
  const { row, analysis: before, desk } = current.value;
  const plan = planSources(before.sources, drafts);
  const added = plan.added.map(({ number }) => printedId("S", number));
  if (added.length === 0) return success({ added, duplicates: plan.duplicates });
  const { analysis, placedByHand } = await analyzeDossier(
    workspace,
    row.id,
    inputsOf(plan.added),
    desk.history,
  );
  const saved = await saveAnalysis(database, {
    dossier: row,
    before,
    newSources: plan.added,
    analysis,
    placedByHand,
    now: new Date(),
  });
  if (!saved.ok) return saved;
  return success(saved.value ? { added, duplicates: plan.duplicates } : null);
}
