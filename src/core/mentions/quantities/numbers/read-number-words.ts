import { MAGNITUDES, SMALL_NUMBERS, VAGUE_MULTIPLIERS, VAGUE_PLURALS } from "../lexicons/number-words.ts";
import { reading, type NumberReading } from "./number-reading.ts";
import { isNegativeWord } from "./read-digits.ts";
import { readFractionWords, readMixedPart } from "./read-fraction-words.ts";
import { readScale } from "./read-scale.ts";
import { isJoiner, isWord, lowerAt, type Tokens } from "../token-access.ts";

/** Reads a number in words that starts at token `start`. */
export function readWords(tokens: Tokens, start: number): NumberReading | null {
  if (!isWord(tokens, start)) return null;
  return (
    readNegativeWords(tokens, start) ??
    readFractionWords(tokens, start) ??
    readVague(tokens, start) ??
    readCardinal(tokens, start)
  );
}

function readNegativeWords(tokens: Tokens, start: number): NumberReading | null {
  if (!isNegativeWord(tokens, start)) return null;
  const rest = readCardinal(tokens, start + 1);
  return rest && { ...rest, start, min: -rest.max, max: -rest.min, signed: true };
}

/** A number read so far. */
interface Read {
  readonly value: number;
  /** The token behind it. */
  readonly end: number;
  /** It has a magnitude: hundred, thousand, million. */
  readonly scaled: boolean;
}

/** "two hundred and fifty-three thousand", "a million", "four and a half billion", "two point five". */
function readCardinal(tokens: Tokens, start: number): NumberReading | null {
  const whole = readWhole(tokens, start);
  if (whole === null) return null;
  const { value, end, scaled } = withMixedPart(tokens, withDecimal(tokens, whole));
  return reading(start, end, value, {
    form: "words",
    scaled,
    scale: scaled ? lastMagnitude(tokens, end) : 1,
  });
}

/** More words than this make no number. */
const MOST_WORDS = 24;

/** A number of words one behind the other: small numbers and magnitudes, with "and" and hyphens between. */
function readWhole(tokens: Tokens, start: number): Read | null {
  const article = lowerAt(tokens, start) === "a" || lowerAt(tokens, start) === "an";
  if (article && !MAGNITUDES.has(lowerAt(tokens, start + 1))) return null;
  let total = 0;
  let group = article ? 1 : -1; // -1: nothing read since the last magnitude above hundred
  let at = article ? start + 1 : start;
  let scaled = false;
  let read = 0;
  for (; read < MOST_WORDS; read++) {
    const glue = read > 0 && isJoiner(tokens, at) ? 1 : 0;
    const andGlue = read > 0 && scaled && lowerAt(tokens, at) === "and" ? 1 : 0;
    const from = at + Math.max(glue, andGlue);
    const word = lowerAt(tokens, from);
    const small = SMALL_NUMBERS.get(word);
    if (small !== undefined) {
      if (!fits(group, small)) break;
      if (andGlue > 0 && ((group < 0 && total === 0) || readMixedPart(tokens, at))) break;
      group = group < 0 ? small : group + small;
    } else {
      const magnitude = andGlue > 0 ? undefined : MAGNITUDES.get(word);
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
    }
    at = from + 1;
  }
  return read === 0 ? null : { value: total + Math.max(group, 0), end: at, scaled };
}

/** "two [point five]". */
function withDecimal(tokens: Tokens, whole: Read): Read {
  const decimal = readSpokenDecimal(tokens, whole.end);
  return decimal === null
    ? whole
    : withScale(tokens, { ...whole, value: whole.value + decimal.value, end: decimal.end });
}

/** "four [and a half]": of the magnitude before it, where there is one. */
function withMixedPart(tokens: Tokens, whole: Read): Read {
  const part = readMixedPart(tokens, whole.end);
  if (!part) return whole;
  const unit = whole.scaled ? lastMagnitude(tokens, whole.end) : 1;
  return withScale(tokens, { ...whole, value: whole.value + part.value * unit, end: part.end });
}

/** "two point five [million]". */
function withScale(tokens: Tokens, { value, end, scaled }: Read): Read {
  const scale = readScale(tokens, end);
  return { value: value * scale.value, end: scale.end, scaled: scaled || scale.end > end };
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

function lastMagnitude(tokens: Tokens, end: number): number {
  return MAGNITUDES.get(lowerAt(tokens, end - 1)) ?? 1;
}

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
