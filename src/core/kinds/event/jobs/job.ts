import type { PlacedClaim } from "../../../claims/claim-kind.ts";
import type { EventValue } from "../value.ts";

/** The trigger of claims that say what somebody is by profession, office or study, and no more. */
export const JOB = "job";

export function isJobClaim({ claim }: PlacedClaim<EventValue>): boolean {
  return claim.value.trigger === JOB;
}
