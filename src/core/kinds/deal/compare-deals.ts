import type { OccasionDates, Join, PlacedClaim } from "../../claims/claim-kind.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import { inOrder, levelOf } from "../../claims/comparing.ts";
import { countryName } from "../../knowledge/countries.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { listInWords } from "../../text/list-in-words.ts";
import { ANY_ARMS, CIVIL_CLASSES } from "../../knowledge/equipment.ts";
import { pluralOf } from "../../knowledge/inflection.ts";
import { headOf } from "./goods/goods.ts";
import { STAGE_LABELS } from "./lexicon.ts";
import { areExchanged, areOthers, isOneParty, joinThings, sharedParties } from "./handovers/join-things.ts";
import type { DealItem, DealValue } from "./value.ts";

const level = levelOf("deal");

export type Deal = PlacedClaim<DealValue>;

/**
 * One deal: designated goods in common and at least one party, or the same parties in the same
 * direction with goods of one class. Opposite directions over mere classes are two deals.
 */
export function joinDeals(a: Deal, b: Deal): Join {
  const x = a.claim.value;
  const y = b.claim.value;
  const shared = designations(x).filter((name) => designations(y).includes(name));
  const parties = sharedParties(x, y);
  const pair = listInWords([...new Set([...a.cues.entities, ...b.cues.entities])].sort().map(nameOfKey));
  const overThings = joinThings(x, y, pair);
  if (overThings) return overThings;
  if (parties.length === 0) return { score: -1, why: "" };
  if (shared.length > 0)
    return { score: 0.9, why: `both are deals between ${pair} over the ${listInWords(shared)}` };
  const counted = x.items.filter((item) => y.items.some((other) => isSameCount(item, other)));
  const isHalf = [x, y].some(({ supplier, recipient }) => supplier === null || recipient === null);
  if (counted.length > 0 && (parties.length > 1 || isHalf)) {
    return {
      score: 0.8,
      why: `both are deals between ${pair} over as many ${listInWords(counted.map(({ name }) => pluralOf(name)))}`,
    };
  }
  if (isReversed(x, y)) return { score: -1, why: "" };
  const classes = x.items.filter((item) => y.items.some(({ name }) => name === item.name));
  if (classes.length > 0 && (parties.length > 1 || isHalf)) {
    return {
      score: parties.length > 1 ? 0.7 : 0.55,
      why: `both are deals between ${pair} over ${classes.map(({ name }) => name).join(", ")}`,
    };
  }
  const sorts = x.items.filter((item) => y.items.some((other) => isSameSort(item, other)));
  if (sorts.length > 0 && parties.length > 1) {
    return {
      score: 0.6,
      why: `both are deals between ${pair} over ${listInWords(sorts.map((item) => pluralOf(headOf(item))))}`,
    };
  }
  return parties.length > 1 || isHalf ? joinArms(x, y, pair) : { score: 0, why: "" };
}

/** "Drones" and "weapons" that one state sends another may be one delivery; drones and missiles do not gainsay it. */
function joinArms(x: DealValue, y: DealValue, pair: string): Join {
  const [own, others] = [armsOf(x), armsOf(y)];
  if (own.length === 0 || others.length === 0) return { score: 0, why: "" };
  if (!own.some((name) => ANY_ARMS.has(name)) && !others.some((name) => ANY_ARMS.has(name)))
    return { score: 0.2, why: "" };
  return { score: ARMS_OF_ANY_CLASS, why: `both are deliveries of arms between ${pair}` };
}

const ARMS_OF_ANY_CLASS = 0.55;

/** The classes of arms of a deal that designates none. */
function armsOf({ items }: DealValue): readonly string[] {
  if (items.some(({ designated }) => designated)) return [];
  return items.flatMap((item) => (item.class !== null && !CIVIL_CLASSES.has(item.class) ? [item.class] : []));
}

/** As many of one kind: "20 narrow-body airliners", "20 Harland jets". */
function isSameCount(a: DealItem, b: DealItem): boolean {
  return (
    headOf(a) === headOf(b) && a.count !== null && a.count.min === b.count?.min && a.count.max === b.count.max
  );
}

/** Counted goods of one sort, of which at most one side says which: "35 A90 jetliners", "25 planes". */
function isSameSort(a: DealItem, b: DealItem): boolean {
  return a.count !== null && b.count !== null && headOf(a) === headOf(b) && !(a.designated && b.designated);
}

function designations({ items }: DealValue): string[] {
  return items.filter(({ designated }) => designated).map(({ name }) => name);
}

/** An entity key as people read it: "country:IRN" is Iran. */
function nameOfKey(key: string): string {
  const [type, name = key] = key.split(":");
  return type === "country" ? (countryName(name) ?? name) : name;
}

/** One has as supplier whom the other has as recipient. */
function isReversed(x: DealValue, y: DealValue): boolean {
  const crossed = (p: DealValue, q: DealValue): boolean =>
    p.supplier !== null && q.recipient !== null && isOneParty(p.supplier, q.recipient);
  return crossed(x, y) || crossed(y, x);
}

