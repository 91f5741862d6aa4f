import { countDossiers } from "../database/dossiers.ts";
import type { Workspace } from "./workspace.ts";

export interface DossierSummary {
  readonly slug: string;
  readonly title: string;
  readonly sources: number;
  readonly claims: number;
  readonly questions: number;
  readonly discrepancies: { readonly hard: number; readonly soft: number };
  /** Claims and questions with a standing review. */
  readonly reviewed: number;
  /** ISO 8601 instant of the last analysis; null when there was none yet. */
  readonly analysed: string | null;
}

/** All dossiers, by title. */
export async function listDossiers(workspace: Workspace): Promise<readonly DossierSummary[]> {
  const rows = await countDossiers(workspace.database);
  return rows.map(({ hard, soft, ...counts }) => ({ ...counts, discrepancies: { hard, soft } }));
}
