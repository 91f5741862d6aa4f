import {
  CURRENCY_CODES,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  DOUBTFUL_CURRENCY_NOUNS,
  NATIONAL_CURRENCIES,
  SPACED_CURRENCY_SIGNS,
} from "../lexicons/currencies.ts";
import { RATE_NOUNS, TOUCHING_ONLY_SYMBOLS, UNIT_SYMBOLS, UNIT_WORDS } from "../lexicons/unit-names.ts";
import { singular } from "../nouns/singular.ts";
import {
  isCapitalized,
  isJoiner,
  isNumber,
  isWord,
  lowerAt,
  textAt,
  touchesPrevious,
  type Tokens,
} from "../token-access.ts";

/** A unit read from tokens `[start, end)`. */
export interface UnitReading {
  readonly unit: string;
  readonly end: number;
  /** A hyphen ties it to the number: "five-year". */
  readonly joined: boolean;
}

/** What the number looks like, for units whose word has two meanings ("pounds", "won"). */
export interface UnitContext {
  readonly value: number;
  readonly scaled: boolean;
  readonly yearLike: boolean;
}

/** A currency before a number, at `i`: `$`, `US$`, `$US`, `A $`, `RM`, `Rs.`, `USD`. */
export function readCurrencyBefore(tokens: Tokens, i: number): UnitReading | null {
  const first = textAt(tokens, i);
  const second = textAt(tokens, i + 1);
  const glued = touchesPrevious(tokens, i + 1);
  if (first === "$") {
    const pair = glued ? CURRENCY_SIGNS.get(`$${second}`) : undefined;
    return pair === undefined ? plain("USD", i + 1) : plain(pair, i + 2);
  }
  if (first === "\\" && second === "$") return plain("USD", i + 2); // Markdown escapes the sign
  if (second === "$" && isWord(tokens, i)) {
    const pair = CURRENCY_SIGNS.get(`${first}$`);
    // "A $45 million contract" begins with an article; only "A$45" is Australian.
    if (pair !== undefined && (glued || first !== "A")) return plain(pair, i + 2);
    const doubled = CURRENCY_CODES.get(first); // "USD$15"
    return doubled === undefined || !glued ? null : plain(doubled, i + 2);
  }
  if (first === "Y" && second === "=") return plain("JPY", i + 2);
  const code = CURRENCY_CODES.get(first);
  if (code !== undefined) return plain(code, i + 1);
  const letters = glued ? CURRENCY_SIGNS.get(`${first}${second}`) : undefined;
  if (letters !== undefined) return plain(letters, i + 2); // "GH₵5"
  const sign = CURRENCY_SIGNS.get(first);
  if (sign === undefined) return null;
  if (!isWord(tokens, i)) return plain(sign, i + 1);
  if (SPACED_CURRENCY_SIGNS.has(first)) return plain(sign, second === "." ? i + 2 : i + 1);
  return glued ? plain(sign, i + 1) : null;
}

/** Any unit behind a number that ends at `i`, with its denominator if it has one. */
export function readUnitAfter(tokens: Tokens, i: number, context: UnitContext): UnitReading | null {
  if (context.yearLike && isCapitalized(tokens, i) && !isDegreeScale(tokens, i)) return null;
  const joined = isJoiner(tokens, i);
  const from = joined ? i + 1 : i;
  if (!isWord(tokens, from) && !UNIT_MARKS.has(textAt(tokens, from))) return null;
  const unit =
    readSymbol(tokens, from, joined) ??
    readCurrencyAfter(tokens, from, context) ??
    readUnitWords(tokens, from, joined, context);
  if (unit === null) return null;
  return withRate(tokens, joined ? { ...unit, joined } : unit, unit.unit !== "%" && unit.unit !== "pp");
}

/** Signs a unit can begin with: "%", "°", "€". Most numbers stand before another mark or a plain word. */
const UNIT_MARKS: ReadonlySet<string> = new Set(
  [...UNIT_SYMBOLS.keys(), ...CURRENCY_SIGNS.keys(), "¢"].map((symbol) => symbol.charAt(0)),
);

