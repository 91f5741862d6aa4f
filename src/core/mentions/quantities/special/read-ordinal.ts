import { specialAmount, type Amount } from "../amount.ts";
import { OVERTIMES } from "./read-overtimes.ts";
import { ORDINALS, ORDINAL_ENDINGS } from "../lexicons/number-words.ts";
import { isStop, phrase, singularPhrase, type NounPhrase } from "../nouns/noun-phrase.ts";
import {
  isJoiner,
  isNumber,
  isWord,
  lowerAt,
  matchPhrase,
  textAt,
  touchesPrevious,
  type Tokens,
} from "../token-access.ts";

/** The grammar of amounts told by the last of a series: the noun behind them is in the singular. */
export const ORDINAL = "<ordinal> of a series";

/**
 * An ordinal that says how many there have been: "his 20th goal of the season", "a fifth straight loss", "for the
 * third time", "their 13th league title", "a ninth person has died"; and the minute of a game: "in the 78th minute". The first of anything is
 * no count, nor is a place in a ranking.
 */
export function readOrdinal(tokens: Tokens, i: number): Amount | null {
  const ordinal = ordinalAt(tokens, i);
  if (ordinal === null || ordinal.value < 2) return null;
  const { value, end } = ordinal;
  const minute = minuteBehind(tokens, end);
  if (minute !== null) return minuteOf(tokens, i, ordinal, minute);
  if (lowerAt(tokens, end) === "overtime")
    return specialAmount(i, end, { min: value, max: value, rule: OVERTIMES });
  return isOfSeries(tokens, i, end) || isLastOfToll(tokens, i, end)
    ? specialAmount(i, end, { min: value, max: value, rule: ORDINAL })
    : null;
}

/** What comes in series, and is told by its last. */
const SERIES: ReadonlySet<string> = new Set(
  `loss defeat win victory game match draw tie season year title crown championship trophy medal gold term week month day
  start appearance goal try point final semi-final time weekend quarter`.split(/\s+/),
);

/** "[straight league defeat]": what is counted ends with the noun of the series, else where a phrase ends. */
export function seriesNoun(tokens: Tokens, start: number): NounPhrase | null {
  for (let at = start; at < start + LONGEST; at++) {
    if (SERIES.has(lowerAt(tokens, at)) || TOLD_SINGLY.has(lowerAt(tokens, at)))
      return phrase(tokens, start, at);
    // "third fatal shooting [of the year]"
    if (at > start && isStop(tokens, at)) return phrase(tokens, start, at - 1);
    if (!isWord(tokens, at) && !isJoiner(tokens, at)) break;
  }
  return singularPhrase(tokens, start);
}

/** Whether an ordinal may begin at `i`, by its first token. */
export function mayBeOrdinal(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i + 1) || isJoiner(tokens, i + 1);
}

function ordinalAt(tokens: Tokens, i: number): { readonly value: number; readonly end: number } | null {
  if (isNumber(tokens, i)) {
    if (!ORDINAL_ENDINGS.has(lowerAt(tokens, i + 1)) || !touchesPrevious(tokens, i + 1)) return null;
    const digits = textAt(tokens, i);
    return /^\d{1,3}$/.test(digits) ? { value: Number(digits), end: i + 2 } : null;
  }
  const value = ORDINALS.get(lowerAt(tokens, i));
  return value === undefined || isJoiner(tokens, i - 1) ? null : { value, end: i + 1 };
}

/** Where the minute of an ordinal stands: "78th [minute]", "78th-[minute]", "the 12th and 67th [minutes]"; null for none. */
function minuteBehind(tokens: Tokens, end: number): number | null {
  const next = isJoiner(tokens, end) ? end + 1 : end;
  if (lowerAt(tokens, next) === "minute") return next;
  let at = end;
  while (at < end + LONGEST_LIST && lowerAt(tokens, at) !== "minutes") {
    if (BETWEEN_ORDINALS.has(lowerAt(tokens, at))) at++;
    else {
      const listed = ordinalAt(tokens, at);
      if (listed === null) return null;
      at = listed.end;
    }
  }
  return lowerAt(tokens, at) === "minutes" ? at : null;
}

/** "in the 78th minute", "a 78th-minute winner"; not the fourth of the minutes added. */
function minuteOf(
  tokens: Tokens,
  i: number,
  { value, end }: { value: number; end: number },
  minute: number,
): Amount | null {
  if (lowerAt(tokens, minute + 1) === "of") return null;
  const isLast = minute === end || lowerAt(tokens, minute) === "minute";
  return specialAmount(i, isLast ? minute + 1 : end, {
    numberEnd: end,
    min: value,
    max: value,
    unit: "minute",
    dimension: "time",
    role: "duration",
    rule: "<ordinal> minute",
  });
}

