import { byText } from "../../base/order.ts";
import type { Claim } from "./claim.ts";

/** Orders claims of one source by their place, then by kind. */
export function byPlace(a: Placed, b: Placed): number {
  return a.start - b.start || a.end - b.end || byText(a.kind, b.kind) || byText(a.rule, b.rule);
}

type Placed = Pick<Claim, "start" | "end" | "kind" | "rule">;
