import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { success, type Outcome } from "../base/outcome.ts";
import { findDossier, insertDossier } from "../database/dossiers.ts";
import { addSources } from "./add-sources.ts";
import { readArticles } from "./read-articles.ts";
import type { Workspace } from "./workspace.ts";

/** Two levels up from here stands the package, both from src and from dist. */
const SEEDS = path.join(import.meta.dirname, "..", "..", "seeds");

const sampleShape = z.strictObject({ title: z.string(), slug: z.string(), sources: z.array(z.string()) });

/**
 * Loads the sample dossier, once: does nothing when a dossier with its slug has been analysed. A
 * seed that was broken off goes on where it stopped.
 */
export async function seedSample(
  workspace: Workspace,
): Promise<Outcome<{ readonly slug: string; readonly created: boolean }>> {
  const { title, slug, sources } = sampleShape.parse(
    JSON.parse(await readFile(path.join(SEEDS, "dossier.json"), "utf8")),
  );
  const present = findDossier(workspace.database, slug);
  if (present !== null && present.edition > 0) return success({ slug, created: false });
  const drafts = await readArticles(sources.map((file) => path.join(SEEDS, file)));
  if (!drafts.ok) return drafts;
  if (present === null) {
    const inserted = await insertDossier(workspace.database, slug, title);
    if (!inserted.ok) return inserted;
  }
  const added = await addSources(workspace, slug, drafts.value);
  return added.ok ? success({ slug, created: true }) : added;
}
