import { wordAt } from "../../../document/word-at.ts";
import { itemAt } from "../../../../base/item-at.ts";
import type { Token } from "../../../document/document.ts";
import type { CalendarExpression, DayPart, Expression, Unit } from "../expression.ts";
import { RESCHEDULING } from "../lexicons/cues.ts";
import { readDayOfMonth, readYearTail } from "../grammar/atoms.ts";
import { lowerAt, skip, touchesPrevious, type Reading } from "../grammar/reader.ts";
import { hourIn } from "../lexicons/times-of-day.ts";

/** An expression and the token it begins at. */
export interface Found {
  readonly at: number;
  readonly reading: Reading;
}

/** How many tokens may stand between a time and its day: "at 6 p.m. on Friday", "Friday, at about 6 p.m.". */
const DAY_REACH = 3;

/** Gives a time of day without a day the day that stands beside it; of two the one that only prepositions part from it. */
export function attachDays(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  const attached = [...found];
  // from the end, so that "between 1 and 2 a.m. on Tuesday" hands its day on
  for (let i = found.length - 1; i >= 0; i--) {
    const piece = found[i];
    if (piece === undefined) continue;
    const { expression } = piece.reading;
    if ((expression.form !== "clock" && expression.form !== "day-part") || expression.day !== null) continue;
    const last = itemAt(found, i - 1);
    const before = dayWithin(tokens, last, last?.reading.next ?? 0, piece.at);
    const after = dayWithin(tokens, attached[i + 1], piece.reading.next, found[i + 1]?.at ?? 0);
    const day =
      (after?.isDirect !== true && before?.isDirect === true ? before : (after ?? before))?.day ?? null;
    if (day !== null) attached[i] = withExpression(piece, { ...expression, day });
  }
  return attached;
}

function withExpression({ at, reading }: Found, expression: Expression): Found {
  return { at, reading: { ...reading, expression } };
}

/** "at 8:45 on Tuesday night", "half past nine last night": the part of the day beside a time says which half is meant. */
export function settleHalves(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  return found.map((piece, i) => {
    const { expression, next } = piece.reading;
    if (expression.form !== "clock" || expression.halfOpen !== true) return piece;
    const [before, after] = [itemAt(found, i - 1), found[i + 1]];
    const part =
      partWithin(tokens, after, next, after?.at ?? 0) ??
      partWithin(tokens, before, before?.reading.next ?? 0, piece.at) ??
      (found.some(isTonight) ? "NI" : null);
    return part === null
      ? piece
      : withExpression(piece, { ...expression, hour: hourIn(part, expression.hour) });
  });
}

/** "[Tonight]'s game starts at 7:30": all that its sentence has on the clock is of tonight. */
function isTonight({ reading: { expression } }: Found): boolean {
  return (
    expression.form === "day-part" &&
    expression.part === "NI" &&
    expression.day?.form === "unit" &&
    expression.day.by === 0 &&
    expression.day.anchor === "publication"
  );
}

function partWithin(
  tokens: readonly Token[],
  piece: Found | undefined,
  from: number,
  to: number,
): DayPart | null {
  const expression = piece?.reading.expression;
  if (expression?.form !== "day-part" || to - from > DAY_REACH) return null;
  return tokens.slice(from, to).every(({ lower }) => DIRECT_JOINTS.has(lower)) ? expression.part : null;
}

/** "Monday (March 4)", "March 4 (Monday)", "March 4, a Monday": the weekday and the date are one day. */
export function joinBracketed(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  return found.map((piece, i) => {
    const { expression, next } = piece.reading;
    if (expression.form !== "weekday") return piece;
    const [before, after] = [itemAt(found, i - 1), found[i + 1]];
    const date =
      after?.at === next + 1 && lowerAt(tokens, next) === "("
        ? after
        : before?.reading.next === piece.at - 1 && lowerAt(tokens, piece.at - 1) === "("
          ? before
          : before !== undefined && followsAside(tokens, before.reading.next, piece.at)
            ? before
            : null;
    const dated = date?.reading.expression;
    if (dated?.form !== "calendar" || dated.day === null) return piece;
    return withExpression(piece, { ...dated, weekday: expression.weekday });
  });
}

/** ", a [Monday]", ", which was a [Monday]": what a date is said to be. */
function followsAside(tokens: readonly Token[], from: number, at: number): boolean {
  if (at - from < 2 || at - from > LONGEST_ASIDE || lowerAt(tokens, from) !== ",") return false;
  return (
    tokens.slice(from + 1, at).every(({ lower }) => SAYS_WHICH.has(lower)) && lowerAt(tokens, at - 1) === "a"
  );
}

