import type { Amount, AmountReading } from "./amount.ts";
import { LABEL_NOUNS } from "./lexicons/names-with-numbers.ts";
import { CONTEST_CUES, RECORD_NOUNS, RECORD_VERBS, SCORED_THINGS } from "./lexicons/contests.ts";
import type { NumberReading } from "./number-reading.ts";
import { readNumber } from "./read-number.ts";
import { isPlural, singular } from "./singular.ts";
import { specialAmount } from "./special-amount.ts";
import {
  isCapitalized,
  isDash,
  isNumber,
  isWord,
  lowerAt,
  matchPhrase,
  textAt,
  type Tokens,
} from "./token-access.ts";

/** The unit of a result: points, goals or votes of one side and of the other. */
const SCORE = { unit: "score", dimension: "score", role: "score" } as const;
/** The unit of a balance: games won and games lost. */
const RECORD = { ...SCORE, unit: "record" } as const;

/** No side scores more in one game (cricket); no tally of votes in a chamber has more either. */
const HIGHEST_SCORE = 600;
/** Games of the longest season, baseball's. */
const LONGEST_SEASON = 162;

/**
 * Two small whole numbers with a dash between them as a score ("won 3-2", "the motion passed 52-48") or a
 * record of games won and lost ("the Rovers (2-13)", "a 9-5 season"), unless something countable follows.
 * A record may stand smaller number first without a word of a contest near it.
 */
export function scoreOfPair(tokens: Tokens, first: AmountReading, second: AmountReading): Amount | null {
  const a = first.number;
  const b = second.number;
  if (first.amount.unit !== null || second.amount.unit !== null) return null;
  if (!isPoints(a, HIGHEST_SCORE) || !isPoints(b, HIGHEST_SCORE)) return null;
  const { end } = second.amount;
  if (isRecord(tokens, a, b)) return pairOf(first, end, b.min, RECORD, "<number>-<number> record");
  if (isPlural(lowerAt(tokens, b.end)) && a.min < b.min) return null;
  if (a.min < b.min && !isContest(tokens, a.start, b.end)) return null;
  return pairOf(first, end, b.min, SCORE, "<number>-<number> score");
}

function pairOf(
  { amount, number }: Pick<AmountReading, "amount" | "number">,
  end: number,
  max: number,
  unit: Pick<Amount, "unit" | "dimension" | "role">,
  rule: string,
): Amount {
  return { ...amount, end, numberEnd: end, min: number.min, max, ...unit, rule };
}

function isPoints({ min, scaled }: NumberReading, most: number): boolean {
  return !scaled && Number.isInteger(min) && min >= 0 && min <= most;
}

/** Tokens before a pair that may hold the word of the contest. */
const CONTEST_REACH = 8;

function isContest(tokens: Tokens, start: number, end: number): boolean {
  if (CONTEST_CUES.has(lowerAt(tokens, end))) return true;
  for (let k = start - 1; k >= 0 && k >= start - CONTEST_REACH; k--) {
    if (CONTEST_CUES.has(lowerAt(tokens, k))) return true;
  }
  return false;
}

function isRecord(tokens: Tokens, a: NumberReading, b: NumberReading): boolean {
  if (a.min + b.min > LONGEST_SEASON || a.form !== "digits" || b.form !== "digits") return false;
  return isBracketed(tokens, a.start, b.end) || isNamedRecord(tokens, b.end) || isToldRecord(tokens, a, b);
}

/** "the Rovers (2-13)", "(2-13, 1-7 home)": in brackets behind a name. "England (2-1 winners)" is a score. */
function isBracketed(tokens: Tokens, start: number, end: number): boolean {
  const named = textAt(tokens, start - 1) === "(" && isCapitalized(tokens, start - 2);
  const after = textAt(tokens, end);
  return named && (after === ")" || ((after === "," || after === ";") && isNumber(tokens, end + 1)));
}

/** "a 9-5 season", "their 2-14 (or worse) record", "4-4 away", "4-4 on the road". */
function isNamedRecord(tokens: Tokens, end: number): boolean {
  const at = textAt(tokens, end) === "(" ? behindBracket(tokens, end) : end;
  if (matchPhrase(tokens, at, ["on", "the", "road"]) > 0) return true;
  if (lowerAt(tokens, at) !== "home" && lowerAt(tokens, at) !== "away") {
    return RECORD_NOUNS.has(lowerAt(tokens, at));
  }
  const after = textAt(tokens, at + 1);
  return after === ")" || after === ";" || (after === "," && textAt(tokens, end - 4) === "(");
}

/** Words a remark in brackets may have between a number and its noun. */
const LONGEST_REMARK = 5;

