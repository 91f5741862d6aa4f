import { defineClaimKind, type ClaimField } from "../../claims/claim-kind.ts";
import {
  compareAnnouncement,
  compareDirection,
  compareItems,
  joinDeals,
  type Deal,
} from "./compare-deals.ts";
import { byText } from "../../../base/order.ts";
import { commonest } from "../../claims/comparing.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { listInWords } from "../../text/list-in-words.ts";
import { pluralOf } from "../../knowledge/inflection.ts";
import { findDeals } from "./find-deals.ts";
import { STAGE_LABELS } from "./lexicon.ts";
import { isNamed } from "./handovers/things.ts";
import type { DealValue, Party, ThingSort } from "./value.ts";

export const dealKind = defineClaimKind<DealValue>({
  id: "deal",
  label: "Deal",
  states: "who supplies, sells or buys what to or from whom, at what price and stage",
  find: findDeals,
  join: joinDeals,
  compare: compareDirection,
  weigh: (claims) => (claims.some(isWhole) ? "main" : "plain"),
  ask: askWho,
  answer: ({ claim: { value } }) => ({ words: answerWords(value), verbatim: false }),
  fields: ({ claim: { value } }) => [
    partyField("supplier", value.supplier),
    partyField("recipient", value.recipient),
    { field: "items", words: itemWords(value) },
    { field: "stage", words: STAGE_LABELS[value.stage] },
    { field: "price", words: value.price },
    {
      field: "announced",
      words: value.announced === null ? value.announcedWords : dateInWords(value.announced),
    },
  ],
  aspects: [
    {
      id: "announced",
      states: ({ claim: { value } }) => value.announced !== null || value.atMeeting,
      compare: compareAnnouncement,
      ask: (claims) => `When was the deal over ${goods(claims)} announced?`,
      answer: ({ claim: { value } }) => ({
        words: value.announced === null ? (value.announcedWords ?? "") : dateInWords(value.announced),
        verbatim: false,
      }),
    },
    {
      id: "items",
      states: ({ claim: { value } }) =>
        value.items.some(({ designated }) => designated) && value.stage !== "interest",
      compare: compareItems,
      ask: (claims) => `Which goods does the deal${between(claims)} cover?`,
      answer: ({ claim: { value } }) => ({ words: itemWords(value) ?? "", verbatim: false }),
    },
  ],
});

/** "Who gets Harland, and from whom?", "Who supplies trams, and to whom?" */
function askWho(claims: readonly Deal[]): string {
  const thing = thingOf(claims);
  if (thing?.sort === "contract") return `Who gets the ${thing.name}, and from whom?`;
  if (thing && thing.sort !== "goods")
    return `Who gets ${isNamed(thing.sort) ? thing.name : `the ${thing.name}`}, and from whom?`;
  return `Who supplies ${goods(claims)}, and to whom?`;
}

/** What changes hands uncounted, by its longest name. */
function thingOf(claims: readonly Deal[]): { readonly sort: ThingSort; readonly name: string } | null {
  const things = claims.flatMap(({ claim: { value } }) =>
    value.items.flatMap(({ sort, name }) => (sort === null ? [] : [{ sort, name }])),
  );
  const names = things.map(({ name }) => name).sort((a, b) => b.length - a.length || byText(a, b));
  return things.find(({ name }) => name === names[0]) ?? null;
}

/** " between Atland and Borduria": the two parties that most claims name; empty where they name fewer. */
function between(claims: readonly Deal[]): string {
  const parties = claims.flatMap(({ claim: { value } }) => [value.supplier, value.recipient]);
  const names = parties.flatMap((party) => party?.name ?? []);
  const first = commonest(names);
  const second = commonest(names.filter((name) => name !== first));
  return first === null || second === null ? "" : ` between ${listInWords([first, second].sort())}`;
}

/** Says who supplies what to whom. */
function isWhole({ claim: { value } }: Deal): boolean {
  return value.supplier !== null && value.recipient !== null && value.items.length > 0;
}

function partyField(field: string, party: Party | null): ClaimField {
  return party ? { field, words: party.name, key: party.key } : { field, words: null };
}

/** "Russia supplies Iran"; with one party unknown, what the other does. */
function answerWords({ supplier, recipient, between, items }: DealValue): string {
  const isSold = items.some(({ sort }) => sort !== null && isNamed(sort));
  if (supplier && recipient) return `${supplier.name} ${isSold ? "sells to" : "supplies"} ${recipient.name}`;
  if (between.length > 0) return listInWords(between.map(({ name }) => name));
  return supplier ? `${supplier.name} supplies` : `${recipient?.name ?? "somebody"} acquires`;
}

/** The designated goods; where none is designated, the classes. */
function itemWords({ items }: DealValue): string | null {
  const designated = items.filter((item) => item.designated);
  const named = (designated.length > 0 ? designated : items).map(({ name }) => name);
  return named.length === 0 ? null : listInWords(named.sort());
}

/** The goods most of the claims name, in the order of the text. */
function goods(claims: readonly Deal[]): string {
  const counts = new Map<string, number>();
  const designated = claims.some(({ claim }) => claim.value.items.some((item) => item.designated));
  for (const { claim } of claims) {
    for (const item of claim.value.items) {
      if (item.designated === designated) counts.set(item.name, (counts.get(item.name) ?? 0) + 1);
    }
  }
  const names = [...counts]
    .sort(([, x], [, y]) => y - x)
    .map(([name]) => (designated ? name : pluralOf(name)));
  if (names.length === 0) return "the goods";
  return designated ? `the ${listInWords(names.slice(0, 3))}` : listInWords(names.slice(0, 3));
}