const LONGEST_ASIDE = 4;
const SAYS_WHICH: ReadonlySet<string> = new Set(["which", "that", "was", "is", "a"]);

/** "two days [after Sunday's vote]", "a week [before May 3]": a length before a date told beside it is a date too. */
export function countFromNext(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  return found.map((piece, i) => {
    const { expression, next } = piece.reading;
    const from = found[i + 1];
    if (expression.form !== "duration" || from === undefined) return piece;
    const [measure, ...others] = expression.measures;
    const sign = SIDES.get(lowerAt(tokens, next));
    const at = skip(tokens, next + 1, "the");
    if (measure === undefined || others.length > 0 || sign === undefined || from.at !== at) return piece;
    const isCounted = measure.amount.value !== null && COUNTED.has(measure.unit);
    if (!isCounted || !namesDay(from.reading.expression)) return piece;
    return withExpression(piece, { form: "counted", measure, sign, from: from.reading.expression });
  });
}

const SIDES: ReadonlyMap<string, 1 | -1> = new Map([
  ["after", 1],
  ["following", 1],
  ["before", -1],
]);
const COUNTED: ReadonlySet<Unit> = new Set<Unit>(["day", "week", "month", "year"]);

function namesDay(expression: Expression): boolean {
  return dayOf(expression) !== null;
}

interface NearDay {
  readonly day: Expression;
  /** Nothing but prepositions and a comma stands between. */
  readonly isDirect: boolean;
}

/** The day of a piece beside a time, if the tokens `[from, to)` between them are few. */
function dayWithin(
  tokens: readonly Token[],
  piece: Found | undefined,
  from: number,
  to: number,
): NearDay | null {
  const day = piece === undefined || to - from > DAY_REACH ? null : dayOf(piece.reading.expression);
  if (day === null) return null;
  return { day, isDirect: tokens.slice(from, to).every(({ lower }) => DIRECT_JOINTS.has(lower)) };
}

const DIRECT_JOINTS: ReadonlySet<string> = new Set("at on about around by , the".split(" "));

function dayOf(expression: Expression): Expression | null {
  switch (expression.form) {
    case "calendar":
      return expression.day === null ? null : expression;
    case "unit":
      return expression.unit === "day" ? expression : null;
    case "weekday":
    case "holiday":
      return expression;
    case "clock":
    case "day-part":
      return expression.day;
    default:
      return null;
  }
}

/**
 * The other end of a range of days or years that share their month or century: the 6 of "6-7 January",
 * the 9 of "Dec. 7-9", the 17 of "1915-17". As TIMEX3 marks them, each end is a date of its own.
 */
export function addRangeEnds(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  const all: Found[] = [];
  found.forEach((piece, i) => {
    const before = firstDayBefore(tokens, piece, itemAt(found, i - 1)?.reading.next ?? 0);
    if (before !== null) all.push(before);
    all.push(piece);
    const after = lastAfter(tokens, piece, found[i + 1]?.at ?? tokens.length);
    if (after !== null) all.push(after);
  });
  return all;
}

/** "6-7 January 1916", "28 and 29 August": the number before a date that begins with its day. */
function firstDayBefore(tokens: readonly Token[], { at, reading }: Found, free: number): Found | null {
  const { expression } = reading;
  if (expression.form !== "calendar" || expression.day === null || reading.rule !== "day-date") return null;
  if (tokens[at]?.kind !== "number" || at - 2 < free || !DAY_JOINTS.has(lowerAt(tokens, at - 1))) return null;
  const day = readDayOfMonth(tokens, at - 2);
  if (day === null || day.value >= expression.day) return null;
  return {
    at: at - 2,
    reading: { ...reading, next: at - 1, expression: { ...expression, day: day.value, weekday: null } },
  };
}

