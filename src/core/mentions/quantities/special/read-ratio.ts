import { specialAmount, type Amount } from "../amount.ts";
import { FOLD_WORDS, RATIO_WORDS, TIMES_WORDS } from "../lexicons/number-words.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import { readNumber } from "../numbers/read-number.ts";
import { isJoiner, lowerAt, type Tokens } from "../token-access.ts";

/** "ten-for-one", "2-for-1", "three-to-one": a ratio. */
export function readSplit(tokens: Tokens, i: number, upper: NumberReading): Amount | null {
  if (!isJoiner(tokens, upper.end) || !isJoiner(tokens, upper.end + 2)) return null;
  const word = lowerAt(tokens, upper.end + 1);
  if (word !== "for" && word !== "to") return null;
  const lower = readNumber(tokens, upper.end + 3, "plain");
  if (lower === null || lower.min <= 0 || lower.min === upper.min) return null; // "one-to-one"
  const value = upper.min / lower.min;
  return specialAmount(i, lower.end, { ...ratio(value), rule: "<number>-for-<number>" });
}

function ratio(value: number): Pick<Amount, "min" | "max" | "unit" | "dimension" | "role"> {
  return { min: value, max: value, unit: "ratio", dimension: "ratio", role: "ratio" };
}

/** "twice as many", "three times as high", "four times more", "five times the size". */
export function readTimes(tokens: Tokens, i: number, end: number, value: number): Amount | null {
  const once = end === i + 1 && TIMES_WORDS.has(lowerAt(tokens, i));
  if (value <= 1 || (!once && lowerAt(tokens, end) !== "times")) return null;
  const at = once ? end : end + 1;
  const next = lowerAt(tokens, at);
  const compares = next === "as" || (!once && TIMES_COMPARATIVES.has(next));
  if (!compares && !(next === "the" && SIZE_NOUNS.has(lowerAt(tokens, at + 1)))) return null;
  return specialAmount(i, at, { ...ratio(value), direction: "up", rule: "<number> times as" });
}

const TIMES_COMPARATIVES: ReadonlySet<string> = new Set(
  "more higher larger bigger greater faster longer stronger lower less".split(" "),
);

const SIZE_NOUNS: ReadonlySet<string> = new Set(
  "size number amount rate average price cost level speed value length weight national usual normal".split(
    " ",
  ),
);

/** "doubled", "tripling", "halved", "tenfold". "a double room" is not. */
export function readRatioWord(tokens: Tokens, i: number): Amount | null {
  const fold = FOLD_WORDS.get(lowerAt(tokens, i));
  if (fold !== undefined)
    return specialAmount(i, i + 1, { ...ratio(fold), direction: "up", rule: "<number>fold" });
  const word = RATIO_WORDS.get(lowerAt(tokens, i));
  if (word === undefined) return null;
  const lower = lowerAt(tokens, i);
  if (!/(?:ed|ing)$/.test(lower)) {
    const before = lowerAt(tokens, i - 1);
    const after = lowerAt(tokens, i + 1);
    if (after !== "the" && after !== "that" && before !== "to" && before !== "will" && before !== "nearly")
      return null;
  }
  return specialAmount(i, i + 1, { ...ratio(word[0]), direction: word[1], rule: "doubled" });
}
