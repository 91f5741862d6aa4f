import { failure, success, type Outcome } from "../base/outcome.ts";
import { foldDesk, foldReviews, type Desk, type DossierState } from "../core/index.ts";
import { readDeskHistory } from "../database/desk.ts";
import { findDossier, type DossierRow } from "../database/dossiers.ts";
import type { Database } from "../database/open-database.ts";
import { readEvents } from "../database/reviews.ts";
import { DamagedDataError } from "../database/shapes.ts";
import { readAnalysis, type StoredAnalysis } from "../database/stored-analysis.ts";

interface CachedDossier {
  /** Good for one edition of the dossier: most changes are reviews, which leave it as it is. */
  readonly analysis: { readonly edition: number; readonly value: StoredAnalysis };
  /** Good for one revision; null until somebody asks for it. */
  readonly current: CurrentDossier | null;
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

/** A dossier as it stands at one revision: all that a decision is made on. */
export interface CurrentDossier extends OpenDossier {
  readonly state: DossierState;
  readonly desk: Desk;
}

/**
 * Looks a dossier up and gives its analysis, from memory where there is no later one. The row is read
 * each time: another program may have changed it. Problems: `dossier/unknown`, `database/damaged-data`.
 */
export function openDossier({ database, cache }: Reading, slug: string): Promise<Outcome<OpenDossier>> {
  return orDamaged(async () => {
    const row = findDossier(database, slug);
    if (row === null) {
      return failure(
        "dossier/unknown",
        `There is no dossier "${slug}". Choose one from the list of dossiers.`,
      );
    }
    const cached = cache.get(slug);
    if (cached?.analysis.edition === row.edition) return success({ row, analysis: cached.analysis.value });
    const analysis = await readAnalysis(database, row.id);
    remember(cache, slug, {
      analysis: { edition: row.edition, value: analysis },
      current: cached?.current ?? null,
    });
    return success({ row, analysis });
  });
}

/** All of a dossier as it stands, reviews and desk and all. Problems: those of `openDossier`. */
export async function openCurrent(reading: Reading, slug: string): Promise<Outcome<CurrentDossier>> {
  const opened = await openDossier(reading, slug);
  if (!opened.ok) return opened;
  const { row, analysis } = opened.value;
  const { database, cache } = reading;
  const last = cache.get(slug)?.current ?? null;
  if (last?.row.revision === row.revision) return success(last);
  return orDamaged(async () => {
    // History is only ever appended: what was read once is not read again.
    const history = [
      ...(last?.state.history ?? []),
      ...(await readEvents(database, row.id, last?.state.history.at(-1)?.id)),
    ];
    const since = {
      event: last?.desk.history.at(-1)?.id ?? 0,
      batch: last?.desk.batches.at(-1)?.id ?? 0,
    };
    const { events, batches } = await readDeskHistory(database, row.id, since);
    const { hashes, analysed, ...parts } = analysis;
    const current = {
      row,
      analysis,
      state: {
        dossier: { slug, title: row.title, analysed },
        ...parts,
        history,
        reviews: foldReviews(history, hashes),
      },
      desk: foldDesk(
        [...(last?.desk.history ?? []), ...events],
        [...(last?.desk.batches ?? []), ...batches],
        history,
      ),
    };
    remember(cache, slug, { analysis: { edition: row.edition, value: analysis }, current });
    return success(current);
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
