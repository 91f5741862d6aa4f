import type { Token } from "../../../document/document.ts";
import { itemAt } from "../../../../base/item-at.ts";
import type { Anchor, Measure, Unit } from "../expression.ts";
import { PLURAL_WEEKDAYS, WEEKDAY_EPITHETS, WEEKDAYS } from "../lexicons/calendar-names.ts";
import { TOWARD } from "../lexicons/determiners.ts";
import { COMPOUND_UNITS, PLURAL_UNITS, SINGULAR_UNITS } from "../lexicons/units.ts";
import { readAmount, readOrdinal, readUnit } from "./atoms.ts";
import { readMonthDate } from "./calendar-dates.ts";
import {
  afterWords,
  endsPhrase,
  isCapitalized,
  isDash,
  lowerAt,
  skip,
  type Reader,
  type Reading,
} from "./reader.ts";

/** "the following Monday", "the previous Friday": counted from the date spoken of. */
export const readFocusWeekday: Reader = (tokens, at) => {
  const start = skip(tokens, at, "the");
  const shift = UNIT_SHIFTS.get(lowerAt(tokens, start));
  const weekday = WEEKDAYS.get(lowerAt(tokens, start + 1));
  if (
    shift?.anchor !== "focus" ||
    shift.by === 0 ||
    weekday === undefined ||
    !isCapitalized(tokens[start + 1])
  )
    return null;
  const toward = shift.by < 0 ? "past" : "future";
  return {
    next: start + 2,
    expression: { form: "weekday", weekday, toward, week: null, anchor: "focus" },
    rule: "weekday",
  };
};

/** "Thursday", "last Friday", "Friday next week", "Wednesday of this week". */
export const readWeekday: Reader = (tokens, at) => {
  const shift = isThisPast(tokens, at) ? at + 1 : at;
  const toward = TOWARD.get(lowerAt(tokens, shift));
  const start = toward === undefined ? at : shift + 1;
  const weekday = WEEKDAYS.get(lowerAt(tokens, start));
  if (weekday === undefined || !isCapitalized(tokens[start]) || isNamedEvent(tokens, start)) return null;
  if (toward === undefined && isAnyOne(tokens, at)) return null;
  const week = toward === undefined ? readWeekTail(tokens, start + 1) : null;
  return {
    next: week?.next ?? start + 1,
    expression: {
      form: "weekday",
      weekday,
      toward: toward ?? null,
      week: week?.by ?? null,
      anchor: "publication",
    },
    rule: "weekday",
  };
};

/** "this past Sunday", "this coming Friday". */
function isThisPast(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at + 1);
  return lowerAt(tokens, at) === "this" && (word === "past" || word === "coming");
}

/** "on a Friday", "one Friday in May": which one is not said. */
function isAnyOne(tokens: readonly Token[], at: number): boolean {
  const article = lowerAt(tokens, at - 1);
  return article === "one" || ((article === "a" || article === "some") && lowerAt(tokens, at - 2) === "on");
}

/** "the first Monday of March", "the second Tuesday in May", "the last Friday of the month". */
export const readNthWeekday: Reader = (tokens, at) => {
  const start = skip(tokens, at, "the");
  const isLast = lowerAt(tokens, start) === "last" || lowerAt(tokens, start) === "final";
  const ordinal = isLast ? { value: -1, next: start + 1 } : readOrdinal(tokens, start);
  const weekday = ordinal === null ? undefined : WEEKDAYS.get(lowerAt(tokens, ordinal.next));
  if (ordinal === null || weekday === undefined || ordinal.value > MOST_IN_A_MONTH) return null;
  const link = lowerAt(tokens, ordinal.next + 1);
  if (link !== "of" && link !== "in") return null;
  const month = readPointOfMonth(tokens, ordinal.next + 2);
  return month === null
    ? null
    : {
        next: month.next,
        expression: { form: "nth-weekday", weekday, nth: ordinal.value, of: month.expression },
        rule: "nth-weekday",
      };
};

const MOST_IN_A_MONTH = 5;

/** "March", "next month", "the month". */
function readPointOfMonth(tokens: readonly Token[], at: number): Reading | null {
  const running = afterWords(tokens, at, ["the", "month"]);
  if (running > 0) return unitReading("month", 0, "publication", running, "running-unit");
  const shifted = readShiftedUnit(tokens, at);
  if (shifted?.expression.form === "unit" && shifted.expression.unit === "month") return shifted;
  return readMonthDate(tokens, at);
}

/** "Black Monday": the day of an event, or of another calendar. */
function isNamedEvent(tokens: readonly Token[], at: number): boolean {
  return WEEKDAY_EPITHETS.has(lowerAt(tokens, at - 1)) && isCapitalized(itemAt(tokens, at - 1));
}

