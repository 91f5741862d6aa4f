import { keepPerObject } from "../../base/keep-per-object.ts";
import type { DossierState } from "../../core/index.ts";
import { indexDossier } from "../dossier-index.ts";

/** How much of the dossier people have reviewed, and the meter that shows it. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly left: number;
  readonly meter: Meter | null;
}

/** Ticks of one unit each; past forty, one bar cut at the share that is done. */
export interface Meter {
  readonly width: number;
  readonly ticks: readonly { readonly x: number; readonly width: number; readonly on: boolean }[];
}

const MOST_TICKS = 40;
const TICK = 10;

/** Of the questions that two or more sources answer. A stale review counts as not yet done. */
export const progress = keepPerObject((state: DossierState): Progress => {
  const { compared } = indexDossier(state);
  const done = compared.filter(({ id }) => isReviewed(state, id)).length;
  return { done, total: compared.length, left: compared.length - done, meter: meter(done, compared.length) };
});

export function isReviewed(state: DossierState, target: string): boolean {
  const review = state.reviews.get(target);
  return review !== undefined && !review.stale;
}

export function meter(done: number, total: number): Meter | null {
  if (total === 0) return null;
  if (total > MOST_TICKS) {
    return {
      width: total,
      ticks: [
        { x: 0, width: done, on: true },
        { x: done, width: total - done, on: false },
      ],
    };
  }
  const ticks = Array.from({ length: total }, (_, i) => ({ x: i * TICK, width: TICK - 1, on: i < done }));
  return { width: total * TICK, ticks };
}
