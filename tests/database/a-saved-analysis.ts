import type { Analysis } from "../../src/core/index.ts";
import type { NewSource } from "../../src/database/analysis-rows.ts";
import { findDossier, insertDossier } from "../../src/database/dossiers.ts";
import type { Database } from "../../src/database/open-database.ts";
import { saveAnalysis } from "../../src/database/save-analysis.ts";
import { readAnalysis, type StoredAnalysis } from "../../src/database/stored-analysis.ts";
import { sha256 } from "../../src/database/target-hash.ts";
import { value } from "./temporary-database.ts";

/** An empty dossier; its slug is `fire`. */
export async function aDossier(database: Database): Promise<string> {
  return value(await insertDossier(database, "fire", "The fire"));
}

/** Saves an analysis as the next of the dossier; sources that are there already are not new. */
export async function save(
  database: Database,
  slug: string,
  analysis: Analysis,
  placedByHand: ReadonlySet<string> = new Set(),
): Promise<boolean> {
  const dossier = findDossier(database, slug);
  if (dossier === null) throw new Error(`no dossier ${slug}`);
  const before = await readAnalysis(database, dossier.id);
  const present = new Set(before.sources.map(({ id }) => id));
  const newSources = newSourcesOf(analysis).filter(({ number }) => !present.has(`S${String(number)}`));
  const now = new Date("2024-05-07T12:00:00Z");
  return value(await saveAnalysis(database, { dossier, before, newSources, analysis, placedByHand, now }));
}

export async function read(database: Database, slug: string): Promise<StoredAnalysis> {
  const dossier = findDossier(database, slug);
  if (dossier === null) throw new Error(`no dossier ${slug}`);
  return readAnalysis(database, dossier.id);
}

export function newSourcesOf(analysis: Analysis): readonly NewSource[] {
  return analysis.sources.map(({ id, file, text }) => ({
    number: Number(id.slice(1)),
    file,
    given: { outlet: "Harbour News" },
    bytes: Uint8Array.from(new TextEncoder().encode(text)),
    text,
    sha256: sha256(text),
  }));
}
