import type { QuantityValue } from "../../src/core/mentions/mention.ts";

/** Canonical units as the gold sets write them in English; units that are words already need no row. */
const NAMES: Readonly<Record<string, string>> = {
  "%": "percentage",
  pp: "percentage",
  bp: "basis point",
  USD: "dollar",
  GBP: "pound sterling",
  EUR: "euro",
  JPY: "japanese yen",
  CNY: "chinese yuan",
  INR: "indian rupee",
  MYR: "malaysian ringgit",
  AUD: "australian dollar",
  CAD: "canadian dollar",
  HKD: "hong kong dollar",
  SGD: "singapore dollar",
  NZD: "new zealand dollar",
  ILS: "shekel",
  CHF: "swiss franc",
  ZAR: "south african rand",
  KRW: "south korean won",
  BTC: "bitcoin",
  TRY: "turkish lira",
  MXN: "mexican peso",
  FIM: "finnish markka",
  GEL: "georgian lari",
  LAK: "lao kip",
  LKR: "sri lankan rupee",
  USc: "cent",
  GBp: "pence",
  MYs: "sen",
  m: "metre",
  km: "kilometre",
  cm: "centimetre",
  mm: "millimetre",
  dm: "decimetre",
  nm: "nanometre",
  pm: "picometre",
  μm: "micrometre",
  mi: "mile",
  ft: "foot",
  in: "inch",
  yd: "yard",
  nmi: "nautical mile",
  ha: "hectare",
  "m²": "square metre",
  "km²": "square kilometre",
  "cm²": "square centimetre",
  "mi²": "square mile",
  "ft²": "square foot",
  "m³": "cubic metre",
  "km³": "cubic kilometre",
  "cm³": "cubic centimetre",
  "ft³": "cubic foot",
  L: "litre",
  mL: "millilitre",
  cL: "centilitre",
  gal: "gallon",
  tbsp: "tablespoon",
  tsp: "teaspoon",
  kg: "kilogram",
  g: "gram",
  mg: "milligram",
  μg: "microgram",
  t: "metric ton",
  lb: "pound-mass",
  oz: "ounce",
  st: "stone",
  mph: "mile per hour",
  "km/h": "kilometre per hour",
  "m/s": "metre per second",
  kn: "knot",
  "°C": "celsius",
  "°F": "fahrenheit",
  K: "kelvin",
  "°": "degree",
  J: "joule",
  kWh: "kilowatt hour",
  MWh: "megawatt hour",
  Wh: "watt hour",
  W: "watt",
  kW: "kilowatt",
  MW: "megawatt",
  GW: "gigawatt",
  hp: "horsepower",
  PS: "horsepower",
  bhp: "brake horsepower",
  V: "volt",
  A: "ampere",
  F: "farad",
  dB: "decibel",
  "N·m": "newton metre",
  "lb·ft": "foot pound-force",
  B: "byte",
  kB: "kilobyte",
  MB: "megabyte",
  GB: "gigabyte",
  TB: "terabyte",
  Mbit: "megabit",
  "Mbit/second": "megabit per second",
  Hz: "hertz",
  kHz: "kilohertz",
  MHz: "megahertz",
  GHz: "gigahertz",
  rpm: "revolutions per minute",
  Pa: "pascal",
  MPa: "megapascal",
  kPa: "kilopascal",
  psi: "pound per square inch",
  ksi: "kilopound per square inch",
  BTU: "british thermal unit",
  cd: "candela",
};

/** The unit as NewsQuant names it: "dollar per barrel", "year of age", "profile slot", "% condo". */
export function goldUnitName(value: QuantityValue): string {
  const noun = value.counted
    ? [...value.counted.modifiers.filter(isAdjective), value.counted.head].join(" ")
    : null;
  if (value.unit === null) return noun === "time" ? "count" : (noun ?? "-");
  if (value.dimension === "age") return `${value.unit} of age`;
  if (value.dimension === "share") return noun === null ? "% -" : `% ${noun}`;
  const whole = NAMES[value.unit];
  if (whole !== undefined) return whole;
  const slash = value.unit.indexOf("/");
  if (slash < 0) return value.unit;
  const top = value.unit.slice(0, slash);
  const numerator = top === "1" ? (noun === "time" ? "count" : noun) : (NAMES[top] ?? top);
  const under = value.unit.slice(slash + 1);
  return `${numerator ?? "-"} per ${NAMES[under] ?? under}`;
}

/** NewsQuant leaves participles out of its units: "400 charging stations" are stations. */
function isAdjective(word: string): boolean {
  return !word.endsWith("ing");
}

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).map(([unit, name]) => [name, unit]),
);

/** The canonical unit that a peer calls `name`; null for none and for names of its own. */
export function canonicalUnit(name: string | null): string | null {
  return name === null ? null : (BY_NAME.get(name.toLowerCase()) ?? name.toLowerCase());
}
