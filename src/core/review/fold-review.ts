import type { ReviewEvent, StandingReview } from "./review-event.ts";

/**
 * The review that stands for each target after all events, in the order given.
 * @param hashes today's hash of each target; a review made on another hash is stale
 */
export function foldReviews(
  events: readonly ReviewEvent[],
  hashes: ReadonlyMap<string, string>,
): ReadonlyMap<string, StandingReview> {
  const standing = new Map<string, StandingReview>();
  for (const event of events) {
    if (event.after === null) {
      standing.delete(event.target);
      continue;
    }
    standing.set(event.target, {
      target: event.target,
      decision: event.after,
      who: event.who,
      when: event.when,
      stale: hashes.get(event.target) !== event.targetHash,
      event: event.id,
    });
  }
  return standing;
}
