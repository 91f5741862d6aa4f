import type { DossierState, Question } from "../../core/index.ts";
import { byKeys } from "../../base/order.ts";

/** On how many questions each two sources differ or agree. */
export interface PairsChart {
  /** Null where there are too many sources to draw. */
  readonly matrix: Matrix | null;
  /** Most differences first. */
  readonly pairs: readonly Pair[];
  readonly shown: number;
  readonly total: number;
}

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly agree: number;
  readonly differ: number;
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
const MOST_LISTED = 50;
const WIDTH = 368;
const LABELS = 38;
const HEAD = 24;
const ROW = 32;
const BAR_STEP = 7.5;

export function pairsChart(state: DossierState): PairsChart | null {
  const ids = state.sources.map(({ id }) => id);
  if (ids.length < 2) return null;
  const { pairs, answered } = countPairs(state.questions);
  const met = [...pairs.values()].sort(
    byKeys(
      (p) => -p.differ,
      (p) => -p.agree,
      (p) => ids.indexOf(p.a),
      (p) => ids.indexOf(p.b),
    ),
  );
  return {
    matrix: ids.length > MOST_DRAWN ? null : drawMatrix(ids, pairs, answered),
    pairs: met.slice(0, MOST_LISTED),
    shown: Math.min(MOST_LISTED, met.length),
    total: met.length,
  };
}

interface Counts {
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly answered: ReadonlyMap<string, number>;
}

function countPairs(questions: readonly Question[]): Counts {
  const pairs = new Map<string, Pair>();
  const answered = new Map<string, number>();
  for (const question of questions) {
    const lettersOf = new Map<string, Set<string>>();
    for (const reading of question.readings) {
      for (const source of reading.sources) {
        const letters = lettersOf.get(source) ?? new Set();
        lettersOf.set(source, letters.add(reading.letter));
      }
    }
    const sources = [...lettersOf.keys()];
    for (const source of sources) answered.set(source, (answered.get(source) ?? 0) + 1);
    if (question.verdict === "cannot-compare") continue;
    sources.forEach((a, i) => {
      for (const b of sources.slice(i + 1)) {
        const differ = question.verdict === "discrepancy" && disjoint(lettersOf.get(a), lettersOf.get(b));
        const key = pairKey(a, b);
        const pair = pairs.get(key) ?? orderedPair(a, b);
        pairs.set(key, {
          ...pair,
          agree: pair.agree + (differ ? 0 : 1),
          differ: pair.differ + (differ ? 1 : 0),
        });
      }
    });
  }
  return { pairs, answered };
}

function disjoint(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return [...(a ?? [])].every((letter) => !b?.has(letter));
}

const byNumber = byKeys<string>(
  (id) => id.length,
  (id) => id,
);

function orderedPair(a: string, b: string): Pair {
  return byNumber(a, b) < 0 ? { a, b, agree: 0, differ: 0 } : { a: b, b: a, agree: 0, differ: 0 };
}

function pairKey(a: string, b: string): string {
  return byNumber(a, b) < 0 ? `${a} ${b}` : `${b} ${a}`;
}

function drawMatrix(ids: readonly string[], pairs: Counts["pairs"], answered: Counts["answered"]): Matrix {
  const column = (WIDTH - LABELS) / ids.length;
  const cells = ids.flatMap((row, i) =>
    ids.map((other, j) => {
      const pair = pairs.get(pairKey(row, other));
      const side = i === j ? "own" : i > j ? "differ" : "agree";
      const count = i === j ? (answered.get(row) ?? 0) : pair ? pair[side === "own" ? "agree" : side] : 0;
      return cell(side, i === j || pair ? count : null, LABELS + j * column, HEAD + i * ROW, column);
    }),
  );
  const height = HEAD + ids.length * ROW;
  return {
    width: WIDTH,
    height: height + 1,
    summary: summary(pairs),
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

function summary(pairs: Counts["pairs"]): string {
  const differing = [...pairs.values()].filter(({ differ }) => differ > 0);
  if (differing.length === 0) return "No two sources differ. The table below the chart has every pair.";
  const words = differing.map(({ a, b, differ }) => `${a} and ${b} on ${differ}`).join("; ");
  return `Pairs of sources that differ: ${words}. The table below the chart has every pair.`;
}
