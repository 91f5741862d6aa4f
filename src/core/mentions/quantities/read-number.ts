import {
  DENOMINATORS,
  MAGNITUDES,
  MAGNITUDE_SUFFIXES,
  PLAIN_SUFFIXES,
  SMALL_NUMBERS,
  VAGUE_MULTIPLIERS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from "./lexicons/number-words.ts";
import { PHRASE_STOPS } from "./lexicons/nouns.ts";
import {
  isDash,
  isJoiner,
  isNumber,
  isWord,
  lowerAt,
  textAt,
  touchesPrevious,
  type Tokens,
} from "./token-access.ts";

/** A number read from words or digits; `end` is the place of the token behind it. */
export interface NumberReading {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  /** `vague`: an interval in a word ("dozens"). `loose`: a point that the words blur ("a couple of hundred"). */
  readonly precision: "exact" | "loose" | "vague";
  readonly form: "digits" | "words";
  /** A magnitude was read: "million", "k", "crore". */
  readonly scaled: boolean;
  /** What the last magnitude multiplied by, for ranges that share it ("3 to 5 billion"); 1 where none. */
  readonly scale: number;
  /** A share of a whole: "two-thirds", "half of". */
  readonly fraction: boolean;
  /** Digits as they could name a year: four of them, no separator. */
  readonly yearLike: boolean;
  readonly signed: boolean;
}

const MAX_DIGITS = 24;

/** How letters right behind the digits are read: `m` is million after a currency, else maybe metres. */
export type Suffixes = "money" | "plain";

/** Reads a number that starts at token `i`, or null. Looks at a bounded number of tokens. */
export function readNumber(tokens: Tokens, i: number, suffixes: Suffixes): NumberReading | null {
  return readDigits(tokens, i, suffixes) ?? readWords(tokens, i);
}

/** The value of `1,500.25`, `1,20,000` or `.5`; null for what is no number (`1.2.3`, forty digits). */
export function parseDigits(text: string): number | null {
  if (text.length > MAX_DIGITS) return null;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", "")); // Indian grouping
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll(".", ""));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(",", "."));
  return null;
}

function readDigits(tokens: Tokens, start: number, suffixes: Suffixes): NumberReading | null {
  let i = start;
  let sign = 1;
  const first = lowerAt(tokens, i);
  if (first === "minus" || first === "negative") {
    sign = -1;
    i += isDash(textAt(tokens, i + 1)) && touchesPrevious(tokens, i + 2) ? 2 : 1;
  } else if (isSignAt(tokens, i, suffixes)) {
    sign = -1;
    i++;
  } else if (first === "+" && touchesPrevious(tokens, i + 1) && !touchesPrevious(tokens, i)) {
    i++;
  }
  const pointed = textAt(tokens, i) === "." && isNumber(tokens, i + 1) && isLeadingPoint(tokens, i);
  if (pointed) i++;
  const vulgar = VULGAR_FRACTIONS.get(textAt(tokens, i));
  if (vulgar !== undefined) {
    return reading(start, i + 1, sign * vulgar, { fraction: true, signed: sign < 0 });
  }
  if (!isNumber(tokens, i)) return null;
  const printed = textAt(tokens, i);
  const parsed = parseDigits(pointed ? `0.${printed}` : printed);
  if (parsed === null) return null;
  let value = parsed;
  i++;
  let fraction = false;
  const part = readFractionPart(tokens, i, printed);
  if (part) {
    value = part.whole ? value + part.value : part.value;
    fraction = !part.whole;
    i = part.end;
  }
  const power = readPower(tokens, i);
  if (power) {
    value *= power.value;
    i = power.end;
  }
  const scale = readSuffix(tokens, i, suffixes) ?? readScale(tokens, i);
  return reading(start, scale.end, sign * value * scale.value, {
    form: "digits",
    scaled: scale.end > i,
    scale: scale.value,
    fraction,
    yearLike: !pointed && part === null && scale.end === i && /^[12]\d{3}$/.test(printed),
    signed: sign < 0,
  });
}

