import { readAgeDecade, readAgeInUnits, readAgeRange, readBirthday } from "../ages/read-age.ts";
import { readBareAge } from "../ages/read-bare-age.ts";
import { specialAmount, type Amount } from "../amount.ts";
import { TIMES_WORDS } from "../lexicons/number-words.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import { readCountedScore, readLevelScore, readScoreLine } from "../scores/read-score.ts";
import { readInnings, readSides } from "../scores/read-tally.ts";
import { lowerAt, type Tokens } from "../token-access.ts";
import { readArticleSum, readGap, readHandful, readWay } from "./read-article.ts";
import { readMagnitude } from "./read-magnitude.ts";
import { readOften, readOnce } from "./read-often.ts";
import { readOrdinal } from "./read-ordinal.ts";
import { readOvertimes } from "./read-overtimes.ts";
import { readRatioWord, readSplit, readTimes } from "./read-ratio.ts";
import { readShareOfGroup } from "./read-share.ts";
import { readNobody, readNone } from "./read-zero.ts";

/**
 * Amounts whose grammar is more than a number with a unit. `number` is what `readNumber` found at `i`: read
 * once, since most readers begin with it.
 */
export function readSpecial(tokens: Tokens, i: number, number: NumberReading | null): Amount | null {
  const ordinal = readOrdinal(tokens, i) ?? readMinute(tokens, i, number);
  if (ordinal !== null || number === null) return ordinal ?? readWordAmount(tokens, i);
  return (
    readShareOfGroup(tokens, i, number) ??
    readSplit(tokens, i, number) ??
    readLevelScore(tokens, i, number) ??
    readCountedScore(tokens, i, number) ??
    readInnings(tokens, i, number) ??
    readSides(tokens, i, number) ??
    readScoreLine(tokens, i, number) ??
    readTimes(tokens, i, number.end, number.min) ??
    readAgeRange(tokens, i, number) ??
    readBareAge(tokens, i, number) ??
    readAgeInUnits(tokens, i, number) ??
    readBirthday(tokens, i, number) ??
    readAgeDecade(tokens, i) ??
    readMagnitude(tokens, i, number)
  );
}

/** "in minute 34": a minute of the game. */
function readMinute(tokens: Tokens, i: number, number: NumberReading | null): Amount | null {
  if (number === null || lowerAt(tokens, i - 1) !== "minute" || !MINUTE_LEADS.has(lowerAt(tokens, i - 2)))
    return null;
  if (!Number.isInteger(number.min) || number.min > LONGEST_GAME) return null;
  return specialAmount(i - 1, number.end, {
    numberStart: i,
    min: number.min,
    max: number.max,
    unit: "minute",
    dimension: "time",
    role: "duration",
    rule: "<ordinal> minute",
  });
}

const MINUTE_LEADS: ReadonlySet<string> = new Set("in the by on until of from".split(" "));

const LONGEST_GAME = 130;

/** Amounts that no number begins. */
function readWordAmount(tokens: Tokens, i: number): Amount | null {
  const word = lowerAt(tokens, i);
  if (word === "no")
    return lowerAt(tokens, i + 1) === "one" ? readNobody(tokens, i, i + 2) : readNone(tokens, i);
  if (word === "a" || word === "an")
    return readHandful(tokens, i) ?? readArticleSum(tokens, i) ?? readGap(tokens, i) ?? readWay(tokens, i);
  if (word === "once") return readOnce(tokens, i);
  if (word === "nobody" || word === "none") return readNobody(tokens, i, i + 1);
  const overtimes = readOvertimes(tokens, i);
  if (overtimes !== null) return overtimes;
  const times = TIMES_WORDS.get(word);
  if (times !== undefined) return readTimes(tokens, i, i + 1, times) ?? readOften(tokens, i, times);
  return readAgeDecade(tokens, i) ?? readRatioWord(tokens, i);
}