const BETWEEN_ORDINALS: ReadonlySet<string> = new Set([",", "and", "&"]);
/** Tokens from an ordinal to the "minutes" of its list. */
const LONGEST_LIST = 10;

const IN_A_ROW: ReadonlySet<string> = new Set(["straight", "consecutive", "successive"]);
const TITLES: ReadonlySet<string> = new Set(
  "title titles crown championship trophy medal gold cup cups oscar oscars grammy emmy pennant".split(" "),
);
/** "the fourth quarter of the year": parts are numbered, not counted. */
const PARTS: ReadonlySet<string> = new Set("quarter half month week day part period set".split(" "));
/** Stretches of which everything that happens is counted. */
const PERIODS: ReadonlySet<string> = new Set(
  "season year campaign career game match night tournament game term".split(" "),
);
/** Words of what is counted, at most. */
const LONGEST = 5;

function isOfSeries(tokens: Tokens, i: number, end: number): boolean {
  if (IN_A_ROW.has(lowerAt(tokens, end))) return isWord(tokens, end + 1) && !isStop(tokens, end + 1);
  if (PARTS.has(lowerAt(tokens, end))) return false;
  if (lowerAt(tokens, end) === "time")
    return lowerAt(tokens, i - 2) === "for" || lowerAt(tokens, i - 1) === "the";
  for (let at = end; at <= end + LONGEST; at++) {
    const word = lowerAt(tokens, at);
    if (TITLES.has(word)) return true;
    if (at > end && isOfPeriod(tokens, at)) return true;
    if (!isJoiner(tokens, at) && (!isWord(tokens, at) || isStop(tokens, at))) return false;
  }
  return false;
}

/**
 * Whether it tells by its last how many have come to something: "a [ninth person has died]", "[third man charged]", "the
 * [fourth worker to be arrested]"; of the third man hurt it is told apart from whoever died before.
 */
function isLastOfToll(tokens: Tokens, i: number, end: number): boolean {
  const noun = TOLD_SINGLY.has(lowerAt(tokens, end)) ? end : end + 1;
  if (!TOLD_SINGLY.has(lowerAt(tokens, noun)) || isJoiner(tokens, end)) return false;
  const isFound = FOUND_SINGLY.has(lowerAt(tokens, noun));
  if (isFound && FINDING.has(lowerAt(tokens, i - 2)) && lowerAt(tokens, i - 1) === "a") return true;
  if (POSSESSIVES.has(lowerAt(tokens, i - 1))) return false;
  if (lowerAt(tokens, i - 1) === "the") {
    if (BECOMING.has(lowerAt(tokens, i - 2)) && PASSIVE.has(lowerAt(tokens, noun + 1))) return true;
    if (lowerAt(tokens, noun + 1) !== "to") return false;
  }
  let at = noun + 1;
  while (at < noun + LONGEST && LEADS_TO_TOLL.has(lowerAt(tokens, at))) at++;
  return COMING_TO.has(lowerAt(tokens, at)) || (isFound && FINDING.has(lowerAt(tokens, at)));
}

/** "[Becoming] the second person [killed]": not one of several, but their last. */
const BECOMING: ReadonlySet<string> = new Set("is was be become becomes became becoming".split(" "));
const PASSIVE: ReadonlySet<string> = new Set(
  "arrested charged detained jailed convicted sentenced killed hurt injured wounded shot rescued".split(" "),
);

const TOLD_SINGLY: ReadonlySet<string> = new Set(
  `person suspect man woman victim patient child boy girl teenager student pupil worker officer soldier passenger
  resident inmate body death case arrest employee official`.split(/\s+/),
);
const FOUND_SINGLY: ReadonlySet<string> = new Set("body death case arrest".split(" "));
const POSSESSIVES: ReadonlySet<string> = new Set("his her their its 's ’s".split(" "));
const LEADS_TO_TOLL: ReadonlySet<string> = new Set(
  "has have had was is to be been being later also now since".split(" "),
);
const COMING_TO: ReadonlySet<string> = new Set(
  `die dies died dead arrested charged detained jailed convicted sentenced recaptured killed succumbed succumbs
  drowned`.split(/\s+/),
);
const FINDING: ReadonlySet<string> = new Set(
  "found recovered pulled retrieved discovered confirmed reported made recorded".split(" "),
);

/** "[goal] of the season", "[win] this year", "[defeat] in a row". */
function isOfPeriod(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word === "this") return PERIODS.has(lowerAt(tokens, at + 1));
  if (word === "of") return PERIODS.has(lowerAt(tokens, at + 2));
  return matchPhrase(tokens, at, ["in", "a", "row"]) > 0 || matchPhrase(tokens, at, ["in", "succession"]) > 0;
}
