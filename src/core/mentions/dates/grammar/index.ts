import type { Token } from "../../../document/document.ts";
import { MONTHS, PLURAL_WEEKDAYS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from "../lexicons/calendar-names.ts";
import { APPROXIMATORS, ONES, ORDINALS, TENS, VAGUE_AMOUNTS } from "../lexicons/numbers.ts";
import { REFERENCES, REFERENCE_DEGREES, TERM_LENGTHS } from "../lexicons/references.ts";
import { DAY_PARTS, NAMED_TIMES } from "../lexicons/times-of-day.ts";
import { FREQUENCIES, PLURAL_UNITS, SINGULAR_UNITS, UNIT_LONG } from "../lexicons/units.ts";
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
import { readEarlyLate, readEdge } from "./edges.ts";
import { HOLIDAY_FIRST_WORDS, readHoliday } from "./holidays.ts";
import { readQuarter, readSeason } from "./pieces.ts";
import { longest, type Reader, type Reading } from "./reader.ts";
import { readDefiniteReference, readReference, readTerm } from "./references.ts";
import {
  readNamedDay,
  readPluralWeekday,
  readRunningUnit,
  readSamePeriod,
  readShiftedUnit,
  readWeekday,
  readWindow,
} from "./relative-dates.ts";
import { readEvery, readFrequency } from "./sets.ts";
import { readEra, readYear } from "./years.ts";

/** Which readers to try at a word. A word outside this table begins no date, so most words cost one look-up. */
const BY_WORD: ReadonlyMap<string, readonly Reader[]> = (() => {
  const table = new Map<string, Reader[]>();
  const add = (words: Iterable<string>, ...readers: Reader[]): void => {
    for (const word of words) table.set(word, [...(table.get(word) ?? []), ...readers]);
  };
  add(MONTHS.keys(), readDayDate, readMonthDate);
  add(WEEKDAYS.keys(), readDayDate, readWeekday);
  add(SHORT_WEEKDAYS.keys(), readDayDate);
  add(PLURAL_WEEKDAYS.keys(), readPluralWeekday);
  add(SEASONS.keys(), readSeason);
  add(["today", "yesterday", "tomorrow"], readNamedDay);
  add(["tonight"], readDayPart);
  add(
    ["last", "this", "next", "past", "coming", "that"],
    readWeekday,
    readMonthDate,
    readShiftedUnit,
    readSeason,
    readQuarter,
    readHoliday,
    readDayPart,
    readWindow,
  );
  add(["current", "previous", "preceding", "following", "prior", "ensuing"], readShiftedUnit, readWindow);
  add(["these", "those", "our", "their", "his", "her", "its"], readWindow);
  add(["same"], readSamePeriod);
  add(["early", "late", "mid", "earlier", "later", "middle"], readEarlyLate, readNamedDay, readDayPart);
  add(["start", "beginning", "end", "year"], readEdge);
  add([...ONES.keys(), ...TENS.keys(), ...VAGUE_AMOUNTS, "a", "an", "another", "half"], readAmountOfTime);
  add(["dozens", "hundreds", "thousands"], readAmountOfTime);
  add(
    APPROXIMATORS.map(([first]) => first ?? ""),
    readAmountOfTime,
  );
  add(ORDINALS.keys(), readQuarter, readEra);
  add(["twenty"], readEra);
  add(["q", "h"], readQuarter);
  add(PLURAL_UNITS.keys(), readBarePlural);
  add([...SINGULAR_UNITS.keys(), ...UNIT_LONG.keys()], readUnitLong);
  add(FREQUENCIES.keys(), readFrequency);
  add(["every", "each", "per"], readEvery);
  add([...REFERENCES.keys(), ...REFERENCE_DEGREES], readReference);
  add(TERM_LENGTHS, readTerm);
  add(HOLIDAY_FIRST_WORDS, readHoliday);
  add(DAY_PARTS.keys(), readDayPart);
  add(NAMED_TIMES.keys(), readClockTime);
  add(ONES.keys(), readClockTime);
  add(["fiscal", "fy"], readYear);
  add(
    ["the"],
    readDayDate,
    readNamedDay,
    readShiftedUnit,
    readRunningUnit,
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
const MARK_READERS: readonly Reader[] = [readEra];

/** The longest expression that begins at this token, with the part of the day that follows a day. */
export function readExpression(tokens: readonly Token[], at: number): Reading | null {
  const reading = readLongest(tokens, at);
  return reading === null ? null : (readPartAfter(tokens, reading) ?? reading);
}

function readLongest(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") return longest(NUMBER_READERS, tokens, at);
  if (token.kind === "mark") return DECADE_MARKS.has(token.text) ? longest(MARK_READERS, tokens, at) : null;
  const readers = BY_WORD.get(token.lower);
  return readers === undefined ? null : longest(readers, tokens, at);
}
