import { failure, success, type Outcome } from "../base/outcome.ts";
import { findDossier } from "../database/dossiers.ts";
import { fullTextQuery, searchEntries, type FoundEntries, type FoundEntry } from "../database/search.ts";
import type { Workspace } from "./workspace.ts";

/**
 * A place that was found. `note` is what a reviewer wrote; its `id` is the target of the review.
 * `start` and `end` are code points in the source's text; the marks of a snippet are UTF-16 offsets
 * in its own text.
 */
export type SearchHit = FoundEntry;
/** The best hits first, and how many there are in all. */
export type SearchHits = FoundEntries;

const MOST_HITS = 200;

/**
 * Full-text search over sources, claims, questions and notes. All words must occur, in any form
 * (drone, drones); words in quotation marks stand together; the last word may be unfinished.
 * At most 200 hits come back. Problems: `dossier/unknown`, `search/empty`.
 */
export async function searchDossier(
  workspace: Workspace,
  slug: string,
  query: string,
): Promise<Outcome<SearchHits>> {
  const dossier = await findDossier(workspace.database, slug);
  if (dossier === null) {
    return failure("dossier/unknown", `There is no dossier "${slug}". Choose one from the list of dossiers.`);
  }
  const terms = fullTextQuery(query);
  if (terms === null) return failure("search/empty", "Type a word to look for.");
  return success(await searchEntries(workspace.database, dossier.id, terms, MOST_HITS));
}
