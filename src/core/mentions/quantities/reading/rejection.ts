import { wordAt } from "../../../document/word-at.ts";
import type { Amount } from "../amount.ts";
import { MONTH_WORDS } from "../../../knowledge/calendar.ts";
import { ORDINAL_ENDS, STREET_WORDS } from "../../../knowledge/street-words.ts";
import { MAGNITUDES, SMALL_NUMBERS } from "../lexicons/number-words.ts";
import {
  AFTER_PRONOUN_ONE,
  BEFORE_PRONOUN_ONE,
  CAPITAL_ONLY_LABELS,
  LABEL_NOUNS,
  NOT_A_NAME,
  TIME_ZONES,
  YEAR_PREPOSITIONS,
} from "../lexicons/names-with-numbers.ts";
import { PERSON_NOUNS, PHRASE_STOPS } from "../lexicons/nouns.ts";
import { modelEnd } from "../nouns/model-names.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import { isPlural, singular } from "../nouns/singular.ts";
import {
  isCapitalized,
  isDash,
  isJoiner,
  isNumber,
  isWord,
  lowerAt,
  textAt,
  touchesPrevious,
  type Tokens,
} from "../token-access.ts";

/** A number to be judged, where it stands. */
interface Candidate {
  readonly tokens: Tokens;
  readonly amount: Amount;
  readonly number: NumberReading;
}

type Test = (candidate: Candidate) => boolean;

/** Why a number is no quantity, in the order tried. The names are stable: `explain` prints them. */
const REASONS: readonly (readonly [reason: string, test: Test])[] = [
  ["part of a longer code", isPartOfCode],
  ["telephone number", isDigitGroup],
  ["clock time", isClockTime],
  ["day of a month", isDayOfMonth],
  ["year", isYear],
  ["list number or reference", isListNumber],
  ["label", isLabelled],
  ["name", isInsideName],
  ["address", isAddress],
  ["ordinal", isOrdinal],
  ["pronoun", isPronoun],
];

/** Reasons that hold for both ends of a pair: "Lots 20 through 45", "May 5 to 10". */
export const REASONS_OF_PAIRS: ReadonlySet<string> = new Set(["day of a month", "label"]);

/** The reason why this number states no quantity, or null where it does. */
export function rejectionOf(tokens: Tokens, amount: Amount, number: NumberReading): string | null {
  const candidate = { tokens, amount, number };
  for (const [reason, test] of REASONS) if (test(candidate)) return reason;
  return null;
}

/** "three-and-out", "one-on-one", "one-off", "two-way": idioms, not counts. */
const IDIOM_TAILS: ReadonlySet<string> = new Set(
  "and on off out way time sided handed eyed stop up figure digit under over".split(" "),
);

const TYING_PREFIXES: ReadonlySet<string> = new Set(
  "sub now then plus minus some about nearly over under roughly approx".split(" "),
);

