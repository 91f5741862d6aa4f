import { byKeys } from "../../base/order.ts";
import { oncePerAnalysis } from "../dossier-index.ts";
import { countPairs, type PairCounts } from "../pair-counts.ts";
import { pairsInWords } from "./pairs-chart.ts";

/**
 * All pairs of sources on one drawing: numbers where there is room, else squares whose area grows with
 * the number. Below the diagonal, filled: they differ. Above, outlined: they agree.
 */
export interface PairsMap {
  readonly size: number;
  readonly summary: string;
  readonly heads: readonly MapHead[];
  /** Path data; empty where numbers are written. */
  readonly differ: string;
  readonly agree: string;
  readonly numbers: readonly MapNumber[];
  readonly diagonal: string;
  /** Hairlines between the rows, where numbers are written. */
  readonly rules: string;
  /** Null where all sources are drawn; else those that answer most questions are. */
  readonly shown: { readonly count: number; readonly total: number } | null;
}

export interface MapHead {
  readonly id: string;
  readonly row: { readonly x: number; readonly y: number };
  /** Column heads stand upright where they do not fit lying. */
  readonly column: { readonly x: number; readonly y: number; readonly upright: boolean };
}

export interface MapNumber {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly isDiffer: boolean;
  readonly isAgree: boolean;
}

const MOST_DRAWN = 60;
const SIZE = 960;
const HEAD = 40;
const WIDEST_CELL = 52;
/** Below this a number of three digits does not fit. */
const LEAST_FOR_NUMBERS = 30;
const LEAST_FOR_LYING_HEADS = 28;
const GAP = 2;

/** Null where there are no two sources. */
export const pairsMap = oncePerAnalysis((state): PairsMap | null => {
  if (state.sources.length < 2) return null;
  const counts = countPairs(state);
  const ids = mostAnswering(
    state.sources.map(({ id }) => id),
    counts,
  );
  const cell = Math.min(WIDEST_CELL, (SIZE - HEAD) / ids.length);
  const squares = drawSquares(ids, counts, cell);
  const numbered = cell >= LEAST_FOR_NUMBERS;
  return {
    size: HEAD + cell * ids.length,
    summary: pairsInWords(counts.pairs.slice(0, 10)),
    heads: ids.map((id, i) => head(id, i, cell)),
    differ: numbered ? "" : squares.differ,
    agree: numbered ? "" : squares.agree,
    numbers: numbered ? drawNumbers(ids, counts, cell) : [],
    diagonal: ids.map((_, i) => square(HEAD + i * cell, HEAD + i * cell, cell)).join(""),
    rules: numbered
      ? ids.map((_, i) => `M0 ${String(HEAD + i * cell)}H${String(HEAD + cell * ids.length)}`).join("")
      : "",
    shown: ids.length < state.sources.length ? { count: ids.length, total: state.sources.length } : null,
  };
});

/** In source order. */
function mostAnswering(ids: readonly string[], { answered }: PairCounts): readonly string[] {
  const most = new Set([...ids].sort(byKeys((id) => -answered(id))).slice(0, MOST_DRAWN));
  return ids.filter((id) => most.has(id));
}

function head(id: string, i: number, cell: number): MapHead {
  const middle = HEAD + (i + 0.5) * cell;
  const upright = cell < LEAST_FOR_LYING_HEADS;
  return {
    id,
    row: { x: HEAD - 6, y: middle + 4 },
    column: { x: upright ? middle + 4 : middle, y: HEAD - 6, upright },
  };
}

function drawNumbers(ids: readonly string[], { of }: PairCounts, cell: number): readonly MapNumber[] {
  return ids.flatMap((row, i) =>
    ids.flatMap((column, j) => {
      if (i === j) return [];
      const count = of(row, column)?.[i > j ? "differ" : "agree"] ?? null;
      return [
        {
          x: HEAD + (j + 0.5) * cell,
          y: HEAD + (i + 0.5) * cell + 4,
          words: count === null ? "–" : String(count),
          isDiffer: i > j && count !== null && count > 0,
          isAgree: i < j && count !== null && count > 0,
        },
      ];
    }),
  );
}

function drawSquares(ids: readonly string[], { of, pairs }: PairCounts, cell: number) {
  const most = {
    differ: Math.max(1, ...pairs.map(({ differ }) => differ)),
    agree: Math.max(1, ...pairs.map(({ agree }) => agree)),
  };
  const side = (which: "differ" | "agree"): string =>
    ids
      .flatMap((row, i) =>
        ids.map((column, j) => {
          const count = (which === "differ") === i > j && i !== j ? (of(row, column)?.[which] ?? 0) : 0;
          if (count === 0) return "";
          const width = Math.max(2, Math.sqrt(count / most[which]) * (cell - GAP));
          return square(HEAD + (j + 0.5) * cell - width / 2, HEAD + (i + 0.5) * cell - width / 2, width);
        }),
      )
      .join("");
  return { differ: side("differ"), agree: side("agree") };
}

function square(x: number, y: number, width: number): string {
  const w = width.toFixed(1);
  return `M${x.toFixed(1)} ${y.toFixed(1)}h${w}v${w}h-${w}z`;
}
