import type { Token } from "../../../document/document.ts";
import { isCivilDate } from "../../calendar.ts";
import type { CalendarExpression, YearReference } from "../expression.ts";
import {
  DOUBTFUL_MONTHS,
  FULL_MONTHS,
  MONTHS,
  NO_MONTH_NOUNS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from "../lexicons/calendar-names.ts";
import { MONTH_DETERMINERS, TIME_PREPOSITIONS, TOWARD } from "../lexicons/determiners.ts";
import { EVENT_DATES } from "../lexicons/event-dates.ts";
import { readDayOfMonth, readMonth, readYearTail } from "./atoms.ts";
import {
  isCapitalized,
  isDash,
  lowerAt,
  skip,
  skipPoint,
  touchesPrevious,
  type Atom,
  type Reading,
} from "./reader.ts";

const OPEN: YearReference = { kind: "open", toward: null };

/** "Dec. 7, 2023", "7 December", "Thursday, December 7", "the 7th of December". */
export function readDayDate(tokens: readonly Token[], at: number): Reading | null {
  const weekday = readWeekdayPrefix(tokens, at);
  const start = weekday?.next ?? at;
  const date = readMonthDay(tokens, start) ?? readDayMonth(tokens, start);
  if (date === null) return null;
  const { month, day } = date.value;
  const tail = readYearTail(tokens, date.next) ?? readEventYear(tokens, date.next, date.value);
  if (!isCivilDate(2000, month, day)) return null;
  return {
    next: tail?.next ?? date.next,
    expression: { form: "calendar", year: tail?.value ?? OPEN, month, day, weekday: weekday?.value ?? null },
    rule: "day-date",
  };
}

/** The year of "the September 11 attacks". */
function readEventYear(
  tokens: readonly Token[],
  at: number,
  { month, day }: MonthAndDay,
): Atom<YearReference> | null {
  const noun = lowerAt(tokens, at);
  const event = EVENT_DATES.find(
    (known) => known.month === month && known.day === day && known.nouns.has(noun),
  );
  return event === undefined ? null : { value: { kind: "stated", year: event.year }, next: at };
}

/** "9/11" and "7/7", where it is said of an attack or stands as the name of the first. */
export function readEventDate(tokens: readonly Token[], at: number): Reading | null {
  if (lowerAt(tokens, at + 1) !== "/" || !touchesPrevious(tokens, at + 1) || !touchesPrevious(tokens, at + 2))
    return null;
  if (touchesPrevious(tokens, at) || (touchesPrevious(tokens, at + 3) && tokens[at + 3]?.kind !== "mark"))
    return null;
  const value = { month: Number(lowerAt(tokens, at)), day: Number(lowerAt(tokens, at + 2)) };
  const year = readEventYear(tokens, at + 3, value);
  if (year === null) return null;
  return {
    next: at + 3,
    expression: { form: "calendar", year: year.value, ...value, weekday: null },
    rule: "event-date",
  };
}

/** "December 2023", "June of last year", "last October", "August". */
export function readMonthDate(tokens: readonly Token[], at: number): Reading | null {
  const toward = TOWARD.get(lowerAt(tokens, at));
  const start = toward === undefined ? at : at + 1;
  const month = readMonth(tokens, start);
  if (month === null) return null;
  const tail = readYearTail(tokens, month.next);
  if (tail === null && toward === undefined && !looksLikeMonth(tokens, start, month.next)) return null;
  const day = readDayOfMonth(tokens, month.next);
  if (day !== null && tail === null && toward === undefined) return null;
  return {
    next: tail?.next ?? month.next,
    expression: {
      form: "calendar",
      year:
        tail?.value ??
        (pointsBack(tokens, start, month.next) ? OF_THAT_YEAR : { kind: "open", toward: toward ?? null }),
      month: month.value,
      day: null,
      weekday: null,
    },
    rule: "month",
  };
}

/** "walked away that [December]": of the year spoken of; not "said that [December] was cold". */
function pointsBack(tokens: readonly Token[], at: number, next: number): boolean {
  const word = lowerAt(tokens, next);
  return lowerAt(tokens, at - 1) === "that" && (word === "" || !/^\w/u.test(word) || GOES_ON.has(word));
}

const OF_THAT_YEAR = { kind: "shift", by: 0, anchor: "focus" } as const;
/** Words behind a time that are no part of what happened then. */
const GOES_ON: ReadonlySet<string> = new Set(
  "after when as and but or in at on by to for from with before because while over".split(" "),
);

/** Numeric dates: "2023-12-07", "12/07/2023", "7.12.2023". Month first where both readings exist; the other is kept. */
export function readNumericDate(tokens: readonly Token[], at: number): Reading | null {
  const parts = numericParts(tokens, at);
  if (parts === null) return null;
  const [a, b, c] = parts.value;
  const expression =
    a >= 1000 ? numeric(a, b, c, false) : parts.dotted ? numeric(c, b, a, false) : slashed(a, b, c);
  return expression === null ? null : { next: parts.next, expression, rule: "numeric-date" };
}

function slashed(a: number, b: number, c: number): CalendarExpression | null {
  const shortYear = c < 100;
  const year = shortYear ? c + (c < 70 ? 2000 : 1900) : c;
  const read = isCivilDate(year, a, b)
    ? numeric(year, a, b, a !== b && isCivilDate(year, b, a))
    : numeric(year, b, a, false);
  return read && shortYear ? { ...read, shortYear } : read;
}

function numeric(year: number, month: number, day: number, swapped: boolean): CalendarExpression | null {
  if (!isCivilDate(year, month, day)) return null;
  return { form: "calendar", year: { kind: "stated", year }, month, day, weekday: null, swapped };
}

function numericParts(
  tokens: readonly Token[],
  at: number,
): (Atom<readonly [number, number, number]> & { dotted: boolean }) | null {
  const first = tokens[at];
  if (first?.kind !== "number") return null;
  const dotted = first.text.length < 8 ? null : /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text);
  if (dotted !== null)
    return { value: [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])], next: at + 1, dotted: true };
  const separator = tokens[at + 1]?.text ?? "";
  if ((separator !== "-" && separator !== "/") || tokens[at + 3]?.text !== separator) return null;
  const second = tokens[at + 2];
  const third = tokens[at + 4];
  if (second?.kind !== "number" || third?.kind !== "number") return null;
  for (let i = at + 1; i <= at + 4; i++) if (!touchesPrevious(tokens, i)) return null;
  if (
    touchesPrevious(tokens, at + 5) &&
    (tokens[at + 5]?.kind !== "mark" || tokens[at + 5]?.text === separator)
  )
    return null;
  const lengths = `${String(first.text.length)}${String(second.text.length)}${String(third.text.length)}`;
  const shape = separator === "-" ? /^422$/ : /^([12][12][24]|4[12][12])$/;
  if (!shape.test(lengths)) return null;
  return {
    value: [Number(first.text), Number(second.text), Number(third.text)],
    next: at + 5,
    dotted: false,
  };
}

