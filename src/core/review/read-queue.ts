import { byText } from "../../base/order.ts";
import type { Desk } from "./desk.ts";
import {
  QUEUE_FACETS,
  type FacetCount,
  type QueueFacet,
  type QueueFilter,
  type QueuePage,
  type QueueProgress,
  type QueueQuery,
} from "./queue.ts";
import { NONE, queueItems, type QueueItem } from "./queue-items.ts";
import { signatureState, type Reviewed } from "./second-check.ts";

/** Who has what nobody has. */
export const NOBODY = "nobody";

/** Values of a facet that are listed: those with most items, and those that are chosen. */
const MOST_VALUES = 100;

/** An item with how it fits the filter. */
interface Placed {
  readonly id: string;
  readonly values: Readonly<Record<QueueFacet, readonly string[]>>;
  /** Facets whose choice leaves it out. */
  readonly misses: readonly QueueFacet[];
}

/**
 * A page of the queue.
 * @param hashes today's hash of each claim and question
 */
export function readQueuePage(
  dossier: Reviewed,
  desk: Desk,
  hashes: ReadonlyMap<string, string>,
  query: QueueQuery,
): QueuePage {
  const all = fitItems(dossier, desk, hashes, query);
  const fitting = all.filter(({ misses }) => misses.length === 0);
  const at = query.at === null ? null : neighbours(all, fitting, query.at, dossier);
  const offset = query.offset ?? pageOf(at?.place ?? 0, query.limit);
  return {
    items: fitting.slice(offset, offset + query.limit).map(({ id }) => id),
    offset,
    total: fitting.length,
    facets: countFacets(all, query.filter),
    progress: progressOf(all, dossier),
    at,
  };
}

/** Ids of all items that fit a filter, in order of importance. */
export function queuedIds(
  dossier: Reviewed,
  desk: Desk,
  hashes: ReadonlyMap<string, string>,
  query: Pick<QueueQuery, "of" | "filter">,
): readonly string[] {
  return fitItems(dossier, desk, hashes, { ...query, sort: "importance" })
    .filter(({ misses }) => misses.length === 0)
    .map(({ id }) => id);
}

function fitItems(
  dossier: Reviewed,
  desk: Desk,
  hashes: ReadonlyMap<string, string>,
  query: Pick<QueueQuery, "of" | "filter" | "sort">,
): readonly Placed[] {
  const chosen = QUEUE_FACETS.flatMap((facet) => {
    const values = query.filter[facet];
    return values === undefined || values.length === 0 ? [] : [{ facet, values: new Set(values) }];
  });
  return queueItems(dossier, query).map((item) => {
    const values = {
      ...item.facets,
      review: reviewValues(dossier, desk, hashes, item),
      assigned: [desk.standing.assignment.get(item.id)?.value.to ?? NOBODY],
    };
    const misses = chosen
      .filter(({ facet, values: wanted }) => !values[facet].some((value) => wanted.has(value)))
      .map(({ facet }) => facet);
    return { id: item.id, values, misses };
  });
}

const NO_REVIEW = [NONE];

function reviewValues(
  dossier: Reviewed,
  desk: Desk,
  hashes: ReadonlyMap<string, string>,
  { id }: QueueItem,
): readonly string[] {
  const review = dossier.reviews.get(id);
  if (review === undefined) return NO_REVIEW;
  const signed = signatureState(dossier, desk, hashes, id) === "in-force" ? "signed" : "unsigned";
  return [review.decision.verdict, signed, ...(review.stale ? ["stale"] : [])];
}

/** Counts, for each facet, the items that only this facet, if any, leaves out. */
function countFacets(all: readonly Placed[], filter: QueueFilter): QueuePage["facets"] {
  const counts = new Map(QUEUE_FACETS.map((facet) => [facet, new Map<string, number>()]));
  const count = (facet: QueueFacet, { values }: Placed): void => {
    const own = counts.get(facet);
    for (const value of values[facet]) own?.set(value, (own.get(value) ?? 0) + 1);
  };
  for (const item of all) {
    const [missed] = item.misses;
    if (missed === undefined) for (const facet of QUEUE_FACETS) count(facet, item);
    else if (item.misses.length === 1) count(missed, item);
  }
  const of = (facet: QueueFacet): FacetCount[] => list(counts.get(facet), filter[facet] ?? []);
  return {
    verdict: of("verdict"),
    type: of("type"),
    strength: of("strength"),
    kind: of("kind"),
    source: of("source"),
    speaker: of("speaker"),
    review: of("review"),
    assigned: of("assigned"),
  };
}

function list(counts: ReadonlyMap<string, number> | undefined, chosen: readonly string[]): FacetCount[] {
  const all = new Map([...chosen.map((value) => [value, 0] as const), ...(counts ?? [])]);
  return [...all]
    .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
    .sort((a, b) => b.count - a.count || byText(a.value, b.value))
    .filter((item, i) => i < MOST_VALUES || item.chosen);
}

function progressOf(all: readonly Placed[], dossier: Reviewed): QueueProgress {
  const asked = all.filter(({ misses }) => misses.every((facet) => facet === "review"));
  const byVerdict: Record<string, number> = {};
  let reviewed = 0;
  for (const { id } of asked) {
    const review = dossier.reviews.get(id);
    if (review === undefined || review.stale) continue;
    reviewed++;
    byVerdict[review.decision.verdict] = (byVerdict[review.decision.verdict] ?? 0) + 1;
  }
  return { reviewed, total: asked.length, byVerdict };
}

/** What comes before and after an item, also when the item itself no longer fits the filter. */
function neighbours(
  all: readonly Placed[],
  fitting: readonly Placed[],
  id: string,
  { reviews }: Reviewed,
): QueuePage["at"] {
  const here = all.findIndex((item) => item.id === id);
  if (here < 0) return null;
  const fits = ({ misses }: Placed): boolean => misses.length === 0;
  const after = all.slice(here + 1).filter(fits);
  const before = all.slice(0, here).filter(fits);
  const isOpen = (item: Placed): boolean => reviews.get(item.id)?.stale !== false;
  const place = fitting.findIndex((item) => item.id === id);
  return {
    id,
    place: place < 0 ? null : place,
    previous: before.at(-1)?.id ?? null,
    next: after[0]?.id ?? null,
    nextOpen: [...after, ...before].find(isOpen)?.id ?? null,
  };
}

function pageOf(place: number, limit: number): number {
  return place - (place % limit);
}
