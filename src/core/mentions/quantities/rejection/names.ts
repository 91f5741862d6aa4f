import { wordAt } from "../../../document/word-at.ts";
import { ORDINAL_ENDS, STREET_WORDS } from "../../../knowledge/street-words.ts";
import { CAPITAL_ONLY_LABELS, LABEL_NOUNS, NOT_A_NAME } from "../lexicons/names-with-numbers.ts";
import { PERSON_NOUNS } from "../lexicons/nouns.ts";
import { MAGNITUDES, SMALL_NUMBERS } from "../lexicons/number-words.ts";
import { isPlural, singular } from "../nouns/singular.ts";
import { isCapitalized, isDash, isNumber, isWord, lowerAt, textAt, type Tokens } from "../token-access.ts";
import type { Candidate } from "./candidate.ts";

/** "1. First point", "(4)", "[12]", "Smith: 7 Saved well": a place in a list, a footnote, a shirt, a mark. */
export function isListNumber({ tokens, amount, number }: Candidate): boolean {
  if (amount.unit !== null || number.scaled || number.form !== "digits") return false;
  const before = textAt(tokens, number.start - 1);
  const after = textAt(tokens, number.end);
  if ((before === "(" || before === "[") && (after === ")" || after === "]")) return number.max < 1000;
  if (before === ":" && isCapitalized(tokens, number.start - 2) && isCapitalized(tokens, number.end))
    return true;
  if (number.start !== 0) return false;
  return (
    after === ")" ||
    (after === "." && (tokens.length === 2 ? number.max < 100 : isCapitalized(tokens, number.end + 1)))
  );
}

/** "Flight 370", "page 12", "category 4", "No. 10". */
export function isLabelled({ tokens, amount, number }: Candidate): boolean {
  if (amount.unit !== null || number.scaled) return false;
  const printed = textAt(tokens, number.start);
  if (number.form === "digits" && /[,.]/.test(printed)) return false;
  let at = number.start - 1;
  if (textAt(tokens, at) === "." || textAt(tokens, at) === "#" || lowerAt(tokens, at) === "of") at--;
  const of = lowerAt(tokens, number.start - 1) === "of";
  const printedWord = lowerAt(tokens, at);
  const word = LABEL_NOUNS.has(printedWord) ? printedWord : singular(printedWord);
  if (of) return word === "group" && isCapitalized(tokens, at);
  if (textAt(tokens, number.start - 1) === "." && word !== "no" && word !== "nos" && word !== "vol")
    return false;
  if (word === "bottom" || word === "top") return !isPlural(lowerAt(tokens, number.end));
  if (!LABEL_NOUNS.has(word)) return false;
  if (word === "no") return textAt(tokens, number.start - 1) === ".";
  if (word === "number" && DETERMINERS_OF_LABEL.has(lowerAt(tokens, at - 1)))
    return !isPlural(lowerAt(tokens, number.end));
  // "Lots 20 through 45": a plural right before its numbers names them even where it opens the sentence
  if (CAPITAL_ONLY_LABELS.has(word)) return isCapitalized(tokens, at) && (at > 0 || word !== printedWord);
  return true;
}

/** "the number 9 shirt" names one; "they number 9" counts. */
const DETERMINERS_OF_LABEL: ReadonlySet<string> = new Set("the a his her its their".split(" "));

/** "S&P 500", "Windows 11", "the Big Ten": a capitalised name with a number in it. */
export function isInsideName(candidate: Candidate): boolean {
  const { tokens, amount, number } = candidate;
  if (number.scaled || number.fraction) return false;
  if (number.form === "words") {
    return (
      amount.unit === null &&
      isCapitalized(tokens, number.start) &&
      number.start > 0 &&
      isMidSentence(tokens, number.start) &&
      (isNameBefore(tokens, number.start) || isCapitalized(tokens, number.end)) &&
      !isHeadline(tokens)
    );
  }
  if (amount.unit !== null && !isLetterUnit(candidate)) return false;
  if (!/^\d{1,4}$/.test(textAt(tokens, number.start)) || number.signed) return false;
  if (!isNameBefore(tokens, number.start)) return false;
  return !PERSON_NOUNS.has(wordAt(tokens, number.end)) && !isHeadline(tokens);
}

/** Tokens of a headline at most; what is longer has capitals for names alone. */
const LONGEST_HEADLINE = 40;

/** Whether most words of four letters or more are capitalised, as in headlines: there capitals prove no name. */
function isHeadline(tokens: Tokens): boolean {
  if (tokens.length > LONGEST_HEADLINE) return false;
  let long = 0;
  let capital = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isWord(tokens, i) || textAt(tokens, i).length < 4) continue;
    long++;
    if (isCapitalized(tokens, i)) capital++;
  }
  return long >= 3 && capital >= long * 0.75;
}

function isLetterUnit({ tokens, amount, number }: Candidate): boolean {
  return (
    amount.end === number.end + 1 && textAt(tokens, number.end).length === 1 && isWord(tokens, number.end)
  );
}

function isMidSentence(tokens: Tokens, i: number): boolean {
  const before = textAt(tokens, i - 1);
  return !(
    before === "“" ||
    before === '"' ||
    before === ":" ||
    before === "." ||
    before === "‘" ||
    isDash(before)
  );
}

function isNameBefore(tokens: Tokens, i: number): boolean {
  if (!isCapitalized(tokens, i - 1)) return false;
  const word = lowerAt(tokens, i - 1);
  if (NOT_A_NAME.has(word) || MAGNITUDES.has(word) || SMALL_NUMBERS.has(word)) return false;
  return !(i === 1 && isPlural(word)); // "Police 12": a sentence may begin with its plural subject
}

/** "49 Mill Road", "9 E 71st St": a house number; "the 1200 block of Mill Road": those of a block. */
export function isAddress({ tokens, amount, number }: Candidate): boolean {
  if (amount.unit !== null || number.scaled || !/^\d{1,5}$/.test(textAt(tokens, number.start))) return false;
  if (number.max % 100 === 0 && lowerAt(tokens, number.end) === "block") return true;
  for (let k = number.end; k < number.end + 4; k++) {
    const ordinal = ORDINAL_ENDS.has(lowerAt(tokens, k)) && isNumber(tokens, k - 1);
    if (!isCapitalized(tokens, k) && !isNumber(tokens, k) && !ordinal) return false;
    if (STREET_WORDS.has(wordAt(tokens, k)) && isCapitalized(tokens, k)) return true;
  }
  return false;
}
