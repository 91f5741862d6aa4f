import { byText } from "../../base/order.ts";
import { byPlace } from "../claims/by-place.ts";
import type { PlacedClaim } from "../claims/claim-kind.ts";

/** Canonical order of claims: by source, then place, then kind. Those of an article added later come last. */
export function canonical(a: PlacedClaim, b: PlacedClaim): number {
  return bySource(a.claim.source, b.claim.source) || byPlace(a.claim, b.claim);
}

/** S2 before S10. */
export function bySource(a: string, b: string): number {
  return a === b ? 0 : Number(a.slice(1)) - Number(b.slice(1)) || byText(a, b);
}