function lastAfter(tokens: readonly Token[], { reading }: Found, limit: number): Found | null {
  const { expression, next } = reading;
  if (expression.form !== "calendar" || next + 1 >= limit || !DAY_JOINTS.has(lowerAt(tokens, next)))
    return null;
  const isTight = touchesPrevious(tokens, next) && touchesPrevious(tokens, next + 1);
  if (expression.month === null) {
    const last =
      isTight && expression.year.kind === "stated"
        ? centuryEnd(tokens[next + 1], expression.year.year)
        : null;
    if (last === null) return null;
    return {
      at: next + 1,
      reading: {
        ...reading,
        next: next + 2,
        expression: { ...expression, year: { kind: "stated", year: last } },
      },
    };
  }
  if (expression.day === null || expression.year.kind !== "open") return null;
  const day = readDayOfMonth(tokens, next + 1);
  if (day === null || day.value <= expression.day || (!isTight && !endsPhrase(tokens[day.next]))) return null;
  const year = readYearTail(tokens, day.next);
  return {
    at: next + 1,
    reading: {
      ...reading,
      next: year?.next ?? day.next,
      expression: { ...expression, day: day.value, weekday: null, year: year?.value ?? expression.year },
    },
  };
}

/** The year that "17" means after "1915-". */
function centuryEnd(token: Token | undefined, first: number): number | null {
  if (token?.kind !== "number" || token.text.length !== 2) return null;
  const last = Math.floor(first / 100) * 100 + Number(token.text);
  return last > first ? last : null;
}

const DAY_JOINTS: ReadonlySet<string> = new Set(["-", "–", "—", "/", "to", "and", "or", "through"]);

/** "May 7 and 8, …" but not "May 7 and 13 people". */
function endsPhrase(token: Token | undefined): boolean {
  return token?.kind !== "word" || PHRASE_ENDS.has(token.lower);
}

const PHRASE_ENDS: ReadonlySet<string> = new Set(
  "in at for with when as by the of to was were is are".split(" "),
);

const JOINTS: ReadonlySet<string> = new Set("to and or through until till - – — /".split(" "));

/** "from Thursday to Sunday": the second weekday is the one that follows the first. */
export function followWeekdays(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  return found.map((piece, i) => {
    const { expression } = piece.reading;
    const before = itemAt(found, i - 1);
    if (expression.form !== "weekday" || expression.toward !== null || expression.week !== null) return piece;
    if (before?.reading.expression.form !== "weekday" || piece.at !== before.reading.next + 1) return piece;
    const joint = lowerAt(tokens, before.reading.next);
    const isRange =
      RANGE_JOINTS.has(joint) || (joint === "and" && lowerAt(tokens, before.at - 1) === "between");
    if (!isRange || isRescheduling(tokens, before.at - 1)) return piece;
    const following: Expression = { ...expression, toward: "future", anchor: "focus" };
    return { at: piece.at, reading: { ...piece.reading, expression: following } };
  });
}

const RANGE_JOINTS: ReadonlySet<string> = new Set("to through thru until till - – —".split(" "));

/** Whether verbs of moving an appointment stand before the preposition at `at`: "moved from Tuesday to Thursday". */
export function isRescheduling(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== "from") return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (RESCHEDULING.has(wordAt(tokens, i))) return true;
  return false;
}

/** "between April and June 2023", "January and March of last year": the year at the end is that of all. */
export function shareYears(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const piece = shared[i];
    const next = shared[i + 1];
    if (piece === undefined || next?.at !== piece.reading.next + 1) continue;
    if (!JOINTS.has(tokens[piece.reading.next]?.lower ?? "")) continue;
    const expression = withYearOf(piece.reading.expression, next.reading.expression);
    if (expression !== null) shared[i] = { at: piece.at, reading: { ...piece.reading, expression } };
  }
  return shared;
}

function withYearOf(first: Expression, second: Expression): Expression | null {
  if (first.form === "piece" && second.form === "piece" && isOpen(first.year) && !isOpen(second.year)) {
    return { ...first, year: second.year };
  }
  if (first.form !== "calendar" || second.form !== "calendar") return null;
  if (first.month === null || second.month === null || !isOpen(first.year) || isOpen(second.year))
    return null;
  return { ...first, year: yearBefore(first, second) };
}

/** "from November to February 2024" begins in 2023. */
function yearBefore(first: CalendarExpression, second: CalendarExpression): CalendarExpression["year"] {
  const wraps = (first.month ?? 0) > (second.month ?? 0);
  if (!wraps) return second.year;
  switch (second.year.kind) {
    case "stated":
      return { kind: "stated", year: second.year.year - 1 };
    case "shift":
      return { ...second.year, by: second.year.by - 1 };
    case "open":
      return second.year;
  }
}

function isOpen(year: CalendarExpression["year"]): boolean {
  return year.kind === "open" && year.toward === null;
}
