import { success, type Outcome } from "../base/outcome.ts";
import { restore } from "../database/backup.ts";
import { closeDatabase, openDatabase } from "../database/open-database.ts";

/**
 * Puts a backup in the place of the database, which must not be open anywhere, and brings it up to
 * date. The database that was there is kept beside it; its path comes back.
 * Problems: `backup/missing`, `backup/not-sound`, `database/locked` and those of `openWorkspace`.
 */
export async function restoreDatabase(
  file: string,
  databaseUrl: string,
): Promise<Outcome<{ readonly previous: string | null }>> {
  const restored = restore(file, databaseUrl, new Date());
  if (!restored.ok) return restored;
  const database = await openDatabase(databaseUrl);
  if (!database.ok) return database;
  await closeDatabase(database.value);
  return success({ previous: restored.value });
}
