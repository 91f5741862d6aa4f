import type { Outcome } from "../base/outcome.ts";

/**
 * Puts a backup in the place of the database, which must not be open anywhere. The database that
 * was there is kept beside it; its path comes back.
 * Problems: `backup/missing`, `backup/not-sound`, `database/locked` and those of opening.
 */
export function restoreDatabase(
  _file: string,
  _databaseUrl: string,
): Promise<Outcome<{ readonly previous: string | null }>> {
  throw new Error("not yet written");
}