/** Letters, dashes or slashes tie it to more: "Su-35", "V10", "5G", "9/11", "10th", "737-800". */
function isPartOfCode({ tokens, amount, number }: Candidate): boolean {
  const before = textAt(tokens, amount.start - 1);
  if (touchesPrevious(tokens, amount.start)) {
    if (isWord(tokens, amount.start - 1)) return true;
    if (/^[/.:_@#\\&+*]$/.test(before) && !(before === "/" && amount.start !== amount.numberStart))
      return true;
    if (isDash(before) && touchesPrevious(tokens, amount.start - 1)) {
      const word = lowerAt(tokens, amount.start - 2);
      if (isNumber(tokens, amount.start - 2) || !TYING_PREFIXES.has(word)) {
        return isNumber(tokens, amount.start - 2) || isWord(tokens, amount.start - 2);
      }
    }
  }
  if (before === "#" || before === "@") return true;
  // "20 737 MAX jets"
  if (isNumber(tokens, number.start - 1) && modelEnd(tokens, number.start) > number.start) return true;
  const after = amount.end;
  if (isJoiner(tokens, after) && IDIOM_TAILS.has(lowerAt(tokens, after + 1))) return true;
  if (number.form === "digits" && touchesPrevious(tokens, after)) {
    if (isNumber(tokens, after)) return true; // "24703m212"
    if (isWord(tokens, after) && lowerAt(tokens, after) !== "'s") return true;
    const mark = textAt(tokens, after);
    if ((mark === "/" || mark === ":") && isNumber(tokens, after + 1) && touchesPrevious(tokens, after + 1))
      return true;
    if (
      isDash(mark) &&
      amount.unit === null &&
      isNumber(tokens, after + 1) &&
      touchesPrevious(tokens, after + 1)
    )
      return true;
    if (mark === "." && isNumber(tokens, after + 1) && touchesPrevious(tokens, after + 1)) return true;
  }
  return false;
}

/** "0800 123 4567", "+44 20 7946 0958", "555 123 4567": groups of digits without a word between them. */
function isDigitGroup({ tokens, amount, number }: Candidate): boolean {
  const digits = isNumber(tokens, number.start) ? number.start : number.start + 1; // behind its "+"
  if (amount.unit !== null || number.form !== "digits" || number.scaled || amount.end !== digits + 1)
    return false;
  let first = digits;
  while (first > digits - LONGEST_PHONE && isNumber(tokens, first - 1)) first--;
  let end = number.end;
  while (end < first + LONGEST_PHONE && isNumber(tokens, end)) end++;
  const groups = end - first;
  if (groups === 1) return false;
  return groups > 2 || /^0\d/.test(textAt(tokens, first)) || textAt(tokens, first - 1) === "+";
}

/** Groups a telephone number has at most. */
const LONGEST_PHONE = 6;

const HALF_DAYS: ReadonlySet<string> = new Set([
  "a.m.",
  "p.m.",
  "am",
  "pm",
  "a.m",
  "p.m",
  "o'clock",
  "noon",
  "midnight",
]);

/** "11 a.m.", "two o'clock", "1353 GMT", "12:41" (its colon is seen as a code). */
function isClockTime({ tokens, amount, number }: Candidate): boolean {
  const after = lowerAt(tokens, number.end);
  if (number.max <= 24 && !number.scaled && (HALF_DAYS.has(after) || isSpacedHalfDay(tokens, number.end)))
    return true;
  const printed = textAt(tokens, number.start);
  if (amount.unit !== null || !/^(?:[01]\d|2[0-3])[0-5]\d$/.test(printed)) return false;
  if (printed.startsWith("0") || isTimeZone(tokens, number.end)) return true;
  return lowerAt(tokens, number.start - 1) === "at" && textAt(tokens, number.end) === "(";
}

function isSpacedHalfDay(tokens: Tokens, i: number): boolean {
  const letter = lowerAt(tokens, i);
  return (
    (letter === "a" || letter === "p") && textAt(tokens, i + 1) === "." && lowerAt(tokens, i + 2) === "m"
  );
}

function isTimeZone(tokens: Tokens, i: number): boolean {
  return (
    TIME_ZONES.has(lowerAt(tokens, i)) &&
    (lowerAt(tokens, i) !== "local" || lowerAt(tokens, i + 1) === "time")
  );
}

/** "March 29", "29 March", "Feb. 3". */
function isDayOfMonth({ tokens, amount, number }: Candidate): boolean {
  if (amount.unit !== null || number.form !== "digits" || number.scaled || number.max > 31) return false;
  if (!/^\d\d?$/.test(textAt(tokens, number.start))) return false;
  return isMonthBefore(tokens, number.start) || isMonthAt(tokens, number.end);
}

function isMonthBefore(tokens: Tokens, i: number): boolean {
  return isMonthAt(tokens, i - 1) || (textAt(tokens, i - 1) === "." && isMonthAt(tokens, i - 2));
}

function isMonthAt(tokens: Tokens, i: number): boolean {
  return isCapitalized(tokens, i) && MONTH_WORDS.has(lowerAt(tokens, i));
}

const STRONG_BOUNDS: ReadonlySet<string> = new Set([
  "than",
  "least",
  "some",
  "nearly",
  "almost",
  "roughly",
  "exactly",
  "total",
]);

/** Four bare digits are a year unless something shows that they count. */
function isYear({ tokens, amount, number }: Candidate): boolean {
  if (!number.yearLike || amount.unit !== null) return false;
  const before = lowerAt(tokens, number.start - 1);
  const after = lowerAt(tokens, number.end);
  if (PERSON_NOUNS.has(wordAt(tokens, number.end)) || isRate(tokens, number.end)) return false;
  if (amount.bound === "range" && isPlural(lowerAt(tokens, amount.end))) return false;
  if (number.min >= 2200) return false;
  if (before === "from" && after === "to" && isPlural(lowerAt(tokens, number.end + 2))) return false; // "from 1000 to 2000 jobs"
  if (STRONG_BOUNDS.has(before)) return false;
  if (before === "of" && TOTALS.has(lowerAt(tokens, number.start - 2))) return false;
  const recent = number.min >= 1900 && number.min < 2100;
  const countable = isPlural(after) && !isCapitalized(tokens, number.end);
  if (recent) return !(countable && number.min % 100 === 0);
  return (
    !countable && (YEAR_PREPOSITIONS.has(before) || isMonthBefore(tokens, number.start) || before === ",")
  );
}

const TOTALS: ReadonlySet<string> = new Set([
  "average",
  "total",
  "maximum",
  "minimum",
  "crowd",
  "record",
  "estimate",
]);

function isRate(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return (
    word === "per" ||
    ((word === "a" || word === "an") && isWord(tokens, i + 1) && lowerAt(tokens, i + 1) === "day")
  );
}

/** "1. First point", "(4)", "[12]", "Smith: 7 Saved well": a place in a list, a footnote, a shirt, a mark. */
function isListNumber({ tokens, amount, number }: Candidate): boolean {
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
function isLabelled({ tokens, amount, number }: Candidate): boolean {
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
function isInsideName(candidate: Candidate): boolean {
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
function isAddress({ tokens, amount, number }: Candidate): boolean {
  if (amount.unit !== null || number.scaled || !/^\d{1,5}$/.test(textAt(tokens, number.start))) return false;
  if (number.max % 100 === 0 && lowerAt(tokens, number.end) === "block") return true;
  for (let k = number.end; k < number.end + 4; k++) {
    const ordinal = ORDINAL_ENDS.has(lowerAt(tokens, k)) && isNumber(tokens, k - 1);
    if (!isCapitalized(tokens, k) && !isNumber(tokens, k) && !ordinal) return false;
    if (STREET_WORDS.has(wordAt(tokens, k)) && isCapitalized(tokens, k)) return true;
  }
  return false;
}

/** "twenty-fifth", "one hundred and first": what stands before the ordinal is no count. */
function isOrdinal({ tokens, amount, number }: Candidate): boolean {
  if (amount.unit !== null || number.form !== "words" || number.fraction || number.max % 10 !== 0)
    return false;
  if (isJoiner(tokens, number.end)) return ORDINAL_WORDS.has(lowerAt(tokens, number.end + 1));
  if (number.max < 100) return false; // "twenty first responders"
  return ORDINAL_WORDS.has(
    lowerAt(tokens, lowerAt(tokens, number.end) === "and" ? number.end + 1 : number.end),
  );
}

const ORDINAL_WORDS: ReadonlySet<string> = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth hundredth thousandth millionth".split(
    " ",
  ),
);

/** "one of the best", "one another", "no one", "the one": a pronoun. Also "two" alone before a verb stays out. */
function isPronoun({ tokens, amount, number }: Candidate): boolean {
  if (amount.unit !== null || number.form !== "words" || number.max !== 1 || number.fraction) return false;
  if (textAt(tokens, number.start).length > 3) return false;
  const next = lowerAt(tokens, number.end);
  if (isJoiner(tokens, number.end)) return !isWord(tokens, number.end + 1);
  if (
    !isWord(tokens, number.end) ||
    AFTER_PRONOUN_ONE.has(next) ||
    PHRASE_STOPS.has(wordAt(tokens, number.end))
  )
    return true;
  return BEFORE_PRONOUN_ONE.has(lowerAt(tokens, number.start - 1));
}
