import { itemAt } from "../../../../base/item-at.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import type { Sentence } from "../../../document/document.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import type { QuantityMention, QuantityValue } from "../../../mentions/mention.ts";
import type { Span } from "../../../text/span.ts";
import { borrowedMoney, inFullCurrency } from "./borrowed-currency.ts";
import { borrowedPercent, borrowedSpeed } from "./borrowed-unit.ts";
import { countsYards } from "./performances.ts";
import { isQuantity } from "./quantities.ts";

/** What is reckoned so is told without it as well: "$8 billion [a year]", "$5,000 [a head]". */
const IMPLIED_RATE = /\/(?:year|head|person|man|woman|each)$/u;
const LOST =
  /\b(?:lose|loses|losing|lost)(?: (?:about|some|roughly|nearly|almost|over|around|up to|more than|at least))? *$/iu;
const LONGEST_LOSS = 30;

/** "The fare was [originally] $6", "[until now] the duty stood at 5 percent", "it [had held] the rate at 4 percent": a level left behind. */
const EARLIER =
  /\b(?:previously|originally|formerly|until (?:then|now|recently)|had (?:stood|held|kept|remained|hovered))\b[^,.;:]{0,40}$/iu;
const LONGEST_EARLIER = 60;
/** "$3 million [a year earlier]", "[a year before], sales were $3 million": what today's is held against. */
const COMPARED =
  /\b(?:(?:a|the) (?:year|quarter|month|week)|year|twelve months|12 months) (?:earlier|before|ago)\b|\bthe (?:previous|prior|preceding|year-ago|year-earlier) (?:year|quarter|month|season|week|period)\b|\bthe same (?:period|quarter|month|week|weekend|day) (?:of )?(?:last|a|the)\b/iu;

/** Whether a time that today's is held against stands beside the number, with no other number between. */
function isHeldAgainst(text: string, { start, end }: Span, sentence: Span): boolean {
  const behind = text.slice(end, Math.min(sentence.end, end + LONGEST_EARLIER));
  const after = COMPARED.exec(behind);
  if (after) return !BROKEN.test(behind.slice(0, after.index));
  const before = text.slice(Math.max(sentence.start, start - LONGEST_EARLIER), start);
  const ahead = COMPARED.exec(before);
  return ahead !== null && !BROKEN.test(before.slice(ahead.index + ahead[0].length).replace(/^,/u, ""));
}

/** What stands between belongs to another number or clause. */
const BROKEN = /[\d,;:]|\b(?:from|than|and|but|against|with)\b/u;
const LEVELS: ReadonlySet<string> = new Set(["money", "percent"]);

function isOfEarlier(
  { dimension, role }: QuantityValue,
  text: string,
  number: Span,
  sentence: Span,
): boolean {
  if (role !== "level" || !LEVELS.has(dimension)) return false;
  const before = text.slice(Math.max(sentence.start, number.start - LONGEST_EARLIER), number.start);
  return EARLIER.test(before) || isHeldAgainst(text, number, sentence);
}

/** "Will lose about": what is lost is a sum. */
function isLost(text: string, start: number): boolean {
  return LOST.test(text.slice(Math.max(0, start - LONGEST_LOSS), start));
}

/**
 * One form for what is told in several: "a magnitude of 5.5", "two-thirds" and "67 percent", "$8 billion
 * a year" and "$8 billion last year", "31 euros for each share" and "31 euros a share", "a rise of 5 percent" and
 * "rose by 5 percent".
 * @param number where its number stands
 */
