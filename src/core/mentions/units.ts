import type { Dimension } from "./mention.ts";

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

/** Symbol, factor to the base, and offset to it (0 where missing). */
type Row = readonly [symbol: string, factor: number, offset?: number];

/**
 * Families of units, the base first. SI prefixes by the BIPM brochure; customary measures by NIST
 * Handbook 44, appendix C (exact definitions: inch 25.4 mm, pound 453.59237 g, US gallon 231 in³).
 * Months and years are mean Gregorian ones, good enough to order durations and never to date them.
 */
const FAMILIES: readonly (readonly [Dimension, readonly Row[]])[] = [
  [
    "length",
    [
      ["m", 1],
      ["pm", 1e-12],
      ["nm", 1e-9],
      ["μm", 1e-6],
      ["mm", 1e-3],
      ["cm", 1e-2],
      ["dm", 0.1],
      ["km", 1e3],
      ["in", 0.0254],
      ["ft", 0.3048],
      ["yd", 0.9144],
      ["mi", 1609.344],
      ["nmi", 1852],
      ["fathom", 1.8288],
      ["furlong", 201.168],
      ["light-year", 9.4607304725808e15],
      ["au", 1.495978707e11],
    ],
  ],
  [
    "area",
    [
      ["m²", 1],
      ["mm²", 1e-6],
      ["cm²", 1e-4],
      ["km²", 1e6],
      ["ha", 1e4],
      ["acre", 4046.8564224],
      ["in²", 0.00064516],
      ["ft²", 0.09290304],
      ["yd²", 0.83612736],
      ["mi²", 2589988.110336],
    ],
  ],
  [
    "volume",
    [
      ["L", 1],
      ["mL", 1e-3],
      ["cL", 1e-2],
      ["dL", 0.1],
      ["hL", 100],
      ["ML", 1e6],
      ["m³", 1000],
      ["cm³", 1e-3],
      ["mm³", 1e-6],
      ["km³", 1e12],
      ["in³", 0.016387064],
      ["ft³", 28.316846592],
      ["yd³", 764.554857984],
      ["gal", 3.785411784],
      ["qt", 0.946352946],
      ["pint", 0.473176473],
      ["cup", 0.2365882365],
      ["fl oz", 0.0295735295625],
      ["tbsp", 0.01478676478125],
      ["tsp", 0.00492892159375],
      ["barrel", 158.987294928],
      ["bushel", 35.23907016688],
      ["acre-foot", 1233481.83754752],
    ],
  ],
  [
    "mass",
    [
      ["kg", 1],
      ["μg", 1e-9],
      ["mg", 1e-6],
      ["g", 1e-3],
      ["t", 1000],
      ["kt", 1e6],
      ["Mt", 1e9],
      ["lb", 0.45359237],
      ["oz", 0.028349523125],
      ["st", 6.35029318],
      ["ton", 907.18474],
      ["ct", 0.0002],
      ["dram", 0.0017718451953125],
      ["grain", 0.00006479891],
      ["ozt", 0.0311034768],
    ],
  ],
  [
    "time",
    [
      ["second", 1],
      ["nanosecond", 1e-9],
      ["microsecond", 1e-6],
      ["millisecond", 1e-3],
      ["minute", 60],
      ["hour", 3600],
      ["day", 86400],
      ["week", 604800],
      ["fortnight", 1209600],
      ["month", 2629746],
      ["quarter", 7889238],
      ["year", 31556952],
      ["decade", 315569520],
      ["century", 3155695200],
      ["millennium", 31556952000],
    ],
  ],
  [
    "speed",
    [
      ["m/s", 1],
      ["km/h", 1 / 3.6],
      ["mph", 0.44704],
      ["ft/s", 0.3048],
      ["km/s", 1000],
      ["kn", 1852 / 3600],
    ],
  ],
  [
    "temperature",
    [
      ["K", 1, 0],
      ["°C", 1, 273.15],
      ["°F", 5 / 9, 459.67 * (5 / 9)],
    ],
  ],
  [
    "energy",
    [
      ["J", 1],
      ["kJ", 1e3],
      ["MJ", 1e6],
      ["GJ", 1e9],
      ["TJ", 1e12],
      ["Wh", 3600],
      ["kWh", 3.6e6],
      ["MWh", 3.6e9],
      ["GWh", 3.6e12],
      ["TWh", 3.6e15],
      ["cal", 4.184],
      ["kcal", 4184],
      ["BTU", 1055.05585262],
      ["eV", 1.602176634e-19],
      ["kiloton", 4.184e12],
      ["megaton", 4.184e15],
    ],
  ],
  [
    "power",
    [
      ["W", 1],
      ["mW", 1e-3],
      ["kW", 1e3],
      ["MW", 1e6],
      ["GW", 1e9],
      ["TW", 1e12],
      ["hp", 745.69987158227],
      ["bhp", 745.69987158227],
      ["PS", 735.49875],
    ],
  ],
  [
    "data",
    [
      ["B", 1],
      ["bit", 0.125],
      ["kbit", 125],
      ["Mbit", 125e3],
      ["Gbit", 125e6],
      ["kB", 1e3],
      ["MB", 1e6],
      ["GB", 1e9],
      ["TB", 1e12],
      ["PB", 1e15],
      ["EB", 1e18],
    ],
  ],
  [
    "frequency",
    [
      ["Hz", 1],
      ["kHz", 1e3],
      ["MHz", 1e6],
      ["GHz", 1e9],
      ["THz", 1e12],
      ["rpm", 1 / 60],
    ],
  ],
  [
    "pressure",
    [
      ["Pa", 1],
      ["hPa", 100],
      ["kPa", 1e3],
      ["MPa", 1e6],
      ["GPa", 1e9],
      ["bar", 1e5],
      ["mbar", 100],
      ["atm", 101325],
      ["psi", 6894.757293168],
      ["ksi", 6894757.293168],
      ["inHg", 3386.389],
      ["mmHg", 133.322387415],
    ],
  ],
  ["magnitude", [["magnitude", 1]]],
  ["percent", [["%", 1]]],
  [
    "percentage-points",
    [
      ["pp", 1],
      ["bp", 0.01],
    ],
  ],
  ["share", [["share", 1]]],
  ["ratio", [["ratio", 1]]],
  [
    "score",
    [
      ["score", 1],
      ["record", 1],
    ],
  ],
  // One family each: they convert to nothing but themselves.
  [
    "other",
    [
      ["N", 1],
      ["kN", 1e3],
    ],
  ],
  [
    "other",
    [
      ["N·m", 1],
      ["lb·ft", 1.3558179483314],
    ],
  ],
  [
    "other",
    [
      ["V", 1],
      ["mV", 1e-3],
      ["kV", 1e3],
    ],
  ],
  [
    "other",
    [
      ["A", 1],
      ["mA", 1e-3],
      ["kA", 1e3],
      ["Ah", 3600],
      ["mAh", 3.6],
    ],
  ],
  ["other", [["Ω", 1]]],
  ["other", [["F", 1]]],
  ["other", [["dB", 1]]],
  ["other", [["lm", 1]]],
  ["other", [["cd", 1]]],
  [
    "other",
    [
      ["Sv", 1],
      ["mSv", 1e-3],
      ["μSv", 1e-6],
    ],
  ],
  ["other", [["Bq", 1]]],
  ["other", [["mol", 1]]],
  ["other", [["point", 1]]],
  ["other", [["°", 1]]],
  [
    "other",
    [
      ["pixel", 1],
      ["megapixel", 1e6],
    ],
  ],
  [
    "other",
    [
      ["ppm", 1],
      ["ppb", 1e-3],
    ],
  ],
  ["other", [["carat", 1]]],
];

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
  FAMILIES.flatMap(([dimension, rows]) =>
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
