import type { QuantityValue } from "../../../mentions/mention.ts";

/** Whether a sum is told as what was raised: "raised $8,400"; where a price is raised to it, it tells where it was raised to. */
export function isCollected({ dimension, role }: QuantityValue, verb: string | null): boolean {
  return dimension === "money" && role === "level" && verb === "raise";
}
