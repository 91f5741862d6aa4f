import { wordAt } from "../../../document/word-at.ts";
import { DENOMINATORS, MAGNITUDES, SMALL_NUMBERS } from "../lexicons/number-words.ts";
import { PHRASE_STOPS } from "../lexicons/nouns.ts";
import { reading, type NumberReading } from "./number-reading.ts";
import { isPlural } from "../nouns/singular.ts";
import { isJoiner, isWord, lowerAt, textAt, type Tokens } from "../token-access.ts";

/**
 * "and a half", "-and-a-half", "and three quarters", "and a third": the fraction of a mixed number, from its "and".
 * A third or a fifth with a noun behind it is an ordinal: "two and a third man".
 */
export function readMixedPart(tokens: Tokens, i: number): { value: number; end: number } | null {
  let at = isJoiner(tokens, i) ? i + 1 : i;
  if (lowerAt(tokens, at) !== "and") return null;
  at += isJoiner(tokens, at + 1) ? 2 : 1;
  const word = lowerAt(tokens, at);
  const top = word === "a" ? 1 : SMALL_NUMBERS.get(word);
  if (top === undefined || top < 1) return null;
  at += isJoiner(tokens, at + 1) ? 2 : 1;
  const name = lowerAt(tokens, at);
  const below = DENOMINATORS.get(name);
  if (below === undefined || top >= below || top > 1 !== name.endsWith("s")) return null;
  const next = lowerAt(tokens, at + 1);
  const ordinal = top === 1 && below !== 2 && below !== 4 && isWord(tokens, at + 1) && !isPlural(next);
  return ordinal ? null : { value: top / below, end: at + 1 };
}

/** "half a million", "a third of", "two-thirds", "three quarters of". Ordinals look alike: context decides. */
export function readFractionWords(tokens: Tokens, start: number): NumberReading | null {
  const first = lowerAt(tokens, start);
  if (first === "half") return readHalf(tokens, start);
  if (first === "quarter") return readQuarter(tokens, start);
  let at = start;
  let top: number;
  if (first === "a" || first === "one") {
    top = 1;
    at++;
  } else {
    const count = SMALL_NUMBERS.get(first);
    if (count === undefined || count < 1) return null;
    top = count;
    at++;
  }
  if (isJoiner(tokens, at)) at++;
  const word = lowerAt(tokens, at);
  const below = DENOMINATORS.get(word);
  if (below === undefined) return null;
  if (top > 1 !== (word.endsWith("s") || word === "halves") || top > below) return null; // "nine quarters" are played
  at++;
  const magnitude = MAGNITUDES.get(lowerAt(tokens, at));
  if (magnitude !== undefined) {
    return reading(start, at + 1, (top / below) * magnitude, { form: "words", scaled: true });
  }
  if (!fractionContext(tokens, at, first === "a", word) && !isChangeBy(tokens, start, at)) return null;
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

/** "grew by a fifth to 3.5 million", "up a third on the year": the fraction a level changed by. */
function isChangeBy(tokens: Tokens, start: number, end: number): boolean {
  let lead = start - 1;
  while (CHANGE_HEDGES.has(lowerAt(tokens, lead))) lead--;
  if (!CHANGE_LEADS.has(lowerAt(tokens, lead))) return false;
  return !isWord(tokens, end) || PHRASE_STOPS.has(wordAt(tokens, end));
}

const CHANGE_LEADS: ReadonlySet<string> = new Set(["by", "up", "down"]);
/** "by [more than] a fifth", "down [almost] a quarter". */
const CHANGE_HEDGES: ReadonlySet<string> = new Set(
  "more less than at least about around roughly nearly almost over under just some well".split(" "),
);

const COMPARED: ReadonlySet<string> = new Set(
  "lower higher more less fewer larger smaller as below above cheaper faster slower full longer shorter bigger".split(
    " ",
  ),
);

/** "quarter million", "quarter-litre": the article left out. */
function readQuarter(tokens: Tokens, start: number): NumberReading | null {
  const magnitude = MAGNITUDES.get(lowerAt(tokens, start + 1));
  return magnitude === undefined
    ? null
    : reading(start, start + 2, magnitude / 4, { form: "words", scaled: true });
}

/** "half of", "half the", "half hour", "half a million", "half an hour", "half a percentage point". */
function readHalf(tokens: Tokens, start: number): NumberReading | null {
  const next = lowerAt(tokens, start + 1);
  const previous = lowerAt(tokens, start - 1);
  if (isJoiner(tokens, start - 1) || HALVES_OF_TIME.has(previous)) return null;
  if (isJoiner(tokens, start + 1)) {
    return HALVED_UNITS.has(lowerAt(tokens, start + 2)) ? halfReading(start, start + 1) : null;
  }
  if (next === "a" || next === "an") {
    const magnitude = MAGNITUDES.get(lowerAt(tokens, start + 2));
    if (magnitude !== undefined) {
      return reading(start, start + 3, magnitude / 2, { form: "words", scaled: true });
    }
    return halfReading(start, start + 2);
  }
  const magnitude = MAGNITUDES.get(next);
  if (magnitude !== undefined) {
    return reading(start, start + 2, magnitude / 2, { form: "words", scaled: true });
  }
  const stated =
    HALVED_UNITS.has(next) ||
    next === "of" ||
    HALF_DETERMINERS.has(next) ||
    (HALF_BOUNDS.has(previous) && !HALF_TAILS.has(next)) ||
    (next === "and" && previous === "between");
  return stated ? halfReading(start, start + 1) : null;
}

function halfReading(start: number, end: number): NumberReading {
  return reading(start, end, 0.5, { form: "words", fraction: true });
}

/** "more than half were women", "nearly half said": what a bound stands before is a share. */
const HALF_BOUNDS: ReadonlySet<string> = new Set("than nearly almost roughly about least".split(" "));

/** "about half way", "about half past two", "nearly half full": no share of a group. */
const HALF_TAILS: ReadonlySet<string> = new Set("way past time full empty asleep as".split(" "));

/** "half hour", "a half mile": units told in halves without "an". */
const HALVED_UNITS: ReadonlySet<string> = new Set(
  "hour mile day litre liter pint gallon inch acre".split(" "),
);

const HALVES_OF_TIME: ReadonlySet<string> = new Set(
  "first second latter other last final next better".split(" "),
);
const HALF_DETERMINERS: ReadonlySet<string> = new Set(
  "the its their his her our my your those these all".split(" "),
);
