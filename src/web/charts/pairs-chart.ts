import type { DossierState } from "../../core/index.ts";
import { addresses } from "../addresses.ts";
import { countPairs, type Pair, type PairCounts } from "../pair-counts.ts";

/** On how many questions each two sources differ or agree. */
export interface PairsChart {
  /** Null where there are too many sources to draw at the side of a page. */
  readonly matrix: Matrix | null;
  /** Most differences first. */
  readonly pairs: readonly LinkedPair[];
  readonly shown: number;
  readonly total: number;
}

/** A pair with the address that sets the two side by side. */
export interface LinkedPair extends Pair {
  readonly href: string;
}

/** Geometry in the units of the drawing. Below the diagonal: differ. Above: agree or compatible. On it: questions answered. */
export interface Matrix {
  readonly width: number;
  readonly height: number;
  readonly summary: string;
  readonly heads: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly cells: readonly MatrixCell[];
  readonly rules: readonly number[];
}

export interface MatrixCell {
  readonly side: "differ" | "agree" | "own";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A dash where the two answer no question together. */
  readonly words: string;
  /** Where the number stands, and the small bars beside it: one a question. */
  readonly textX: number;
  readonly textY: number;
  readonly bars: readonly { readonly x: number; readonly y: number }[];
  readonly isOwn: boolean;
  readonly isDiffer: boolean;
  readonly isAgree: boolean;
  readonly isEmpty: boolean;
}

const MOST_DRAWN = 6;
const MOST_LISTED = 15;
const WIDTH = 368;
const LABELS = 38;
const HEAD = 24;
const ROW = 32;
const BAR_STEP = 7.5;

export function pairsChart(state: DossierState): PairsChart | null {
  const ids = state.sources.map(({ id }) => id);
  if (ids.length < 2) return null;
  const counts = countPairs(state);
  const listed = counts.pairs.slice(0, MOST_LISTED);
  return {
    matrix: ids.length > MOST_DRAWN ? null : drawMatrix(ids, counts),
    pairs: linkPairs(state, listed),
    shown: listed.length,
    total: counts.pairs.length,
  };
}

export function linkPairs(state: DossierState, pairs: readonly Pair[]): readonly LinkedPair[] {
  const { slug } = state.dossier;
  return pairs.map((pair) => ({ ...pair, href: addresses.comparison(slug, pair.a, pair.b) }));
}

function drawMatrix(ids: readonly string[], { pairs, of, answered }: PairCounts): Matrix {
  const column = (WIDTH - LABELS) / ids.length;
  const cells = ids.flatMap((row, i) =>
    ids.map((other, j) => {
      const side = i === j ? "own" : i > j ? "differ" : "agree";
      const count = side === "own" ? answered(row) : (of(row, other)?.[side] ?? null);
      return cell(side, count, LABELS + j * column, HEAD + i * ROW, column);
    }),
  );
  const height = HEAD + ids.length * ROW;
  return {
    width: WIDTH,
    height: height + 1,
    summary: pairsInWords(pairs),
    heads: ids.flatMap((id, i) => [
      { id, x: LABELS + (i + 0.5) * column, y: 15 },
      { id, x: 12, y: HEAD + i * ROW + 20 },
    ]),
    cells,
    rules: Array.from({ length: ids.length + 1 }, (_, i) => HEAD + i * ROW + 0.5),
  };
}

function cell(
  side: MatrixCell["side"],
  known: number | null,
  x: number,
  y: number,
  width: number,
): MatrixCell {
  const count = known ?? 0;
  const room = Math.floor((width - 28) / BAR_STEP);
  const bars = side === "own" || count === 0 || count > room ? 0 : count;
  const textX = bars === 0 ? x + width / 2 : x + 14;
  return {
    side,
    x,
    y,
    width,
    height: ROW,
    words: known === null ? "–" : String(known),
    textX,
    textY: y + 20,
    bars: Array.from({ length: bars }, (_, i) => ({ x: x + 24 + i * BAR_STEP, y: y + 11 })),
    isOwn: side === "own",
    isDiffer: side === "differ" && count > 0,
    isAgree: side === "agree" && count > 0,
    isEmpty: side !== "own" && count === 0,
  };
}

/** The first pairs that differ, in a sentence. */
export function pairsInWords(pairs: readonly Pair[]): string {
  const differing = pairs.filter(({ differ }) => differ > 0);
  if (differing.length === 0) return "No two sources differ. The table below the chart lists the pairs.";
  const words = differing.map(({ a, b, differ }) => `${a} and ${b} on ${differ}`).join("; ");
  return `Pairs of sources that differ: ${words}. The table below the chart lists the pairs.`;
}
