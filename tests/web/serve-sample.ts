import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeWorkspace, openWorkspace, seedSample } from "../../src/actions/index.ts";
import { bindActions } from "../../src/web/index.ts";
import { serveApp, type ServedApp } from "./serve-app.ts";

/** The application over a database of its own with the sample dossier in it. */
export async function serveSample(): Promise<ServedApp> {
  const folder = await mkdtemp(join(tmpdir(), "crosscheck-web-"));
  const opened = await openWorkspace({ databaseUrl: `file:${join(folder, "test.db")}` });
  if (!opened.ok) throw new Error(opened.problem.message);
  const seeded = await seedSample(opened.value);
  if (!seeded.ok) throw new Error(seeded.problem.message);
  const app = await serveApp(bindActions(opened.value));
  return {
    ...app,
    async close() {
      await app.close();
      await closeWorkspace(opened.value);
      await rm(folder, { recursive: true });
    },
  };
}