function readWeekdayPrefix(tokens: readonly Token[], at: number): Atom<number> | null {
  const word = lowerAt(tokens, at);
  const full = WEEKDAYS.get(word);
  const short = full === undefined ? SHORT_WEEKDAYS.get(word) : undefined;
  const value = full ?? short;
  if (value === undefined || !isCapitalized(tokens[at])) return null;
  let next = skip(tokens, short === undefined ? at + 1 : skipPoint(tokens, at + 1), ",");
  if (lowerAt(tokens, next) === "the") next++;
  return { value, next };
}

interface MonthAndDay {
  readonly month: number;
  readonly day: number;
}

function readMonthDay(tokens: readonly Token[], at: number): Atom<MonthAndDay> | null {
  const month = readMonth(tokens, at);
  if (month === null) return null;
  const day = readDayOfMonth(tokens, skip(tokens, month.next, "the"));
  return day === null ? null : { value: { month: month.value, day: day.value }, next: day.next };
}

function readDayMonth(tokens: readonly Token[], at: number): Atom<MonthAndDay> | null {
  const day = readDayOfMonth(tokens, skip(tokens, at, "the"));
  if (day === null) return null;
  const month = readMonth(tokens, skip(tokens, day.next, "of"));
  return month === null ? null : { value: { month: month.value, day: day.value }, next: month.next };
}

/** A bare month name that is no verb, given name or other word. */
function looksLikeMonth(tokens: readonly Token[], at: number, next: number): boolean {
  const word = lowerAt(tokens, at);
  const afterPreposition = TIME_PREPOSITIONS.has(lowerAt(tokens, at - 1));
  const follower = tokens[next];
  if (DOUBTFUL_MONTHS.has(word))
    return afterPreposition || joinsMonth(tokens, next) || isAttribute(tokens, at, follower);
  const startsName = isCapitalized(follower) && follower?.kind === "word" && !WEEKDAYS.has(follower.lower);
  return afterPreposition || !startsName || !(word === "april" || word === "june");
}

/** "its March forecast", "the May vote": between a determiner and a noun, but not "the March on Rome". */
function isAttribute(tokens: readonly Token[], at: number, follower: Token | undefined): boolean {
  if (!FULL_MONTHS.has(lowerAt(tokens, at)) || !MONTH_DETERMINERS.has(lowerAt(tokens, at - 1))) return false;
  return follower?.kind === "word" && !isCapitalized(follower) && !NO_MONTH_NOUNS.has(follower.lower);
}

/** "March and April", "May-June": a second month vouches for the first. */
function joinsMonth(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word !== "and" && word !== "or" && word !== "to" && !isDash(word)) return false;
  return MONTHS.has(lowerAt(tokens, at + 1)) && isCapitalized(tokens[at + 1]);
}
