import { VERDICTS } from "../verdicts/verdict.ts";

/** What the queue can be narrowed by; each facet may hold several values, any of which will do. */
export const QUEUE_FACETS = [
  "verdict",
  "type",
  "strength",
  "kind",
  "source",
  "speaker",
  "review",
  "assigned",
] as const;
export type QueueFacet = (typeof QUEUE_FACETS)[number];

/**
 * Values of the facets besides those of the analysis: `review` is a review verdict, `none`, `stale`
 * (reviewed, but changed since), `unsigned` (reviewed, no second check in force) or `signed`; `assigned`
 * is a name or `nobody`; `speaker` is a name or `article`; `type` and `strength` may be `none`. A claim
 * takes verdict, type and strength from the gravest of its questions; a question takes sources and
 * speakers from its claims.
 */
export type QueueFilter = Readonly<Partial<Record<QueueFacet, readonly string[]>>>;

/** Unless somebody asks for them, questions that one source alone answers are not queued: there is nothing to compare. */
const COMPARED = VERDICTS.filter((verdict) => verdict !== "single-source");

/** The filter as the queue is asked for it. */
export function usualFilter(of: QueueQuery["of"], filter: QueueFilter): QueueFilter {
  return of === "claims" || filter.verdict !== undefined ? filter : { ...filter, verdict: COMPARED };
}

export interface QueueQuery {
  /** Of what the queue is made. */
  readonly of: "questions" | "claims";
  readonly filter: QueueFilter;
  /** `importance` (gravest first), or the order of the articles. */
  readonly sort: "importance" | "text";
  /** First item of the page, from 0; null shows the stretch around `at`, with most of it still to come. */
  readonly offset: number | null;
  readonly limit: number;
  /** The item on the screen; it stays reachable though it no longer fits the filter. */
  readonly at: string | null;
}

export interface FacetCount {
  readonly value: string;
  /** Items with this value among those that fit all other facets. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface QueuePage {
  readonly items: readonly string[];
  /** Place of the first of `items` in the whole queue. */
  readonly offset: number;
  /** Items that fit the filter. */
  readonly total: number;
  readonly facets: Readonly<Record<QueueFacet, readonly FacetCount[]>>;
  readonly progress: QueueProgress;
  /** Neighbours of `at` in the queue; null at its ends, and where the dossier has no such item. */
  readonly at: {
    readonly id: string;
    /** Null when it does not fit the filter. */
    readonly place: number | null;
    readonly previous: string | null;
    readonly next: string | null;
    /** The next that has no review yet, going round. */
    readonly nextOpen: string | null;
  } | null;
}

/** "37 of 121, 12 disputed": over all that fits the filter when its `review` facet is left aside. */
export interface QueueProgress {
  /** Those with a review that is not stale. */
  readonly reviewed: number;
  readonly total: number;
  readonly byVerdict: Readonly<Record<string, number>>;
}