/** "2016 Stone" is a year and a name; "1000 Celsius" and "1500 EUR" are measured. */
function isDegreeScale(tokens: Tokens, i: number): boolean {
  const text = textAt(tokens, i);
  return UNIT_SYMBOLS.has(text) || CURRENCY_CODES.has(text) || lowerAt(tokens, i).endsWith("s");
}

/** Adds "a barrel", "per month", "/kg", "-a-year" to a unit that ends before it. */
export function withRate(tokens: Tokens, unit: UnitReading, allowed = true): UnitReading {
  if (!allowed || unit.unit.includes("/")) return unit;
  const rate = readRate(tokens, unit.end);
  return rate === null ? unit : { unit: `${unit.unit}/${rate.unit}`, end: rate.end, joined: unit.joined };
}

const RATE_WORDS: ReadonlySet<string> = new Set(["a", "an", "per", "each", "every", "/"]);
const JOINED_RATES: ReadonlySet<string> = new Set(["a", "an", "per"]);
const NOT_A_RATE: ReadonlySet<string> = new Set([
  "ago",
  "earlier",
  "later",
  "before",
  "after",
  "from",
  "since",
]);

/** "a barrel", "per square foot", "/kg", "-a-year": the denominator of a rate. */
export function readRate(tokens: Tokens, i: number): UnitReading | null {
  const joined = isJoiner(tokens, i) && JOINED_RATES.has(lowerAt(tokens, i + 1)) && isJoiner(tokens, i + 2);
  const at = joined ? i + 1 : i;
  const word = lowerAt(tokens, at);
  if (!RATE_WORDS.has(word)) return null;
  const from = joined ? at + 2 : at + 1;
  const unit = readRateUnit(tokens, from, word === "per");
  if (unit === null) return null;
  return NOT_A_RATE.has(lowerAt(tokens, unit.end)) && word !== "per" ? null : unit;
}

function readRateUnit(tokens: Tokens, i: number, anyNoun: boolean): UnitReading | null {
  if (textAt(tokens, i - 1) === "/") {
    const symbol = UNIT_SYMBOLS.get(textAt(tokens, i));
    if (symbol !== undefined && symbol !== "sq") {
      const squared = touchesPrevious(tokens, i + 1)
        ? UNIT_SYMBOLS.get(textAt(tokens, i) + textAt(tokens, i + 1))
        : undefined;
      return squared === undefined ? plain(symbol, i + 1) : plain(squared, i + 2);
    }
  }
  const known = longestUnitWord(tokens, i);
  if (known) return known;
  const word = lowerAt(tokens, i);
  if (RATE_NOUNS.has(word)) return plain(word, i + 1);
  const symbol = UNIT_SYMBOLS.get(textAt(tokens, i));
  if (symbol !== undefined && anyNoun && !TOUCHING_ONLY_SYMBOLS.has(textAt(tokens, i)))
    return plain(symbol, i + 1);
  return anyNoun && isWord(tokens, i) && word !== "cent" && word !== "se" ? plain(word, i + 1) : null;
}

/** Symbols: touching ("50mL", "5.2 km/h") or after a space where that cannot be misread. */
function readSymbol(tokens: Tokens, from: number, joined: boolean): UnitReading | null {
  let text = "";
  let best: UnitReading | null = null;
  for (let k = 0; k < 3; k++) {
    if (k > 0 && !touchesPrevious(tokens, from + k)) break;
    text += textAt(tokens, from + k);
    const unit = UNIT_SYMBOLS.get(text) ?? (k > 0 ? UNIT_WORDS.get(text.toLowerCase()) : undefined);
    if (unit === undefined || unit === "sq") continue;
    best = plain(unit, from + k + 1);
  }
  if (best === null) return null;
  const last = textAt(tokens, best.end - 1);
  const rated = textAt(tokens, best.end) === "/" && touchesPrevious(tokens, best.end);
  if (best.end === from + 1 && !touchesPrevious(tokens, from) && !rated && TOUCHING_ONLY_SYMBOLS.has(last)) {
    return spacedTemperature(tokens, from) ? best : null;
  }
  if (best.end === from + 1 && joined && TOUCHING_ONLY_SYMBOLS.has(last)) return null;
  // `m` and `C` go on into a longer word-like run ("m-commerce", "C-130") only by accident
  if (
    last.length === 1 &&
    isWord(tokens, best.end - 1) &&
    isJoiner(tokens, best.end) &&
    isNumber(tokens, best.end + 1)
  )
    return null;
  return best;
}

