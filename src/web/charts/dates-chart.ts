import {
  civilDate,
  dateInWords,
  type Claim,
  type DossierState,
  type ReportSource,
} from "../../core/index.ts";
import { byKeys, byText } from "../../base/order.ts";
import { indexDossier, oncePerChoice } from "../dossier-index.ts";
import { publicationDay } from "../source-label.ts";
import { brokenAxis, type BrokenAxis } from "./broken-axis.ts";
import { closedDays, monthName, type Days } from "./days.ts";

/** When each source was published, and the days its claims speak of. */
export interface DatesChart {
  /** Null where no source has a date that can be drawn. */
  readonly drawing: Drawing | null;
  readonly rows: readonly DateRow[];
  readonly shown: number;
  readonly total: number;
}

/** How much room the chart has, and which sources it shows. */
export interface DatesView {
  readonly width: number;
  /** Index of the first source. */
  readonly first: number;
  readonly lanes: number;
}

export interface DateRow {
  readonly id: string;
  readonly published: string;
  /** Dates spoken of, in words, in time order; empty where there are none. */
  readonly spoken: string;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly axis: BrokenAxis;
  readonly axisY: number;
  readonly lanes: readonly Lane[];
}

export interface Lane {
  readonly id: string;
  readonly y: number;
  readonly ruleY: number;
  /** Upright strokes: days spoken of. */
  readonly days: readonly number[];
  /** Bars: periods spoken of. */
  readonly periods: readonly { readonly from: number; readonly to: number }[];
  /** Squares: published that day; a bar through it where only the month is known. */
  readonly published: {
    readonly x: number;
    readonly from: number;
    readonly to: number;
    readonly wide: boolean;
  } | null;
  /** "no date" at the end of the lane. */
  readonly undated: boolean;
  readonly label: { readonly x: number; readonly words: string; readonly end: boolean } | null;
}

const LABELS = 36;
const AXIS_Y = 22;
const LANE = 27;
/** Longer periods ("2023") would flatten the drawing; they stand in the table. */
const LONGEST_PERIOD = 100;
const LETTER = 6.3;
/** Room for "no date" at the end of a lane. */
const UNDATED = 50;

interface SourceDates {
  readonly source: ReportSource;
  readonly published: Days | null;
  readonly spoken: readonly string[];
  readonly days: readonly Days[];
}

/** Null where there are no sources. */
export const datesChart = oncePerChoice(
  drawDates,
  ({ width, first, lanes }: DatesView) => `${String(width)} ${String(first)} ${String(lanes)}`,
);

function drawDates(state: DossierState, view: DatesView): DatesChart | null {
  if (state.sources.length === 0) return null;
  const { claimsOfSource } = indexDossier(state);
  const dated = state.sources
    .slice(view.first, view.first + view.lanes)
    .map((source) => readDates(source, claimsOfSource.get(source.id) ?? []));
  return {
    drawing: draw(dated, view.width),
    rows: dated.map(({ source, spoken }) => ({
      id: source.id,
      published: publicationDay(source),
      spoken: spoken.map(dateInWords).join("; "),
    })),
    shown: dated.length,
    total: state.sources.length,
  };
}

function readDates(source: ReportSource, claims: readonly Claim[]): SourceDates {
  const spoken = [...new Set(claims.flatMap((claim) => claim.about ?? []))].sort(byText);
  const { value } = source.metadata.published;
  return {
    source,
    published: value === null ? null : closedDays(value),
    spoken,
    days: spoken
      .flatMap((edtf) => closedDays(edtf) ?? [])
      .filter(({ first, last }) => last - first < LONGEST_PERIOD),
  };
}

function draw(dated: readonly SourceDates[], width: number): Drawing | null {
  const all = dated.flatMap(({ published, days }) => (published ? [published, ...days] : days));
  if (all.length === 0) return null;
  const axis = brokenAxis(all, LABELS, width);
  return {
    width,
    height: AXIS_Y + dated.length * LANE + 4,
    axis,
    axisY: AXIS_Y,
    lanes: dated.map((dates, i) => lane(dates, axis, { width, y: AXIS_Y + (i + 0.5) * LANE + 4 })),
  };
}

function lane(
  { source, published, days }: SourceDates,
  axis: BrokenAxis,
  { width, y }: { readonly width: number; readonly y: number },
): Lane {
  const marks = published ? [...days, published] : days;
  const xs = marks.flatMap(({ first, last }) => [axis.place(first), axis.place(last)]);
  return {
    id: source.id,
    y,
    ruleY: y + LANE / 2 - 4,
    days: days.filter(({ first, last }) => first === last).map(({ first }) => axis.place(first)),
    periods: days
      .filter(({ first, last }) => first !== last)
      .map(({ first, last }) => ({ from: axis.place(first), to: axis.place(last) })),
    published: published && {
      x: axis.place((published.first + published.last) / 2),
      from: axis.place(published.first),
      to: axis.place(published.last),
      wide: published.first !== published.last,
    },
    undated: published === null,
    label: label(marks, xs, width - (published === null ? UNDATED : 0)),
  };
}

/** The days in words, where there is room beside the marks. */
function label(marks: readonly Days[], xs: readonly number[], end: number): Lane["label"] {
  const words = daysInWords(marks);
  if (words === "") return null;
  const width = words.length * LETTER;
  const right = Math.max(...xs) + 10;
  if (right + width < end) return { x: right, words, end: false };
  const left = Math.min(...xs) - 10;
  return left - width > LABELS ? { x: left, words, end: true } : null;
}

/** "28 Nov, 7, 9 Dec". */
function daysInWords(marks: readonly Days[]): string {
  const days = [...new Set(marks.filter(({ first, last }) => first === last).map(({ first }) => first))];
  const months = new Map<string, number[]>();
  for (const day of days.sort(byKeys((d) => d))) {
    const name = monthName(day);
    months.set(name, [...(months.get(name) ?? []), civilDate(day).day]);
  }
  return [...months].map(([name, numbers]) => `${numbers.join(", ")} ${name}`).join(", ");
}