function readWeekTail(
  tokens: readonly Token[],
  at: number,
): { readonly by: number; readonly next: number } | null {
  const start = skip(tokens, at, "of");
  const by = UNIT_SHIFTS.get(lowerAt(tokens, start))?.by;
  return by === undefined || lowerAt(tokens, start + 1) !== "week" ? null : { by, next: start + 2 };
}

/** Words for whole days counted from the publication. */
const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

const NAMED_DAY_PHRASES: readonly (readonly [readonly string[], number])[] = [
  [["the", "day", "before", "yesterday"], -2],
  [["the", "day", "after", "tomorrow"], 2],
  [["earlier", "today"], 0],
  [["later", "today"], 0],
];

/** "today", "yesterday", "the day after tomorrow". */
export const readNamedDay: Reader = (tokens, at) => {
  for (const [words, by] of NAMED_DAY_PHRASES) {
    const next = afterWords(tokens, at, words);
    if (next > 0) return unitReading("day", by, "publication", next, "named-day");
  }
  const by = NAMED_DAYS.get(lowerAt(tokens, at));
  return by === undefined ? null : unitReading("day", by, "publication", at + 1, "named-day");
};

/** "last week" counts from the publication, "the following week" from the date spoken of. */
const UNIT_SHIFTS: ReadonlyMap<string, { readonly by: number; readonly anchor: Anchor }> = new Map([
  ["last", { by: -1, anchor: "publication" }],
  ["past", { by: -1, anchor: "publication" }],
  ["this", { by: 0, anchor: "publication" }],
  ["current", { by: 0, anchor: "publication" }],
  ["next", { by: 1, anchor: "publication" }],
  ["coming", { by: 1, anchor: "publication" }],
  ["previous", { by: -1, anchor: "focus" }],
  ["preceding", { by: -1, anchor: "focus" }],
  ["prior", { by: -1, anchor: "focus" }],
  ["following", { by: 1, anchor: "focus" }],
  ["ensuing", { by: 1, anchor: "focus" }],
  ["that", { by: 0, anchor: "focus" }],
  ["same", { by: 0, anchor: "focus" }],
]);

/** "last week", "this year", "the previous quarter", "that same day", "the week before last". */
export const readShiftedUnit: Reader = (tokens, at) => {
  const determined = lowerAt(tokens, at) === "the";
  let start = determined ? at + 1 : at;
  if (determined) {
    const before = readBeforeLast(tokens, start);
    if (before !== null) return before;
  }
  const word = lowerAt(tokens, start);
  const shift = UNIT_SHIFTS.get(word);
  if (shift === undefined) return null;
  // "the past year" and "this past week" are windows, "same day" alone is an adverb
  if (word === "past" || (word === "same" && !determined && lowerAt(tokens, at - 1) !== "that")) return null;
  if (lowerAt(tokens, start + 1) === "same" && (word === "that" || word === "this")) start++;
  const adjective = UNIT_COMPANY.has(lowerAt(tokens, start + 1)) ? start + 2 : start + 1;
  const unit =
    SINGULAR_UNITS.get(lowerAt(tokens, adjective)) ?? COMPOUND_UNITS.get(lowerAt(tokens, adjective))?.unit;
  if (unit === undefined || isShort(unit)) return null;
  // "the next day" is the day after the one spoken of; "the last year" is a window
  const anchor = word === "next" && determined ? "focus" : shift.anchor;
  if (word === "last" && determined && unit !== "weekend" && unit !== "quarter" && unit !== "century")
    return null;
  return unitReading(unit, shift.by, anchor, adjective + 1, `${word}-unit`);
};

const UNIT_COMPANY: ReadonlySet<string> = new Set(
  "fiscal financial calendar academic school business trading working".split(" "),
);

function readBeforeLast(tokens: readonly Token[], at: number): Reading | null {
  const unit = SINGULAR_UNITS.get(lowerAt(tokens, at));
  if (unit === undefined || isShort(unit)) return null;
  if (lowerAt(tokens, at + 1) === "before" && lowerAt(tokens, at + 2) === "last") {
    return unitReading(unit, -2, "publication", at + 3, "before-last");
  }
  if (lowerAt(tokens, at + 1) === "after" && lowerAt(tokens, at + 2) === "next") {
    return unitReading(unit, 2, "publication", at + 3, "after-next");
  }
  return null;
}

/** "the day before", "the week after": told of the date spoken of, where nothing follows that it is before. */
export const readUnitBefore: Reader = (tokens, at) => {
  const unit = lowerAt(tokens, at) === "the" ? SINGULAR_UNITS.get(lowerAt(tokens, at + 1)) : undefined;
  const word = lowerAt(tokens, at + 2);
  if (
    unit === undefined ||
    isShort(unit) ||
    (word !== "before" && word !== "after") ||
    !endsPhrase(tokens[at + 3])
  )
    return null;
  return unitReading(unit, word === "before" ? -1 : 1, "focus", at + 3, `unit-${word}`);
};

