import { wordAt } from "../../../document/word-at.ts";
import { MAGNITUDES, MAGNITUDE_SUFFIXES, PLAIN_SUFFIXES } from "../lexicons/number-words.ts";
import { PHRASE_STOPS } from "../lexicons/nouns.ts";
import { isJoiner, isWord, lowerAt, textAt, touchesPrevious, type Tokens } from "../token-access.ts";

/** How letters right behind the digits are read: `m` is million after a currency, else maybe metres. */
export type Suffixes = "money" | "plain";

/** A factor that stands behind a number, up to token `end`. */
export interface Scale {
  readonly value: number;
  readonly end: number;
}

/** A magnitude right behind the digits: `$1.2bn`, `40k`. */
export function readSuffix(tokens: Tokens, i: number, suffixes: Suffixes): Scale | null {
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
    isWord(tokens, i + 1) &&
    !touchesPrevious(tokens, i + 1) &&
    (next === "of" || (!PHRASE_STOPS.has(wordAt(tokens, i + 1)) && isSeveralBehind(tokens, i + 1)))
  );
}

/** "35m [barrels]", "12m working [people]": there are millions of them; not so "400m underground", "a 90m drop". */
function isSeveralBehind(tokens: Tokens, i: number): boolean {
  for (let at = i; at < i + LONGEST_PHRASE && isWord(tokens, at); at++) {
    const word = lowerAt(tokens, at);
    if (PLURAL.test(word) || SEVERAL.has(word)) return true;
    if (at > i && PHRASE_STOPS.has(wordAt(tokens, at))) return false;
  }
  return false;
}

const LONGEST_PHRASE = 4;
const PLURAL = /[^su]s$/u;
const SEVERAL: ReadonlySet<string> = new Set(
  "people men women children fish sheep cattle police staff".split(" "),
);

/** Magnitudes as words: ` million`, `-million`, ` hundred thousand`, ` lakh crore`, ` mn`. */
export function readScale(tokens: Tokens, i: number): Scale {
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
