import { AGE_ADVERBS, AGE_WORDS, DISTRIBUTIVES } from "../lexicons/ages.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import { lowerAt, type Tokens } from "../token-access.ts";
import { isNumberOfChildren } from "./aged-people.ts";
import { isBareNumber } from "./bare-number.ts";

/** The number (or the list of numbers it stands in) with what leads to it. */
export interface Place {
  readonly tokens: Tokens;
  readonly number: NumberReading;
  /** The numbers it stands among: "six, four and two". */
  readonly start: number;
  readonly end: number;
  /** Told of several people: a list of numbers, or "both 17". */
  readonly several: boolean;
  /** The last token before the number and its adverbs: the comma of "Lopez, just 4". */
  readonly lead: number;
}

/** Where a number stands, its list and its hedges read: "Lopez, [just] 4", "the boys, four [and six],". */
export function placeOf(tokens: Tokens, i: number, number: NumberReading): Place {
  const list = listAround(tokens, i, number.end);
  let lead = list.start - 1;
  let each = false;
  while (list.start - lead <= LONGEST_HEDGE && AGE_ADVERBS.has(lowerAt(tokens, lead))) {
    if (AGE_WORDS.has(lowerAt(tokens, lead))) break;
    each ||= DISTRIBUTIVES.has(lowerAt(tokens, lead));
    lead--;
  }
  return { tokens, number, ...list, several: each || list.several, lead: skipAtTheTime(tokens, lead) };
}

const LONGEST_HEDGE = 5;

/** "Harker, at the time 22,", "by then 60,". */
function skipAtTheTime(tokens: Tokens, lead: number): number {
  if (lowerAt(tokens, lead) === "by" && lowerAt(tokens, lead + 1) === "then") return lead - 1;
  return lowerAt(tokens, lead) === "time" && lowerAt(tokens, lead - 2) === "at" ? lead - 3 : lead;
}

/** The list of bare numbers around a number, where it ends its phrase; else the number alone. */
function listAround(tokens: Tokens, i: number, to: number): Pick<Place, "start" | "end" | "several"> {
  let start = i;
  for (let k = before(tokens, start); k >= 0 && i - k < LONGEST_LIST; k = before(tokens, start)) start = k;
  let end = to;
  for (let k = behind(tokens, end); k >= 0 && k - to < LONGEST_LIST; k = behind(tokens, end)) end = k;
  if ((start === i && end === to) || !endsPhrase(tokens, end)) return { start: i, end: to, several: false };
  return { start, end, several: true };
}

const LONGEST_LIST = 12;

/** Where the number before this one of a list stands; -1 where none does. */
function before(tokens: Tokens, start: number): number {
  const glue = glueBefore(tokens, start);
  if (glue === start || !isBareNumber(tokens, glue - 1)) return -1;
  return isNumberOfChildren(tokens, glue - 1) ? -1 : glue - 1;
}

function glueBefore(tokens: Tokens, start: number): number {
  const and = GLUE.has(lowerAt(tokens, start - 1)) ? start - 1 : start;
  return lowerAt(tokens, and - 1) === "," ? and - 1 : and;
}

/** The end of the number that follows this one in a list; -1 where none does. */
function behind(tokens: Tokens, end: number): number {
  const comma = lowerAt(tokens, end) === "," ? end + 1 : end;
  const next = GLUE.has(lowerAt(tokens, comma)) ? comma + 1 : comma;
  return next > end && isBareNumber(tokens, next) ? next + 1 : -1;
}

/** What joins the last number of a list. */
export const GLUE: ReadonlySet<string> = new Set(["and", "&"]);

/** Whether a mark that ends a phrase, or the end of the sentence, stands at `i`. */
export function endsPhrase(tokens: Tokens, i: number): boolean {
  return PHRASE_ENDS.has(lowerAt(tokens, i));
}

const PHRASE_ENDS: ReadonlySet<string> = new Set([",", ".", ";", "", ")", "!", "?", "”", '"', "’", "–", "—"]);
