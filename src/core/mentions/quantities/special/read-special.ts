import { wordAt } from "../../../document/word-at.ts";
import { specialAmount, type Amount } from "../amount.ts";
import { OUTCOMES, PERSON_NOUNS, TOLL_NOUNS } from "../lexicons/nouns.ts";
import { FOLD_WORDS, RATIO_WORDS, TIMES_WORDS } from "../lexicons/number-words.ts";
import { PERIOD_UNITS } from "../lexicons/unit-names.ts";
import { readAgeDecade, readAgeInUnits, readAgeRange, readBirthday } from "../ages/read-age.ts";
import { readBareAge } from "../ages/read-bare-age.ts";
import { reading, type NumberReading } from "../numbers/number-reading.ts";
import { withUnitAfter } from "../units/read-amount.ts";
import { COMPOUND } from "../units/read-compound.ts";
import { readNumber } from "../numbers/read-number.ts";
import { readOrdinal } from "./read-ordinal.ts";
import { readCountedScore, readLevelScore, readScoreLine } from "../scores/read-score.ts";
import { readInnings, readSides } from "../scores/read-tally.ts";
import { singular } from "../nouns/singular.ts";
import {
  isDash,
  isJoiner,
  isNumber,
  isWord,
  lowerAt,
  matchPhrase,
  textAt,
  type Tokens,
} from "../token-access.ts";

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
    return readHandful(tokens, i) ?? readArticleSum(tokens, i) ?? readGap(tokens, i);
  if (word === "once") return readOnce(tokens, i);
  if (word === "nobody" || word === "none") return readNobody(tokens, i, i + 1);
  const times = TIMES_WORDS.get(word);
  if (times !== undefined) return readTimes(tokens, i, i + 1, times) ?? readOften(tokens, i, times);
  return readAgeDecade(tokens, i) ?? readRatioWord(tokens, i);
}

/** "one in five households", "nine out of ten", "1 in 10". "Two in 2018" and "one in three days" are not. */
function readShareOfGroup(tokens: Tokens, i: number, part: NumberReading): Amount | null {
  if (part.scaled || part.yearLike || !Number.isInteger(part.min) || part.min < 1) return null;
  let at = part.end;
  const outOf = lowerAt(tokens, at) === "out" && lowerAt(tokens, at + 1) === "of";
  const inEvery = lowerAt(tokens, at) === "in" && lowerAt(tokens, at + 1) === "every";
  if (outOf || inEvery) at += 2;
  else if (lowerAt(tokens, at) === "in" || isHyphenIn(tokens, at)) at += lowerAt(tokens, at) === "in" ? 1 : 3;
  else return null;
  const whole = readNumber(tokens, at, "plain");
  if (whole === null || whole.yearLike || !Number.isInteger(whole.min) || whole.min <= part.min) return null;
  if (!outOf && !inEvery && (part.min > 9 || !(ROUND_GROUPS.has(whole.min) || isGroup(tokens, whole.end))))
    return null;
  const next = singular(lowerAt(tokens, whole.end));
  if (PERIOD_UNITS.has(next) || textAt(tokens, whole.end) === "%") return null;
  const value = part.min / whole.min;
  return specialAmount(i, whole.end, {
    min: value,
    max: value,
    unit: "share",
    dimension: "share",
    role: "share",
    rule: "<number> in <number>",
  });
}

/** "one in 19 [of its drivers]", "one in 13 [children]". */
function isGroup(tokens: Tokens, i: number): boolean {
  return (
    (lowerAt(tokens, i) === "of" && WHOSE.has(lowerAt(tokens, i + 1))) || PERSON_NOUNS.has(wordAt(tokens, i))
  );
}

const WHOSE: ReadonlySet<string> = new Set("its their his her our the all".split(" "));

const ROUND_GROUPS: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 200, 500, 1e3, 1e4, 1e5, 1e6,
]);

