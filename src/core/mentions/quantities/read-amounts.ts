import type { Amount } from "./amount.ts";
import { isChangeBefore } from "./change-words.ts";
import { CURRENCY_CODES, CURRENCY_SIGNS } from "./lexicons/currencies.ts";
import { PERIOD_UNITS } from "./lexicons/unit-names.ts";
import {
  DENOMINATORS,
  MAGNITUDES,
  FOLD_WORDS,
  RATIO_WORDS,
  SMALL_NUMBERS,
  TIMES_WORDS,
  VAGUE_MULTIPLIERS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from "./lexicons/number-words.ts";
import { asOneOfCounted } from "./one-of-counted.ts";
import { readMoney, withUnitAfter } from "./read-amount.ts";
import { readNumber } from "./read-number.ts";
import { readPair } from "./read-range.ts";
import { readSpecial } from "./read-special.ts";
import { rejectionOf } from "./rejection.ts";
import {
  isCapitalized,
  isDash,
  isNumber,
  isWord,
  lowerAt,
  textAt,
  touchesPrevious,
  type Tokens,
} from "./token-access.ts";

/** Words and signs a number can begin with. */
const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_MULTIPLIERS.keys(),
  ...RATIO_WORDS.keys(),
  ...TIMES_WORDS.keys(),
  ...FOLD_WORDS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ..."half no couple minus negative - – − ‐ ‑ + .".split(" "),
]);

/** What makes "a" or "an" the beginning of an amount: "a million", "a third", "a week after". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...MAGNITUDES.keys(),
  ...DENOMINATORS.keys(),
  ...PERIOD_UNITS,
  ..."few couple handful".split(" "),
]);

/** First tokens of everything that may stand for a currency before its number, as printed. */
const CURRENCY_STARTERS: ReadonlySet<string> = new Set([
  ...CURRENCY_CODES.keys(),
  ...[...CURRENCY_SIGNS.keys()].map((sign) => (sign.startsWith("$") ? "$" : sign.replace(/[$=]$/, ""))),
  "\\",
]);

/** What may begin with a word or sign; most begin nothing, so one look-up passes them over. */
interface Opening {
  readonly number: boolean;
  readonly money: boolean;
}

const OPENINGS: ReadonlyMap<string, Opening> = openings();

function openings(): ReadonlyMap<string, Opening> {
  const money = new Set([...CURRENCY_STARTERS].map((sign) => sign.toLowerCase()));
  const number = new Set([...STARTERS, "a", "an"]);
  return new Map(
    [...number, ...money].map((word) => [word, { number: number.has(word), money: money.has(word) }]),
  );
}

const DIGITS: Opening = { number: true, money: false };

/** Every amount of a sentence, left to right, without those that are no quantities. Linear in the tokens. */
export function readAmounts(tokens: Tokens): Amount[] {
  const amounts: Amount[] = [];
  let titleCase: boolean | null = null;
  let i = 0;
  while (i < tokens.length) {
    const opening = isNumber(tokens, i) ? DIGITS : OPENINGS.get(lowerAt(tokens, i));
    if (opening === undefined) {
      i++;
      continue;
    }
    const plain = opening.number && mayBeginNumber(tokens, i);
    const number = plain ? readNumber(tokens, i, "plain") : null;
    const special = plain ? readSpecial(tokens, i, number) : null;
    if (special) {
      amounts.push(special);
      i = special.end;
      continue;
    }
    const first = number
      ? withUnitAfter(tokens, number)
      : opening.money && mayBeginMoney(tokens, i)
        ? readMoney(tokens, i)
        : null;
    if (first === null) {
      i++;
      continue;
    }
    const pair = readPair(tokens, first, (amount) => isChangeBefore(tokens, amount.start));
    if (pair?.kind === "nothing") {
      i = endOfCode(tokens, pair.end);
      continue;
    }
    const amount = pair?.amount ?? first.amount;
    titleCase ??= isTitleCase(tokens);
    const rejected = rejectionOf(tokens, amount, first.number, titleCase);
    const kept = rejected === "pronoun" ? asOneOfCounted(tokens, amount, amounts) : rejected ? null : amount;
    if (kept) {
      amounts.push(kept);
      i = amount.end;
    } else {
      i = endOfCode(tokens, first.number.end);
    }
  }
  return amounts;
}

function mayBeginNumber(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return (word !== "a" && word !== "an") || AFTER_ARTICLE.has(lowerAt(tokens, i + 1));
}

/** A currency is followed by digits, by a sign of its own or by the digits' sign, never by a plain word. */
function mayBeginMoney(tokens: Tokens, i: number): boolean {
  return CURRENCY_STARTERS.has(textAt(tokens, i)) && (!isWord(tokens, i + 1) || textAt(tokens, i) === "$");
}

/** Passes over the rest of a code, so that "1-800-555-0142" leaves no digits behind. */
function endOfCode(tokens: Tokens, i: number): number {
  let at = i;
  while (
    touchesPrevious(tokens, at) &&
    (isNumber(tokens, at) || isDash(textAt(tokens, at)) || /^[/.:]$/.test(textAt(tokens, at)))
  ) {
    at++;
  }
  return at;
}

/** Whether most words of four letters or more are capitalised, as in headlines. */
function isTitleCase(tokens: Tokens): boolean {
  let long = 0;
  let capital = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isWord(tokens, i) || textAt(tokens, i).length < 4) continue;
    long++;
    if (isCapitalized(tokens, i)) capital++;
  }
  return long >= 3 && capital >= long * 0.75;
}
