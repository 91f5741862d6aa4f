import type { DossierState } from "../core/index.ts";

/** Writes a report in one format. Same dossier, same text: no clock, no locale. */
export interface Exporter {
  /** Name on the command line and in addresses: `markdown`. */
  readonly id: string;
  /** Name in menus: "HTML, one file". */
  readonly label: string;
  /** Of the file, without a point: `md`. */
  readonly extension: string;
  readonly mediaType: string;
  render(state: DossierState): string;
}
