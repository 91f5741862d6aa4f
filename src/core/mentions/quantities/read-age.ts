import { wordAt } from "../../document/word-at.ts";
import type { Amount } from "./amount.ts";
import { MONTHS } from "./lexicons/names-with-numbers.ts";
import { PHRASE_STOPS } from "./lexicons/nouns.ts";
import { PERIOD_UNITS } from "./lexicons/unit-names.ts";
import type { NumberReading } from "./number-reading.ts";
import { readNumber } from "./read-number.ts";
import { isPlural, singular } from "./singular.ts";
import { specialAmount } from "./special-amount.ts";
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
} from "./token-access.ts";

/** "aged 12 to 28", "range in age from 12 to 28", "between the ages of 18 and 24", "ages 5-12". */
export function readAgeRange(tokens: Tokens, i: number, low: NumberReading): Amount | null {
  const glue = lowerAt(tokens, low.end);
  const dash = isJoiner(tokens, low.end);
  if (!dash && glue !== "to" && glue !== "and") return null;
  const opened = AGE_RANGE_LEADS.has(lowerAt(tokens, i - 1)) ? i - 1 : i;
  if (!AGE_WORDS.has(lowerAt(tokens, opened - 1))) return null;
  if (glue === "and" && lowerAt(tokens, i - 1) !== "between" && !isBetweenAges(tokens, opened - 1))
    return null;
  const high = readNumber(tokens, low.end + 1, "plain");
  if (high === null || !isAge(low) || !isAge(high) || high.max <= low.min) return null;
  return specialAmount(i, ageUnitEnd(tokens, high.end), {
    min: low.min,
    max: high.max,
    bound: "range",
    unit: "year",
    dimension: "age",
    role: "age",
    rule: "aged <number> to <number>",
  });
}

const AGE_WORDS: ReadonlySet<string> = new Set(["aged", "age", "ages"]);
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

/** "Maria Lopez, 34, was", "aged 34", "age 34": an age without a unit. */
export function readApposedAge(tokens: Tokens, i: number, number: NumberReading): Amount | null {
  if (number.scaled || number.signed || number.min > 120 || !Number.isInteger(number.min)) return null;
  const before = lowerAt(tokens, i - 1);
  const stated =
    AGE_WORDS.has(before) ||
    (AGE_LINKS.has(before) && lowerAt(tokens, i - 2) === "age") ||
    isOfOnePerson(tokens, i, number.end) ||
    (TURNING.has(before) && number.min > 12 && endsTurning(tokens, number.end)) ||
    ((before === "was" || before === "is") &&
      lowerAt(tokens, i - 2) === "who" &&
      endsPhrase(tokens, number.end)) ||
    isSaidOfOne(tokens, i, number.end) ||
    isAtAge(tokens, i, number);
  const apposed =
    number.form === "digits" &&
    number.min >= 1 &&
    (isBetweenCommas(tokens, i, number.end) || isBracketedAge(tokens, i, number));
  if (!stated && !apposed) return null;
  if (isJoiner(tokens, number.end) || isWordUnit(tokens, number.end)) return null;
  return specialAmount(i, number.end, {
    min: number.min,
    max: number.min,
    unit: "year",
    dimension: "age",
    role: "age",
    rule: stated ? "aged <number>" : "<name>, <number>,",
  });
}

/** "She was 81."; what one was when something else happened is an age of another time. */
function isSaidOfOne(tokens: Tokens, i: number, end: number): boolean {
  const verb = lowerAt(tokens, i - 1);
  return (verb === "was" || verb === "is") && PRONOUNS.has(lowerAt(tokens, i - 2)) && endsPhrase(tokens, end);
}

const PRONOUNS: ReadonlySet<string> = new Set(["he", "she"]);

/** "Died at 81", "At 81, the founder said". */
function isAtAge(tokens: Tokens, i: number, { min, end, form }: NumberReading): boolean {
  if (lowerAt(tokens, i - 1) !== "at") return false;
  if (DYING.has(lowerAt(tokens, i - 2)))
    return endsPhrase(tokens, end) || AT_A_TIME.has(lowerAt(tokens, end));
  return i === 1 && form === "digits" && min > LAST_HOUR && textAt(tokens, end) === ",";
}

const DYING: ReadonlySet<string> = new Set(["died", "dies", "die", "dead"]);
/** "At 9, the doors opened": up to this number it may be an hour. */
const LAST_HOUR = 12;

const TURNING: ReadonlySet<string> = new Set(["turned", "turns", "turning", "turn"]);

/** "Who turned 17", "turned 40 on Monday", but "turned 30 cars away". */
function endsTurning(tokens: Tokens, end: number): boolean {
  return endsPhrase(tokens, end) || AT_A_TIME.has(lowerAt(tokens, end));
}

