import { dimensionOf } from "../../units.ts";
import type { Amount, AmountReading } from "../amount.ts";
import { boundAfter } from "../around/bounds.ts";
import { DOUBTFUL_CURRENCY_SIGNS } from "../lexicons/currencies.ts";
import { PACKED_UNITS, PERIOD_UNITS } from "../lexicons/unit-names.ts";
import { roundNoise, type NumberReading } from "../numbers/number-reading.ts";
import { afterGlue, hasSmallerUnit, joinSmaller } from "./read-compound.ts";
import { readNumber } from "../numbers/read-number.ts";
import { readScale } from "../numbers/read-scale.ts";
import { readCurrencyBefore, readUnitAfter, withRate, type UnitReading } from "./read-unit.ts";
import { isJoiner, isWord, lowerAt, textAt, touchesPrevious, type Tokens } from "../token-access.ts";

/** Reads a number with the currency before it or the unit behind it; null where no number starts at `i`. */
export function readAmount(tokens: Tokens, i: number): AmountReading | null {
  const money = readMoney(tokens, i);
  if (money) return money;
  const number = readNumber(tokens, i, "plain");
  return number && withUnitAfter(tokens, number);
}

/** Reads a number behind its currency: "$1.2bn", "RM79", "USD 10 million". */
export function readMoney(tokens: Tokens, i: number): AmountReading | null {
  const currency = readCurrencyBefore(tokens, i);
  if (currency === null || !currencyGoesWith(tokens, i, currency)) return null;
  const number = readNumber(tokens, currency.end, "money");
  if (number?.form !== "digits") return null;
  const isCode = !number.scaled && !textAt(tokens, currency.end).includes(",");
  if (isCode && DOUBTFUL_CURRENCY_SIGNS.has(textAt(tokens, i))) return null;
  return withSmallerUnits(tokens, { amount: moneyAmount(tokens, i, currency, number), number });
}

/** A code or letter sign must not end a longer word: the `R` of `M-R50`. */
function currencyGoesWith(tokens: Tokens, i: number, currency: UnitReading): boolean {
  if (!isWord(tokens, i)) return true;
  if (textAt(tokens, i - 1) === "-" && touchesPrevious(tokens, i)) return false;
  return currency.unit !== "ZAR" || textAt(tokens, i) !== "R" || textAt(tokens, currency.end).length > 1;
}

function moneyAmount(tokens: Tokens, start: number, currency: UnitReading, number: NumberReading): Amount {
  let end = number.end;
  const repeated = lowerAt(tokens, end);
  if (repeated === "us" || repeated === "u.s.")
    end++; // "$31.20 US"
  else if (isRepeatedCurrency(tokens, end, currency.unit)) end += isJoiner(tokens, end) ? 2 : 1;
  const unit = withRate(tokens, { unit: currency.unit, end, joined: false });
  return amountOf(number, start, unit, "<currency> <number>");
}

/** "$5 million dollars", "$40-million-dollar": the word only repeats the sign. */
function isRepeatedCurrency(tokens: Tokens, end: number, unit: string): boolean {
  const from = isJoiner(tokens, end) ? end + 1 : end;
  const word = lowerAt(tokens, from);
  return unit === "USD"
    ? word === "dollar" || word === "dollars" || word === "usd"
    : word === unit.toLowerCase();
}

/** A number with the units behind it, if any. */
export function withUnitAfter(tokens: Tokens, number: NumberReading): AmountReading {
  return withSmallerUnits(tokens, withOneUnit(tokens, number));
}

/** "5 feet 2 inches", "two years, three months and a day": one amount, in the largest unit. */
function withSmallerUnits(tokens: Tokens, large: AmountReading): AmountReading {
  if (!hasSmallerUnit(large)) return large;
  const number = readNumber(tokens, afterGlue(tokens, large.amount.end), "plain");
  const small = number && withOneUnit(tokens, number);
  if (small === null || joinSmaller(tokens, large, small) === null) return large;
  return joinSmaller(tokens, large, withSmallerUnits(tokens, small)) ?? large;
}

function withOneUnit(tokens: Tokens, number: NumberReading): AmountReading {
  const read = withPlainUnit(tokens, number);
  return isBelowZero(tokens, read.amount) ? belowZero(read) : read;
}

/** "20 degrees below zero", "2 below zero". */
function isBelowZero(tokens: Tokens, { end, unit, dimension }: Amount): boolean {
  if (lowerAt(tokens, end) !== "below" || lowerAt(tokens, end + 1) !== "zero") return false;
  return unit === null || unit === "°" || dimension === "temperature";
}

function belowZero({ amount, number }: AmountReading): AmountReading {
  const [min, max] = [-number.max, -number.min];
  const unit = amount.unit ?? "°";
  return {
    number: { ...number, min, max, signed: true },
    amount: { ...amount, end: amount.end + 2, min, max, unit, dimension: dimensionOf(unit) },
  };
}

