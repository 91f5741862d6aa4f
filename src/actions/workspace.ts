import type { Outcome } from "../base/outcome.ts";

/** The open database. Only actions look inside. */
export interface Workspace {
  readonly databaseUrl: string;
}

/**
 * Opens the database, making its folder and file and applying pending migrations where needed.
 * @param options.databaseUrl `file:./data/crosscheck.db`
 * Problems: `database/url`, `database/folder`, `database/locked`, `database/read-only`,
 * `database/not-a-database`, `database/newer`, `database/full`.
 */
export function openWorkspace(_options: { readonly databaseUrl: string }): Promise<Outcome<Workspace>> {
  throw new Error("not yet written");
}

/** Waits for running writes and closes the database. */
export function closeWorkspace(_workspace: Workspace): Promise<void> {
  throw new Error("not yet written");
}
