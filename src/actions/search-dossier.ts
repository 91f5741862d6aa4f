import { byKeys, groupBy } from "../base/order.ts";
import { failure, success, type Outcome } from "../base/outcome.ts";
import { findDossier } from "../database/dossiers.ts";
import {
  fullTextQuery,
  isIn,
  searchEntries,
  type FoundCount,
  type FoundEntry,
  type FoundRange,
} from "../database/search.ts";
import type { Workspace } from "./workspace.ts";

/**
 * A place that was found. `note` is what a reviewer wrote; its `id` is the target of the review.
 * `start` and `end` are code points in the source's text; the marks of a snippet are UTF-16 offsets
 * in its own text; `places` are the words that were found, in the source's text.
 */
export type SearchHit = FoundEntry;
export type SearchHitType = FoundEntry["type"];

/** Which hits to give; what is left out lets all through. */
export interface SearchRange {
  readonly types?: readonly SearchHitType[];
  readonly sources?: readonly string[];
  readonly offset?: number;
  readonly limit?: number;
}

/** The best hits first, and how many there are in all. */
export interface SearchHits {
  readonly hits: readonly SearchHit[];
  /** Hits that fit the range's types and sources. */
  readonly total: number;
  /** For each value, the hits it would leave with the choice in the other facet; most first. */
  readonly facets: {
    readonly type: readonly { readonly value: SearchHitType; readonly count: number }[];
    readonly source: readonly { readonly value: string; readonly count: number }[];
  };
}

const MOST_HITS = 200;

/**
 * Full-text search over sources, claims, questions and notes. All words must occur, in any form
 * (drone, drones); words in quotation marks stand together; the last word may be unfinished.
 * At most 200 hits come back at once. Problems: `dossier/unknown`, `search/empty`.
 */
export async function searchDossier(
  workspace: Workspace,
  slug: string,
  query: string,
  { types = [], sources = [], offset = 0, limit = MOST_HITS }: SearchRange = {},
): Promise<Outcome<SearchHits>> {
  const dossier = findDossier(workspace.database, slug);
  if (dossier === null) {
    return failure("dossier/unknown", `There is no dossier "${slug}". Choose one from the list of dossiers.`);
  }
  const terms = fullTextQuery(query);
  if (terms === null) return failure("search/empty", "Type a word to look for.");
  const range: FoundRange = { types, sources, offset, limit: Math.min(limit, MOST_HITS) };
  const { hits, total, counts } = await searchEntries(workspace.database, dossier.id, terms, range);
  return success({
    hits,
    total,
    facets: {
      type: addUp(counts.filter(isIn({ types: [], sources })), ({ type }) => type),
      source: addUp(counts.filter(isIn({ types, sources: [] })), ({ source }) => source),
    },
  });
}

function addUp<T extends string>(
  counts: readonly FoundCount[],
  valueOf: (count: FoundCount) => T | null,
): readonly { readonly value: T; readonly count: number }[] {
  return [...groupBy(counts, valueOf)]
    .flatMap(([value, group]) =>
      value === null ? [] : [{ value, count: group.reduce((sum, { count }) => sum + count, 0) }],
    )
    .sort(
      byKeys(
        ({ count }) => -count,
        ({ value }) => value,
      ),
    );
}
