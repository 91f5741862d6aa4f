import { keepLatest } from "../../base/keep-latest.ts";
import { keepPerObject } from "../../base/keep-per-object.ts";
import { byText } from "../../base/order.ts";
import type { Desk } from "./desk.ts";
import {
  QUEUE_FACETS,
  type FacetCount,
  type QueueFacet,
  type QueuePage,
  type QueueProgress,
  type QueueQuery,
} from "./queue.ts";
import { chosenCodes, columnOf, countItem, hasChosen, type QueueColumn } from "./queue-column.ts";
import { NONE, queueList } from "./queue-items.ts";
import { signatureState, type Reviewed } from "./second-check.ts";

/** Who has what nobody has. */
export const NOBODY = "nobody";

/** Values of a facet that are listed: those with most items, and those that are chosen. */
const MOST_VALUES = 100;

/** The whole queue, and how each item fits the filter. */
interface Fitted {
  readonly ids: readonly string[];
  readonly columns: Readonly<Record<QueueFacet, QueueColumn>>;
  /** For each item: `FITS`, the one facet (its place in `QUEUE_FACETS`) that leaves it out, or `MISSES`. */
  readonly fit: Int8Array;
}

/** What is worked out for a filter, whichever page of it is shown. */
interface CountedQueue extends Fitted {
  readonly fitting: readonly string[];
  readonly facets: QueuePage["facets"];
  readonly progress: QueueProgress;
}

type QueueChoice = Pick<QueueQuery, "of" | "filter" | "sort">;

const MOST_CHOICES = 8;

/** The last filters asked for, as long as nothing they count has changed. */
const countedQueues = keepPerObject((dossier: Reviewed) =>
  keepPerObject((desk: Desk) =>
    keepPerObject((hashes: ReadonlyMap<string, string>) =>
      keepLatest(
        (choice: QueueChoice) => countQueue(dossier, desk, hashes, choice),
        ({ of, filter, sort }) => JSON.stringify([of, sort, filter]),
        MOST_CHOICES,
      ),
    ),
  ),
);

const FITS = -1;
/** Two facets or more leave it out. */
const MISSES = -2;

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
  const queue = countedQueues(dossier)(desk)(hashes)(query);
  const { fitting, facets, progress } = queue;
  const at = query.at === null ? null : neighbours(queue, fitting, query.at, dossier);
  const offset = query.offset ?? stretchAround(at?.place ?? 0, query.limit, fitting.length);
  return {
    items: fitting.slice(offset, offset + query.limit),
    offset,
    total: fitting.length,
    facets,
    progress,
    at,
  };
}

function countQueue(
  dossier: Reviewed,
  desk: Desk,
  hashes: ReadonlyMap<string, string>,
  choice: QueueChoice,
): CountedQueue {
  const queue = fitItems(dossier, desk, hashes, choice);
  return {
    ...queue,
    fitting: fittingIds(queue),
    facets: countFacets(queue, choice),
    progress: progressOf(queue, dossier),
  };
}

/** Ids of all items that fit a filter, in order of importance. */
export function queuedIds(
  dossier: Reviewed,
  desk: Desk,
  hashes: ReadonlyMap<string, string>,
  query: Pick<QueueQuery, "of" | "filter">,
): readonly string[] {
  return fittingIds(fitItems(dossier, desk, hashes, { ...query, sort: "importance" }));
}

function fitItems(
  dossier: Reviewed,
  desk: Desk,
  hashes: ReadonlyMap<string, string>,
  query: QueueChoice,
): Fitted {
  const { ids, columns: settled } = queueList(dossier, query);
  const columns = {
    ...settled,
    review: columnOf(ids.map((id) => reviewValues(dossier, desk, hashes, id))),
    assigned: columnOf(ids.map((id) => assignedValues(desk, id))),
  };
  const fit = new Int8Array(ids.length).fill(FITS);
  QUEUE_FACETS.forEach((facet, place) => {
    const values = query.filter[facet] ?? [];
    if (values.length === 0) return;
    const chosen = chosenCodes(columns[facet], values);
    for (let item = 0; item < ids.length; item++) {
      if (!hasChosen(columns[facet], item, chosen)) fit[item] = fit[item] === FITS ? place : MISSES;
    }
  });
  return { ids, columns, fit };
}

