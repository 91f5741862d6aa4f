import type { Token } from "../../../document/document.ts";
import { itemAt } from "../../../../base/item-at.ts";
import { NUMBER_COMPANY, NUMBER_NOUNS } from "../lexicons/year-company.ts";
import { TIME_PREPOSITIONS } from "../lexicons/determiners.ts";
import { TENS } from "../../../knowledge/number-words.ts";
import { STREET_WORDS } from "../../../knowledge/street-words.ts";
import { wordAt } from "../../../document/word-at.ts";
import { readFiscal, readFourDigitYear, readOrdinal } from "./atoms.ts";
import {
  isCapitalized,
  isDash,
  lowerAt,
  skip,
  touchesPrevious,
  type Reader,
  type Reading,
} from "./reader.ts";

/** "fiscal 2023", "fiscal year 2023". */
export const readFiscalYear: Reader = (tokens, at) => {
  const year = readFiscal(tokens, at);
  return year === null ? null : yearReading(year.value, year.next);
};

/** "2023", where its company does not say that it counts something. */
export const readYear: Reader = (tokens, at) => {
  const year = readFourDigitYear(tokens, at);
  if (year === null || !standsAsYear(tokens, at, year.value, year.next)) return null;
  return yearReading(year.value, year.next);
};

/** "in '71", "since '98", "the summer of '05": two digits behind an apostrophe that stands for the century. */
export const readShortYear: Reader = (tokens, at) => {
  const digits = tokens[at + 1];
  if (digits?.kind !== "number" || digits.text.length !== 2 || !touchesPrevious(tokens, at + 1)) return null;
  if (!BEFORE_SHORT_YEAR.has(lowerAt(tokens, at - 1)) || !endsShortYear(tokens, at + 2)) return null;
  const value = Number(digits.text);
  return yearReading(value < NEXT_CENTURY ? 2000 + value : 1900 + value, at + 2);
};

const BEFORE_SHORT_YEAR: ReadonlySet<string> = new Set(
  "in since of until till before after from to by through around late early".split(" "),
);
/** "'31" is of the last century to whoever writes today, "'29" of this one. */
const NEXT_CENTURY = 30;

/** Nothing that would be counted follows: "in '71", not "of '71 dead' he spoke". */
function endsShortYear(tokens: readonly Token[], at: number): boolean {
  const { kind, lower = "" } = tokens[at] ?? {};
  return (
    kind === undefined || (kind === "mark" && !isDash(lower)) || (kind === "word" && BEHIND_YEAR.has(lower))
  );
}

const BEHIND_YEAR: ReadonlySet<string> = new Set(
  "in at on and or but when with by as to he she it they i we that this the for which who was were is had than".split(
    " ",
  ),
);

/** "the 1990s", "the '80s", "80s", "the nineties", "the 20th century". */
export const readEra: Reader = (tokens, at) => {
  const start = skip(tokens, at, "the");
  const apostrophe = lowerAt(tokens, start);
  const number = apostrophe === "'" || apostrophe === "’" || apostrophe === "‘" ? start + 1 : start;
  return readDecade(tokens, number) ?? readNamedDecade(tokens, at, start) ?? readCentury(tokens, start);
};

const PLURAL_S: ReadonlySet<string> = new Set(["s", "'s"]);

function readDecade(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token?.kind !== "number" || !touchesPrevious(tokens, at + 1) || !PLURAL_S.has(lowerAt(tokens, at + 1)))
    return null;
  const value = Number(token.text);
  if (token.text.length === 4 && value % 10 === 0) {
    // "the 1800s" is a century, "the 1810s" a decade; "the 2000s" is used for both, more often for the decade
    const isCentury = value % 100 === 0 && value < 2000;
    if (value < 1000 || value > 2200 || (lowerAt(tokens, at + 1) === "'s" && !vouchedFor(tokens, at)))
      return null;
    return eraReading(isCentury ? "century" : "decade", value, at + 2);
  }
  if (
    token.text.length === 2 &&
    value % 10 === 0 &&
    lowerAt(tokens, at + 1) === "s" &&
    value >= 20 &&
    !isAgeOfSomebody(tokens, at)
  ) {
    return eraReading("decade", 1900 + value, at + 2);
  }
  return null;
}

/** "in his 40s", "in her late 40s", "men in their teens and early 20s". */
function isAgeOfSomebody(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (POSSESSIVES.has(before) || POSSESSIVES.has(lowerAt(tokens, at - 2))) return true;
  const hyphen = isDash(before) ? 1 : 0;
  return PARTS_OF_LIFE.has(lowerAt(tokens, at - 1 - hyphen)) && lowerAt(tokens, at - 2 - hyphen) !== "the";
}

