import type { DossierSummary } from "../../actions/index.ts";
import { addresses } from "../addresses.ts";
import { plainMark, type VerdictMark } from "../verdict-mark.ts";
import { newDossierForm, type ImportForm } from "./import.ts";
import { legend } from "./help.ts";

/** All dossiers; on the first run the form itself stands in place of the list. */
export interface DossiersContext {
  readonly dossiers: readonly DossierLine[];
  readonly firstRun: FirstRun | null;
  readonly newDossier: string;
  readonly sample: string;
}

export interface FirstRun {
  readonly form: ImportForm;
  readonly legend: readonly VerdictMark[];
}

export interface DossierLine extends DossierSummary {
  readonly href: string;
  readonly hard: VerdictMark;
  readonly soft: VerdictMark;
}

export function dossiersPage(dossiers: readonly DossierSummary[]): DossiersContext {
  return {
    dossiers: dossiers.map((dossier) => ({
      ...dossier,
      href: addresses.overview(dossier.slug),
      hard: plainMark("discrepancy", "hard", "hard"),
      soft: plainMark("discrepancy", "soft", "soft"),
    })),
    firstRun: dossiers.length === 0 ? { form: newDossierForm(), legend: legend() } : null,
    newDossier: addresses.newDossier,
    sample: addresses.sample,
  };
}