const AT_A_TIME: ReadonlySet<string> = new Set(
  "in on this last next earlier later while when before after during".split(" "),
);

/** "A man of 67 died"; not "a man of 12 trades", nor "a mother of three". */
function isOfOnePerson(tokens: Tokens, i: number, end: number): boolean {
  if (lowerAt(tokens, i - 1) !== "of" || !ONE_PERSON.has(lowerAt(tokens, i - 2))) return false;
  return !isWord(tokens, end) || PHRASE_STOPS.has(wordAt(tokens, end)) || lowerAt(tokens, end).endsWith("ed");
}

const ONE_PERSON: ReadonlySet<string> = new Set(
  "man woman boy girl child youth teenager student pupil pensioner widow widower lad".split(" "),
);

/** "Maria Lopez, 34, was", "the girl, 9, was". */
function isBetweenCommas(tokens: Tokens, start: number, end: number): boolean {
  if (textAt(tokens, start - 1) !== "," || !endsPhrase(tokens, end)) return false;
  if (touchesPrevious(tokens, end + 1) || isNumber(tokens, end + 1)) return false;
  if (isPersonName(tokens, start - 2)) return true;
  return textAt(tokens, end) === "," && isOneThing(tokens, start - 2);
}

/** A singular noun with its determiner, up to four words: "the suspected gunman". */
function isOneThing(tokens: Tokens, head: number): boolean {
  if (!isWord(tokens, head) || PHRASE_STOPS.has(wordAt(tokens, head)) || isPlural(lowerAt(tokens, head)))
    return false;
  for (let at = head - 1; at > head - LONGEST_PERSON && isWord(tokens, at); at--) {
    if (SINGULAR_DETERMINERS.has(lowerAt(tokens, at))) return true;
  }
  return false;
}

const LONGEST_PERSON = 5;
const SINGULAR_DETERMINERS: ReadonlySet<string> = new Set("the a an his her their".split(" "));

/** "Mary Jones (36) denied": a grown person's age in brackets, inside the sentence. Shirts and goals end lists. */
function isBracketedAge(tokens: Tokens, start: number, { min, end }: NumberReading): boolean {
  if (textAt(tokens, start - 1) !== "(" || textAt(tokens, end) !== ")" || min < 16) return false;
  if (!isPersonName(tokens, start - 2) || !isPersonName(tokens, start - 3)) return false;
  return isWord(tokens, end + 1) && !isCapitalized(tokens, end + 1);
}

/** "raised the retirement age to 64", "the voting age is 18". */
const AGE_LINKS: ReadonlySet<string> = new Set(["of", "to", "from", "at", "is", "was"]);

/** A capitalised word that is no month or weekday: "On Sunday, 12, …" gives no age. */
function isPersonName(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return isCapitalized(tokens, i) && !MONTHS.has(word) && !word.endsWith("day");
}

function endsPhrase(tokens: Tokens, i: number): boolean {
  return [",", ".", ";", "", ")"].includes(lowerAt(tokens, i));
}

function isWordUnit(tokens: Tokens, i: number): boolean {
  return PERIOD_UNITS.has(singular(lowerAt(tokens, i)));
}

/** "in their 40s", "in his mid-30s": ten years of age. Decades of the calendar are dates. */
export function readAgeDecade(tokens: Tokens, i: number): Amount | null {
  if (!isNumber(tokens, i) || !/^[1-9]0$/.test(textAt(tokens, i))) return null;
  const apostrophe = textAt(tokens, i + 1) === "'" || textAt(tokens, i + 1) === "’" ? 1 : 0;
  const s = i + 1 + apostrophe;
  if (!touchesPrevious(tokens, s) || (lowerAt(tokens, s) !== "s" && lowerAt(tokens, s) !== "'s")) return null;
  let back = i - 1;
  if (isDash(textAt(tokens, back))) back -= 2;
  else if (AGE_PARTS.has(lowerAt(tokens, back))) back--;
  if (!POSSESSIVES.has(lowerAt(tokens, back))) return null;
  const decade = Number(textAt(tokens, i));
  const part = lowerAt(tokens, i - (isDash(textAt(tokens, i - 1)) ? 2 : 1));
  const [from, to] = part === "early" ? [0, 3] : part === "mid" ? [4, 6] : part === "late" ? [7, 9] : [0, 9];
  return specialAmount(i, s + 1, {
    min: decade + from,
    max: decade + to,
    bound: "range",
    unit: "year",
    dimension: "age",
    role: "age",
    rule: "in their <decade>",
  });
}

const AGE_PARTS: ReadonlySet<string> = new Set(["early", "mid", "late"]);
const POSSESSIVES: ReadonlySet<string> = new Set(["their", "his", "her", "our", "my", "your"]);
