import type { Outcome } from "../base/outcome.ts";
import type { Workspace } from "./workspace.ts";

/** Writes a whole copy of the open database to a new file. Problems: `backup/exists`, `backup/cannot-write`. */
export function backupDatabase(_workspace: Workspace, _file: string): Promise<Outcome<null>> {
  throw new Error("not yet written");
}
