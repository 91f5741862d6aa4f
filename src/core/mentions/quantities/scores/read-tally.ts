import { specialAmount, type Amount, type AmountReading } from "../amount.ts";
import { SCORED_THINGS, VOTE_CUES } from "../lexicons/contests.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import { readNumber } from "../numbers/read-number.ts";
import { isContest, isPoints, SCORE } from "./read-score.ts";
import { isPlural, singular } from "../nouns/singular.ts";
import { isWord, lowerAt, textAt, type Tokens } from "../token-access.ts";

/**
 * Two numbers with "to" between them as the result of a game or a vote: "passed 52 to 48", "beat them six to four",
 * "by a majority of 10 to two". The larger stands first, unless a vote is told; nothing countable follows.
 */
export function resultOfPair(tokens: Tokens, first: AmountReading, second: AmountReading): Amount | null {
  const a = first.number;
  const b = second.number;
  if (first.amount.unit !== null || second.amount.unit !== null) return null;
  if (!isPoints(a) || !isPoints(b) || a.fraction || b.fraction) return null;
  if (NO_RESULT.has(lowerAt(tokens, b.end)) || isCounting(lowerAt(tokens, b.end))) return null;
  if (OF_ODDS.has(lowerAt(tokens, a.start - 2)) || a.min === b.min) return null;
  if (!isVote(tokens, a.start)) {
    if (a.min < b.min || !(isBy(tokens, a.start) || isContest(tokens, a.start, b.end))) return null;
  }
  return {
    ...first.amount,
    end: b.end,
    numberEnd: b.end,
    min: a.min,
    max: b.min,
    ...SCORE,
    rule: "<number> to <number>",
  };
}

/** What makes two numbers the odds, the chances or the hours of something. */
const NO_RESULT: ReadonlySet<string> = new Set(
  "odds favourite favorite shot ratio am pm per chance".split(" "),
);

/** "odds of 100 to 1", "priced at 5 to 2". */
const OF_ODDS: ReadonlySet<string> = new Set("odds chances ratio".split(" "));

/** "by 212 to 198": with a larger number first nothing else is told so. */
function isBy(tokens: Tokens, start: number): boolean {
  return lowerAt(tokens, start - 1) === "by";
}

/** "5 to 3 points" counts; what follows the numbers of a result is no noun of the kind. */
function isCounting(word: string): boolean {
  return isPlural(word) && !IN_RESULTS.has(word);
}

/** Plurals behind a result that do not belong to it: "52 to 48 Thursday's". */
const IN_RESULTS: ReadonlySet<string> = new Set(["thursdays", "winners"]);

/** Tokens before a result that may hold the word of the vote. */
const VOTE_REACH = 8;

function isVote(tokens: Tokens, start: number): boolean {
  for (let k = start - 1; k >= 0 && k >= start - VOTE_REACH; k--)
    if (VOTE_CUES.has(lowerAt(tokens, k))) return true;
  return false;
}

/**
 * Votes for and against told in words: "212 votes in favour and 198 against", "14 votes for, one against", "212 MPs
 * voting for the plan and 198 against it".
 */
export function readSides(tokens: Tokens, i: number, number: NumberReading): Amount | null {
  const side = sideBehind(tokens, number.end, FOR);
  if (side === null || !isPoints(number)) return null;
  const at = nextNumber(tokens, side);
  const against = at === null ? null : readNumber(tokens, at, "plain");
  if (against === null || !isPoints(against)) return null;
  const end = sideBehind(tokens, against.end, AGAINST);
  if (end === null) return null;
  return specialAmount(i, end, {
    numberEnd: number.end,
    min: number.min,
    max: against.min,
    ...SCORE,
    rule: "<number> for and <number> against",
  });
}

const FOR: ReadonlySet<string> = new Set(["for", "favour", "favor", "yes", "backing", "supporting"]);
const AGAINST: ReadonlySet<string> = new Set(["against", "opposed", "opposing", "no", "opposition"]);
/** Words between a number and its side: "votes cast in favour", "members voted for". */
const BETWEEN: ReadonlySet<string> = new Set(
  `vote votes cast in voted voting member members mp mps senator senators lawmaker lawmakers councillor councillors
  councilmember councilmembers delegate delegates deputy deputies legislator legislators nation nations country countries
  state states shareholder shareholders judge judges justice justices juror jurors ballot ballots were was of them`.split(
    /\s+/,
  ),
);
const LONGEST_SIDE = 4;

/** The place behind "votes in favour", where one of `sides` stands behind the number; null where none does. */
function sideBehind(tokens: Tokens, from: number, sides: ReadonlySet<string>): number | null {
  for (let at = from; at <= from + LONGEST_SIDE; at++) {
    const word = lowerAt(tokens, at);
    if (sides.has(word)) return at + 1;
    if (!BETWEEN.has(word)) return null;
  }
  return null;
}

/** Words between the two sides: "in favour [of the plan and] 198 against". */
const LONGEST_GAP = 6;

/** The first number behind, in one clause: only words, a comma or a dash stand between. */
function nextNumber(tokens: Tokens, from: number): number | null {
  for (let at = from; at <= from + LONGEST_GAP; at++) {
    if (readNumber(tokens, at, "plain") !== null) return at;
    if (!isWord(tokens, at) && !LINKS.has(textAt(tokens, at))) return null;
  }
  return null;
}

const LINKS: ReadonlySet<string> = new Set([",", ";", "–", "-", "—"]);

/** Wickets of one innings. */
const MOST_WICKETS = 10;

/** "288 for 4", "312 for six declared": runs and wickets; "took 5 for 42": wickets and runs. */
export function readInnings(tokens: Tokens, i: number, number: NumberReading): Amount | null {
  if (lowerAt(tokens, number.end) !== "for" || !isPoints(number) || number.yearLike) return null;
  const second = readNumber(tokens, number.end + 1, "plain");
  if (second === null || !isPoints(second)) return null;
  if (!endsInnings(tokens, second.end) || TRADED.has(lowerAt(tokens, i - 1))) return null;
  const batted = number.min > MOST_WICKETS && second.min < MOST_WICKETS;
  const bowled = number.min <= MOST_WICKETS && second.min > number.min && BOWLED.has(lowerAt(tokens, i - 1));
  if (!batted && !bowled) return null;
  return specialAmount(i, second.end, {
    min: number.min,
    max: second.min,
    ...SCORE,
    rule: "<number> for <number>",
  });
}

/** "paid 20 for 2". */
const TRADED: ReadonlySet<string> = new Set(
  "paid pay pays paying bought sold charged asked offered".split(" "),
);

/** "took 5 for 42", "figures of 5 for 42", "Nair's 5 for 42". */
const BOWLED: ReadonlySet<string> = new Set([
  "took",
  "takes",
  "taking",
  "taken",
  "of",
  "s",
  "'s",
  "claimed",
  "with",
]);

/** Nothing that could be counted follows: "paid 20 for two tickets". */
function endsInnings(tokens: Tokens, end: number): boolean {
  return (
    !isWord(tokens, end) ||
    BEHIND_INNINGS.has(lowerAt(tokens, end)) ||
    SCORED_THINGS.has(singular(lowerAt(tokens, end)))
  );
}

const BEHIND_INNINGS: ReadonlySet<string> = new Set(
  "in at off from before when declared dec and by after on as with to against overnight runs".split(" "),
);