/** Who supplies whom. */
export function compareDirection(a: Deal, b: Deal): Comparison {
  const x = a.claim.value;
  const y = b.claim.value;
  if (isReversed(x, y) || areExchanged(x, y)) {
    const [first, second] = inOrder(a, b);
    return level(
      "discrepancy",
      "direction",
      "hard",
      "direction",
      `${first.claim.source} has ${clause(first)}, ${second.claim.source} has ${clause(second)}: both cannot hold of one deal`,
    );
  }
  const clash = areOthers(x.supplier, y.supplier) || areOthers(x.recipient, y.recipient);
  if (clash) {
    const [first, second] = inOrder(a, b);
    return level(
      "discrepancy",
      "direction",
      "soft",
      "other party",
      `${first.claim.source} has ${clause(first)}, ${second.claim.source} has ${clause(second)}`,
    );
  }
  return compareStage(a, b);
}

/** Stages that exclude one another; other differences are steps on the same road. */
function compareStage(a: Deal, b: Deal): Comparison {
  const x = a.claim.value.stage;
  const y = b.claim.value.stage;
  if (x === y) return level("agree", null, null, "same parties", `both have ${clause(a)}`);
  const contrary =
    (x === "denied") !== (y === "denied") ||
    (x === "cancelled") !== (y === "cancelled") ||
    isTakenBack(a, b) ||
    isTakenBack(b, a);
  if (contrary) {
    const [first, second] = inOrder(a, b);
    return level(
      "discrepancy",
      "status",
      "soft",
      "stage contrary",
      `${first.claim.source} has the deal ${STAGE_LABELS[first.claim.value.stage]}, ${second.claim.source} has it ${STAGE_LABELS[second.claim.value.stage]}`,
    );
  }
  return level(
    "compatible",
    "precision",
    null,
    "stage",
    `the same parties; ${a.claim.source} has the deal ${STAGE_LABELS[x]}, ${b.claim.source} ${STAGE_LABELS[y]}`,
  );
}

/** One has a contract where the other, no earlier, has no more than a memorandum. */
function isTakenBack(contract: Deal, memorandum: Deal): boolean {
  if (contract.claim.value.stage !== "agreed" || memorandum.claim.value.stage !== "principle") return false;
  return (contract.published ?? "") <= (memorandum.published ?? contract.published ?? "");
}

/** Which goods: closed lists must be equal; an open list may lack some. */
export function compareItems(a: Deal, b: Deal): Comparison {
  const x = designations(a.claim.value);
  const y = designations(b.claim.value);
  const lacking = [...missing(x, y, b), ...missing(y, x, a)];
  if (lacking.length === 0)
    return level("agree", null, null, "same items", `both list the ${listInWords(x)}`);
  const words = lacking.map(({ item, source }) => `${source} lacks the ${item}`).join(", ");
  // An open list ("including …") leaves room for what the other has; what it names itself must stand there.
  const excused = lacking.every(({ source }) => (source === a.claim.source ? a : b).claim.value.open);
  if (excused) return level("compatible", "precision", null, "open list", `${words}, but its list is open`);
  return level("discrepancy", "item-set", "soft", "lists differ", `two lists of one deal differ: ${words}`);
}

function missing(
  from: readonly string[],
  list: readonly string[],
  holder: Deal,
): { item: string; source: string }[] {
  return from.filter((item) => !list.includes(item)).map((item) => ({ item, source: holder.claim.source }));
}

/** When it was made known: days, months, or a meeting that another source dates. */
export function compareAnnouncement(a: Deal, b: Deal, dates: OccasionDates): Comparison {
  const x = whenOf(a, dates);
  const y = whenOf(b, dates);
  const [first, second] = inOrder(a, b);
  if (x === null || y === null) {
    return level(
      "cannot-compare",
      null,
      null,
      "no date",
      `${first.claim.source} and ${second.claim.source} cannot be set on one calendar`,
    );
  }
  if (x.from === y.from && x.to === y.to)
    return level("agree", null, null, "same day", `both date it ${x.words}`);
  if (x.from <= y.to && y.from <= x.to) {
    return level(
      "compatible",
      "precision",
      null,
      "period contains day",
      `${x.words} and ${y.words} fit together`,
    );
  }
  const [p, q] = first === a ? [x, y] : [y, x];
  return level(
    "discrepancy",
    "date",
    "hard",
    "dates disjoint",
    `${first.claim.source} puts it ${p.words}, ${second.claim.source} ${q.words}`,
  );
}

interface When {
  readonly from: string;
  readonly to: string;
  readonly words: string;
}

function whenOf(deal: Deal, dates: OccasionDates): When | null {
  const { announcedFrom, announcedTo, announced, announcedWords } = deal.claim.value;
  if (announcedFrom !== null && announcedTo !== null && announced !== null) {
    const from = announcedFrom.slice(0, 10);
    return {
      from,
      to: announcedTo.slice(0, 10),
      words: `“${announcedWords ?? announced}” (${dateInWords(announced)})`,
    };
  }
  const dated = deal.cues.occasion ? dates.dateOf(deal.cues.occasion) : null;
  if (!dated) return null;
  return {
    from: dated.date,
    to: dated.date,
    words: `“${announcedWords ?? ""}”, at a meeting that ${dated.source} dates ${dateInWords(dated.date)}`,
  };
}

function clause(deal: Deal): string {
  const { supplier, recipient, between, items } = deal.claim.value;
  const [firm] = items;
  if (firm?.sort === "firm" && recipient) return `${recipient.name} buying ${firm.name}`;
  if (supplier && recipient) return `${supplier.name} supplying ${recipient.name}`;
  if (between.length > 0) return `a deal of ${listInWords(between.map(({ name }) => name))}`;
  return supplier ? `${supplier.name} as the supplier` : `${recipient?.name ?? "somebody"} as the recipient`;
}
