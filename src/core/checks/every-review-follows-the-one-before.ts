import type { ReviewEvent } from "../review/review-event.ts";
import type { Check } from "./check.ts";

export const everyReviewFollowsTheOneBefore: Check = {
  id: "every-review-follows-the-one-before",
  says: "The history of a target is unbroken: each event starts from what the one before it left.",
  run(state) {
    const last = new Map<string, ReviewEvent>();
    const faults = [];
    let previousId = -Infinity;
    for (const event of state.history) {
      const where = `event ${String(event.id)}`;
      if (event.id <= previousId) faults.push({ where, message: "It is older than the event before it." });
      if (!sameData(event.before, last.get(event.target)?.after ?? null)) {
        faults.push({
          where,
          message: `It starts from another decision on ${event.target} than the one that stood.`,
        });
      }
      previousId = event.id;
      last.set(event.target, event);
    }
    return faults;
  },
};

/** Whether two pieces of plain data are alike, whatever the order of their keys. */
function sameData(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && sameData(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}
