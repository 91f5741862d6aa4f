import { success, type Outcome } from "../base/outcome.ts";
import { closeDatabase, openDatabase, type Database } from "../database/open-database.ts";
import { dossierCache, type DossierCache } from "./dossier-cache.ts";

/** The open database and what was read of it. Only actions look inside. */
export interface Workspace {
  readonly database: Database;
  readonly cache: DossierCache;
}

/**
 * Opens the database, making its folder and file and applying pending migrations where needed.
 * @param options.databaseUrl `file:./data/crosscheck.db`
 * Problems: `database/url`, `database/folder`, `database/cannot-open`, `database/locked`,
 * `database/read-only`, `database/not-a-database`, `database/newer`, `database/half-migrated`,
 * `database/damaged`, `database/disk`, `database/full`.
 */
export async function openWorkspace(options: { readonly databaseUrl: string }): Promise<Outcome<Workspace>> {
  const database = await openDatabase(options.databaseUrl);
  return database.ok ? success({ database: database.value, cache: dossierCache() }) : database;
}

/** Waits for running writes and closes the database. */
export function closeWorkspace(workspace: Workspace): Promise<void> {
  return closeDatabase(workspace.database);
}
