import { isoDate, type DayNumber } from "../../calendar.ts";
import { boundsOf, edtfOf, type DayInterval } from "../../edtf.ts";
import type { DateReading, DateValue } from "../../mention.ts";
import type { ClockExpression, Expression, Unit } from "../expression.ts";
import { dateValueOf, namesOneDay } from "./date-value.ts";
import type { Period } from "./period.ts";
import { resolvePeriod } from "./resolve-period.ts";
import type { Setting } from "./setting.ts";

/**
 * Where the reading of a document stands in time: the days it may have been published on (two, first and
 * last, where only the month is known; none where nothing is) and, for each, the date spoken of last.
 */
export interface Timeline {
  /** The text tells of times long past, so that dates count from one another; see `isChronicle`. */
  readonly chronicle: boolean;
  /** The time of day spoken of last, for "ten minutes later"; null where none was. */
  readonly clock: ClockExpression | null;
  readonly settings: readonly Pick<Setting, "published" | "focus" | "day">[];
}

export function timelineOf(published: DayInterval | null, chronicle: boolean): Timeline {
  if (published?.first == null || published.last === null) return { chronicle, clock: null, settings: [] };
  const days = published.first === published.last ? [published.first] : [published.first, published.last];
  return {
    chronicle,
    clock: null,
    settings: days.map((published) => ({ published, focus: null, day: null })),
  };
}

/**
 * The value of an expression here, and where the reading stands after it. A date told only for comparison
 * ("up from July 2007") moves nothing in news.
 */
export function resolveAgainst(
  timeline: Timeline,
  told: Expression,
  { cue, isComparison }: { readonly cue: Setting["cue"]; readonly isComparison: boolean },
): { readonly value: DateValue; readonly timeline: Timeline } {
  const { chronicle } = timeline;
  const expression = onTheClock(told, timeline.clock);
  const clock = expression.form === "clock" ? expression : namesDay(expression) ? null : timeline.clock;
  if (timeline.settings.length === 0) {
    const value = dateValueOf(expression, resolvePeriod(expression, null));
    return { value, timeline: { ...timeline, clock } };
  }
  const resolved = timeline.settings.map(({ published, focus, day }) =>
    resolvePeriod(expression, {
      published: chronicle && focus !== null ? middleOf(focus) : published,
      focus,
      day,
      cue: chronicle ? null : cue,
      lean: chronicle ? "nearest" : "past",
    }),
  );
  const values = resolved.map((one) => dateValueOf(expression, one));
  // A weekday of an unknown week is still that weekday: the weeks between would hold the others too.
  const isAfloat =
    (isOfWeekday(expression) || isWide(timeline)) && values.some(({ edtf }) => edtf !== values[0]?.edtf);
  const value = isAfloat
    ? dateValueOf(expression, resolvePeriod(expression, null))
    : values.reduce(mergeReadings);
  if (!movesFocus(expression) || (isComparison && !chronicle))
    return { value, timeline: { ...timeline, clock } };
  const settings = timeline.settings.map(({ published, focus, day }, i) => {
    const period = resolved[i]?.period ?? null;
    return {
      published,
      focus: period ?? focus,
      day: period !== null && isNearDay(period, published) ? period : day,
    };
  });
  return { value, timeline: { chronicle, clock, settings } };
}

/** So much time lies between the days of publication that a time counted from them could be anywhere. */
function isWide({ settings }: Timeline): boolean {
  const [first, last] = [settings[0], settings.at(-1)];
  return first !== undefined && last !== undefined && last.published - first.published > MONTH;
}

/** Days. */
const MONTH = 31;

/** "Sunday", "12:40 a.m. Sunday", "Sunday night". */
function isOfWeekday(expression: Expression): boolean {
  const { form } = expression;
  if (form === "clock" || form === "day-part") return expression.day?.form === "weekday";
  return form === "weekday";
}

/** "Ten minutes later", told behind a time of day, is one too. */
function onTheClock(expression: Expression, clock: ClockExpression | null): Expression {
  if (clock === null || expression.form !== "offset" || expression.anchor !== "focus") return expression;
  const { measure, sign } = expression;
  const minutes = MINUTES_IN.get(measure.unit);
  if (minutes === undefined || measure.amount.value === null) return expression;
  const at = clock.hour * 60 + clock.minute + Math.round(sign * measure.amount.value * minutes);
  const minuteOfDay = ((at % A_DAY) + A_DAY) % A_DAY;
  const by = Math.floor(at / A_DAY);
  const day: Expression | null = by === 0 ? null : { form: "unit", unit: "day", by, anchor: "focus" };
  return {
    form: "clock",
    hour: Math.floor(minuteOfDay / 60),
    minute: minuteOfDay % 60,
    offset: clock.offset,
    day,
  };
}

const A_DAY = 24 * 60;
const MINUTES_IN: ReadonlyMap<Unit, number> = new Map([
  ["minute", 1],
  ["hour", 60],
]);

/** A new day begins with it, on which the time of day told before says nothing. */
function namesDay(expression: Expression): boolean {
  return namesOneDay(expression) || expression.form === "holiday";
}

/** A day of the week around the publication: news of that day may go on without naming it. */
function isNearDay({ grain, first }: Period, published: DayNumber): boolean {
  return grain === "day" && Math.abs(first - published) <= DAYS_NEAR;
}

const DAYS_NEAR = 7;

function middleOf({ first, last }: Period): DayNumber {
  return Math.floor((first + last) / 2);
}

/** Dates that later words ("the next day", "the 14th" behind "mid-May") may count from; a look at a whole decade is none. */
function movesFocus(expression: Expression): boolean {
  switch (expression.form) {
    case "calendar":
    case "month-day":
    case "weekday":
    case "holiday":
    case "piece":
    case "unit":
    case "offset":
    case "counted":
    case "nth-weekday":
    case "clock":
    case "day-part":
      return true;
    case "edge":
      return expression.of.form === "calendar";
    default:
      return false;
  }
}

/** What two possible days of publication leave open: equal readings stay, others become the stretch of both. */
function mergeReadings(a: DateValue, b: DateValue): DateValue {
  if (a.edtf === b.edtf && a.timex === b.timex) return a;
  const both = covering(a, b);
  const first = both === null ? null : boundsOf(both);
  return {
    ...a,
    edtf: both,
    start: first?.first == null ? null : isoDate(first.first),
    end: first?.last == null ? null : isoDate(first.last),
    timex: commonTimex(a.timex, b.timex),
    alternatives: [],
  };
}

function covering(a: DateReading, b: DateReading): string | null {
  const first = a.edtf === null ? null : boundsOf(a.edtf);
  const second = b.edtf === null ? null : boundsOf(b.edtf);
  if (first?.first == null || first.last === null || second?.first == null || second.last === null)
    return null;
  return edtfOf({ first: Math.min(first.first, second.first), last: Math.max(first.last, second.last) });
}

/** The characters both values share; the digits that differ are X. */
function commonTimex(a: string, b: string): string {
  if (a.length !== b.length) return "XXXX-XX-XX";
  let common = "";
  let open = false;
  for (let i = 0; i < a.length; i++) {
    const digit = /\d/.test(a.charAt(i));
    open ||= a.charAt(i) !== b.charAt(i);
    common += open && digit ? "X" : a.charAt(i);
  }
  return common;
}
