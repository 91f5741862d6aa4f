import { closeWorkspace, openWorkspace, type Workspace } from "../actions/index.ts";
import type { Outcome } from "../base/outcome.ts";

/** Opens the database, does the work, and closes it again whatever happens. */
export async function withWorkspace<T>(
  databaseUrl: string,
  work: (workspace: Workspace) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const opened = await openWorkspace({ databaseUrl });
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    await closeWorkspace(opened.value);
  }
}
