import { wordTable } from "../../../text/word-class.ts";
import { CURRENCY_CODES, CURRENCY_SIGNS } from "../lexicons/currencies.ts";
import { AGED_BY_DECADE, DECADES } from "../lexicons/ages.ts";
import {
  DENOMINATORS,
  FOLD_WORDS,
  MAGNITUDES,
  ORDINALS,
  RATIO_WORDS,
  SMALL_NUMBERS,
  TIMES_WORDS,
  VAGUE_MULTIPLIERS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from "../lexicons/number-words.ts";
import { PERIOD_UNITS } from "../lexicons/unit-names.ts";
import { WAYS } from "../special/read-article.ts";
import { mayBeOrdinal } from "../special/read-ordinal.ts";
import { readScale } from "../numbers/read-scale.ts";
import { isWord, lowerAt, textAt, touchesPrevious, type Tokens } from "../token-access.ts";

/** What may begin at a place: a number that stands first, or a currency with its number behind it. */
export type Opening = "number" | "money";

/** Whether what follows lets an amount begin at `i`. */
type Test = (tokens: Tokens, i: number) => boolean;

/**
 * What may begin at token `i`, or null. Most words begin nothing, so a single bit passes them over; the
 * grammar is asked only where the next word fits.
 */
export function openingAt(tokens: Tokens, i: number): Opening | null {
  const token = tokens[i]; // the one place every token of a text passes: no call but the look-up
  if (token === undefined) return null;
  if (token.kind === "number") return "number";
  const tests = OPENINGS.get(token.word);
  if (tests === undefined) return null;
  for (const [opening, test] of tests) if (test(tokens, i)) return opening;
  return null;
}

const always: Test = () => true;

/** Signs are read only right before their digits: a dash or a full stop opens little else. */
const isBeforeDigits: Test = (tokens, i) => touchesPrevious(tokens, i + 1) && !isWord(tokens, i + 1);

/** "several billion", "quarter million": these are numbers only before a magnitude. */
const isBeforeScale: Test = (tokens, i) => readScale(tokens, i + 1).end > i + 1;

/** "In his late forties": an age, where "the forties" are years. */
const isAfterHis: Test = (tokens, i) => isOwn(tokens, i - 1) || isOwn(tokens, i - 2) || isOwn(tokens, i - 3);

function isOwn(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return word === "his" || word === "her" || word === "their" || word === "my";
}

const isOpenArticle: Test = (tokens, i) => AFTER_ARTICLE.has(lowerAt(tokens, i + 1));

/** What makes "a" or "an" the beginning of an amount: "a million", "a third", "a week after". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...MAGNITUDES.keys(),
  ...DENOMINATORS.keys(),
  ...PERIOD_UNITS,
  ...WAYS.keys(),
  ..."few couple handful dollar euro pound".split(" "),
]);

/** A currency is followed by digits, by a sign of its own or by the digits' sign, never by a plain word. */
const isCurrency: Test = (tokens, i) =>
  CURRENCY_STARTERS.has(textAt(tokens, i)) && (!isWord(tokens, i + 1) || textAt(tokens, i) === "$");

/** First tokens of everything that may stand for a currency before its number, as printed. */
const CURRENCY_STARTERS: ReadonlySet<string> = new Set([
  ...CURRENCY_CODES.keys(),
  ...[...CURRENCY_SIGNS.keys()].map((sign) =>
    sign.startsWith("$") ? "$" : sign.replace(/(?<=[a-z])[$=₵¢]$/i, ""),
  ),
  "\\",
]);

/** Words and signs an amount can begin with, in lower case; the first test that holds decides. */
const OPENINGS = wordTable(
  openings([
    ["number", always, SMALL_NUMBERS.keys()],
    ["number", always, VAGUE_PLURALS.keys()],
    ["number", always, RATIO_WORDS.keys()],
    ["number", always, TIMES_WORDS.keys()],
    ["number", always, FOLD_WORDS.keys()],
    ["number", always, ["quadruple"]],
    ["number", always, VULGAR_FRACTIONS.keys()],
    ["number", always, "half no nobody none once couple minus negative".split(" ")],
    ["number", isBeforeScale, [...VAGUE_MULTIPLIERS.keys(), "quarter"]],
    ["number", mayBeOrdinal, ORDINALS.keys()],
    ["number", isOpenArticle, ["a", "an"]],
    ["number", isAfterHis, DECADES.keys()],
    ["number", always, AGED_BY_DECADE.keys()],
    ["number", isBeforeDigits, "- – − ‐ ‑ + .".split(" ")],
    ["money", isCurrency, [...CURRENCY_STARTERS].map((sign) => sign.toLowerCase())],
  ]),
);

function openings(
  rows: readonly (readonly [Opening, Test, Iterable<string>])[],
): ReadonlyMap<string, readonly (readonly [Opening, Test])[]> {
  const table = new Map<string, (readonly [Opening, Test])[]>();
  for (const [opening, test, words] of rows) {
    for (const word of new Set(words)) table.set(word, [...(table.get(word) ?? []), [opening, test]]);
  }
  return table;
}