/** "12 C", "54 F" before a small word or the end: degrees. "9 E", "12 C Street" are not. */
function spacedTemperature(tokens: Tokens, i: number): boolean {
  const letter = textAt(tokens, i);
  if (letter !== "C" && letter !== "F" && letter !== "l" && letter !== "g") return false;
  return !isCapitalized(tokens, i + 1) && textAt(tokens, i + 1) !== "$" && !touchesPrevious(tokens, i + 1);
}

/** Signs that many languages print behind the number. */
const SIGNS_BEHIND: ReadonlySet<string> = new Set("€ ₽ ₴ ₡ ₾ ₭ ₫ zł £".split(" "));

/** "euros", "Australian dollars", "-dollar", "USD", "€", "p" behind a number. */
function readCurrencyAfter(tokens: Tokens, i: number, context: UnitContext): UnitReading | null {
  const text = textAt(tokens, i);
  if (text === "p" && touchesPrevious(tokens, i)) return plain("GBp", i + 1);
  if (text === "¢") return plain("USc", i + 1);
  const code = CURRENCY_CODES.get(text);
  if (code !== undefined && !isNextSum(tokens, i + 1)) return plain(code, i + 1);
  const glued = touchesPrevious(tokens, i) ? readSignBehind(tokens, i) : null;
  if (glued) return glued;
  if (SIGNS_BEHIND.has(text) || (text === "$" && touchesPrevious(tokens, i))) {
    // the sign belongs to a number right behind it
    if (!isNumber(tokens, i + 1)) return plain(CURRENCY_SIGNS.get(text) ?? "USD", i + 1);
  }
  return readCurrencyNoun(tokens, i, context);
}

/** Whether a currency before `i` belongs to a number there: "3 GBP 1 pence" has a unit for each. */
function isNextSum(tokens: Tokens, i: number): boolean {
  return isNumber(tokens, i) && !CURRENCY_NOUNS.has(lowerAt(tokens, i + 1));
}

/** "20Rs", "42RM", "3.14US$": letters of a sign right behind the digits. */
function readSignBehind(tokens: Tokens, i: number): UnitReading | null {
  const text = textAt(tokens, i);
  if (LETTER_SIGNS_BEHIND.has(text)) return plain(CURRENCY_SIGNS.get(text) ?? text, i + 1);
  if (textAt(tokens, i + 1) !== "$" || !touchesPrevious(tokens, i + 1)) return null;
  const dollars = CURRENCY_SIGNS.get(`${text}$`);
  return dollars === undefined ? null : plain(dollars, i + 2);
}

const LETTER_SIGNS_BEHIND: ReadonlySet<string> = new Set(["Rs", "RM", "Rp", "Tk"]);

function readCurrencyNoun(tokens: Tokens, i: number, context: UnitContext): UnitReading | null {
  const national = readNationalCurrency(tokens, i);
  if (national) return national;
  const word = lowerAt(tokens, i);
  if (word === "pounds" || word === "pound") return readPound(tokens, i, context);
  const unit = CURRENCY_NOUNS.get(word);
  if (unit === undefined || (DOUBTFUL_CURRENCY_NOUNS.has(word) && !context.scaled)) return null;
  if (word === "kip" && isCapitalized(tokens, i)) return null;
  return plain(unit, i + 1);
}

/** "Australian dollars", "New Zealand dollars", "south korean won". */
function readNationalCurrency(tokens: Tokens, i: number): UnitReading | null {
  if (!NATIONS.has(lowerAt(tokens, i))) return null;
  for (let last = i + 1; last < i + 4 && isWord(tokens, last); last++) {
    const noun = NATIONAL_NOUNS.get(lowerAt(tokens, last));
    if (noun === undefined) continue;
    const nation = tokens.slice(i, last).map(({ lower }) => lower);
    const code = NATIONAL_CURRENCIES.get(`${nation.join(" ")} ${noun}`);
    return code === undefined ? null : plain(code, last + 1);
  }
  return null;
}

