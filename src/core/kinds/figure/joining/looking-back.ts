import { daysBetween } from "../../../mentions/edtf.ts";
import type { Figure } from "../value.ts";

/** Days after it from which an article looks back to an event, and up to which it is news. */
const LOOKING_BACK = 60;
const NEWS_OF_IT = 30;

/**
 * Whether one of two figures is told of a time long before its article and the other is not: of two events, but for an
 * article that looks back ("in August") to what was the news of the other.
 */
export function areOfOtherDays(a: Figure, b: Figure): boolean {
  if (a.claim.value.background === b.claim.value.background) return false;
  return a.claim.value.background ? !looksBackTo(a, b) : !looksBackTo(b, a);
}

function looksBackTo({ claim, published }: Figure, news: Figure): boolean {
  const then = news.claim.about ?? news.published;
  if (claim.about === null || published === null || then === null) return false;
  const [since, apart] = [daysBetween(claim.about, published), daysBetween(claim.about, then)];
  return since !== null && apart !== null && since > LOOKING_BACK && apart <= NEWS_OF_IT;
}
