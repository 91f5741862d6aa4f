import type { Outcome } from "../base/outcome.ts";
import { backUp } from "../database/backup.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Writes a whole copy of the open database to a new file, also while others write.
 * Problems: `backup/exists`, `backup/cannot-write`, `database/full`.
 */
export function backupDatabase(workspace: Workspace, file: string): Promise<Outcome<null>> {
  return backUp(workspace.database, file);
}