/** Words after a bare "the day" that make it another day than the one of the publication. */
const QUALIFIES: ReadonlySet<string> = new Set(
  "of after before when that to in they he she it we following earlier later ago".split(" "),
);

/** Prepositions and verbs before "the day", "the month", "the year" that mean the running one. */
const RUNNING: ReadonlySet<string> = new Set(
  "in of during for end ended ends close closed finish finished on throughout".split(" "),
);

/** "later in the day", "for the year", "the weekend": the running unit. */
export const readRunningUnit: Reader = (tokens, at) => {
  if (lowerAt(tokens, at) !== "the") return null;
  const unit = SINGULAR_UNITS.get(lowerAt(tokens, at + 1));
  if (unit === undefined || (isShort(unit) && unit !== "day")) return null;
  const next = tokens[at + 2];
  if (unit === "weekend") {
    const expression = { form: "unit", unit, by: 0, anchor: "publication", running: true } as const;
    return { next: at + 2, expression, rule: "running-unit" };
  }
  if (!RUNNING.has(lowerAt(tokens, at - 1)) || QUALIFIES.has(next?.lower ?? "") || isDash(next?.lower ?? ""))
    return null;
  if (next?.kind === "word" && !RUNNING_FOLLOWERS.has(next.lower)) return null;
  return unitReading(unit, 0, unit === "day" ? "focus" : "publication", at + 2, "running-unit");
};

/** Words that end the noun phrase after "the day". */
const RUNNING_FOLLOWERS: ReadonlySet<string> = new Set(
  "at with and but as by from on for was were is had has would will said down up while after or".split(" "),
);

/** "the past three years", "the next six months", "this past year", "the coming weeks", "the last two days". */
export const readWindow: Reader = (tokens, at) => {
  const determiner = lowerAt(tokens, at);
  const start = WINDOW_DETERMINERS.has(determiner) ? at + 1 : at;
  const word = lowerAt(tokens, start);
  const side = WINDOW_SIDES.get(word);
  if (side === undefined || (start === at && word === "last" && isVerb(tokens, at))) return null;
  const amount = readAmount(tokens, start + 1);
  const article = lowerAt(tokens, start + 1);
  if (amount !== null && article !== "a" && article !== "an" && article !== "another") {
    const hyphen = isDash(lowerAt(tokens, amount.next)) ? amount.next + 1 : amount.next;
    const unit = readUnit(tokens, hyphen);
    if (unit === null) return null;
    return windowReading({ amount: amount.value, unit: unit.value }, side, unit.next);
  }
  const unit = readUnit(tokens, start + 1);
  if (unit === null) return null;
  if (unit.value === "weekend" && side === "past")
    return unitReading("weekend", -1, "publication", unit.next, "last-unit");
  const isPlural = PLURAL_UNITS.has(lowerAt(tokens, unit.next - 1));
  if (isPlural)
    return start === at && word !== "coming"
      ? null
      : windowReading({ amount: { value: null }, unit: unit.value }, side, unit.next);
  if (
    word !== "past" &&
    !(word === "last" && determiner === "the") &&
    !(word === "coming" && determiner === "the")
  )
    return null;
  return windowReading({ amount: { value: 1 }, unit: unit.value }, side, unit.next);
};

/** "is expected to [last] three weeks". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return BEFORE_VERBS.has(lowerAt(tokens, at - 1));
}

const BEFORE_VERBS: ReadonlySet<string> = new Set(
  "to will would can could may might should must not n't did does".split(" "),
);

const WINDOW_DETERMINERS: ReadonlySet<string> = new Set(
  "the this these those our their his her its".split(" "),
);
const WINDOW_SIDES: ReadonlyMap<string, "past" | "future"> = new Map([
  ["past", "past"],
  ["last", "past"],
  ["previous", "past"],
  ["preceding", "past"],
  ["next", "future"],
  ["coming", "future"],
  ["following", "future"],
]);

function windowReading(measure: Measure, side: "past" | "future", next: number): Reading {
  return { next, expression: { form: "window", measure, side }, rule: `${side}-window` };
}

/** "on Fridays". */
export const readPluralWeekday: Reader = (tokens, at) => {
  const weekday = PLURAL_WEEKDAYS.get(lowerAt(tokens, at));
  if (weekday === undefined || !isCapitalized(tokens[at])) return null;
  return {
    next: at + 1,
    expression: { form: "set", timex: `XXXX-WXX-${String(weekday)}` },
    rule: "plural-weekday",
  };
};

function unitReading(unit: Unit, by: number, anchor: Anchor, next: number, rule: string): Reading {
  return { next, expression: { form: "unit", unit, by, anchor }, rule };
}

function isShort(unit: Unit): boolean {
  return unit === "second" || unit === "minute" || unit === "hour";
}