/** Words of a part of ten years; a decade has its article: "the late 80s". */
const PARTS_OF_LIFE: ReadonlySet<string> = new Set(["early", "mid", "late"]);

const POSSESSIVES: ReadonlySet<string> = new Set("his her their my your our whose".split(" "));

/** "twenties" to "nineties" of the last century. */
export const NAMED_DECADES: ReadonlyMap<string, number> = new Map(
  [...TENS].map(([word, value]) => [word.replace(/y$/, "ies"), 1900 + value]),
);

/** "the nineties": only with its article, since people are in their nineties too. */
function readNamedDecade(tokens: readonly Token[], at: number, start: number): Reading | null {
  const first = NAMED_DECADES.get(lowerAt(tokens, start));
  return first === undefined || start === at ? null : eraReading("decade", first, start + 1);
}

function readCentury(tokens: readonly Token[], at: number): Reading | null {
  const ordinal = readOrdinal(tokens, at);
  if (ordinal === null || ordinal.value > 30) return null;
  const noun = isDash(lowerAt(tokens, ordinal.next)) ? ordinal.next + 1 : ordinal.next;
  return lowerAt(tokens, noun) === "century"
    ? eraReading("century", (ordinal.value - 1) * 100, noun + 1)
    : null;
}

/** "490 BC". */
export const readBeforeOurEra: Reader = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind !== "number" || token.text.length > 4) return null;
  const era = lowerAt(tokens, at + 1);
  if (era !== "bc" && era !== "b.c." && era !== "bce" && era !== "b.c") return null;
  const value = Number(token.text);
  return Number.isInteger(value) && value > 0 ? yearReading(1 - value, at + 2) : null;
};

/** Four digits are a year unless their company says that they count or name something. */
function standsAsYear(tokens: readonly Token[], at: number, value: number, next: number): boolean {
  const previous = itemAt(tokens, at - 1);
  const follower = tokens[next];
  if (previous !== undefined && touchesPrevious(tokens, at) && !isOpening(previous)) return false;
  if (
    follower !== undefined &&
    touchesPrevious(tokens, next) &&
    follower.kind === "word" &&
    follower.lower !== "'s"
  )
    return false;
  if (NUMBER_COMPANY.has(previous?.lower ?? "")) return false;
  if (NUMBER_NOUNS.has(follower?.lower ?? "")) return false;
  if (isHouseNumber(tokens, at, next)) return false;
  // "the Russell 2000", "Windows 2000": round numbers after a name belong to it
  if (value % 500 === 0 && isCapitalized(previous) && !vouchedFor(tokens, at)) return false;
  return (value >= 1900 && value < 2100) || vouchedFor(tokens, at) || isInRange(tokens, at, next);
}

/** "at [1900] Harbor Street", "the [1900] block": a street's name follows, and nothing before it is said of years only. */
function isHouseNumber(tokens: readonly Token[], at: number, next: number): boolean {
  if (lowerAt(tokens, next) === "block") return true;
  if (ONLY_OF_TIMES.has(lowerAt(tokens, at - 1))) return false;
  for (let i = next; i < next + LONGEST_STREET; i++) {
    if (i > next && STREET_WORDS.has(wordAt(tokens, i))) return true;
    if (!isCapitalized(tokens[i])) return false;
  }
  return false;
}

const LONGEST_STREET = 4;
const ONLY_OF_TIMES: ReadonlySet<string> = new Set(
  "in since during until till after before by early mid late".split(" "),
);

/** "1861-1863": two years vouch for each other. */
function isInRange(tokens: readonly Token[], at: number, next: number): boolean {
  const follows = isDash(lowerAt(tokens, next)) ? readFourDigitYear(tokens, next + 1) : null;
  const leads = isDash(lowerAt(tokens, at - 1)) ? readFourDigitYear(tokens, at - 2) : null;
  const value = Number(lowerAt(tokens, at));
  return (follows !== null && follows.value > value) || (leads !== null && leads.value < value);
}

function isOpening(token: Token): boolean {
  return (
    token.text === "(" ||
    token.text === "[" ||
    token.text === "'" ||
    token.text === "‘" ||
    token.text === '"' ||
    token.text === "“" ||
    isDash(token.text) ||
    token.text === "/"
  );
}

function vouchedFor(tokens: readonly Token[], at: number): boolean {
  const previous = lowerAt(tokens, at - 1);
  return (TIME_PREPOSITIONS.has(previous) && !isDash(previous)) || previous === "the" || previous === "(";
}

function yearReading(year: number, next: number): Reading {
  return {
    next,
    expression: { form: "calendar", year: { kind: "stated", year }, month: null, day: null, weekday: null },
    rule: "year",
  };
}

function eraReading(grain: "decade" | "century", first: number, next: number): Reading {
  return { next, expression: { form: "era", grain, first }, rule: grain };
}