export function normalized(
  told: QuantityValue,
  source: SourceReading,
  sentence: Sentence,
  number: QuantityMention,
  siblings: readonly QuantityMention[],
): QuantityValue {
  const percent = borrowedPercent(told, source, number, siblings);
  if (percent) return percent;
  const quantity = borrowedMoney(told, source, number, siblings) ?? inFullCurrency(told, source);
  const speed = borrowedSpeed(quantity, source, sentence, number);
  if (speed) return speed;
  if (isMagnitude(quantity, () => speaksOfMagnitude(source, sentence))) {
    return { ...quantity, dimension: "magnitude", unit: "magnitude", role: "magnitude" };
  }
  if (countsYards(quantity, quantity.counted?.head ?? "")) {
    return { ...quantity, dimension: "length", unit: "yd", role: "level", counted: null };
  }
  // Yards are gained and added, and are none the more for it.
  if (quantity.unit === "yd" && quantity.role === "delta") return { ...quantity, role: "level" };
  // "Lost [two miles] off the cape": how far off, not by how much.
  if (
    quantity.role === "delta" &&
    WAYS.has(quantity.unit ?? "") &&
    isAway(source.document.text, number.end)
  ) {
    return { ...quantity, role: "level", direction: null };
  }
  const per =
    quantity.dimension === "money" ? perTime(quantity, source.document.text, sentence, number) : null;
  if (per !== null) return { ...quantity, unit: `${quantity.unit ?? ""}/${per}` };
  const rate = quantity.dimension === "money" ? IMPLIED_RATE.exec(quantity.unit ?? "") : null;
  if (rate) return { ...quantity, unit: (quantity.unit ?? "").slice(0, rate.index), role: "level" };
  // "The firm will lose $4 million" is no fall of a sum by so much.
  if (
    quantity.dimension === "money" &&
    quantity.role === "delta" &&
    (quantity.counted?.head === "loss" || isLost(source.document.text, number.start))
  )
    return { ...quantity, role: "level", direction: null };
  if (
    quantity.dimension === "money" &&
    quantity.role === "level" &&
    isOfEachShare(source.document.text, number.end)
  ) {
    return { ...quantity, unit: `${quantity.unit ?? ""}/share`, role: "rate" };
  }
  if (isOfEarlier(quantity, source.document.text, number, sentence)) return { ...quantity, role: "from" };
  const change = CHANGES.get(quantity.counted?.head ?? "");
  if (quantity.dimension === "percent" && quantity.role === "level" && change !== undefined)
    return { ...quantity, role: "delta", direction: change };
  if (quantity.dimension !== "share") return quantity;
  const inPercent = (value: number | null): number | null =>
    value === null ? null : Math.round(value * 1e6) / 1e4;
  return {
    ...quantity,
    dimension: "percent",
    unit: "%",
    min: inPercent(quantity.min),
    max: inPercent(quantity.max),
  };
}

/** "[Each day] costs the city $1.5 million", "$300,000 [every hour]": per what time a sum is told. */
const EACH_BEFORE =
  /\b(?:each|every) (?:[a-z]+ )?(hour|day|week|month) (?:\S+ ){0,3}(?:costs?|losing|loses|lost|means|brings|adds)\b[^,.;:]{0,40}$/iu;
const EACH_BEHIND = /^ (?:for )?(?:each|every) (hour|day|week|month)\b/u;

function perTime(
  { unit, role }: QuantityValue,
  text: string,
  sentence: Span,
  { start, value }: QuantityMention,
): string | null {
  if (unit?.includes("/") === true || role === "delta") return null;
  const end = start + value.text.length;
  const behind = EACH_BEHIND.exec(text.slice(end, Math.min(sentence.end, end + LONGEST_EARLIER)));
  const told =
    behind ?? EACH_BEFORE.exec(text.slice(Math.max(sentence.start, start - LONGEST_EARLIER), start));
  return told?.[1] ?? null;
}

const WAYS: ReadonlySet<string> = new Set(["km", "mi", "nmi"]);
const AWAY = /^ (?:off|away|from|(?:north|south|east|west)[\p{Ll}-]* of)\b/u;
const AWAY_REACH = 40;

function isAway(text: string, end: number): boolean {
  return AWAY.test(text.slice(end, end + AWAY_REACH));
}

/** "31 euros in cash for each Norvik share". */
function isOfEachShare(text: string, end: number): boolean {
  return OF_EACH_SHARE.test(text.slice(end, end + SHARE_REACH));
}

const OF_EACH_SHARE = /^(?: in cash)? for (?:each|every)(?: \p{Lu}[\p{L}'’-]*){0,3} share\b/u;
const SHARE_REACH = 60;

/** Nouns that are a change, and its direction where they tell it: "a 5 percent rise". */
export const CHANGES: ReadonlyMap<string, "up" | "down"> = new Map([
  ..."rise increase raise hike growth gain jump surge climb upturn"
    .split(" ")
    .map((noun) => [noun, "up"] as const),
  ..."fall drop decline decrease cut reduction slump plunge slide dip"
    .split(" ")
    .map((noun) => [noun, "down"] as const),
]);

/** Strengths of quakes have one decimal: "a 5.5 quake", "a 5.5 degree quake", "put it at 5.5" beside a magnitude. */
function isMagnitude({ dimension, counted, min, max }: QuantityValue, nearMagnitude: () => boolean): boolean {
  if (dimension !== "count" && dimension !== "other" && dimension !== "temperature") return false;
  const head = counted === null ? null : nounClass(counted.head);
  if (dimension === "count" && head === "magnitude") return true;
  if (dimension !== "count") return head === "quake";
  const decimal = min !== null && min === max && min > 0 && min < 10 && !Number.isInteger(min);
  return decimal && (head === "quake" || (counted === null && nearMagnitude()));
}

/** Whether the sentence or the one before it gives a magnitude. */
function speaksOfMagnitude(source: SourceReading, sentence: Sentence): boolean {
  const before = itemAt(source.document.sentences, sentence.index - 1);
  return [sentence, ...(before ? [before] : [])].some((near) =>
    source.inSentence(near).some((mention) => isQuantity(mention) && mention.value.dimension === "magnitude"),
  );
}
