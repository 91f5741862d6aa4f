import type { Token } from "../../../document/document.ts";
import { MONTHS, PLURAL_WEEKDAYS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from "../lexicons/calendar-names.ts";
import { ONES, TENS } from "../../../knowledge/number-words.ts";
import { APPROXIMATORS, ORDINALS, VAGUE_AMOUNTS } from "../lexicons/numbers.ts";
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
import { readDayDate, readMonthDate, readNumericDate } from "./calendar-dates.ts";
import { readClockTime } from "./clock-times.ts";
import { readDayPart, readPartAfter } from "./day-parts.ts";
import {
  readAmountOfTime,
  readBarePlural,
  readDeterminedAmount,
  readFirstUnits,
  readUnitLong,
} from "./durations.ts";
import { readEarlyLate, readEdge, readHolder, readPossessiveEnd } from "./edges.ts";
import { HOLIDAY_FIRST_WORDS, readHoliday } from "./holidays.ts";
import { readQuarter, readSeason } from "./pieces.ts";
import { longest, type Reader, type Reading } from "./reader.ts";
import { readDefiniteReference, readReference, readTerm, readTheseDays } from "./references.ts";
import {
  readFocusWeekday,
  readNamedDay,
  readPluralWeekday,
  readRunningUnit,
  readSamePeriod,
  readShiftedUnit,
  readUnitBefore,
  readWeekday,
  readWindow,
} from "./relative-dates.ts";
import { readEvery, readFrequency } from "./sets.ts";
import { NAMED_DECADES, readEra, readYear } from "./years.ts";

/**
 * Words that can go on an expression. An opener ("the", "a", "at", "one") begins one only before such a
 * word, a number or a mark, which saves asking every reader at every article.
 */
const FOLLOWERS: ReadonlySet<string> = new Set([
  ...[
    SINGULAR_UNITS,
    PLURAL_UNITS,
    COMPOUND_UNITS,
    MONTHS,
    WEEKDAYS,
    SEASONS,
    DAY_PARTS,
    ONES,
    TENS,
    ORDINALS,
    MERIDIEMS,
  ].flatMap((table) => [...table.keys()]),
  ...UNIT_ADJECTIVES,
  ...VAGUE_AMOUNTS,
  ...HOLIDAY_FIRST_WORDS,
  ...REFERENCES.keys(),
  ...DEFINITE_REFERENCES.map(([[first = ""]]) => first),
  ...NAMED_DECADES.keys(),
  ...APPROXIMATORS.flatMap((words) => words.slice(1)),
  ...`last next past coming this same current previous preceding following prior ensuing that final recent
  early late mid earlier later middle start beginning end turn close outset midpoint very school
  a an couple number matter handful dozen hundred half of to or and
  st nd rd th s 's bc b.c. b.c bce q h o'clock hours hrs gmt utc local in`.split(/\s+/),
]);

interface Entry {
  readonly readers: readonly Reader[];
  /** Whether the word begins an expression only before one of `FOLLOWERS`, a number or a mark. */
  readonly isOpener: boolean;
}

/** Which readers to try at a word. A word outside this table begins no date, so most words cost one look-up. */
const BY_WORD: ReadonlyMap<string, Entry> = (() => {
  const table = new Map<string, Entry>();
  const put = (words: Iterable<string>, readers: readonly Reader[], isOpener: boolean): void => {
    for (const word of words) {
      const entry = table.get(word);
      table.set(word, {
        readers: [...new Set([...(entry?.readers ?? []), ...readers])],
        isOpener: isOpener && entry?.isOpener !== false,
      });
    }
  };
  const begins = (words: Iterable<string>, ...readers: Reader[]): void => {
    put(words, readers, false);
  };
  const opens = (words: Iterable<string>, ...readers: Reader[]): void => {
    put(words, readers, true);
  };
  begins(MONTHS.keys(), readDayDate, readMonthDate);
  begins(WEEKDAYS.keys(), readDayDate, readWeekday);
  begins(SHORT_WEEKDAYS.keys(), readDayDate);
  begins(PLURAL_WEEKDAYS.keys(), readPluralWeekday);
  begins(SEASONS.keys(), readSeason);
  begins(["today", "yesterday", "tomorrow"], readNamedDay);
  begins(["tonight"], readDayPart);
  begins(PLURAL_UNITS.keys(), readBarePlural);
  begins(UNIT_LONG.keys(), readUnitLong);
  begins(FREQUENCIES.keys(), readFrequency);
  begins(REFERENCES.keys(), readReference);
  begins(HOLIDAY_FIRST_WORDS, readHoliday);
  begins(DAY_PARTS.keys(), readDayPart);
  begins(NAMED_TIMES.keys(), readClockTime);
  begins(["every", "each", "per"], readEvery);

  opens(SINGULAR_UNITS.keys(), readUnitLong, readPossessiveEnd);
  opens(
    ["last", "next", "past", "coming"],
    readWeekday,
    readMonthDate,
    readShiftedUnit,
    readSeason,
    readHoliday,
    readDayPart,
    readWindow,
  );
  opens(
    ["this", "that"],
    readWeekday,
    readMonthDate,
    readShiftedUnit,
    readSeason,
    readHoliday,
    readDayPart,
    readWindow,
  );
  opens(["current", "previous", "preceding", "following", "prior", "ensuing"], readShiftedUnit, readWindow);
  opens(["these", "those", "our", "their", "his", "her", "its"], readWindow);
  opens(["these"], readTheseDays);
  opens(["same"], readSamePeriod);
  opens(["early", "late", "mid", "earlier", "later", "middle"], readEarlyLate, readDayPart);
  begins(["earlier", "later"], readNamedDay);
  opens(["start", "beginning", "end", "year"], readEdge);
  opens([...ONES.keys(), ...TENS.keys()], readAmountOfTime, readClockTime);
  opens(
    [...VAGUE_AMOUNTS, "a", "an", "another", "half", "dozens", "hundreds", "thousands"],
    readAmountOfTime,
  );
  opens(
    APPROXIMATORS.map(([first = ""]) => first),
    readAmountOfTime,
  );
  opens(ORDINALS.keys(), readQuarter, readEra);
  opens(TENS.keys(), readEra);
  opens(["q", "h"], readQuarter);
  opens(REFERENCE_DEGREES, readReference);
  opens(TERM_LENGTHS, readTerm);
  opens(["fiscal", "fy"], readYear);
  opens(
    ["the"],
    readDayDate,
    readNamedDay,
    readShiftedUnit,
    readRunningUnit,
    readUnitBefore,
    readHolder,
    readPossessiveEnd,
    readFocusWeekday,
    readWindow,
    readSamePeriod,
    readQuarter,
    readSeason,
    readEra,
    readEdge,
    readEarlyLate,
    readFirstUnits,
    readDeterminedAmount,
    readDefiniteReference,
    readDayPart,
  );
  return table;
})();

const NUMBER_READERS: readonly Reader[] = [
  readDayDate,
  readNumericDate,
  readYear,
  readEra,
  readQuarter,
  readAmountOfTime,
  readClockTime,
];

const DECADE_MARKS: ReadonlySet<string> = new Set(["'", "’", "‘"]);

/** The longest expression that begins at this token, with the part of the day that follows a day. */
export function readExpression(tokens: readonly Token[], at: number): Reading | null {
  const reading = readLongest(tokens, at);
  return reading === null ? null : (readPartAfter(tokens, reading) ?? reading);
}

function readLongest(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  switch (token?.kind) {
    case undefined:
      return null;
    case "mark":
      return DECADE_MARKS.has(token.text) ? readEra(tokens, at) : null;
    case "number":
      return standsAlone(token) || goesOn(tokens[at + 1]) ? longest(NUMBER_READERS, tokens, at) : null;
    case "word": {
      const entry = BY_WORD.get(token.lower);
      if (entry === undefined || (entry.isOpener && !goesOn(tokens[at + 1]))) return null;
      return longest(entry.readers, tokens, at);
    }
  }
}

/** "2023" and "7.12.2023" may be dates whatever follows. */
function standsAlone({ text }: Token): boolean {
  return text.length === 4 || text.length > 7;
}

function goesOn(next: Token | undefined): boolean {
  switch (next?.kind) {
    case undefined:
      return false;
    case "word":
      return FOLLOWERS.has(next.lower);
    case "mark":
      return JOINING_MARKS.has(next.text);
    case "number":
      return true;
  }
}

/** Marks inside a date or time: "five-year", "7/12", "10:30", "the ’80s". */
const JOINING_MARKS: ReadonlySet<string> = new Set(["-", "–", "—", "‑", "/", ":", "'", "’", "‘", "."]);
