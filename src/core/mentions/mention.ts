import type { Span } from "../text/span.ts";

/**
 * How a number is meant. `vague` is a word without a figure ("several billion"), kept as an
 * interval; `range` has both ends stated.
 */
export type Bound = "=" | "~" | ">" | ">=" | "<" | "<=" | "range" | "vague";

/** What a number does in its sentence. `level` is a plain state; `ratio` covers "doubled" and "ten-for-one". */
export type QuantityRole =
  | "level"
  | "delta"
  | "from"
  | "to"
  | "share"
  | "ratio"
  | "rate"
  | "age"
  | "duration"
  | "score"
  | "conversion"
  | "magnitude"
  | "count";

/** What is measured; quantities of different dimensions never compare. */
export type Dimension =
  | "money"
  | "count"
  | "percent"
  | "percentage-points"
  | "share"
  | "ratio"
  | "score"
  | "age"
  | "time"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "speed"
  | "temperature"
  | "energy"
  | "power"
  | "data"
  | "frequency"
  | "pressure"
  | "magnitude"
  | "other"
  | "none";

/** The thing a number counts or measures: "injured people", "bilateral trade". */
export interface Counted extends Span {
  /** Singular lower-case head noun: `person`, `house`, `job`. */
  readonly head: string;
  /** Lower-case words that narrow it, in text order, without the head. */
  readonly modifiers: readonly string[];
  readonly text: string;
}

export interface QuantityValue {
  readonly type: "quantity";
  /** Interval of values meant, in `unit`; null is an open end ("more than 80" has no max). */
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  /** Canonical unit: ISO 4217 code (`USD`), symbol (`km`, `%`, `pp`, `year`), `USD/barrel`; null for counts. */
  readonly unit: string | null;
  readonly dimension: Dimension;
  readonly role: QuantityRole;
  readonly direction: "up" | "down" | null;
  readonly counted: Counted | null;
  /** The number as printed, with its unit. */
  readonly text: string;
}

/** Coarseness of a date. `none` is a reference without a point on the calendar ("now", "recently"). */
export type Grain =
  | "century"
  | "decade"
  | "year"
  | "half"
  | "season"
  | "quarter"
  | "month"
  | "week"
  | "day"
  | "part-of-day"
  | "hour"
  | "minute"
  | "none";

/** Another way to read the same words, kept so that a doubtful reading never becomes a hard finding. */
export interface DateReading {
  readonly edtf: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

export interface DateValue extends DateReading {
  readonly type: "date";
  /** EDTF level 0 to 2; null for durations, sets, and relative dates without a publication date. */
  readonly edtf: string | null;
  /** First and last day meant, `YYYY-MM-DD` (with `THH:MM` for times of day); null where open or unknown. */
  readonly start: string | null;
  readonly end: string | null;
  readonly grain: Grain;
  /** TIMEX3 value as TempEval writes it: `2023-12-07`, `2023-W49`, `P2D`, `PAST_REF`. */
  readonly timex: string;
  readonly timexType: "DATE" | "TIME" | "DURATION" | "SET";
  /** `stated`: all on the page. `inferred`: completed from the publication date. `relative`: no publication date to count from. */
  readonly basis: "stated" | "inferred" | "relative";
  readonly alternatives: readonly DateReading[];
}

export interface NameValue {
  /** The fullest form of this name in the document: key of the entity inside one source. */
  readonly type: "person" | "organisation" | "place" | "equipment";
  readonly name: string;
  /** Country (ISO 3166 alpha-3) the words point to, as in "Tehran", "Iranian", "Mumbai"; null where unknown. */
  readonly country: string | null;
  /** Role or class that stands with the name: "foreign minister", "fighter jets". */
  readonly role: string | null;
}

export interface QuotationValue {
  readonly type: "quotation";
  /** The words between the marks. */
  readonly words: string;
  /** `speech`: somebody said it. `scare`: a word held at arm's length. `title`: name of a work. */
  readonly use: "speech" | "scare" | "title";
}

export type MentionValue = QuantityValue | DateValue | NameValue | QuotationValue;
export type MentionType = MentionValue["type"];

/** A small typed value with a span. `text === document.text.slice(start, end)` always holds. */
export interface Mention<V extends MentionValue = MentionValue> extends Span {
  readonly text: string;
  readonly value: V;
  /** `recognizer/<grammar>`: stable id of the rule that made it. */
  readonly rule: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** The pieces it was read from, for `explain`: `{part: "bound", start, end}`. */
  readonly parts: readonly MentionPart[];
}

export interface MentionPart extends Span {
  readonly part: string;
}

export type QuantityMention = Mention<QuantityValue>;
export type DateMention = Mention<DateValue>;
export type NameMention = Mention<NameValue>;
export type QuotationMention = Mention<QuotationValue>;