function isHyphenIn(tokens: Tokens, i: number): boolean {
  return isJoiner(tokens, i) && lowerAt(tokens, i + 1) === "in" && isJoiner(tokens, i + 2);
}

/** "ten-for-one", "2-for-1", "three-to-one": a ratio. */
function readSplit(tokens: Tokens, i: number, upper: NumberReading): Amount | null {
  if (!isJoiner(tokens, upper.end) || !isJoiner(tokens, upper.end + 2)) return null;
  const word = lowerAt(tokens, upper.end + 1);
  if (word !== "for" && word !== "to") return null;
  const lower = readNumber(tokens, upper.end + 3, "plain");
  if (lower === null || lower.min <= 0 || lower.min === upper.min) return null; // "one-to-one"
  const value = upper.min / lower.min;
  return specialAmount(i, lower.end, { ...ratio(value), rule: "<number>-for-<number>" });
}

function ratio(value: number): Pick<Amount, "min" | "max" | "unit" | "dimension" | "role"> {
  return { min: value, max: value, unit: "ratio", dimension: "ratio", role: "ratio" };
}

/** "twice as many", "three times as high", "four times more", "five times the size". */
function readTimes(tokens: Tokens, i: number, end: number, value: number): Amount | null {
  const once = end === i + 1 && TIMES_WORDS.has(lowerAt(tokens, i));
  if (value <= 1 || (!once && lowerAt(tokens, end) !== "times")) return null;
  const at = once ? end : end + 1;
  const next = lowerAt(tokens, at);
  const compares = next === "as" || (!once && TIMES_COMPARATIVES.has(next));
  if (!compares && !(next === "the" && SIZE_NOUNS.has(lowerAt(tokens, at + 1)))) return null;
  return specialAmount(i, at, { ...ratio(value), direction: "up", rule: "<number> times as" });
}

/** "was stabbed twice", "has married thrice": how many times; not how often in a while, nor what that is a multiple of. */
function readOften(tokens: Tokens, i: number, value: number): Amount | null {
  if (isJoiner(tokens, i - 1) || isJoiner(tokens, i + 1) || NOT_OFTEN.has(lowerAt(tokens, i + 1)))
    return null;
  return specialAmount(i, i + 1, { min: value, max: value, rule: OFTEN });
}

/** The grammar of a number of times told in one word. */
export const OFTEN = "<times>";

/** "twice [a] week", "twice [that] sum", "twice [what] it was", "twice [weekly]". */
const NOT_OFTEN: ReadonlySet<string> = new Set(
  `a an per each every daily weekly monthly yearly annually more over that this what its their his her the as
  normal usual removed`.split(/\s+/),
);

/** "The gun fired once", "was stabbed once in the arm": one time, where "once" is no "formerly". */
function readOnce(tokens: Tokens, i: number): Amount | null {
  if (!HITTING.has(lowerAt(tokens, i - 1))) return null;
  const next = lowerAt(tokens, i + 1);
  if (isWord(tokens, i + 1) && !BEHIND_ONCE.has(next)) return null;
  return specialAmount(i, i + 1, { min: 1, max: 1, rule: OFTEN });
}

const HITTING: ReadonlySet<string> = new Set(
  `fired fires shot stabbed hit struck punched kicked slapped bit bitten knifed slashed grazed off him her them it
  pierced`.split(/\s+/),
);
const BEHIND_ONCE: ReadonlySet<string> = new Set(
  "in at into through on with and before but by from to near".split(" "),
);

const TIMES_COMPARATIVES: ReadonlySet<string> = new Set(
  "more higher larger bigger greater faster longer stronger lower less".split(" "),
);
const SIZE_NOUNS: ReadonlySet<string> = new Set(
  "size number amount rate average price cost level speed value length weight national usual normal".split(
    " ",
  ),
);

