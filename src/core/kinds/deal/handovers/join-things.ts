import type { Join } from "../../../claims/claim-kind.ts";
import { isOneName } from "../../../claims/name-likeness.ts";
import { isNamed } from "./things.ts";
import type { DealItem, DealValue, Party } from "../value.ts";

/** Whether both names of parties may mean one: "Norvik" and "Norvik Systems". */
export function isOneParty(a: Party, b: Party): boolean {
  if (a.key === b.key) return true;
  const [[type, x = ""], [other, y = ""]] = [a.key.split(":"), b.key.split(":")] as [string[], string[]];
  return type !== "country" && other !== "country" && isOneName(x, y);
}

/** The parties of the first that are party to the second as well. */
export function sharedParties(x: DealValue, y: DealValue): readonly Party[] {
  const others = partiesOf(y);
  return partiesOf(x).filter((party) => others.some((other) => isOneParty(party, other)));
}

function partiesOf({ supplier, recipient, between }: DealValue): readonly Party[] {
  return [supplier, recipient, ...between].filter((party) => party !== null);
}

/** Two parties of one sort that cannot be one: a country and one of its firms may stand for the same. */
export function areOthers(x: Party | null, y: Party | null): boolean {
  return x !== null && y !== null && !isOneParty(x, y) && sortOf(x) === sortOf(y);
}

/** "country", "organisation", "person": how a key begins. */
function sortOf({ key }: Party): string {
  return key.slice(0, key.indexOf(":"));
}

/**
 * Deals of which one at least is over something that is not counted: one firm changes hands once, an order goes
 * to one. Null where both are over counted goods or equipment.
 * @param pair the parties, in words
 */
export function joinThings(x: DealValue, y: DealValue, pair: string): Join | null {
  const [one, other] = [x.items[0], y.items[0]];
  if (!one || !other || (one.sort === null && other.sort === null)) return null;
  if (areExchanged(x, y)) return { score: 0.9, why: `both are deals between ${one.name} and ${other.name}` };
  if (haveOtherParties(x, y)) return APART;
  const shared = sharedParties(x, y).length;
  if (one.sort === other.sort && one.sort !== null && isNamed(one.sort)) {
    const isSame = areOneThing(one, other);
    if (isSame === false) return APART;
    if (isSame)
      return { score: shared > 0 ? 0.9 : 0.6, why: `both are deals over ${longer(one, other).name}` };
  } else if (!mayBeOneThing(one, other)) return UNSAID;
  const isHalf = [x, y].some(({ supplier, recipient }) => supplier === null || recipient === null);
  if (shared > 1) return { score: 0.7, why: `both are deals between ${pair}` };
  const isOfOneSort = one.sort === other.sort || (one.key !== null && one.key === other.key);
  return shared > 0 && isHalf && isOfOneSort
    ? { score: 0.55, why: `both are deals of ${pair} over ${longer(one, other).name}` }
    : UNSAID;
}

const APART: Join = { score: -1, why: "" };
const UNSAID: Join = { score: 0, why: "" };

/** One has the first firm buy the second, the other the second buy the first. */
export function areExchanged(x: DealValue, y: DealValue): boolean {
  return isBoughtBy(x, y) && isBoughtBy(y, x);
}

/** The firm that the one has sold gets the goods in the other. */
function isBoughtBy({ items: [item] }: DealValue, { recipient }: DealValue): boolean {
  if (item?.sort !== "firm" || item.key === null || recipient === null) return false;
  return isOneName(item.key, recipient.key.slice(recipient.key.indexOf(":") + 1));
}

/** Whoever gives, or gets, in the one is not who does in the other. */
function haveOtherParties(x: DealValue, y: DealValue): boolean {
  if (areOthers(x.supplier, y.supplier) || areOthers(x.recipient, y.recipient)) return true;
  const [all, others] = [partiesOf(x), partiesOf(y)];
  // Two named parties each: whichever side they are on, they are the same two.
  return all.length > 1 && others.length > 1 && sharedParties(x, y).length < 2;
}

/** Null where one of them is not named. */
function areOneThing(one: DealItem, other: DealItem): boolean | null {
  return one.key === null || other.key === null ? null : isOneName(one.key, other.key);
}

/** "The contract" may be that for the trams; a contract for oil may be what oil is sold under. */
function mayBeOneThing(one: DealItem, other: DealItem): boolean {
  const sorts = [one.sort, other.sort];
  const isPaper = sorts.includes("contract") && sorts.every((sort) => sort === null || PAPERS.has(sort));
  if (one.sort !== other.sort && !isPaper) return false;
  if (one.sort === null || other.sort === null) return isPaper;
  return one.key === null || other.key === null || one.key === other.key;
}

const PAPERS: ReadonlySet<string> = new Set(["contract", "goods"]);

function longer(one: DealItem, other: DealItem): DealItem {
  return one.name.length >= other.name.length ? one : other;
}
