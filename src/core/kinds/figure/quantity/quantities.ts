import type { Mention, QuantityMention } from "../../../mentions/mention.ts";

export function isQuantity(mention: Mention): mention is QuantityMention {
  return mention.value.type === "quantity";
}