/** "doubled", "tripling", "halved", "tenfold". "a double room" is not. */
function readRatioWord(tokens: Tokens, i: number): Amount | null {
  const fold = FOLD_WORDS.get(lowerAt(tokens, i));
  if (fold !== undefined)
    return specialAmount(i, i + 1, { ...ratio(fold), direction: "up", rule: "<number>fold" });
  const word = RATIO_WORDS.get(lowerAt(tokens, i));
  if (word === undefined) return null;
  const lower = lowerAt(tokens, i);
  if (!/(?:ed|ing)$/.test(lower)) {
    const before = lowerAt(tokens, i - 1);
    const after = lowerAt(tokens, i + 1);
    if (after !== "the" && after !== "that" && before !== "to" && before !== "will" && before !== "nearly")
      return null;
  }
  return specialAmount(i, i + 1, { ...ratio(word[0]), direction: word[1], rule: "doubled" });
}

/** "no deaths", "no casualties": zero is a claim. Only for nouns whose absence is news. */
function readNone(tokens: Tokens, i: number): Amount | null {
  if (lowerAt(tokens, i) !== "no") return null;
  const noun = NARROWS_TOLL.has(lowerAt(tokens, i + 1)) ? lowerAt(tokens, i + 2) : lowerAt(tokens, i + 1);
  if (!TOLL_NOUNS.has(noun)) return null;
  return specialAmount(i, i + 1, { min: 0, max: 0, rule: "no <toll>" });
}

const NARROWS_TOLL: ReadonlySet<string> = new Set([
  "civilian",
  "serious",
  "other",
  "further",
  "new",
  "immediate",
  "reported",
  "military",
  "major",
]);

/** "Nobody was hurt", "no one had been arrested", "none of the 40 passengers was hurt", "killing no one": nobody came to that. */
function readNobody(tokens: Tokens, i: number, end: number): Amount | null {
  const isObject = TOLL_VERBS.has(lowerAt(tokens, i - 1)) && lowerAt(tokens, i) !== "none";
  if (!isObject && !isTollBehind(tokens, end)) return null;
  return specialAmount(i, end, { min: 0, max: 0, rule: NOBODY });
}

/** The grammar of a zero told of people. */
export const NOBODY = "nobody <toll>";

/** "was [seriously] hurt", "of the passengers has been found dead". */
function isTollBehind(tokens: Tokens, from: number): boolean {
  let at = from;
  if (lowerAt(tokens, at) === "of")
    while (at < from + LONGEST_GROUP && !FATES.has(lowerAt(tokens, at)) && !DYING.has(lowerAt(tokens, at)))
      at++;
  if (lowerAt(tokens, at) === "else") at++;
  if (DYING.has(lowerAt(tokens, at))) return true;
  if (!FATES.has(lowerAt(tokens, at))) return false;
  while (FATES.has(lowerAt(tokens, at)) || NARROWS_FATE.has(lowerAt(tokens, at))) at++;
  return OUTCOMES.has(wordAt(tokens, at)) || DYING.has(lowerAt(tokens, at));
}

/** Words of a group and what stands behind it: "none of the 40 people on the bus was". */
const LONGEST_GROUP = 10;
const FATES: ReadonlySet<string> = new Set("was were is are has have had been being got".split(" "));
const NARROWS_FATE: ReadonlySet<string> = new Set(
  "seriously badly critically physically reported yet immediately believed thought to be found also else".split(
    " ",
  ),
);
const DYING: ReadonlySet<string> = new Set("died perished drowned charged harmed convicted".split(" "));
const TOLL_VERBS: ReadonlySet<string> = new Set(
  "killed killing injured injuring hurt hurting wounded wounding hit hitting arrested".split(" "),
);

/** "a handful of lawyers": a count nobody can put in figures. */
function readHandful(tokens: Tokens, i: number): Amount | null {
  if (lowerAt(tokens, i) !== "a" || lowerAt(tokens, i + 1) !== "handful" || lowerAt(tokens, i + 2) !== "of")
    return null;
  return specialAmount(i, i + 2, { bound: "vague", rule: "a handful of" });
}

