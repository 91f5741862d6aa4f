import { convert, unitOf } from "../../units.ts";
import { roundNoise } from "../numbers/number-reading.ts";
import type { AmountReading } from "../amount.ts";
import { isJoiner, isWord, lowerAt, textAt, touchesPrevious, type Tokens } from "../token-access.ts";

/** The rule of an amount told in several units. */
export const COMPOUND = "<number> <unit> <number> <smaller unit>";

/** Units that are told together, the larger first: "5 feet 2 inches", "two years and three months". */
const SMALLER_UNITS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["mi", new Set(["yd", "ft"])],
  ["yd", new Set(["ft", "in"])],
  ["ft", new Set(["in"])],
  ["km", new Set(["m"])],
  ["m", new Set(["cm"])],
  ["st", new Set(["lb"])],
  ["lb", new Set(["oz"])],
  ["kg", new Set(["g"])],
  ["year", new Set(["month", "week", "day"])],
  ["month", new Set(["week", "day"])],
  ["week", new Set(["day"])],
  ["day", new Set(["hour"])],
  ["hour", new Set(["minute", "second"])],
  ["minute", new Set(["second"])],
]);

/** Currencies whose hundredth is called a cent. */
const CENT_CURRENCIES: ReadonlySet<string> = new Set(
  "USD EUR AUD CAD NZD HKD SGD ZAR TWD JMD TTD".split(" "),
);

/** Where the smaller part of a sum may begin behind the larger: "5 feet[,] [and] 2 inches", "6-foot-2". */
export function afterGlue(tokens: Tokens, end: number): number {
  if (isJoiner(tokens, end)) return end + 1;
  const at = textAt(tokens, end) === "," ? end + 1 : end;
  return lowerAt(tokens, at) === "and" ? at + 1 : at;
}

/** Whether the unit of an amount is told with smaller ones, so that a look behind it is worth its cost. */
export function hasSmallerUnit({ amount, number }: AmountReading): boolean {
  const { unit } = amount;
  if (unit === null || number.scaled || number.precision !== "exact" || !Number.isInteger(number.max))
    return false;
  return SMALLER_UNITS.has(unit) || amount.dimension === "money";
}

/** One amount in the larger unit from two that are told together; null where they are two amounts. */
export function joinSmaller(
  tokens: Tokens,
  large: AmountReading,
  small: AmountReading,
): AmountReading | null {
  const part = partOf(tokens, large, small);
  if (part === null || part <= 0 || part >= 1) return null;
  const value = roundNoise(large.number.max + part);
  const end = inchesEnd(tokens, large, small) ?? small.amount.end;
  const age = small.amount.role === "age";
  return {
    number: { ...large.number, min: value, max: value },
    amount: {
      ...large.amount,
      end,
      numberEnd: end,
      min: value,
      max: value,
      joined: small.amount.joined,
      rule: COMPOUND,
      ...(age ? { role: "age", dimension: "age" } : {}),
    },
  };
}

/** The smaller amount as a part of one larger unit; null where they do not go together. */
function partOf(tokens: Tokens, large: AmountReading, small: AmountReading): number | null {
  const { unit } = large.amount;
  if (unit === null || small.number.precision !== "exact" || small.number.scaled) return null;
  const value = small.number.max;
  const { unit: under } = small.amount;
  if (under === null) return inchesEnd(tokens, large, small) === null ? null : convert(value, "in", unit);
  if (SMALLER_UNITS.get(unit)?.has(under)) return convert(value, under, unit);
  if (under === "USc" && CENT_CURRENCIES.has(unit)) return value / 100;
  return large.amount.dimension === "money" && under !== unit && unitOf(under)?.base === unit
    ? convert(value, under, unit)
    : null;
}

/** "6-foot-2", "6ft2", "6 ft 2 in tall": inches that a person's height leaves out or "in" stands for. */
function inchesEnd(tokens: Tokens, large: AmountReading, small: AmountReading): number | null {
  const { amount, number } = small;
  if (large.amount.unit !== "ft" || amount.unit !== null || number.max >= 12 || number.fraction) return null;
  const { end } = amount;
  if (lowerAt(tokens, end) === "in")
    return isWord(tokens, end + 1) && !EXTENTS.has(lowerAt(tokens, end + 1)) ? null : end + 1;
  const tied = isJoiner(tokens, large.amount.end) || touchesPrevious(tokens, amount.start);
  return tied && !isJoiner(tokens, end) ? end : null;
}

const EXTENTS: ReadonlySet<string> = new Set("tall high long wide deep more above below".split(" "));
