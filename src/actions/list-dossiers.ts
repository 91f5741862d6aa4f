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
export function listDossiers(_workspace: Workspace): Promise<readonly DossierSummary[]> {
  throw new Error("not yet written");
}
