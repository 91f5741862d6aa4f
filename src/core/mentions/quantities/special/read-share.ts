import { wordAt } from "../../../document/word-at.ts";
import { specialAmount, type Amount } from "../amount.ts";
import { PERSON_NOUNS } from "../lexicons/nouns.ts";
import { PERIOD_UNITS } from "../lexicons/unit-names.ts";
import { singular } from "../nouns/singular.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import { readNumber } from "../numbers/read-number.ts";
import { isJoiner, lowerAt, textAt, type Tokens } from "../token-access.ts";

/** "one in five households", "nine out of ten", "1 in 10". "Two in 2018" and "one in three days" are not. */
export function readShareOfGroup(tokens: Tokens, i: number, part: NumberReading): Amount | null {
  if (part.scaled || part.yearLike || !Number.isInteger(part.min) || part.min < 1) return null;
  let at = part.end;
  const outOf = lowerAt(tokens, at) === "out" && lowerAt(tokens, at + 1) === "of";
  const inEvery = lowerAt(tokens, at) === "in" && lowerAt(tokens, at + 1) === "every";
  if (outOf || inEvery) at += 2;
  else if (lowerAt(tokens, at) === "in" || isHyphenIn(tokens, at)) at += lowerAt(tokens, at) === "in" ? 1 : 3;
  else return null;
  const whole = readNumber(tokens, at, "plain");
  if (whole === null || whole.yearLike || !Number.isInteger(whole.min) || whole.min <= part.min) return null;
  if (!outOf && !inEvery && (part.min > 9 || !(ROUND_GROUPS.has(whole.min) || isGroup(tokens, whole.end))))
    return null;
  const next = singular(lowerAt(tokens, whole.end));
  if (PERIOD_UNITS.has(next) || textAt(tokens, whole.end) === "%") return null;
  const value = part.min / whole.min;
  return specialAmount(i, whole.end, {
    min: value,
    max: value,
    unit: "share",
    dimension: "share",
    role: "share",
    rule: "<number> in <number>",
  });
}

/** "one in 19 [of its drivers]", "one in 13 [children]". */
function isGroup(tokens: Tokens, i: number): boolean {
  return (
    (lowerAt(tokens, i) === "of" && WHOSE.has(lowerAt(tokens, i + 1))) || PERSON_NOUNS.has(wordAt(tokens, i))
  );
}

const WHOSE: ReadonlySet<string> = new Set("its their his her our the all".split(" "));

const ROUND_GROUPS: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 200, 500, 1e3, 1e4, 1e5, 1e6,
]);

function isHyphenIn(tokens: Tokens, i: number): boolean {
  return isJoiner(tokens, i) && lowerAt(tokens, i + 1) === "in" && isJoiner(tokens, i + 2);
}
