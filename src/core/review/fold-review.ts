import type { ReviewEvent, StandingReview } from "./review-event.ts";

/**
 * The review that stands for each target after all events, in the order given. After an undo it is the
 * one before, in the name of whoever made it.
 * @param hashes today's hash of each target; a review made on another hash is stale
 */
export function foldReviews(
  events: readonly ReviewEvent[],
  hashes: ReadonlyMap<string, string>,
): ReadonlyMap<string, StandingReview> {
  const inForce = new Map<string, ReviewEvent[]>();
  const last = new Map<string, ReviewEvent>();
  for (const event of events) {
    const stack = inForce.get(event.target) ?? [];
    if (event.action === "decided") stack.push(event);
    else stack.pop();
    inForce.set(event.target, stack);
    last.set(event.target, event);
  }
  const standing = new Map<string, StandingReview>();
  for (const [target, event] of last) {
    const made = inForce.get(target)?.at(-1);
    if (event.after === null || made === undefined) continue;
    standing.set(target, {
      target,
      decision: event.after,
      who: made.who,
      when: made.when,
      stale: hashes.get(target) !== event.targetHash,
      event: event.id,
    });
  }
  return standing;
}
