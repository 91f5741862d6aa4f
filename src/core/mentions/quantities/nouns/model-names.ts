import { UNIT_SYMBOLS } from "../lexicons/unit-names.ts";
import {
  isCapitalized,
  isJoiner,
  isNumber,
  isWord,
  lowerAt,
  textAt,
  touchesPrevious,
  type Tokens,
} from "../token-access.ts";

/**
 * The place behind a model name with a number in it that starts at `at`, or `at` where none does: "A320", "F-35B",
 * "270neo", "787-9", "737 MAX". What is counted, or narrows it; no amount.
 */
export function modelEnd(tokens: Tokens, at: number): number {
  const isNumeral = isNumber(tokens, at);
  // Most words are neither, and this is asked of every word of a phrase.
  if ((!isNumeral && !isCapitalized(tokens, at)) || touchesPrevious(tokens, at)) return at;
  if (isNumeral ? isNumbered(tokens, at) : isLettered(tokens, at)) return endOfRun(tokens, at);
  return isNumeral && isBareSeries(tokens, at) ? at + 1 : at;
}

/** "A320s", "787-9s", "737s": more than one of the model whose name ends at `end`. */
export function isPluralModel(tokens: Tokens, end: number): boolean {
  return (
    isWord(tokens, end - 1) && lowerAt(tokens, end - 1).endsWith("s") && touchesPrevious(tokens, end - 1)
  );
}

/** "A320", "Su-35", "MQ-9B": a short word in capitals that a number touches. */
function isLettered(tokens: Tokens, at: number): boolean {
  if (textAt(tokens, at).length > LONGEST_LETTERS) return false;
  const number = isJoiner(tokens, at + 1) ? at + 2 : at + 1;
  return isNumber(tokens, number) && touchesPrevious(tokens, number);
}

const LONGEST_LETTERS = 4;

/** "270neo", "737-800"; not "250ml", "12-inch", "10-15". */
function isNumbered(tokens: Tokens, at: number): boolean {
  if (isJoiner(tokens, at + 1)) return isSeries(textAt(tokens, at)) && isNumber(tokens, at + 2);
  if (isSeries(textAt(tokens, at)) && lowerAt(tokens, at + 1) === "s" && touchesPrevious(tokens, at + 1))
    return true;
  const letters = textAt(tokens, at + 1);
  return (
    isWord(tokens, at + 1) &&
    touchesPrevious(tokens, at + 1) &&
    !UNIT_SYMBOLS.has(letters) &&
    !NOT_OF_MODELS.has(letters.toLowerCase())
  );
}

/** Letters behind a number that say its size, its order or how many. */
const NOT_OF_MODELS: ReadonlySet<string> = new Set(
  "st nd rd th s k m mn mln mio bn b tn trn c f am pm a p ft in yd yr yrs x".split(" "),
);

/** "[737] MAX", "[777] jets": an airliner by its bare number. */
function isBareSeries(tokens: Tokens, at: number): boolean {
  if (!isSeries(textAt(tokens, at))) return false;
  return lowerAt(tokens, at + 1) === "max" || AIRCRAFT.has(lowerAt(tokens, at + 1));
}

const AIRCRAFT: ReadonlySet<string> = new Set(
  "jet jets aircraft plane planes airliner airliners jetliner jetliners freighter freighters dreamliner dreamliners".split(
    " ",
  ),
);

/** Boeing's airliners, the only ones that go by three bare digits: 707 to 787. */
function isSeries(digits: string): boolean {
  return /^7[0-8]7$/u.test(digits);
}

/** The place behind all that touches. */
function endOfRun(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (
    touchesPrevious(tokens, end) &&
    (isWord(tokens, end) || isNumber(tokens, end) || isJoiner(tokens, end))
  )
    end++;
  return end;
}
