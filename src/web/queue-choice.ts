import type { Request } from "express";
import { QUEUE_FACETS, usualFilter, type QueueFacet, type QueueQuery } from "../core/index.ts";
import { addresses } from "./addresses.ts";

/** What somebody narrowed the queue to; all of it stands in the address. */
export type QueueChoice = Pick<QueueQuery, "of" | "filter" | "sort">;

const MOST_VALUES = 40;

/** The choice as the queue is asked for it. */
export function queueQuery({ of, filter, sort }: QueueChoice): QueueChoice {
  return { of, sort, filter: usualFilter(of, filter) };
}

/** Reads the choice from an address; what it does not know it leaves out. */
export function queueChoiceOf(request: Request): QueueChoice {
  const values = (name: string): readonly string[] => {
    const value = request.query[name];
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.filter((one) => typeof one === "string" && one !== "").slice(0, MOST_VALUES) as string[];
  };
  const filter: Partial<Record<QueueFacet, readonly string[]>> = {};
  for (const facet of QUEUE_FACETS) {
    const chosen = values(facet);
    if (chosen.length > 0) filter[facet] = chosen;
  }
  return {
    of: values("of")[0] === "claims" ? "claims" : "questions",
    filter,
    sort: values("sort")[0] === "text" ? "text" : "importance",
  };
}

/** @param target null for the first open item */
export function queueAddress(slug: string, target: string | null, choice: QueueChoice): string {
  const base = target === null ? addresses.reviewQueue(slug) : addresses.review(slug, target);
  const query = queueParameters(choice);
  return query === "" ? base : `${base}?${query}`;
}

export function bulkAddress(slug: string, choice: QueueChoice): string {
  const query = queueParameters(choice);
  return query === "" ? addresses.bulk(slug) : `${addresses.bulk(slug)}?${query}`;
}

function queueParameters({ of, filter, sort }: QueueChoice): string {
  const parameters = new URLSearchParams();
  if (of === "claims") parameters.append("of", of);
  if (sort === "text") parameters.append("sort", sort);
  for (const facet of QUEUE_FACETS) {
    for (const value of filter[facet] ?? []) parameters.append(facet, value);
  }
  return parameters.toString();
}

/** The same choice with one value of a facet put in, or taken out where it was in. */
export function toggled({ filter, ...rest }: QueueChoice, facet: QueueFacet, value: string): QueueChoice {
  const chosen = filter[facet] ?? [];
  const changed = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const facets = Object.entries({ ...filter, [facet]: changed });
  return { ...rest, filter: Object.fromEntries(facets.filter(([, values]) => values.length > 0)) };
}