/** A dash is a sign when it touches the number and nothing before it but a bracket or currency. */
function isSignAt(tokens: Tokens, i: number, suffixes: Suffixes): boolean {
  if (!isDash(textAt(tokens, i)) || !touchesPrevious(tokens, i + 1)) return false;
  if (!isNumber(tokens, i + 1)) return false;
  return !touchesPrevious(tokens, i) || textAt(tokens, i - 1) === "(" || suffixes === "money";
}

function isLeadingPoint(tokens: Tokens, i: number): boolean {
  return touchesPrevious(tokens, i + 1) && !touchesPrevious(tokens, i);
}

interface Part {
  readonly value: number;
  readonly end: number;
  /** Added to the whole number ("2 1/2"), or the number itself ("1/2"). */
  readonly whole: boolean;
}

/** `1/2`, `2 1/2`, `2½`, `2-1/2`, `2 and a half` behind the digits `printed` that end at `i`. */
function readFractionPart(tokens: Tokens, i: number, printed: string): Part | null {
  const vulgar = VULGAR_FRACTIONS.get(textAt(tokens, i));
  if (vulgar !== undefined) return { value: vulgar, end: i + 1, whole: true };
  const own = slashFraction(printed, tokens, i);
  if (own !== null) return { value: own, end: i + 2, whole: false };
  const from = isJoiner(tokens, i) ? i + 1 : i;
  if (isNumber(tokens, from) && /^\d$/.test(textAt(tokens, from))) {
    const next = slashFraction(textAt(tokens, from), tokens, from + 1);
    if (next !== null) return { value: next, end: from + 3, whole: true };
  }
  if (lowerAt(tokens, i) === "and" && lowerAt(tokens, i + 1) === "a") {
    if (lowerAt(tokens, i + 2) === "half") return { value: 0.5, end: i + 3, whole: true };
    if (lowerAt(tokens, i + 2) === "quarter") return { value: 0.25, end: i + 3, whole: true };
  }
  return null;
}

/** The usual denominators only: `1/2` is a fraction, `9/11` a day. */
function slashFraction(numerator: string, tokens: Tokens, slash: number): number | null {
  if (textAt(tokens, slash) !== "/" || !touchesPrevious(tokens, slash)) return null;
  if (!touchesPrevious(tokens, slash + 1) || textAt(tokens, slash + 2) === "/") return null;
  const below = textAt(tokens, slash + 1);
  if (!/^(?:2|3|4|5|6|8|10|16|32|64)$/.test(below) || !/^\d{1,2}$/.test(numerator)) return null;
  const top = Number(numerator);
  return top > 0 && top < Number(below) ? top / Number(below) : null;
}

/** `× 10^6`, `x 10−30`, as scientists and their press offices write. */
function readPower(tokens: Tokens, i: number): { value: number; end: number } | null {
  const sign = lowerAt(tokens, i);
  if ((sign !== "×" && sign !== "x" && sign !== "*") || textAt(tokens, i + 1) !== "10") return null;
  let at = i + 2;
  if (textAt(tokens, at) === "^") at++;
  const negative = isDash(textAt(tokens, at));
  if (negative) at++;
  if (!isNumber(tokens, at) || !touchesPrevious(tokens, at)) return null;
  const exponent = Number(textAt(tokens, at));
  if (!(exponent <= 99)) return null;
  return { value: 10 ** (negative ? -exponent : exponent), end: at + 1 };
}

interface Scale {
  readonly value: number;
  readonly end: number;
}

/** A magnitude right behind the digits: `$1.2bn`, `40k`. */
function readSuffix(tokens: Tokens, i: number, suffixes: Suffixes): Scale | null {
  if (!touchesPrevious(tokens, i) || !isMagnitudeSuffix(tokens, i, suffixes)) return null;
  return { value: MAGNITUDE_SUFFIXES.get(lowerAt(tokens, i)) ?? 1, end: i + 1 };
}

/**
 * Whether letters right behind digits are a magnitude. With a currency they always are. Without one, `k`
 * and `bn` are; `m`, `b`, `t` only before a word they can multiply ("35m of", "12.3m tonnes"), since
 * "37m" alone is a length and "5t" a weight.
 */
