import type { Dimension } from "./mention.ts";
import { UNIT_FAMILIES } from "./unit-families.ts";

/**
 * A unit of measure. `factor` times a value gives the value in the first unit of its family (the
 * base); `offset` is added after that (temperatures only). Two units convert when their bases agree.
 */
export interface Unit {
  readonly canonical: string;
  readonly dimension: Dimension;
  readonly base: string;
  readonly factor: number;
  readonly offset: number;
}

/**
 * Minor units of currencies, named as markets name them (`GBp`, `USc`), in hundredths of the ISO 4217
 * currency. Every other money unit is the ISO 4217 code itself.
 */
const MINOR_UNITS: Readonly<Record<string, string>> = {
  GBp: "GBP",
  USc: "USD",
  EUc: "EUR",
  AUc: "AUD",
  CAc: "CAD",
  NZc: "NZD",
  ZAc: "ZAR",
  MYs: "MYR",
  INp: "INR",
  ILa: "ILS",
  RUk: "RUB",
};

const ISO_CURRENCY = /^[A-Z]{3}$/;

const UNITS: ReadonlyMap<string, Unit> = new Map(
  UNIT_FAMILIES.flatMap(([dimension, rows]) =>
    rows.map(([canonical, factor, offset = 0]): [string, Unit] => [
      canonical,
      { canonical, dimension, base: rows[0]?.[0] ?? canonical, factor, offset },
    ]),
  ),
);

/** Looks up one canonical unit without a denominator; null for words that are no unit ("job"). */
export function unitOf(canonical: string): Unit | null {
  const known = UNITS.get(canonical);
  if (known) return known;
  const major = MINOR_UNITS[canonical];
  if (major) return { canonical, dimension: "money", base: major, factor: 0.01, offset: 0 };
  if (ISO_CURRENCY.test(canonical)) {
    return { canonical, dimension: "money", base: canonical, factor: 1, offset: 0 };
  }
  return null;
}

/** What a canonical unit measures; a rate measures what its numerator does ("USD/barrel" is money). */
export function dimensionOf(unit: string | null): Dimension {
  if (unit === null) return "count";
  return unitOf(unit)?.dimension ?? unitOf(numeratorOf(unit))?.dimension ?? "count";
}

/**
 * Converts between units of one family ("mi" to "km", "GBp" to "GBP", "USD/day" to "USD/week").
 * Null where they measure different things or different currencies: exchange rates are never guessed.
 */
export function convert(value: number, from: string | null, to: string | null): number | null {
  if (from === to) return value;
  if (from === null || to === null) return null;
  const whole = convertSimple(value, from, to);
  if (whole !== null) return whole;
  const over = from.indexOf("/");
  const under = to.indexOf("/");
  if (over < 0 || under < 0) return null;
  const numerator = convertPart(value, from.slice(0, over), to.slice(0, under));
  const denominator = convertPart(1, from.slice(over + 1), to.slice(under + 1));
  return numerator === null || denominator === null ? null : numerator / denominator;
}

function convertPart(value: number, from: string, to: string): number | null {
  return from === to ? value : convertSimple(value, from, to);
}

function convertSimple(value: number, from: string, to: string): number | null {
  const source = unitOf(from);
  const target = unitOf(to);
  if (source === null || source.base !== target?.base) return null;
  return (value * source.factor + source.offset - target.offset) / target.factor;
}

function numeratorOf(unit: string): string {
  const slash = unit.indexOf("/");
  return slash < 0 ? unit : unit.slice(0, slash);
}