/** First words of nationalities: "new" of "New Zealand dollars". */
const NATIONS: ReadonlySet<string> = new Set(
  [...NATIONAL_CURRENCIES.keys()].map((key) => key.slice(0, key.indexOf(" "))),
);

/** The nouns that follow a nationality, with their plurals, to their form in the table. */
const NATIONAL_NOUNS: ReadonlyMap<string, string> = new Map(
  [...NATIONAL_CURRENCIES.keys()].flatMap((key): [string, string][] => {
    const noun = key.slice(key.lastIndexOf(" ") + 1);
    return [
      [noun, noun],
      [`${noun}s`, noun],
    ];
  }),
);

const WEIGHT_CUES: ReadonlySet<string> = new Set(
  "weigh weighs weighed weighing weight heavy heavier lost gained lose gain thrust torque baby overweight per".split(
    " ",
  ),
);
const MONEY_CUES: ReadonlySet<string> = new Set(
  (
    "cost costs costing worth paid pay pays paying price priced fine fined bill salary wage wages fee profit revenue " +
    "budget sold bought spent spend spending raised earn earns earned fund funding grant tax taxes bail sterling pension savings debt"
  ).split(" "),
);

/** "pounds" is money in British copy and weight elsewhere: the words near it and the size of the sum decide. */
function readPound(tokens: Tokens, i: number, context: UnitContext): UnitReading {
  const next = lowerAt(tokens, i + 1);
  if (next === "sterling") return plain("GBP", i + 2);
  if (isJoiner(tokens, i + 1) && (lowerAt(tokens, i + 2) === "foot" || lowerAt(tokens, i + 2) === "feet")) {
    return plain("lb·ft", i + 3);
  }
  if (next === "of" || isJoiner(tokens, i - 1)) return plain("lb", i + 1);
  for (let k = i - 1; k >= 0 && k > i - 14; k--) {
    if (MONEY_CUES.has(lowerAt(tokens, k))) return plain("GBP", i + 1);
    if (WEIGHT_CUES.has(lowerAt(tokens, k))) return plain("lb", i + 1);
  }
  return plain(context.scaled || context.value >= 1000 ? "GBP" : "lb", i + 1);
}

/** "five miles", "per cent", "-square-foot", "-mile". */
function readUnitWords(tokens: Tokens, i: number, joined: boolean, context: UnitContext): UnitReading | null {
  const unit = longestUnitWord(tokens, i);
  if (unit?.unit === "point" && !isPointUnit(tokens, unit.end)) return null;
  if (unit?.unit === "magnitude" && !joined && !touchesPrevious(tokens, i) && context.value > 10) return null;
  return unit;
}

/** "points" is a unit; "12 point guards" or "three point plan" is not. */
function isPointUnit(tokens: Tokens, end: number): boolean {
  return lowerAt(tokens, end - 1) === "points" || !isWord(tokens, end);
}

/** The longest run of up to four words that names a unit; hyphens between them count as spaces. */
function longestUnitWord(tokens: Tokens, i: number): UnitReading | null {
  if (!isWord(tokens, i)) return null;
  let phrase = unitSingular(lowerAt(tokens, i));
  const first = UNIT_WORDS.get(phrase);
  let best = first === undefined ? null : plain(first, i + 1);
  if (!UNIT_LEADS.has(phrase)) return best;
  let at = i + 1;
  for (let k = 1; k < 4; k++) {
    if (isJoiner(tokens, at)) at++;
    if (!isWord(tokens, at)) break;
    phrase += ` ${unitSingular(lowerAt(tokens, at))}`;
    at++;
    const unit = UNIT_WORDS.get(phrase);
    if (unit !== undefined) best = plain(unit, at);
  }
  return best;
}

/** First words of units of several words. */
const UNIT_LEADS: ReadonlySet<string> = new Set(
  [...UNIT_WORDS.keys()].filter((key) => key.includes(" ")).map((key) => key.slice(0, key.indexOf(" "))),
);

function unitSingular(word: string): string {
  if (word === "feet") return "foot";
  return !word.endsWith("s") || UNIT_WORDS.has(word) ? word : singular(word);
}

function plain(unit: string, end: number): UnitReading {
  return { unit, end, joined: false };
}