function isMagnitudeSuffix(tokens: Tokens, i: number, suffixes: Suffixes): boolean {
  const text = textAt(tokens, i);
  const lower = lowerAt(tokens, i);
  if (!MAGNITUDE_SUFFIXES.has(lower)) return false;
  if (suffixes === "money" || text === "M") return true;
  if (lower === "mm") return false;
  if (lower.length > 1 || lower === "k") return true;
  const next = lowerAt(tokens, i + 1);
  return (
    isWord(tokens, i + 1) && !touchesPrevious(tokens, i + 1) && (next === "of" || !PHRASE_STOPS.has(next))
  );
}

/** Magnitudes as words: ` million`, `-million`, ` hundred thousand`, ` lakh crore`, ` mn`. */
function readScale(tokens: Tokens, i: number): Scale {
  const spaced = lowerAt(tokens, i);
  if (PLAIN_SUFFIXES.has(spaced)) return { value: MAGNITUDE_SUFFIXES.get(spaced) ?? 1, end: i + 1 };
  let value = 1;
  let at = i;
  for (let count = 0; count < 3; count++) {
    const from = isJoiner(tokens, at) ? at + 1 : at;
    const magnitude = MAGNITUDES.get(lowerAt(tokens, from));
    if (magnitude === undefined) break;
    value *= magnitude;
    at = from + 1;
  }
  return { value, end: at };
}

function readWords(tokens: Tokens, start: number): NumberReading | null {
  if (!isWord(tokens, start)) return null;
  return (
    readNegativeWords(tokens, start) ??
    readFractionWords(tokens, start) ??
    readVague(tokens, start) ??
    readCardinal(tokens, start)
  );
}

function readNegativeWords(tokens: Tokens, start: number): NumberReading | null {
  const first = lowerAt(tokens, start);
  if (first !== "minus" && first !== "negative") return null;
  const rest = readCardinal(tokens, start + 1);
  return rest && { ...rest, start, min: -rest.max, max: -rest.min, signed: true };
}

/** "two hundred and fifty-three thousand", "a million", "four and a half billion", "two point five". */
function readCardinal(tokens: Tokens, start: number): NumberReading | null {
  const article = lowerAt(tokens, start) === "a" || lowerAt(tokens, start) === "an";
  if (article) {
    const magnitude = MAGNITUDES.get(lowerAt(tokens, start + 1));
    if (magnitude === undefined) return null;
  }
  let total = 0;
  let group = article ? 1 : -1; // -1: nothing read since the last magnitude above hundred
  let at = article ? start + 1 : start;
  let scaled = false;
  let read = 0;
  for (let count = 0; count < 24; count++) {
    const glue = read > 0 && isJoiner(tokens, at) ? 1 : 0;
    const andGlue = read > 0 && scaled && lowerAt(tokens, at) === "and" ? 1 : 0;
    const from = at + Math.max(glue, andGlue);
    const word = lowerAt(tokens, from);
    const small = SMALL_NUMBERS.get(word);
    if (small !== undefined) {
      if (!fits(group, small)) break;
      if (andGlue > 0 && group < 0 && total === 0) break;
      group = group < 0 ? small : group + small;
      at = from + 1;
      read++;
      continue;
    }
    if (andGlue > 0) break;
    const magnitude = MAGNITUDES.get(word);
    if (magnitude === undefined) break;
    if (read === 0 && !article) return null;
    if (magnitude === 100 || magnitude === 12) {
      if (group < 0 && total === 0) break;
      group = (group < 0 ? 1 : group) * magnitude;
    } else {
      total = group < 0 ? total * magnitude : total + group * magnitude;
      group = -1;
    }
    scaled = true;
    at = from + 1;
    read++;
  }
  if (read === 0) return null;
  let value = total + Math.max(group, 0);
  const decimal = readSpokenDecimal(tokens, at);
  if (decimal && !scaled) {
    value += decimal.value;
    at = decimal.end;
    const scale = readScale(tokens, at);
    value *= scale.value;
    scaled = scale.end > at;
    at = scale.end;
  }
  const half = readAndAHalf(tokens, at);
  if (half) {
    const unit = scaled ? lastMagnitude(tokens, at) : 1;
    value += half.value * unit;
    at = half.end;
    const scale = readScale(tokens, at);
    value *= scale.value;
    scaled ||= scale.end > at;
    at = scale.end;
  }
  return reading(start, at, value, { form: "words", scaled, scale: scaled ? lastMagnitude(tokens, at) : 1 });
}

