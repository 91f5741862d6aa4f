import path from "node:path";
import { closeWorkspace, openWorkspace, type Workspace } from "../../src/actions/index.ts";
import type { Analysis } from "../../src/core/index.ts";
import { aDossier, save } from "../database/a-saved-analysis.ts";
import { closeAfterwards, temporaryFolder, value } from "../database/temporary-database.ts";

/** An open workspace on a database of its own, closed after the test. */
export async function temporaryWorkspace(): Promise<Workspace> {
  const databaseUrl = `file:${path.join(temporaryFolder(), "test.db")}`;
  const workspace = value(await openWorkspace({ databaseUrl }));
  closeAfterwards(() => closeWorkspace(workspace));
  return workspace;
}

/** The same with a dossier `fire` that has this analysis, as if it had been made of articles. */
export async function workspaceWith(analysis: Analysis): Promise<Workspace> {
  const workspace = await temporaryWorkspace();
  await save(workspace.database, await aDossier(workspace.database), analysis);
  return workspace;
}