function behindBracket(tokens: Tokens, open: number): number {
  for (let at = open + 1; at <= open + LONGEST_REMARK; at++) if (textAt(tokens, at) === ")") return at + 1;
  return open;
}

/** "whose record rose to 9-5", "the Rovers are 12-3 this year", "went 1-15". */
function isToldRecord(tokens: Tokens, a: NumberReading, b: NumberReading): boolean {
  for (let k = a.start - 1; k >= 0 && k >= a.start - RECORD_REACH; k--) {
    if (lowerAt(tokens, k) === "record") return true;
  }
  if (a.min === b.min || NO_RECORD.has(lowerAt(tokens, b.end))) return false;
  const verb = lowerAt(tokens, a.start - 1);
  return RECORD_VERBS.has(verb === "to" ? lowerAt(tokens, a.start - 2) : verb);
}

const RECORD_REACH = 4;
/** What follows a score of the moment: "were 2-0 up", "went 3-1 ahead", "are 2-1 down at half-time". */
const NO_RECORD: ReadonlySet<string> = new Set(
  "up down ahead behind clear adrift at after in with lead winners victors underdogs favourites favorites".split(
    " ",
  ),
);

/** "13-all", "two - all": both sides have as many. */
export function readLevelScore(tokens: Tokens, i: number, number: NumberReading): Amount | null {
  if (!isDash(textAt(tokens, number.end)) || lowerAt(tokens, number.end + 1) !== "all") return null;
  if (!isPoints(number, HIGHEST_SCORE)) return null;
  const { min } = number;
  return specialAmount(i, number.end + 2, { min, max: min, ...SCORE, rule: "<number>-all" });
}

/** "three goals to two", "by 28 points to 24". */
export function readCountedScore(tokens: Tokens, i: number, number: NumberReading): Amount | null {
  if (lowerAt(tokens, number.end + 1) !== "to") return null; // nearly always: no singular is worked out
  if (!SCORED_THINGS.has(singular(lowerAt(tokens, number.end)))) return null;
  const second = readNumber(tokens, number.end + 2, "plain");
  if (second === null || !isPoints(number, HIGHEST_SCORE) || !isPoints(second, HIGHEST_SCORE)) return null;
  if (SCORED_THINGS.has(singular(lowerAt(tokens, second.end))) || second.min === number.min) return null;
  return specialAmount(i, second.end, {
    min: number.min,
    max: second.min,
    ...SCORE,
    rule: "<number> goals to <number>",
  });
}

/**
 * A line that gives a result: "Tarn Rovers 3, Wexford Athletic 2", "Tarn 3 Wexford 1 (aet)", "Hawks – 13,
 * Kings – 10". It opens its sentence and nothing but the result stands before the second number.
 */
export function readScoreLine(tokens: Tokens, i: number, number: NumberReading): Amount | null {
  if (!isPoints(number, HIGHEST_SCORE) || !endsTeam(tokens, i) || startOfTeam(tokens, i) !== 0) return null;
  const from = textAt(tokens, number.end) === "," ? number.end + 1 : number.end;
  let at = from;
  while (at - from < LONGEST_TEAM && isCapitalized(tokens, at)) at++;
  if (at === from) return null;
  if (isDash(textAt(tokens, at))) at++;
  const second = isNumber(tokens, at) ? readNumber(tokens, at, "plain") : null;
  if (second === null || !isPoints(second, HIGHEST_SCORE) || !endsTeam(tokens, at)) return null;
  const after = textAt(tokens, second.end);
  if (
    after !== "" &&
    after !== "(" &&
    after !== "." &&
    after !== ";" &&
    lowerAt(tokens, second.end) !== "and"
  )
    return null;
  return specialAmount(i, second.end, {
    min: number.min,
    max: second.min,
    ...SCORE,
    rule: "<team> <number> <team> <number>",
  });
}

/** Words the name of a side has at most. */
const LONGEST_TEAM = 4;

/** Whether a capitalised word that numbers nothing ("Section 3") stands before the number at `i`. */
function endsTeam(tokens: Tokens, i: number): boolean {
  const at = isDash(textAt(tokens, i - 1)) ? i - 2 : i - 1;
  return isWord(tokens, at) && isCapitalized(tokens, at) && !LABEL_NOUNS.has(lowerAt(tokens, at));
}

function startOfTeam(tokens: Tokens, i: number): number {
  let at = isDash(textAt(tokens, i - 1)) ? i - 1 : i;
  while (i - at <= LONGEST_TEAM && isCapitalized(tokens, at - 1)) at--;
  return at;
}
