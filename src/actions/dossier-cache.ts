import { failure, success, type Outcome } from "../base/outcome.ts";
import { foldReviews, type DossierState } from "../core/index.ts";
import { findDossier, type DossierRow } from "../database/dossiers.ts";
import type { Database } from "../database/open-database.ts";
import { readEvents } from "../database/reviews.ts";
import { DamagedDataError } from "../database/shapes.ts";
import { readAnalysis, type StoredAnalysis } from "../database/stored-analysis.ts";

interface CachedDossier {
  /** Good for one edition of the dossier: most changes are reviews, which leave it as it is. */
  readonly analysis: { readonly edition: number; readonly value: StoredAnalysis };
  /** Good for one revision; null until somebody asks for it. */
  readonly state: { readonly revision: number; readonly value: DossierState } | null;
}

/** Dossiers in memory by slug, least recently used first. */
export type DossierCache = Map<string, CachedDossier>;

interface Reading {
  readonly database: Database;
  readonly cache: DossierCache;
}

const MOST_DOSSIERS = 16;

export function dossierCache(): DossierCache {
  return new Map();
}

/** A dossier's row and its last analysis. */
export interface OpenDossier {
  readonly row: DossierRow;
  readonly analysis: StoredAnalysis;
}

/**
 * Looks a dossier up and gives its analysis, from memory where there is no later one. The row is read
 * each time: another program may have changed it. Problems: `dossier/unknown`, `database/damaged-data`.
 */
export function openDossier({ database, cache }: Reading, slug: string): Promise<Outcome<OpenDossier>> {
  return orDamaged(async () => {
    const row = await findDossier(database, slug);
    if (row === null) {
      return failure(
        "dossier/unknown",
        `There is no dossier "${slug}". Choose one from the list of dossiers.`,
      );
    }
    const cached = cache.get(slug);
    if (cached?.analysis.edition === row.edition) return success({ row, analysis: cached.analysis.value });
    const analysis = await readAnalysis(database, row.id);
    remember(cache, slug, { analysis: { edition: row.edition, value: analysis }, state: null });
    return success({ row, analysis });
  });
}

/** All of a dossier as it stands, reviews and all. Problems: those of `openDossier`. */
export async function readState(reading: Reading, slug: string): Promise<Outcome<DossierState>> {
  const opened = await openDossier(reading, slug);
  if (!opened.ok) return opened;
  const { row, analysis } = opened.value;
  const { database, cache } = reading;
  const { state } = cache.get(slug) ?? { state: null };
  if (state?.revision === row.revision) return success(state.value);
  return orDamaged(async () => {
    const history = await readEvents(database, row.id);
    const { hashes, analysed, ...parts } = analysis;
    const value = {
      dossier: { slug, title: row.title, analysed },
      ...parts,
      history,
      reviews: foldReviews(history, hashes),
    };
    remember(cache, slug, {
      analysis: { edition: row.edition, value: analysis },
      state: { revision: row.revision, value },
    });
    return success(value);
  });
}

async function orDamaged<T>(read: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DamagedDataError)) throw error;
    return failure("database/damaged-data", `${error.message}. Restore the last backup.`);
  }
}

function remember(cache: DossierCache, slug: string, dossier: CachedDossier): void {
  cache.delete(slug);
  cache.set(slug, dossier);
  const [oldest] = cache.keys();
  if (cache.size > MOST_DOSSIERS && oldest !== undefined) cache.delete(oldest);
}
