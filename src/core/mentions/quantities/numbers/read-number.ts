import { roundNoise, type NumberReading } from "./number-reading.ts";
import { isNegativeWord, readDigits } from "./read-digits.ts";
import { readMixedPart } from "./read-fraction-words.ts";
import { readWords } from "./read-number-words.ts";
import type { Suffixes } from "./read-scale.ts";
import { isWord, lowerAt, type Tokens } from "../token-access.ts";

/** Reads a number that starts at token `i`, or null. Looks at a bounded number of tokens. */
export function readNumber(tokens: Tokens, i: number, suffixes: Suffixes): NumberReading | null {
  const number = readOne(tokens, i, suffixes);
  return number?.form === "digits" && number.scaled && !number.signed ? withRest(tokens, number) : number;
}

function readOne(tokens: Tokens, i: number, suffixes: Suffixes): NumberReading | null {
  const digits = isWord(tokens, i) && !isNegativeWord(tokens, i) ? null : readDigits(tokens, i, suffixes);
  return digits ?? readWords(tokens, i);
}

/** "3 million and a half", "4 thousand 3 hundred and 21": what is told in smaller magnitudes behind digits. */
function withRest(tokens: Tokens, number: NumberReading): NumberReading {
  const part = readMixedPart(tokens, number.end);
  if (part) return plus(number, part.value * number.scale, part.end);
  let whole = number;
  let { scale } = number;
  while (scale > 1) {
    const rest = readRest(tokens, whole.end, scale);
    if (rest === null) break;
    whole = plus(whole, rest.max, rest.end);
    scale = rest.scale; // smaller at each step
  }
  return whole;
}

/** A whole number below `scale`: behind hundreds after "and", else only with a magnitude of its own. */
function readRest(tokens: Tokens, i: number, scale: number): NumberReading | null {
  const and = lowerAt(tokens, i) === "and";
  if (and && scale !== 100) return null;
  const rest = readOne(tokens, and ? i + 1 : i, "plain");
  if (rest?.precision !== "exact" || rest.fraction || rest.yearLike) return null;
  if (rest.scaled === and || !Number.isInteger(rest.max)) return null;
  return rest.max > 0 && rest.max < scale && rest.scale < scale ? rest : null;
}

function plus(number: NumberReading, value: number, end: number): NumberReading {
  const sum = roundNoise(number.max + value);
  return { ...number, min: sum, max: sum, end };
}