/** Whether a small number may join what is read: "twenty five", "two hundred five", never "five six". */
function fits(group: number, small: number): boolean {
  if (group < 0) return true;
  if (group % 100 === 0 && group > 0) return true;
  return group % 100 >= 20 && group % 10 === 0 && small > 0 && small < 10;
}

function readSpokenDecimal(tokens: Tokens, i: number): { value: number; end: number } | null {
  if (lowerAt(tokens, i) !== "point") return null;
  let digits = "";
  let at = i + 1;
  while (digits.length < 6) {
    const digit = SMALL_NUMBERS.get(lowerAt(tokens, at));
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
    at++;
  }
  return digits === "" ? null : { value: Number(`0.${digits}`), end: at };
}

/** "and a half", "-and-a-half" behind a number in words. */
function readAndAHalf(tokens: Tokens, i: number): { value: number; end: number } | null {
  let at = isJoiner(tokens, i) ? i + 1 : i;
  if (lowerAt(tokens, at) !== "and") return null;
  at += isJoiner(tokens, at + 1) ? 2 : 1;
  if (lowerAt(tokens, at) === "one") at += isJoiner(tokens, at + 1) ? 2 : 1;
  else if (lowerAt(tokens, at) === "a") at += isJoiner(tokens, at + 1) ? 2 : 1;
  else return null;
  if (lowerAt(tokens, at) === "half") return { value: 0.5, end: at + 1 };
  if (lowerAt(tokens, at) === "quarter") return { value: 0.25, end: at + 1 };
  return null;
}

function lastMagnitude(tokens: Tokens, end: number): number {
  return MAGNITUDES.get(lowerAt(tokens, end - 1)) ?? 1;
}

/** "half a million", "a third of", "two-thirds", "three quarters of". Ordinals look alike: context decides. */
function readFractionWords(tokens: Tokens, start: number): NumberReading | null {
  const first = lowerAt(tokens, start);
  if (first === "half") return readHalf(tokens, start);
  let at = start;
  let top: number;
  if (first === "a" || first === "one") {
    top = 1;
    at++;
  } else {
    const small = SMALL_NUMBERS.get(first);
    const digits = isNumber(tokens, start) ? parseDigits(textAt(tokens, start)) : null;
    const count = small ?? digits;
    if (count === null || count < 1 || count > 99) return null;
    top = count;
    at++;
  }
  if (isJoiner(tokens, at)) at++;
  const word = lowerAt(tokens, at);
  const below = DENOMINATORS.get(word);
  if (below === undefined) return null;
  if (top > 1 !== (word.endsWith("s") || word === "halves")) return null;
  at++;
  if (!fractionContext(tokens, at, first === "a", word)) return null;
  if (lowerAt(tokens, at) === "of") {
    const scale = lowerAt(tokens, at + 1) === "a" ? MAGNITUDES.get(lowerAt(tokens, at + 2)) : undefined;
    if (scale !== undefined) {
      return reading(start, at + 3, (top / below) * scale, { form: "words", scaled: true });
    }
  }
  return reading(start, at, top / below, { form: "words", fraction: true });
}

/** "a third" is a share before "of", a comparative or the end of a phrase; "a third man" is not. */
function fractionContext(tokens: Tokens, at: number, article: boolean, word: string): boolean {
  const next = lowerAt(tokens, at);
  if (next === "of") {
    // "a quarter of 2019" is a date
    return !(word === "quarter" && /^(?:19|20)\d\d$/.test(textAt(tokens, at + 1)));
  }
  if (COMPARED.has(next)) return true;
  if (word.endsWith("s")) return word !== "quarters" || next === "";
  if (word === "half" || word === "quarter" || word === "third") {
    return !article && (next === "" || next === "," || next === ".");
  }
  return next === "" || next === "," || next === ".";
}

