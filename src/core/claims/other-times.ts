import { daysBetween } from "../mentions/edtf.ts";
import type { PlacedClaim } from "./claim-kind.ts";

/** Days after it in which articles tell of an event as their own news. */
const NEWS_OF_IT = 30;

/**
 * Whether two claims tell of times that lie apart. What a later article looks back to ("in October") was the news of those
 * of October; where an article has no date, nothing says that it was.
 */
export function areOfOtherTimes(a: PlacedClaim, b: PlacedClaim): boolean {
  if (a.claim.about === null && b.claim.about === null) return false;
  const [x, y] = [timeOf(a), timeOf(b)];
  return x === null || y === null || (daysBetween(x, y) ?? 0) > NEWS_OF_IT;
}

/** What a claim says it is about, failing that its article's own day. */
function timeOf({ claim, published }: PlacedClaim): string | null {
  return claim.about ?? published;
}