const NO_REVIEW = [NONE];
const NOT_ASSIGNED = [NOBODY];

function reviewValues(
  dossier: Reviewed,
  desk: Desk,
  hashes: ReadonlyMap<string, string>,
  id: string,
): readonly string[] {
  const review = dossier.reviews.get(id);
  if (review === undefined) return NO_REVIEW;
  const signed = signatureState(dossier, desk, hashes, id) === "in-force" ? "signed" : "unsigned";
  return [review.decision.verdict, signed, ...(review.stale ? ["stale"] : [])];
}

function assignedValues(desk: Desk, id: string): readonly string[] {
  const assignment = desk.standing.assignment.get(id);
  return assignment === undefined ? NOT_ASSIGNED : [assignment.value.to];
}

function fittingIds({ ids, fit }: Fitted): readonly string[] {
  return ids.filter((_, item) => fit[item] === FITS);
}

/** Counts, for each facet, the items that only this facet, if any, leaves out. */
function countFacets(queue: Fitted, { filter }: QueueChoice): QueuePage["facets"] {
  const of = (facet: QueueFacet): readonly FacetCount[] => {
    const column = queue.columns[facet];
    const place = QUEUE_FACETS.indexOf(facet);
    const counts = new Int32Array(column.values.length);
    for (let item = 0; item < queue.ids.length; item++) {
      if (queue.fit[item] === FITS || queue.fit[item] === place) countItem(column, item, counts);
    }
    return listed(column, counts, filter[facet] ?? []);
  };
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

function listed({ values }: QueueColumn, counts: Int32Array, chosen: readonly string[]): FacetCount[] {
  const all = new Map(chosen.map((value) => [value, 0]));
  counts.forEach((count, code) => {
    const value = values[code];
    if (value !== undefined && count > 0) all.set(value, count);
  });
  return [...all]
    .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
    .sort((a, b) => b.count - a.count || byText(a.value, b.value))
    .filter((item, i) => i < MOST_VALUES || item.chosen);
}

function progressOf({ ids, fit }: Fitted, dossier: Reviewed): QueueProgress {
  const review = QUEUE_FACETS.indexOf("review");
  const asked = ids.filter((_, item) => fit[item] === FITS || fit[item] === review);
  const byVerdict: Record<string, number> = {};
  let reviewed = 0;
  for (const id of asked) {
    const standing = dossier.reviews.get(id);
    if (standing === undefined || standing.stale) continue;
    reviewed++;
    byVerdict[standing.decision.verdict] = (byVerdict[standing.decision.verdict] ?? 0) + 1;
  }
  return { reviewed, total: asked.length, byVerdict };
}

/** What comes before and after an item, also when the item itself no longer fits the filter. */
function neighbours(
  { ids, fit }: Fitted,
  fitting: readonly string[],
  id: string,
  { reviews }: Reviewed,
): QueuePage["at"] {
  const here = ids.indexOf(id);
  if (here < 0) return null;
  const before = fit.subarray(0, here).reduce((count, it) => count + (it === FITS ? 1 : 0), 0);
  const isHere = fit[here] === FITS;
  const after = fitting.slice(before + (isHere ? 1 : 0));
  const isOpen = (other: string): boolean => reviews.get(other)?.stale !== false;
  return {
    id,
    place: isHere ? before : null,
    previous: fitting[before - 1] ?? null,
    next: after[0] ?? null,
    nextOpen: [...after, ...fitting.slice(0, before)].find(isOpen) ?? null,
  };
}

/** Where a stretch of the queue begins that has an item in its first quarter: what comes next matters more. */
function stretchAround(place: number, limit: number, total: number): number {
  return Math.max(0, Math.min(place - Math.floor(limit / 4), total - limit));
}
