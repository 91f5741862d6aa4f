import { wordAt } from "../../../document/word-at.ts";
import { specialAmount, type Amount } from "../amount.ts";
import { AGED_BY_DECADE, AGE_WORDS, AHEAD_OF, DECADES, OF_AN_AGE, YOUNG } from "../lexicons/ages.ts";
import { PHRASE_STOPS } from "../lexicons/nouns.ts";
import { withUnitAfter } from "../units/read-amount.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import { readNumber } from "../numbers/read-number.ts";
import {
  isDash,
  isJoiner,
  isNumber,
  isWord,
  lowerAt,
  textAt,
  touchesPrevious,
  type Tokens,
} from "../token-access.ts";

/** "aged 12 to 28", "range in age from 12 to 28", "between the ages of 18 and 24", "ages 5-12". */
export function readAgeRange(tokens: Tokens, i: number, low: NumberReading): Amount | null {
  const glue = lowerAt(tokens, low.end);
  const dash = isJoiner(tokens, low.end);
  if (!dash && glue !== "to" && glue !== "through" && glue !== "and") return null;
  const opened = AGE_RANGE_LEADS.has(lowerAt(tokens, i - 1)) ? i - 1 : i;
  const stated = AGE_WORDS.has(lowerAt(tokens, opened - 1));
  if (!stated && !isOfDescribed(tokens, i)) return null;
  if (glue === "and" && lowerAt(tokens, i - 1) !== "between" && !isBetweenAges(tokens, opened - 1))
    return null;
  const high = readNumber(tokens, low.end + 1, "plain");
  if (high === null || !isAge(low) || !isAge(high) || high.max <= low.min) return null;
  if (!stated && isWord(tokens, high.end) && !PHRASE_STOPS.has(wordAt(tokens, high.end))) return null;
  return specialAmount(i, ageUnitEnd(tokens, high.end), {
    min: low.min,
    max: high.max,
    bound: "range",
    ...AGE,
    rule: "aged <number> to <number>",
  });
}

/** "A man between 30 and 35 was", "is described as 30 to 35": no age is named, and nothing is counted. */
function isOfDescribed(tokens: Tokens, i: number): boolean {
  const lead = lowerAt(tokens, i - 1);
  const before = lowerAt(tokens, i - 2);
  return (lead === "as" && before === "described") || (lead === "between" && OF_AN_AGE.has(before));
}

const AGE_RANGE_LEADS: ReadonlySet<string> = new Set(["from", "between", "of"]);

/** "between the ages of 18 and 24": the "between" stands before the ages. */
function isBetweenAges(tokens: Tokens, ages: number): boolean {
  return lowerAt(tokens, ages - 1) === "between" || lowerAt(tokens, ages - 2) === "between";
}

function isAge({ max, scaled, signed, fraction }: NumberReading): boolean {
  return max <= 120 && !scaled && !signed && !fraction;
}

function ageUnitEnd(tokens: Tokens, i: number): number {
  return lowerAt(tokens, i) === "years" && lowerAt(tokens, i + 1) !== "ago" ? i + 1 : i;
}

/** "Aged 22 months", "the baby, 3 months, was", "a 34yo man": an age with its unit, and no "old". */
export function readAgeInUnits(tokens: Tokens, i: number, number: NumberReading): Amount | null {
  if (SHORT_OLD.has(lowerAt(tokens, number.end)) && isAge(number))
    return specialAmount(i, number.end + 1, { ...AGE, min: number.min, max: number.max, rule: "<number>yo" });
  const aged = AGE_WORDS.has(lowerAt(tokens, i - 1));
  if (!aged && !(lowerAt(tokens, i - 1) === "," && YOUNG.has(lowerAt(tokens, i - 2)))) return null;
  const { amount } = withUnitAfter(tokens, number);
  if (amount.dimension !== "time" || (!aged && lowerAt(tokens, amount.end) !== ",")) return null;
  return { ...amount, dimension: "age", role: "age", rule: "aged <number> <period>" };
}

const SHORT_OLD: ReadonlySet<string> = new Set(["yo", "yos"]);

/** "Her 90th birthday" tells how old she is, "six days short of her 90th birthday" how old she was. */
export function readBirthday(tokens: Tokens, i: number, { end, min }: NumberReading): Amount | null {
  if (!touchesPrevious(tokens, end) || lowerAt(tokens, end + 1) !== "birthday") return null;
  if (!POSSESSIVES.has(lowerAt(tokens, i - 1))) return null;
  const ahead = [2, 3].some((back) => AHEAD_OF.has(lowerAt(tokens, i - back)));
  const age = ahead ? min - 1 : min;
  return specialAmount(i, end + 2, { ...AGE, min: age, max: age, rule: "<number>th birthday" });
}

const AGE = { unit: "year", dimension: "age", role: "age" } as const;

/** "in their 40s", "in his mid-30s", "in her late fifties", "a man (20s)": ten years of age. Decades of the calendar are dates. */
export function readAgeDecade(tokens: Tokens, i: number): Amount | null {
  const born = AGED_BY_DECADE.get(lowerAt(tokens, i));
  if (born !== undefined) return decadeOfAge(i, i + 1, born, born + 9);
  const decade = decadeAt(tokens, i);
  if (decade === null) return null;
  if (decade.something) return decadeOfAge(i, decade.end, decade.from, decade.from + 9);
  const part = AGE_PARTS.get(lowerAt(tokens, i - (isDash(textAt(tokens, i - 1)) ? 2 : 1)));
  const back = isDash(textAt(tokens, i - 1)) ? i - 3 : part ? i - 2 : i - 1;
  if (!POSSESSIVES.has(lowerAt(tokens, back)) && !isBracketed(tokens, back, decade.end)) return null;
  const [from, to] = part ?? [0, 9];
  return decadeOfAge(i, decade.end, decade.from + from, decade.from + to);
}

function decadeOfAge(start: number, end: number, min: number, max: number): Amount {
  return specialAmount(start, end, { ...AGE, min, max, bound: "range", rule: "in their <decade>" });
}

interface Decade {
  readonly from: number;
  readonly end: number;
  /** "A 20-something". */
  readonly something: boolean;
}

/** "40s", "40's", "forties", "20-something". */
function decadeAt(tokens: Tokens, i: number): Decade | null {
  const word = DECADES.get(lowerAt(tokens, i));
  if (word !== undefined) return { from: word, end: i + 1, something: false };
  if (!isNumber(tokens, i) || !/^[1-9]0$/.test(textAt(tokens, i))) return null;
  const from = Number(textAt(tokens, i));
  if (isJoiner(tokens, i + 1) && /^somethings?$/u.test(lowerAt(tokens, i + 2)))
    return { from, end: i + 3, something: true };
  const apostrophe = textAt(tokens, i + 1) === "'" || textAt(tokens, i + 1) === "’" ? 1 : 0;
  const s = i + 1 + apostrophe;
  if (!touchesPrevious(tokens, s) || (lowerAt(tokens, s) !== "s" && lowerAt(tokens, s) !== "'s")) return null;
  return { from, end: s + 1, something: false };
}

/** "A woman (20s)". */
function isBracketed(tokens: Tokens, open: number, end: number): boolean {
  return textAt(tokens, open) === "(" && textAt(tokens, end) === ")" && isWord(tokens, open - 1);
}

/** What "early", "mid" and "late" leave of ten years. */
const AGE_PARTS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ["early", [0, 3]],
  ["mid", [4, 6]],
  ["late", [7, 9]],
]);
const POSSESSIVES: ReadonlySet<string> = new Set(["their", "his", "her", "our", "my", "your"]);
