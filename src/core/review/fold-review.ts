import { groupBy } from "../../base/order.ts";
import type { ReviewEvent, StandingReview } from "./review-event.ts";

/** The decisions on one target that are in force or would be again after an undo, oldest first. */
export function decisionsInForce(history: readonly ReviewEvent[]): readonly ReviewEvent[] {
  const stack: ReviewEvent[] = [];
  for (const event of history) {
    if (event.action === "decided") stack.push(event);
    else stack.pop();
  }
  return stack;
}

/** The event that made the decision which stands for a target, whatever was undone after it. */
export function decisionInForce(history: readonly ReviewEvent[], target: string): ReviewEvent | null {
  return decisionsInForce(history.filter((event) => event.target === target)).at(-1) ?? null;
}

/**
 * The review that stands for each target after all events, in the order given. After an undo it is the
 * one before, in the name of whoever made it.
 * @param hashes today's hash of each target; a review made on another hash is stale
 */
export function foldReviews(
  events: readonly ReviewEvent[],
  hashes: ReadonlyMap<string, string>,
): ReadonlyMap<string, StandingReview> {
  const standing = new Map<string, StandingReview>();
  for (const [target, history] of groupBy(events, (event) => event.target)) {
    const made = decisionsInForce(history).at(-1);
    const last = history.at(-1);
    if (last === undefined || last.after === null || made === undefined) continue;
    standing.set(target, {
      target,
      decision: last.after,
      who: made.who,
      when: made.when,
      stale: hashes.get(target) !== last.targetHash,
      event: last.id,
    });
  }
  return standing;
}
