import type { Mention, NameMention, NameValue, QuantityMention } from "../../../mentions/mention.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { oneLine } from "../../../text/one-line.ts";
import { overlaps } from "../../../text/span.ts";
import { NO_GOODS } from "../lexicon.ts";
import type { DealItem } from "../value.ts";

/** What may change hands: equipment by name or class, or anything counted ("two field hospitals"). */
export type Goods = NameMention | QuantityMention;

export function isGoods(mention: Mention): mention is Goods {
  const { value } = mention;
  if (value.type === "equipment") return true;
  return value.type === "quantity" && value.role === "count" && value.counted !== null;
}

/** Goods that are bought and sold: not people, or what is done. */
export function isTradeable({ value }: Goods): boolean {
  if (value.type !== "quantity") return true;
  const head = value.counted?.head ?? "";
  return !isPersonNoun(head) && !NO_GOODS.has(head) && !head.endsWith("ing");
}

/** The items of a deal, those that are counted with how many: "30 [Su-30] fighter jets" are 30 Su-30. */
export function dealItems(goods: readonly Goods[]): DealItem[] {
  const counted = goods.filter(isCounted);
  const named = goods.flatMap((item) => (isCounted(item) ? [] : [item]));
  const items = [
    ...named.flatMap((item) => {
      const by = counted.find((quantity) => overlaps(quantity, item));
      const { designated } = namedItem(item.value);
      if (by && !designated) return [];
      return [{ at: item.start, item: { ...namedItem(item.value), count: by ? countOf(by) : null } }];
    }),
    ...counted.flatMap((item) =>
      named.some((other) => overlaps(item, other) && namedItem(other.value).designated)
        ? []
        : [{ at: item.start, item: countedItem(item) }],
    ),
  ].sort((a, b) => a.at - b.at);
  const seen = new Map<string, DealItem>();
  for (const { item } of items) if (!seen.has(item.name)) seen.set(item.name, item);
  return [...seen.values()];
}

function isCounted(item: Goods): item is QuantityMention {
  return item.value.type === "quantity";
}

function namedItem({ name, role }: NameValue): DealItem {
  return { name, designated: /\d/u.test(name), class: role, count: null, sort: null, key: null };
}

/** "two field hospitals" as one "field hospital". */
function countedItem(item: QuantityMention): DealItem {
  const { counted } = item.value;
  const words = counted === null ? "" : oneLine(counted.text);
  const name = words.slice(0, words.lastIndexOf(" ") + 1) + (counted?.head ?? "");
  return { name, designated: false, class: null, count: countOf(item), sort: null, key: null };
}

function countOf({ value: { min, max } }: QuantityMention): DealItem["count"] {
  return { min, max };
}

/** "Regional airliner", "Su-35" by its class "fighter jet": planes. */
export function headOf({ name, class: type }: DealItem): string {
  const words = type ?? name;
  return nounClass(words.slice(words.lastIndexOf(" ") + 1));
}
