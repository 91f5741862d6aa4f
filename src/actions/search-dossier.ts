import { byKeys, groupBy } from "../base/order.ts";
import { failure, success, type Outcome } from "../base/outcome.ts";
import type { VerdictName } from "../core/index.ts";
import {
  fullTextQuery,
  isIn,
  searchEntries,
  type FoundChoice,
  type FoundCount,
  type FoundEntry,
} from "../database/search.ts";
import { openDossier } from "./dossier-cache.ts";
import type { Workspace } from "./workspace.ts";

/**
 * A place that was found. `note` is what a reviewer wrote, `desk` why something else was done; the `id` of
 * both is what it was done to.
 * `start` and `end` are code points in the source's text; the marks of a snippet are UTF-16 offsets
 * in its own text; `places` are the words that were found, in the source's text.
 */
export type SearchHit = FoundEntry;
export type SearchHitType = FoundEntry["type"];

/** Which hits to give; what is left out lets all through. */
export interface SearchRange {
  readonly types?: readonly SearchHitType[];
  readonly sources?: readonly string[];
  /** Claims and questions with one of these verdicts; a claim has the gravest of its questions. */
  readonly verdicts?: readonly VerdictName[];
  readonly offset?: number;
  readonly limit?: number;
}

/** The best hits first, and how many there are in all. */
export interface SearchHits {
  readonly hits: readonly SearchHit[];
  /** Hits that fit the range's types, sources and verdicts. */
  readonly total: number;
  /** For each value, the hits it would leave with the choice in the other facets; most first. */
  readonly facets: {
    readonly type: readonly { readonly value: SearchHitType; readonly count: number }[];
    readonly source: readonly { readonly value: string; readonly count: number }[];
    readonly verdict: readonly { readonly value: VerdictName; readonly count: number }[];
  };
}

const MOST_HITS = 200;

/**
 * Full-text search over sources, claims, questions and all that people wrote. All words must occur, in any
 * form (drone, drones); words in quotation marks stand together; the last word may be unfinished.
 * At most 200 hits come back at once. Problems: `dossier/unknown`, `search/empty`, `database/damaged-data`.
 */
export async function searchDossier(
  workspace: Workspace,
  slug: string,
  query: string,
  { types = [], sources = [], verdicts = [], offset = 0, limit = MOST_HITS }: SearchRange = {},
): Promise<Outcome<SearchHits>> {
  const opened = await openDossier(workspace, slug);
  if (!opened.ok) return opened;
  const terms = fullTextQuery(query);
  if (terms === null) return failure("search/empty", "Type a word to look for.");
  const choice = { types, sources, verdicts };
  const range = { ...choice, offset, limit: Math.min(limit, MOST_HITS) };
  const { hits, counts } = searchEntries(workspace.database, opened.value.row.id, terms, range);
  // A facet counts what the choice in the others leaves.
  const within = (narrowed: Partial<FoundChoice>) => counts.filter(isIn({ ...choice, ...narrowed }));
  return success({
    hits,
    total: sum(within({})),
    facets: {
      type: addUp(within({ types: [] }), ({ type }) => type),
      source: addUp(within({ sources: [] }), ({ source }) => source),
      verdict: addUp(within({ verdicts: [] }), ({ verdict }) => verdict),
    },
  });
}

function addUp<T extends string>(
  counts: readonly FoundCount[],
  valueOf: (count: FoundCount) => T | null,
): readonly { readonly value: T; readonly count: number }[] {
  return [...groupBy(counts, valueOf)]
    .flatMap(([value, group]) => (value === null ? [] : [{ value, count: sum(group) }]))
    .sort(
      byKeys(
        ({ count }) => -count,
        ({ value }) => value,
      ),
    );
}

function sum(counts: readonly FoundCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