const COMPARED: ReadonlySet<string> = new Set(
  "lower higher more less fewer larger smaller as below above cheaper faster slower full longer shorter bigger".split(
    " ",
  ),
);

/** "half of", "half the", "half a million", "half an hour", "half a percentage point". */
function readHalf(tokens: Tokens, start: number): NumberReading | null {
  const next = lowerAt(tokens, start + 1);
  const previous = lowerAt(tokens, start - 1);
  if (isJoiner(tokens, start + 1) || isJoiner(tokens, start - 1) || HALVES_OF_TIME.has(previous)) return null;
  if (next === "a" || next === "an") {
    const magnitude = MAGNITUDES.get(lowerAt(tokens, start + 2));
    if (magnitude !== undefined) {
      return reading(start, start + 3, magnitude / 2, { form: "words", scaled: true });
    }
    return reading(start, start + 2, 0.5, { form: "words", fraction: true });
  }
  const magnitude = MAGNITUDES.get(next);
  if (magnitude !== undefined) {
    return reading(start, start + 2, magnitude / 2, { form: "words", scaled: true });
  }
  if (next === "of" || HALF_DETERMINERS.has(next) || (next === "and" && previous === "between")) {
    return reading(start, start + 1, 0.5, { form: "words", fraction: true });
  }
  return null;
}

const HALVES_OF_TIME: ReadonlySet<string> = new Set(
  "first second latter other last final next better".split(" "),
);
const HALF_DETERMINERS: ReadonlySet<string> = new Set(
  "the its their his her our my your those these all".split(" "),
);

/** "dozens", "hundreds of thousands", "tens of millions", "several billion", "a couple of hundred", "a handful of". */
function readVague(tokens: Tokens, start: number): NumberReading | null {
  const first = lowerAt(tokens, start);
  const plural = VAGUE_PLURALS.get(first);
  if (plural) {
    const scale =
      lowerAt(tokens, start + 1) === "of" ? VAGUE_PLURALS.get(lowerAt(tokens, start + 2)) : undefined;
    if (scale) {
      const times = scale[0];
      return vague(start, start + 3, plural[0] * times, plural[1] * times);
    }
    if (first === "scores" && lowerAt(tokens, start + 1) !== "of") return null;
    if (first === "tens") return null;
    return vague(start, start + 1, plural[0], plural[1]);
  }
  const article = first === "a" ? 1 : 0;
  const word = lowerAt(tokens, start + article);
  const multiplier = VAGUE_MULTIPLIERS.get(word);
  if (multiplier && (article === 1) === (word === "few")) {
    const scale = readScale(tokens, start + article + 1);
    if (scale.end > start + article + 1) {
      return vague(start, scale.end, multiplier[0] * scale.value, multiplier[1] * scale.value);
    }
    return null;
  }
  if (word === "couple") {
    const from = start + article + (lowerAt(tokens, start + article + 1) === "of" ? 2 : 1);
    const scale = readScale(tokens, from);
    if (scale.end > from) {
      return reading(start, scale.end, 2 * scale.value, { form: "words", precision: "loose", scaled: true });
    }
  }
  return null;
}

function vague(start: number, end: number, min: number, max: number): NumberReading {
  return reading(start, end, min, { max, form: "words", precision: "vague", scaled: true });
}

function reading(start: number, end: number, value: number, known: Partial<NumberReading>): NumberReading {
  const rounded = roundNoise(value);
  // Named one by one: a spread here costs more than reading the number.
  return {
    start,
    end,
    min: rounded,
    max: known.max ?? rounded,
    precision: known.precision ?? "exact",
    form: known.form ?? "digits",
    scaled: known.scaled ?? false,
    scale: known.scale ?? 1,
    fraction: known.fraction ?? false,
    yearLike: known.yearLike ?? false,
    signed: known.signed ?? false,
  };
}

/** Takes binary noise off a product: 1.1 * 1e9 is 1100000000, not 1100000000.0000002. */
export function roundNoise(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
