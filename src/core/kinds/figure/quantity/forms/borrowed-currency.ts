import { keepPerObject } from "../../../../../base/keep-per-object.ts";
import type { SourceReading } from "../../../../claims/source-reading.ts";
import type { QuantityMention, QuantityValue } from "../../../../mentions/mention.ts";
import { isQuantity } from "../quantities.ts";

/** Nouns of more than one currency. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  "crown krone krona dollar rupee peso franc dinar rial riyal shilling pound".split(" ").flatMap((noun) => [
    [noun, noun],
    [`${noun}s`, noun],
  ]),
);

/** The noun that ends a sum, with the word before it: "3 billion [Swedish crowns]"; null where no such noun does. */
function named(text: string): { readonly before: string; readonly noun: string } | null {
  const [before = "", last = ""] = text.split(" ").slice(-2);
  const noun = NOUNS.get(last.toLowerCase());
  return noun === undefined ? null : { before, noun };
}

/**
 * The currency of a sum whose noun many countries have, from where the source says in full which it is: "2.3 billion
 * Swedish crowns … another 400 million [crowns]".
 */
export function inFullCurrency(quantity: QuantityValue, source: SourceReading): QuantityValue {
  const { dimension, unit, text } = quantity;
  if (dimension !== "money" || unit === null) return quantity;
  const told = named(text);
  if (told === null || isNation(told.before)) return quantity;
  const currency = currenciesOf(source).get(told.noun);
  return currency === undefined ? quantity : { ...quantity, unit: currency + unit.slice(CODE) };
}

/** Letters of a currency's code; what follows is what the sum is told of: "USD/share". */
const CODE = 3;

/** "Swedish", not "million". */
function isNation(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** The currencies that a source names in full, by their noun; none where it names two of one noun. */
const currenciesOf = keepPerObject((source: SourceReading): ReadonlyMap<string, string> => {
  const told = new Map<string, string>();
  const twice = new Set<string>();
  for (const { value } of source.mentions) {
    if (value.type !== "quantity" || value.dimension !== "money" || value.unit === null) continue;
    const sum = named(value.text);
    if (sum === null || !isNation(sum.before)) continue;
    const [key, unit] = [sum.noun, value.unit.slice(0, CODE)];
    if ((told.get(key) ?? unit) !== unit) twice.add(key);
    told.set(key, unit);
  }
  for (const noun of twice) told.delete(noun);
  return told;
});

/** What a bare number of millions is a sum of, by the noun or the verb before it. */
const OF_MONEY =
  /\b(?:revenues?|sales|turnover|profits?|earnings|income|loss(?:es)?|debts?|costs?|charges?|savings|dividends?|budget|takings|receipts|spending|investments?|assets|price|fee|worth|bonus(?:es)?|grants?)\b[^\d,;:]{0,40}$/iu;
/** "… to 9.4 billion, from [9.1 billion] a year earlier": what a sum is held against. */
const OF_LAST_SUM = /^(?: [\p{L}%-]+){0,3},? (?:up |down )?(?:from|against|compared with|versus|to|and) $/iu;
const REACH = 60;

/**
 * A bare number of millions as a sum, in the currency of the sum beside it: "a profit of 700 million kronor on revenue
 * of [9.4 billion]", "18 million euros in fees plus up to [3 million] in bonuses". Null where it counts something or
 * nothing says that it is money.
 */
export function borrowedMoney(
  { dimension, unit, min, max, ...rest }: QuantityValue,
  { document: { text } }: SourceReading,
  { start, value }: QuantityMention,
  siblings: readonly QuantityMention[],
): QuantityValue | null {
  if (dimension !== "count" || unit !== null || Math.max(min ?? 0, max ?? 0) < LEAST) return null;
  const counted = rest.counted?.start ?? -1;
  if (counted > start) return null;
  const sums = siblings.filter(isSum);
  const near = sums.findLast((sum) => sum.start < start) ?? sums[0];
  if (!near) return null;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(start + value.text.length, start + value.text.length + REACH);
  const last = siblings.findLast((other) => other.start < start);
  const followsSum =
    last !== undefined &&
    isSum(last) &&
    OF_LAST_SUM.test(text.slice(last.start + last.value.text.length, start));
  if (!followsSum && !OF_MONEY.test(before) && !IN_MONEY.test(behind)) return null;
  const { unit: currency } = near.value;
  return {
    ...rest,
    dimension: "money",
    unit: currency?.slice(0, CODE) ?? null,
    min,
    max,
    role: plainRole(rest.role),
  };
}

/** "up to 3 million [in bonuses]". */
const IN_MONEY =
  /^ in (?:[\p{L}-]+ )?(?:bonus(?:es)?|add-ons|fees|cash|profits?|revenues?|sales|debts?|costs|savings|aid|grants|damages|compensation|fines|loans|dividends)\b/iu;

/** Nobody leaves the currency out of less. */
const LEAST = 10_000;

function isSum(mention: QuantityMention): boolean {
  return isQuantity(mention) && mention.value.dimension === "money";
}

function plainRole(role: QuantityValue["role"]): QuantityValue["role"] {
  return role === "count" ? "level" : role;
}
