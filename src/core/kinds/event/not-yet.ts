import type { PlacedClaim } from "../../claims/claim-kind.ts";
import type { EventValue } from "./value.ts";

type EventClaim = PlacedClaim<EventValue>;

/**
 * Whether what the one denies has come about since: "the victim has not been named", and on a later day "the victim was
 * identified".
 */
export function hasHappenedSince(a: EventClaim, b: EventClaim): boolean {
  const [denial, other] = a.claim.stance === "denied" ? [a, b] : [b, a];
  if (denial.published === null || other.published === null || denial.published >= other.published)
    return false;
  return NOT_YET.test(denial.claim.exact) || NOT_SETTLED.test(denial.claim.exact);
}

/** What has not come about may do so on any day. */
const NOT_YET =
  /\b(?:ha(?:s|ve)(?:n['’]t| not| never) (?:yet )?been|yet)\b|^(?:no one|nobody|none) ha(?:s|ve)\b/iu;
/** Told by what somebody said, of what an inquiry comes to. */
const NOT_SETTLED =
  /\b(?:had|was|were)(?:n['’]t| not) (?:yet )?(?:been )?(?:named|identified|charged|arrested|found|recovered|determined|established|released|decided|announced|located)\b/iu;
