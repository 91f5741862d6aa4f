/**
 * What the words say, before anything is counted from: the grammar makes expressions, the resolution
 * turns them into dates. Everything in one expression stands on the page.
 */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** Where to look for a date that is not fully named: "last", "next", "this"; null where the words are bare. */
export type Toward = "past" | "future" | "current" | null;

/** What a relative expression counts from: the publication ("last week") or the date spoken of ("the next day"). */
export type Anchor = "publication" | "focus";

export type YearReference =
  | { readonly kind: "stated"; readonly year: number }
  /** "of last year": whole years from the anchor. */
  | { readonly kind: "shift"; readonly by: number; readonly anchor: Anchor }
  /** Not said. */
  | { readonly kind: "open"; readonly toward: Toward };

/** Number of units; null for a number without a figure ("several"). */
export interface Amount {
  readonly value: number | null;
  /** The stated upper end of "two to three". */
  readonly upTo?: number;
}

export interface Measure {
  readonly amount: Amount;
  readonly unit: Unit;
}

export type Edge = "start" | "middle" | "end";
export type Reference = "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
/** TIMEX3 letters: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** A day, month or year, with as much as is named. */
export interface CalendarExpression {
  readonly form: "calendar";
  readonly year: YearReference;
  readonly month: number | null;
  readonly day: number | null;
  /** 1 (Monday) to 7 (Sunday), where it stands with the date. */
  readonly weekday: number | null;
  /** The other reading of a numeric date such as 3/4/2011. */
  readonly swapped?: boolean;
  /** The year is written with two digits: its century is not on the page. */
  readonly shortYear?: boolean;
}

export interface WeekdayExpression {
  readonly form: "weekday";
  readonly weekday: number;
  readonly toward: Toward;
  /** Whole weeks from the publication: "Friday last week"; null where not said. */
  readonly week: number | null;
  /** "the following Monday" counts from the date spoken of. */
  readonly anchor: Anchor;
}

/** A named part of a year: the third quarter, the first half, summer (1 spring to 4 winter). */
export interface PieceExpression {
  readonly form: "piece";
  readonly piece: "quarter" | "half" | "season";
  readonly ordinal: number;
  readonly year: YearReference;
}

export interface HolidayExpression {
  readonly form: "holiday";
  /** Key of the table of holidays. */
  readonly holiday: string;
  readonly year: YearReference;
}

/** Years [first, last] of a named decade or century. */
export interface EraExpression {
  readonly form: "era";
  readonly grain: "decade" | "century";
  readonly first: number;
}

/** "last week": a whole unit, counted from the one the anchor lies in. */
export interface UnitExpression {
  readonly form: "unit";
  readonly unit: Unit;
  readonly by: number;
  readonly anchor: Anchor;
  /** "the weekend": the words do not say whether the last or the next is meant. */
  readonly running?: boolean;
}

/** "the week of March 4": the whole unit that holds a date. */
export interface HolderExpression {
  readonly form: "holder";
  readonly unit: Unit;
  readonly of: Expression;
}

/** "the first nine months of 2023", "the third week of March": so many units, counted from one end of a period. */
export interface StretchExpression {
  readonly form: "stretch";
  readonly measure: Measure;
  readonly side: "start" | "end";
  /** Units between that end and the stretch: 2 for "the third week". */
  readonly skipped: number;
  readonly of: Expression;
}

/** "the 14th": a day of the month spoken of, or of the publication's. */
export interface MonthDayExpression {
  readonly form: "month-day";
  readonly day: number;
}

/** "three weeks ago", "two days later". */
export interface OffsetExpression {
  readonly form: "offset";
  readonly measure: Measure;
  readonly sign: 1 | -1;
  readonly anchor: Anchor;
}

/** "a week ago Tuesday", "20 years ago today", "two days after Sunday": counted from a date told beside it. */
export interface CountedExpression {
  readonly form: "counted";
  readonly measure: Measure;
  readonly sign: 1 | -1;
  readonly from: Expression;
}

/** "the first Monday of March": a weekday of a period, counted from one end. */
export interface NthWeekdayExpression {
  readonly form: "nth-weekday";
  readonly weekday: number;
  /** 1 for the first, -1 for the last. */
  readonly nth: number;
  readonly of: Expression;
}

/** "the past three years": a duration that ends, or starts, at the publication. */
export interface WindowExpression {
  readonly form: "window";
  readonly measure: Measure;
  readonly side: "past" | "future";
}

export interface DurationExpression {
  readonly form: "duration";
  readonly measures: readonly Measure[];
}

export interface SetExpression {
  readonly form: "set";
  /** The TIMEX3 value: `P1W`, `XXXX-WXX-5`. */
  readonly timex: string;
}

export interface ReferenceExpression {
  readonly form: "reference";
  readonly reference: Reference;
}

/** "overnight": the night between two days, that before the publication unless the words look ahead. */
export interface OvernightExpression {
  readonly form: "overnight";
}

export interface ClockExpression {
  readonly form: "clock";
  readonly hour: number;
  readonly minute: number;
  /** Minutes east of UTC; null where no zone is named. */
  readonly offset: number | null;
  readonly day: Expression | null;
  /** The words do not say which half of the day: "at 8:45". */
  readonly halfOpen?: boolean;
}

export interface DayPartExpression {
  readonly form: "day-part";
  readonly part: DayPart;
  readonly day: Expression | null;
  /** "at night": of no one night, unless a day stands beside it. */
  readonly habitual?: boolean;
}

/** "early 2009", "the end of this year". */
export interface EdgeExpression {
  readonly form: "edge";
  readonly edge: Edge;
  readonly of: Expression;
}

/** "the same period last year": the date spoken of, moved to another year. */
export interface SamePeriodExpression {
  readonly form: "same-period";
  readonly unit: Unit | null;
  readonly years: number;
}

export type Expression =
  | CalendarExpression
  | WeekdayExpression
  | PieceExpression
  | HolidayExpression
  | EraExpression
  | UnitExpression
  | HolderExpression
  | StretchExpression
  | MonthDayExpression
  | OffsetExpression
  | CountedExpression
  | NthWeekdayExpression
  | WindowExpression
  | DurationExpression
  | SetExpression
  | ReferenceExpression
  | ClockExpression
  | DayPartExpression
  | OvernightExpression
  | EdgeExpression
  | SamePeriodExpression;