/** "an hour and 45 minutes", "a dollar and 42 cents": the article is a one where a smaller unit follows. */
function readArticleSum(tokens: Tokens, i: number): Amount | null {
  if (lowerAt(tokens, i + 2) !== "and") return null;
  const { amount } = withUnitAfter(tokens, reading(i, i + 1, 1, { form: "words" }));
  return amount.rule === COMPOUND ? amount : null;
}

/** "a week after the vote", "an hour before", "a month and a half": the article is a one. */
function readGap(tokens: Tokens, i: number): Amount | null {
  const article = lowerAt(tokens, i);
  if (article !== "a" && article !== "an") return null;
  const unit = lowerAt(tokens, i + 1);
  const next = lowerAt(tokens, i + 2);
  if (PERIOD_UNITS.has(unit) && matchPhrase(tokens, i + 2, ["and", "a", "half"]) > 0) {
    const end = i + 5;
    return specialAmount(i, end, {
      min: 1.5,
      max: 1.5,
      unit,
      dimension: "time",
      role: "duration",
      rule: "a <period> and a half",
    });
  }
  if (!PERIOD_UNITS.has(unit) || (next !== "after" && next !== "before")) return null;
  return specialAmount(i, i + 2, {
    numberEnd: i + 1,
    min: 1,
    max: 1,
    unit,
    dimension: "time",
    role: "duration",
    rule: "a <period> after",
  });
}

/** "magnitude 7.2", "magnitude of 7.2", "magnitude-7.2", "measuring 7.2 on the Richter scale". */
function readMagnitude(tokens: Tokens, i: number, number: NumberReading): Amount | null {
  if (!isNumber(tokens, i) || number.min > 10 || number.scaled) return null;
  const strength = isJoiner(tokens, number.end) && lowerAt(tokens, number.end + 1) === "strength";
  if (!strength && !isMagnitudeBefore(tokens, i) && !isRichter(tokens, number.end)) return null;
  return specialAmount(i, strength ? number.end + 2 : number.end, {
    numberEnd: number.end,
    min: number.min,
    max: number.min,
    unit: "magnitude",
    dimension: "magnitude",
    role: "magnitude",
    rule: "magnitude <number>",
  });
}

/**
 * "magnitude of at least 7.2", "magnitude-7.2", "put the magnitude at 7.2", and a tremor with a decimal
 * figure: "aftershocks of around 4.0".
 */
function isMagnitudeBefore(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  for (let k = 0; k < LONGEST_HEDGE && MAGNITUDE_HEDGES.has(lowerAt(tokens, at)); k++) at--;
  if (isDash(textAt(tokens, at))) at--;
  const link = lowerAt(tokens, at);
  if (MAGNITUDE_LINKS.has(link)) at--;
  if (lowerAt(tokens, at) === "magnitude") return true;
  return link === "of" && textAt(tokens, i).includes(".") && TREMORS.has(lowerAt(tokens, at));
}

const LONGEST_HEDGE = 3;
const MAGNITUDE_HEDGES: ReadonlySet<string> = new Set(
  "about around roughly nearly approximately estimated at least more than over above under below up to a preliminary".split(
    " ",
  ),
);
const MAGNITUDE_LINKS: ReadonlySet<string> = new Set("of at was is as reached measured".split(" "));
const TREMORS: ReadonlySet<string> = new Set(
  "quake quakes earthquake earthquakes aftershock aftershocks tremor tremors temblor temblors".split(" "),
);

function isRichter(tokens: Tokens, i: number): boolean {
  if (lowerAt(tokens, i) !== "on" || lowerAt(tokens, i + 1) !== "the") return false;
  for (let k = i + 2; k < i + 6; k++) {
    if (isWord(tokens, k) && (lowerAt(tokens, k) === "scale" || lowerAt(tokens, k) === "richter"))
      return true;
  }
  return false;
}
