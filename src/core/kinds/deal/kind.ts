import { defineClaimKind } from "../../claims/claim-kind.ts";
import {
  clause,
  compareAnnouncement,
  compareDirection,
  compareItems,
  joinDeals,
  type Deal,
} from "./compare-deals.ts";
import { findDeals } from "./find-deals.ts";
import { STAGE_LABELS } from "./lexicon.ts";
import type { DealValue } from "./value.ts";

export const dealKind = defineClaimKind<DealValue>({
  id: "deal",
  label: "Deal",
  states: "who supplies, sells or buys what to or from whom, at what price and stage",
  find: findDeals,
  join: joinDeals,
  compare: compareDirection,
  ask: (claims) => `Who supplies ${goods(claims)}, and to whom?`,
  answer: (claim) => ({
    words: clause(claim)
      .replace(/ supply/u, " supplies")
      .replace(/ receive/u, " receives"),
    verbatim: false,
  }),
  fields: ({ claim: { value } }) => [
    { field: "supplier", words: value.supplier?.name ?? null },
    { field: "recipient", words: value.recipient?.name ?? null },
    { field: "items", words: itemWords(value) },
    { field: "stage", words: STAGE_LABELS[value.stage] },
    { field: "price", words: value.price },
    { field: "announced", words: value.announced ?? value.announcedWords },
  ],
  aspects: [
    {
      id: "announced",
      states: ({ claim: { value } }) => value.announced !== null || value.atMeeting,
      compare: compareAnnouncement,
      ask: (claims) => `When was the deal over ${goods(claims)} announced?`,
      answer: ({ claim: { value } }) => ({
        words: value.announced ?? value.announcedWords ?? "",
        verbatim: false,
      }),
    },
    {
      id: "items",
      states: ({ claim: { value } }) =>
        value.items.some(({ designated }) => designated) && value.stage !== "interest",
      compare: compareItems,
      ask: () => "Which goods does the deal cover?",
      answer: ({ claim: { value } }) => ({ words: itemWords(value) ?? "", verbatim: false }),
    },
  ],
});

function itemWords({ items }: DealValue): string | null {
  return items.length === 0
    ? null
    : items
        .map(({ name }) => name)
        .sort()
        .join(", ");
}

/** The goods most of the claims name; their class where one fits all. */
function goods(claims: readonly Deal[]): string {
  const counts = new Map<string, number>();
  for (const { claim } of claims)
    for (const { name } of claim.value.items) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  return names.length === 0 ? "it" : `the ${names.slice(0, 3).join(", ")}`;
}
