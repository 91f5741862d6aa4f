import { byKeys } from "../../base/order.ts";
import { civilDate, dayNumber } from "../../core/index.ts";
import { monthName, type Days } from "./days.ts";

/** A time axis that leaves out long stretches in which nothing lies. */
export interface BrokenAxis {
  /** Lines of the axis. */
  readonly pieces: readonly { readonly from: number; readonly to: number }[];
  /** Where it is broken. */
  readonly breaks: readonly number[];
  readonly labels: readonly { readonly x: number; readonly words: string; readonly line: boolean }[];
  /** Where a day lies; a day outside all pieces goes to the nearest end. */
  place(day: number): number;
}

interface Piece extends Days {
  readonly from: number;
  readonly to: number;
}

const LONGEST_GAP = 45;
const MOST_PIECES = 4;
const BREAK = 10;
/** Width that even a piece of one day gets, so that it can carry its label. */
const LEAST_WIDTH = 44;
const PADDING = 6;
const LABEL_ROOM = 62;

/** @param left, right ends of the drawing, in its units */
export function brokenAxis(days: readonly Days[], left: number, right: number): BrokenAxis {
  const clusters = limitClusters(cluster(days));
  const weights = clusters.map(({ first, last }) => last - first + 1);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const room = right - left - BREAK * (clusters.length - 1) - LEAST_WIDTH * clusters.length;
  const pieces: Piece[] = [];
  let at = left;
  clusters.forEach((days, i) => {
    const width = LEAST_WIDTH + (room * (weights[i] ?? 0)) / whole;
    pieces.push({ ...days, from: at, to: at + width });
    at += width + BREAK;
  });
  return {
    pieces: pieces.map(({ from, to }) => ({ from, to })),
    breaks: pieces.slice(1).map(({ from }) => from - BREAK / 2),
    labels: pieces.flatMap(labels),
    place: (day) => place(pieces, day),
  };
}

function cluster(days: readonly Days[]): Days[] {
  const clusters: Days[] = [];
  for (const next of [...days].sort(
    byKeys(
      (d) => d.first,
      (d) => d.last,
    ),
  )) {
    const current = clusters.at(-1);
    if (current && next.first - current.last <= LONGEST_GAP) {
      clusters[clusters.length - 1] = { first: current.first, last: Math.max(current.last, next.last) };
    } else {
      clusters.push(next);
    }
  }
  return clusters;
}

/** Joins the nearest neighbours until few enough are left. */
function limitClusters(clusters: readonly Days[]): readonly Days[] {
  if (clusters.length <= MOST_PIECES) return clusters;
  const gaps = clusters.slice(1).map((next, i) => next.first - (clusters[i]?.last ?? next.first));
  const nearest = gaps.indexOf(Math.min(...gaps));
  const joined = clusters.flatMap((piece, i) => {
    const before = clusters[i - 1];
    if (i === nearest) return [];
    return i === nearest + 1 && before ? [{ first: before.first, last: piece.last }] : [piece];
  });
  return limitClusters(joined);
}

function place(pieces: readonly Piece[], day: number): number {
  const piece = pieces.find(({ last }) => day <= last) ?? pieces.at(-1);
  if (!piece) return 0;
  const from = piece.from + PADDING;
  const span = piece.to - PADDING - from;
  if (piece.last === piece.first) return from + span / 2;
  const share = (day - piece.first) / (piece.last - piece.first);
  return from + span * Math.min(1, Math.max(0, share));
}

/** The month a piece begins in, and the months after it where there is room. */
function labels(piece: Piece): BrokenAxis["labels"] {
  const wide = piece.to - piece.from >= LABEL_ROOM;
  const found = [{ x: piece.from, words: monthAndYear(piece.first, wide), line: false }];
  for (let day = nextMonth(piece.first); day <= piece.last; day = nextMonth(day)) {
    const x = place([piece], day);
    const before = found.at(-1);
    if (before && x - before.x >= LABEL_ROOM && x + LABEL_ROOM / 2 < piece.to) {
      const words = civilDate(day).month === 1 ? monthAndYear(day, true) : monthName(day);
      found.push({ x, words, line: true });
    }
  }
  return found;
}

function nextMonth(day: number): number {
  const { year, month } = civilDate(day);
  return month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
}

/** "Nov 2023", or "Nov 23" where it is narrow. */
function monthAndYear(day: number, wide: boolean): string {
  const { year } = civilDate(day);
  return `${monthName(day)} ${wide ? year : String(year).slice(-2)}`;
}
