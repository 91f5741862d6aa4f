import type { Token } from "../../../document/document.ts";
import { ONES, TENS } from "../../../knowledge/number-words.ts";
import { wordTable } from "../../../text/word-class.ts";
import { learnWord, type Word } from "../../../text/word.ts";
import { MONTHS, PLURAL_WEEKDAYS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from "../lexicons/calendar-names.ts";
import { APPROXIMATORS, ORDINALS, ORDINAL_ENDINGS, VAGUE_AMOUNTS } from "../lexicons/numbers.ts";
import { DEFINITE_REFERENCES, REFERENCES, REFERENCE_DEGREES, TERM_LENGTHS } from "../lexicons/references.ts";
import { DAY_PARTS, MERIDIEMS, NAMED_TIMES } from "../lexicons/times-of-day.ts";
import {
  COMPOUND_UNITS,
  FREQUENCIES,
  PLURAL_UNITS,
  SINGULAR_UNITS,
  UNIT_ADJECTIVES,
  UNIT_LONG,
} from "../lexicons/units.ts";
import { readDayDate, readEventDate, readMonthDate, readNumericDate } from "./calendar-dates.ts";
import { readClockTime } from "./clock-times.ts";
import { readDayPart } from "./day-parts.ts";
import { readAmountOfTime, readBarePlural, readDeterminedAmount, readUnitLong } from "./durations.ts";
import { readEarlyLate, readEdge, readHolder, readPossessiveEnd } from "./edges.ts";
import { HOLIDAY_FIRST_WORDS, readHoliday } from "./holidays.ts";
import { readQuarter, readSeason } from "./pieces.ts";
import { DASHES, NUMBER, type Reader } from "./reader.ts";
import { readMonthDay, readRunningOf } from "./ordinal-days.ts";
import { readDefiniteReference, readReference, readTerm, readTheseDays } from "./references.ts";
import {
  readFocusWeekday,
  readNamedDay,
  readNthWeekday,
  readPluralWeekday,
  readRunningUnit,
  readShiftedUnit,
  readUnitBefore,
  readWeekday,
  readWindow,
} from "./relative-dates.ts";
import { readSamePeriod, readYearAgo } from "./same-periods.ts";
import { readEvery, readFrequency, readTimesPer } from "./sets.ts";
import { readStretch } from "./stretches.ts";
import {
  NAMED_DECADES,
  readBeforeOurEra,
  readEra,
  readFiscalYear,
  readShortYear,
  readYear,
} from "./years.ts";

/** The readers to ask at a token: some whatever follows it, others only before certain words. */
export interface Start {
  readonly alone: readonly Reader[];
  /** By the key of the token that follows; these lists hold those of `alone` too. */
  readonly before: ReadonlyMap<Word, readonly Reader[]>;
}

/** One line of the index: where these readers begin, and what must follow there; null is anything. */
interface Row {
  readonly first: ReadonlySet<string>;
  readonly next: ReadonlySet<string> | null;
  readonly readers: readonly Reader[];
}

/** Words to begin with or to follow: the keys of a lexicon, or a list with spaces between. */
type Words = string | ReadonlySet<string> | ReadonlyMap<string, unknown>;

function words(...sources: readonly Words[]): ReadonlySet<string> {
  return new Set(
    sources.flatMap((source) => (typeof source === "string" ? source.split(" ") : [...source.keys()])),
  );
}

function begins(first: Words, ...readers: readonly Reader[]): Row {
  return { first: words(first), next: null, readers };
}

function opens(first: Words, next: Words, ...readers: readonly Reader[]): Row {
  return { first: words(first), next: words(next), readers };
}

const APOSTROPHE = "' ’ ‘";
const ARTICLE = "a an";
const UNIT = words(SINGULAR_UNITS, PLURAL_UNITS, COMPOUND_UNITS, UNIT_ADJECTIVES);
const CARDINAL = words(NUMBER, ONES, TENS);
const ORDINAL = words(NUMBER, ORDINALS, TENS);
const COUNT = words(CARDINAL, VAGUE_AMOUNTS, "a an another half dozens hundreds thousands");
const AFTER_CARDINAL = words(UNIT, DASHES, CARDINAL, "hundred to or and");
const AFTER_ARTICLE = words(UNIT, "couple few number matter handful dozen hundred half");
const APPROXIMATOR = words(APPROXIMATORS.map(([first = ""]) => first).join(" "));
const SHIFT = words(
  "last next past coming this that current previous preceding following prior ensuing same",
);
const NAMED_DAY = "today yesterday tomorrow";
const FISCAL = "fiscal fy";
const EDGE = words("start beginning end turn close outset middle midpoint very");
const EARLY_LATE = words("early late mid earlier later middle");
const NAMED = words(MONTHS, WEEKDAYS, SEASONS, HOLIDAY_FIRST_WORDS, DAY_PARTS);

/** Where each reader may begin. Of readings equally long the one that stands first here is taken. */
const ROWS: readonly Row[] = [
  begins(MONTHS, readDayDate, readMonthDate),
  begins(WEEKDAYS, readDayDate, readWeekday),
  opens(SHORT_WEEKDAYS, words(MONTHS, NUMBER, ". , the"), readDayDate),
  begins(PLURAL_WEEKDAYS, readPluralWeekday),
  begins(SEASONS, readSeason),
  begins(NAMED_DAY, readNamedDay),
  begins("tonight", readDayPart),
  begins(PLURAL_UNITS, readBarePlural),
  begins(UNIT_LONG, readUnitLong),
  begins(FREQUENCIES, readFrequency),
  begins(REFERENCES, readReference),
  begins(HOLIDAY_FIRST_WORDS, readHoliday),
  begins(DAY_PARTS, readDayPart),
  begins(NAMED_TIMES, readClockTime),
  begins("every each per", readEvery),

  opens(SINGULAR_UNITS, DASHES, readUnitLong),
  opens(SINGULAR_UNITS, "'s", readPossessiveEnd),
  opens(
    "last next past coming this that",
    NAMED,
    readWeekday,
    readMonthDate,
    readSeason,
    readHoliday,
    readDayPart,
  ),
  opens("next following previous preceding same", DAY_PARTS, readDayPart),
  opens(SHIFT, words(UNIT, "school same"), readShiftedUnit),
  opens(SHIFT, words(COUNT, UNIT), readWindow),
  opens("this that these those our their his her its", SHIFT, readWindow),
  opens("this", "past coming", readWeekday),
  opens("these", "days", readTheseDays),
  opens("same", words(UNIT, "period time"), readSamePeriod),
  opens(EARLY_LATE, words(NAMED, NAMED_DAY, ORDINAL, SHIFT, DASHES, "the in"), readEarlyLate, readDayPart),
  opens("earlier later", "today", readNamedDay),
  opens(EARLY_LATE, FISCAL, readEarlyLate),
  opens("start beginning end", "of", readEdge),
  opens("year", DASHES, readEdge, readYearAgo),
  opens(FISCAL, words("year", NUMBER), readFiscalYear),
  opens("fiscal financial", ORDINAL, readQuarter),
  opens("q h", NUMBER, readQuarter),
  opens(REFERENCE_DEGREES, words(REFERENCES, REFERENCE_DEGREES), readReference),
  opens(TERM_LENGTHS, DASHES, readTerm),

  opens(words(ONES, TENS), AFTER_CARDINAL, readAmountOfTime),
  opens(ONES, words(MERIDIEMS, WEEKDAYS, NAMED_DAY, "o'clock in on this that last"), readClockTime),
  opens(words(ONES, TENS), words(DASHES, "minute minutes past after to before"), readClockTime),
  opens("half quarter", "past to after before of till", readClockTime),
  opens("a", "quarter", readClockTime),
  opens(VAGUE_AMOUNTS, UNIT, readAmountOfTime),
  opens(words(ARTICLE, "another"), AFTER_ARTICLE, readAmountOfTime),
  opens("another", CARDINAL, readAmountOfTime),
  opens("half", words(ARTICLE, DASHES), readAmountOfTime),
  opens("once twice", "a an per each every", readTimesPer),
  opens(CARDINAL, "times", readTimesPer),
  opens(VAGUE_AMOUNTS, "times", readTimesPer),
  opens("a its their his her", ORDINAL, readRunningOf),
  opens("dozens hundreds thousands", "of", readAmountOfTime),
  ...APPROXIMATORS.map(([first = "", second]) => opens(first, second ?? COUNT, readAmountOfTime)),
  opens(ORDINALS, words(DASHES, "quarter half fiscal financial calendar"), readQuarter),
  opens(ORDINALS, words(DASHES, "century"), readEra),
  opens(TENS, DASHES, readEra),
  opens(APOSTROPHE, NUMBER, readEra, readShortYear),

  opens(NUMBER, words(MONTHS, ORDINAL_ENDINGS, "of"), readDayDate),
  begins(NUMBER, readNumericDate, readYear),
  opens(NUMBER, "bc b.c. b.c bce", readBeforeOurEra),
  opens(NUMBER, words(ORDINAL_ENDINGS, "s 's"), readEra),
  opens(NUMBER, words(ORDINAL_ENDINGS, "q h"), readQuarter),
  opens(NUMBER, "/", readEventDate),
  begins(NUMBER, readClockTime),
  opens(NUMBER, AFTER_CARDINAL, readAmountOfTime),

  opens("the", NUMBER, readDayDate),
  opens("the", "day", readNamedDay),
  opens("the", words(ORDINAL, "last final"), readNthWeekday),
  opens("the", words(SINGULAR_UNITS, SHIFT), readShiftedUnit),
  opens("the", SINGULAR_UNITS, readRunningUnit, readUnitBefore, readHolder, readPossessiveEnd),
  opens("the", SHIFT, readFocusWeekday, readWindow),
  opens("the", "same", readSamePeriod),
  opens("the", words(ORDINAL, SHIFT, "final latter closing fiscal financial"), readQuarter),
  opens("the", words(SEASONS, SHIFT), readSeason),
  opens("the", words(ORDINAL, NAMED_DECADES, APOSTROPHE), readEra),
  opens("the", EDGE, readEdge),
  opens("the", EARLY_LATE, readEarlyLate),
  opens("the", words(ORDINAL, "last final opening closing"), readStretch, readRunningOf),
  opens("the", "year", readYearAgo),
  opens("the", NUMBER, readMonthDay),
  opens("the", words(COUNT, APPROXIMATOR), readDeterminedAmount),
  opens("the", words(DEFINITE_REFERENCES.map(([[first = ""]]) => first).join(" ")), readDefiniteReference),
  opens("the", words(DAY_PARTS, EARLY_LATE, SHIFT, "small wee"), readDayPart),
];

/** By the key of the first token. Most words of a text are in no row, which one bit tells. */
export const STARTS = wordTable(startsOfRows());

/** What the index looks a token up by: all numbers are one. */
export function keyOf({ kind, word }: Token): Word {
  return kind === "number" ? ANY_NUMBER : word;
}

const ANY_NUMBER = learnWord(NUMBER);

function startsOfRows(): ReadonlyMap<string, Start> {
  const rowsOf = new Map<string, Row[]>();
  for (const row of ROWS) for (const word of row.first) rowsOf.set(word, [...(rowsOf.get(word) ?? []), row]);
  return new Map([...rowsOf].map(([word, rows]) => [word, startOf(rows)]));
}

function startOf(rows: readonly Row[]): Start {
  const followers = new Set(rows.flatMap(({ next }) => [...(next ?? [])]));
  return {
    alone: readersOf(rows.filter(({ next }) => next === null)),
    before: new Map(
      [...followers].map((word) => [
        learnWord(word),
        readersOf(rows.filter(({ next }) => next?.has(word) ?? true)),
      ]),
    ),
  };
}

function readersOf(rows: readonly Row[]): readonly Reader[] {
  return [...new Set(rows.flatMap(({ readers }) => readers))];
}
