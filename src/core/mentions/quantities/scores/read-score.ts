import { specialAmount, type Amount, type AmountReading } from "../amount.ts";
import { LABEL_NOUNS } from "../lexicons/names-with-numbers.ts";
import { CONTEST_CUES, SCORED_THINGS } from "../lexicons/contests.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import { readNumber } from "../numbers/read-number.ts";
import { isRecord } from "./read-record.ts";
import { isPlural, singular } from "../nouns/singular.ts";
import { isCapitalized, isDash, isNumber, isWord, lowerAt, textAt, type Tokens } from "../token-access.ts";

/** The unit of a result: points, goals or votes of one side and of the other. */
export const SCORE = { unit: "score", dimension: "score", role: "score" } as const;
/** The unit of a balance: games won and games lost. */
const RECORD = { ...SCORE, unit: "record" } as const;

/** No side scores more in one game (cricket); no tally of votes in a chamber has more either. */
const HIGHEST_SCORE = 600;
/**
 * Two small whole numbers with a dash between them as a score ("won 3-2", "the motion passed 52-48") or a
 * record of games won and lost ("the Rovers (2-13)", "a 9-5 season"), unless something countable follows.
 * A record may stand smaller number first without a word of a contest near it.
 */
export function scoreOfPair(tokens: Tokens, first: AmountReading, second: AmountReading): Amount | null {
  const a = first.number;
  const b = second.number;
  if (first.amount.unit !== null || second.amount.unit !== null) return null;
  if (!isPoints(a) || !isPoints(b)) return null;
  const { end } = second.amount;
  if (isRecord(tokens, a, b)) return pairOf(first, end, b.min, RECORD, "<number>-<number> record");
  if (isPlural(lowerAt(tokens, b.end)) && a.min < b.min) return null;
  if (a.min < b.min && !isContest(tokens, a.start, b.end)) return null;
  return pairOf(first, end, b.min, SCORE, "<number>-<number> score");
}

/** "a 4-10-1 record": games won, lost and drawn, or won, drawn and lost; the first two stand for it. */
export function recordOfThree(tokens: Tokens, first: AmountReading, second: AmountReading): Amount | null {
  if (first.amount.unit !== null || !isDash(textAt(tokens, second.amount.end))) return null;
  const third = isNumber(tokens, second.amount.end + 1)
    ? readNumber(tokens, second.amount.end + 1, "plain")
    : null;
  if (third === null || !isPoints(first.number) || !isPoints(second.number) || !isPoints(third)) return null;
  if (!isRecord(tokens, first.number, { ...second.number, end: third.end })) return null;
  return pairOf(first, third.end, second.number.min, RECORD, "<number>-<number>-<number> record");
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

/** Whether the number can be one side's points: whole, and no more than any side has. */
export function isPoints({ min, scaled }: NumberReading, most: number = HIGHEST_SCORE): boolean {
  return !scaled && Number.isInteger(min) && min >= 0 && min <= most;
}

/** Tokens before a pair that may hold the word of the contest. */
const CONTEST_REACH = 8;

/** Whether a word of a contest stands right behind the pair or not far before it. */
export function isContest(tokens: Tokens, start: number, end: number): boolean {
  if (CONTEST_CUES.has(lowerAt(tokens, end))) return true;
  for (let k = start - 1; k >= 0 && k >= start - CONTEST_REACH; k--) {
    if (CONTEST_CUES.has(lowerAt(tokens, k))) return true;
  }
  return false;
}

/** "13-all", "two - all": both sides have as many. */
export function readLevelScore(tokens: Tokens, i: number, number: NumberReading): Amount | null {
  if (!isDash(textAt(tokens, number.end)) || lowerAt(tokens, number.end + 1) !== "all") return null;
  if (!isPoints(number)) return null;
  const { min } = number;
  return specialAmount(i, number.end + 2, { min, max: min, ...SCORE, rule: "<number>-all" });
}

/** "three goals to two", "by 28 points to 24". */
export function readCountedScore(tokens: Tokens, i: number, number: NumberReading): Amount | null {
  if (lowerAt(tokens, number.end + 1) !== "to") return null; // nearly always: no singular is worked out
  if (!SCORED_THINGS.has(singular(lowerAt(tokens, number.end)))) return null;
  const second = readNumber(tokens, number.end + 2, "plain");
  if (second === null || !isPoints(number) || !isPoints(second)) return null;
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
  if (!isPoints(number) || !endsTeam(tokens, i) || startOfTeam(tokens, i) !== 0) return null;
  const from = textAt(tokens, number.end) === "," ? number.end + 1 : number.end;
  let at = from;
  while (at - from < LONGEST_TEAM && isCapitalized(tokens, at)) at++;
  if (at === from) return null;
  if (isDash(textAt(tokens, at))) at++;
  const second = isNumber(tokens, at) ? readNumber(tokens, at, "plain") : null;
  if (second === null || !isPoints(second) || !endsTeam(tokens, at)) return null;
  if (!endsResult(tokens, second.end)) return null;
  return specialAmount(i, second.end, {
    min: number.min,
    max: second.min,
    ...SCORE,
    rule: "<team> <number> <team> <number>",
  });
}

/** What may stand behind a result: its end, or how it came about ("Tarn 3, Ulm 2, in two overtimes"), but no third side. */
function endsResult(tokens: Tokens, end: number): boolean {
  const after = lowerAt(tokens, end);
  if (RESULT_ENDS.has(after)) return true;
  return after === "," && !(isCapitalized(tokens, end + 1) && !isNumber(tokens, end + 1));
}

const RESULT_ENDS: ReadonlySet<string> = new Set(["", "(", ".", ";", "and"]);

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
