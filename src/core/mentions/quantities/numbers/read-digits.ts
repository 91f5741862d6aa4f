import { itemAt } from "../../../../base/item-at.ts";
import { VULGAR_FRACTIONS } from "../lexicons/number-words.ts";
import { modelEnd } from "../nouns/model-names.ts";
import { reading, type NumberReading } from "./number-reading.ts";
import { readScale, readSuffix, type Suffixes } from "./read-scale.ts";
import {
  isCapitalized,
  isDash,
  isJoiner,
  isNumber,
  lowerAt,
  textAt,
  touchesPrevious,
  type Tokens,
} from "../token-access.ts";

const MAX_DIGITS = 24;

/** The value of `1,500.25`, `1,20,000` or `.5`; null for what is no number (`1.2.3`, forty digits). */
function parseDigits(text: string): number | null {
  if (text.length > MAX_DIGITS) return null;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", "")); // Indian grouping
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll(".", ""));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(",", "."));
  return null;
}

/** Reads digits with their sign, fraction and magnitude: `-2.5`, `2 1/2`, `1.2bn`, `.500`. */
export function readDigits(tokens: Tokens, start: number, suffixes: Suffixes): NumberReading | null {
  let i = start;
  let sign = 1;
  if (isNegativeWord(tokens, i)) {
    sign = -1;
    i += isDash(textAt(tokens, i + 1)) && touchesPrevious(tokens, i + 2) ? 2 : 1;
  } else if (isSignAt(tokens, i, suffixes)) {
    sign = -1;
    i++;
  } else if (textAt(tokens, i) === "+" && touchesPrevious(tokens, i + 1) && !touchesPrevious(tokens, i)) {
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
  const grouped = pointed ? null : readSpacedGroups(tokens, i);
  const parsed = parseDigits(grouped?.digits ?? (pointed ? `0.${printed}` : printed));
  if (parsed === null) return null;
  let value = parsed;
  i = grouped?.end ?? i + 1;
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
    yearLike: !pointed && grouped === null && part === null && scale.end === i && /^[12]\d{3}$/.test(printed),
    signed: sign < 0,
  });
}

/** "minus 12", "negative 3": a sign in a word. */
export function isNegativeWord(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return word === "minus" || word === "negative";
}

/** Thousands apart by one space, as international style prints them: `10 000`, `1 414 021 100.5`. */
function readSpacedGroups(tokens: Tokens, i: number): { digits: string; end: number } | null {
  if (!/^[1-9]\d{0,2}$/.test(textAt(tokens, i)) || isNumber(tokens, i - 1) || isCapitalized(tokens, i - 1))
    return null;
  let digits = textAt(tokens, i);
  let end = i + 1;
  while (isNumber(tokens, end) && isOneSpaceApart(tokens, end) && end - i < MAX_GROUPS) {
    const group = /^\d{3}(?:\.\d+)?$/.exec(textAt(tokens, end));
    if (group === null || modelEnd(tokens, end) > end) return null;
    digits += textAt(tokens, end);
    end++;
    if (digits.includes(".")) break;
  }
  return end === i + 1 || isNumber(tokens, end) ? null : { digits, end };
}

const MAX_GROUPS = 5;

function isOneSpaceApart(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  return token !== undefined && itemAt(tokens, i - 1)?.end === token.start - 1;
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
  if (!/^(?:[2-68]|10|16|32|64)$/.test(below) || !/^\d{1,2}$/.test(numerator)) return null;
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
