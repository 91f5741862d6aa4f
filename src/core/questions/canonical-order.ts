import { byText } from "../../base/order.ts";
import type { Claim } from "../claims/claim.ts";
import type { PlacedClaim } from "../claims/claim-kind.ts";

/** Canonical order of claims: by source, then place, then kind. Those of an article added later come last. */
export function canonical(a: PlacedClaim, b: PlacedClaim): number {
  return inCanonicalOrder(a.claim, b.claim);
}

/** The same of claims alone. */
export function inCanonicalOrder(a: Claim, b: Claim): number {
  return (
    bySource(a.source, b.source) ||
    a.start - b.start ||
    a.end - b.end ||
    byText(a.kind, b.kind) ||
    byText(a.rule, b.rule)
  );
}

/** S2 before S10. */
export function bySource(a: string, b: string): number {
  return a === b ? 0 : Number(a.slice(1)) - Number(b.slice(1)) || byText(a, b);
}
