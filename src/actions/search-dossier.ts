import { byKeys, groupBy } from "../base/order.ts";
import { failure, success, type Outcome } from "../base/outcome.ts";
import type { Question, VerdictName } from "../core/index.ts";
import { fullTextQuery, isIn, searchEntries, type FoundCount, type FoundEntry } from "../database/search.ts";
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
  const verdictOf = verdictsByTarget(opened.value.analysis.questions);
  const having = [...verdictOf].filter(([, verdict]) => verdicts.includes(verdict));
  const targets = verdicts.length === 0 ? null : new Set(having.map(([target]) => target));
  const { hits, total, counts } = await searchEntries(workspace.database, opened.value.row.id, terms, {
    types,
    sources,
    targets,
    offset,
    limit: Math.min(limit, MOST_HITS),
  });
  return success({
    hits,
    total,
    facets: {
      type: addUp(counts.filter(isIn({ types: [], sources, targets })), ({ type }) => type),
      source: addUp(counts.filter(isIn({ types, sources: [], targets })), ({ source }) => source),
      verdict: addUp(
        counts.filter(isIn({ types, sources, targets: null })),
        ({ target }) => verdictOf.get(target) ?? null,
      ),
    },
  });
}

/** Of each question, and of each claim the one of its gravest question: questions come gravest first. */
function verdictsByTarget(questions: readonly Question[]): ReadonlyMap<string, VerdictName> {
  const verdicts = new Map<string, VerdictName>();
  for (const { id, claims, verdict } of questions) {
    verdicts.set(id, verdict);
    for (const claim of claims) if (!verdicts.has(claim)) verdicts.set(claim, verdict);
  }
  return verdicts;
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