function withPlainUnit(tokens: Tokens, number: NumberReading): AmountReading {
  const packed = readPackedUnit(tokens, number);
  if (packed) return packed;
  const unit = unitAfter(tokens, number.end, number);
  if (unit)
    return withScaleBehind(tokens, number, unit) ?? { amount: withUnit(tokens, number, unit), number };
  const part = number.fraction ? readUnitOfPart(tokens, number) : null;
  if (part) return { amount: withUnit(tokens, number, part), number };
  const bounded = readBoundedUnit(tokens, number);
  if (bounded) return { amount: bounded, number };
  const rule = number.fraction ? "<fraction>" : number.precision === "vague" ? "<vague number>" : "<number>";
  const amount = amountOf(number, number.start, null, rule);
  if (!number.fraction) return { amount, number };
  return { amount: { ...amount, unit: "share", dimension: "share", role: "share" }, number };
}

/** "one-tenth of a percentage point", "two-thirds of a mile": the unit a fraction is taken of. */
function readUnitOfPart(tokens: Tokens, number: NumberReading): UnitReading | null {
  const article = lowerAt(tokens, number.end + 1);
  if (lowerAt(tokens, number.end) !== "of" || (article !== "a" && article !== "an")) return null;
  return unitAfter(tokens, number.end + 2, number);
}

/** "23 bcm", "4 bcm a year": the unit holds the magnitude. */
function readPackedUnit(tokens: Tokens, number: NumberReading): AmountReading | null {
  const packed = number.scaled ? undefined : PACKED_UNITS.get(lowerAt(tokens, number.end));
  if (packed === undefined) return null;
  const [scale, unit] = packed;
  const scaled = scaledBy(number, scale);
  const rated = withRate(tokens, { unit, end: number.end + 1, joined: false });
  return { amount: withUnit(tokens, scaled, rated), number: scaled };
}

function scaledBy(number: NumberReading, scale: number): NumberReading {
  const [min, max] = [roundNoise(number.min * scale), roundNoise(number.max * scale)];
  return { ...number, min, max, scaled: true, scale };
}

/** "75 USD million": the currency between the number and its magnitude. */
function withScaleBehind(tokens: Tokens, number: NumberReading, unit: UnitReading): AmountReading | null {
  if (number.scaled || number.form !== "digits" || dimensionOf(unit.unit) !== "money") return null;
  const scale = readScale(tokens, unit.end);
  if (scale.end === unit.end) return null;
  const scaled = scaledBy(number, scale.value);
  return { amount: withUnit(tokens, scaled, { ...unit, end: scale.end }), number: scaled };
}

/** "1,000-plus acres", "20-odd miles": a bound between the number and its unit. */
function readBoundedUnit(tokens: Tokens, number: NumberReading): Amount | null {
  const bound = boundAfter(tokens, number.end);
  const unit = bound && unitAfter(tokens, bound.end, number);
  return bound && unit && { ...withUnit(tokens, number, unit), bound: bound.bound };
}

function unitAfter(tokens: Tokens, i: number, { max, scaled, yearLike }: NumberReading): UnitReading | null {
  return readUnitAfter(tokens, i, { value: max, scaled, yearLike });
}

function withUnit(tokens: Tokens, number: NumberReading, unit: UnitReading): Amount {
  const amount = amountOf(number, number.start, unit, `<number> <${dimensionOf(unit.unit)}>`);
  if (!PERIOD_UNITS.has(unit.unit)) return amount;
  const age = readAgeTail(tokens, unit.end);
  if (age === null) return { ...amount, role: "duration" };
  return { ...amount, end: age, role: "age", dimension: "age", rule: "<number> years old" };
}

/** "-old", " old", " of age", " old man" behind "five-year", "34 years": gives where the age ends. */
function readAgeTail(tokens: Tokens, i: number): number | null {
  const from = isJoiner(tokens, i) ? i + 1 : i;
  const word = lowerAt(tokens, from);
  if (word === "old" || word === "olds") return from + 1;
  return word === "of" && lowerAt(tokens, from + 1) === "age" ? from + 2 : null;
}

function amountOf(number: NumberReading, start: number, unit: UnitReading | null, rule: string): Amount {
  const rate = unit !== null && unit.unit.includes("/") && dimensionOf(unit.unit) !== "speed";
  return {
    start,
    end: unit?.end ?? number.end,
    numberStart: number.start,
    numberEnd: number.end,
    min: number.min,
    max: number.max,
    bound: number.precision === "vague" ? "vague" : number.precision === "loose" ? "~" : "=",
    unit: unit?.unit ?? null,
    dimension: dimensionOf(unit?.unit ?? null),
    role: rate ? "rate" : dimensionOf(unit?.unit ?? null) === "magnitude" ? "magnitude" : null,
    direction: null,
    rule,
    scaled: number.scaled,
    joined: unit?.joined ?? false,
  };
}
