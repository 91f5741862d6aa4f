import { failure, success, type Outcome } from "../base/outcome.ts";
import { foldReviews, type DossierState } from "../core/index.ts";
import { findDossier, type DossierRow } from "../database/dossiers.ts";
import type { Database } from "../database/open-database.ts";
import { readEvents } from "../database/reviews.ts";
import { DamagedDataError } from "../database/shapes.ts";
import { readAnalysis, type StoredAnalysis } from "../database/stored-analysis.ts";

/** A dossier in memory, good as long as its row says the same revision. */
export interface LoadedDossier {
  readonly row: DossierRow;
  readonly analysis: StoredAnalysis;
  readonly state: DossierState;
}

/** Loaded dossiers by slug, least recently used first. */
export type DossierCache = Map<string, LoadedDossier>;

const MOST_DOSSIERS = 16;

export function dossierCache(): DossierCache {
  return new Map();
}

/**
 * A dossier as it stands, from memory where nothing has changed since. Another program may have
 * changed the database: the row is always looked at.
 * Problems: `dossier/unknown`, `database/damaged-data`.
 */
export async function openDossier(
  workspace: { readonly database: Database; readonly cache: DossierCache },
  slug: string,
): Promise<Outcome<LoadedDossier>> {
  const { database, cache } = workspace;
  const row = await findDossier(database, slug);
  if (row === null) {
    return failure("dossier/unknown", `There is no dossier "${slug}". Choose one from the list of dossiers.`);
  }
  const known = cache.get(slug);
  if (known?.row.revision === row.revision) return success(remember(cache, known));
  try {
    // Most changes are reviews: the analysis is read again only when there is a new one.
    const analysis =
      known?.row.edition === row.edition ? known.analysis : await readAnalysis(database, row.id);
    const history = await readEvents(database, row.id);
    const { hashes, analysed, ...parts } = analysis;
    const state = {
      dossier: { slug, title: row.title, analysed },
      ...parts,
      history,
      reviews: foldReviews(history, hashes),
    };
    return success(remember(cache, { row, analysis, state }));
  } catch (error) {
    if (!(error instanceof DamagedDataError)) throw error;
    return failure("database/damaged-data", `${error.message}. Restore the last backup.`);
  }
}

function remember(cache: DossierCache, dossier: LoadedDossier): LoadedDossier {
  const { slug } = dossier.row;
  cache.delete(slug);
  cache.set(slug, dossier);
  const [oldest] = cache.keys();
  if (cache.size > MOST_DOSSIERS && oldest !== undefined) cache.delete(oldest);
  return dossier;
}
