import {
  RECORD_BEGINNINGS,
  RECORD_CHANGES,
  RECORD_NOUNS,
  RECORD_STATES,
  SCORE_FOLLOWERS,
  SEASON_NOUNS,
} from "../lexicons/contests.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import { singular } from "../nouns/singular.ts";
import { isCapitalized, isNumber, lowerAt, matchPhrase, textAt, type Tokens } from "../token-access.ts";

/** Games of the longest season, baseball's; a coach's career has more, and then a noun says so. */
const LONGEST_SEASON = 162;
/** Games of the longest career of a coach. */
const LONGEST_CAREER = 6000;

/** Whether two numbers with a dash between them are games won and lost: "(2-13)", "a 9-5 season", "went 1-15". */
export function isRecord(tokens: Tokens, a: NumberReading, b: NumberReading): boolean {
  if (a.form !== "digits" || b.form !== "digits") return false;
  const games = a.min + b.min;
  if (games > LONGEST_CAREER || b.min > LONGEST_CAREER) return false;
  if (isNamedRecord(tokens, b.end) || isCalledRecord(tokens, a.start)) return true;
  if (games > LONGEST_SEASON) return isToldRecord(tokens, a, b) && isOverSeasons(tokens, b.end);
  return isBracketed(tokens, a.start, b.end) || isToldRecord(tokens, a, b);
}

/** "the Rovers (2-13)", "(2-13, 1-7 home)": in brackets behind a name. "England (2-1 winners)" is a score. */
function isBracketed(tokens: Tokens, start: number, end: number): boolean {
  const named = textAt(tokens, start - 1) === "(" && isCapitalized(tokens, start - 2);
  const after = textAt(tokens, end);
  return named && (after === ")" || ((after === "," || after === ";") && isNumber(tokens, end + 1)));
}

/** "a 9-5 season", "their 2-14 (or worse) record", "a 0-6 start", "4-4 away", "4-4 on the road". */
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

/** "whose record rose to 9-5", "a career record at the school of 57-29"; "a record 6-0 win" is none. */
function isCalledRecord(tokens: Tokens, start: number): boolean {
  for (let k = start - 2; k >= 0 && k > start - 2 - RECORD_REACH; k--) {
    if (lowerAt(tokens, k) === "record") return true;
  }
  return false;
}

const RECORD_REACH = 6;

/** "the Rovers are 12-3 this year", "went 1-15", "fell to 3-10", "started the season 0-6", "finished 9-4". */
function isToldRecord(tokens: Tokens, a: NumberReading, b: NumberReading): boolean {
  const isLevel = a.min === b.min;
  if (isLevel) return false;
  const last = lowerAt(tokens, a.start - 1) === "now" ? a.start - 2 : a.start - 1;
  const word = lowerAt(tokens, last);
  if (word === "to")
    return RECORD_CHANGES.has(lowerAt(tokens, last - 1)) && !RESULTS.has(lowerAt(tokens, b.end));
  if (isScoreBehind(tokens, b.end)) return false;
  if (word === "at") return RECORD_STATES.has(lowerAt(tokens, last - 1)) && isTeamBefore(tokens, last - 1);
  if (RECORD_STATES.has(word)) return isTeamBefore(tokens, last);
  const verb = SEASON_NOUNS.has(word) ? behindDeterminer(tokens, last) : last;
  return RECORD_BEGINNINGS.has(lowerAt(tokens, verb)) && (verb < last || isTeamBefore(tokens, verb));
}

/** "slumped to 4-0 defeat": headlines leave out the article. */
const RESULTS: ReadonlySet<string> = new Set("defeat loss win victory draw tie up down ahead".split(" "));

/** The place before "the season", "this year", "his first season". */
function behindDeterminer(tokens: Tokens, noun: number): number {
  return RECORD_BEGINNINGS.has(lowerAt(tokens, noun - 2)) ? noun - 2 : noun - 3;
}

/** What a score stands at: the game itself, or nothing that is named. */
const NO_TEAM: ReadonlySet<string> = new Set(
  `it game match contest score scoreline tie final leg half set series vote result which meeting clash fixture
  frame round bout there ballot tally count`.split(/\s+/),
);

/** Whether who is told of may have games behind them: not "the game", nor "it". */
function isTeamBefore(tokens: Tokens, verb: number): boolean {
  for (let k = verb - 1; k >= 0 && k >= verb - 3; k--) {
    if (NO_TEAM.has(lowerAt(tokens, k))) return false;
  }
  return verb > 0;
}

/** What follows a score of the moment or the end: "were 2-0 up", "went 3-1 ahead", "slumped to a 4-0 defeat". */
function isScoreBehind(tokens: Tokens, end: number): boolean {
  const word = lowerAt(tokens, end);
  if (word === "in") return !isOverSeasons(tokens, end);
  if (word === "at") return lowerAt(tokens, end + 1) !== "home";
  return SCORE_FOLLOWERS.has(word);
}

/** "in three seasons", "over his first two years", "in 14 games". */
function isOverSeasons(tokens: Tokens, end: number): boolean {
  const word = lowerAt(tokens, end);
  if (word !== "in" && word !== "over" && word !== "during" && word !== "through") return false;
  for (let k = end + 1; k <= end + LONGEST_PERIOD; k++) {
    if (SEASON_NOUNS.has(singular(lowerAt(tokens, k))) || lowerAt(tokens, k) === "games") return true;
  }
  return false;
}

const LONGEST_PERIOD = 4;
