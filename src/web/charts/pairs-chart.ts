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
  const counts = countPairs(state);
  const met = [...counts.pairs.values()].sort(
    byKeys(
      (pair) => -pair.differ,
      (pair) => -pair.agree,
      (pair) => counts.places.get(pair.a) ?? 0,
      (pair) => counts.places.get(pair.b) ?? 0,
    ),
  );
  return {
    matrix: ids.length > MOST_DRAWN ? null : drawMatrix(ids, counts),
    pairs: met.slice(0, MOST_LISTED),
    shown: Math.min(MOST_LISTED, met.length),
    total: met.length,
  };
}

interface Counts {
  /** Place of each source in the dossier. */
  readonly places: ReadonlyMap<string, number>;
  /** By `pairKey`; only pairs that answer a question together. */
  readonly pairs: ReadonlyMap<number, Pair>;
  /** Questions each source answers. */
  readonly answered: ReadonlyMap<string, number>;
}

const counted = new WeakMap<DossierState, Counts>();

/** Counted once for each state: a dossier of hundreds of sources has tens of thousands of pairs. */
function countPairs(state: DossierState): Counts {
  const known = counted.get(state);
  if (known) return known;
  const places = new Map(state.sources.map(({ id }, place) => [id, place]));
  const pairs = new Map<number, { a: string; b: string; agree: number; differ: number }>();
  const answered = new Map<string, number>();
  for (const question of state.questions) {
    const answers = lettersBySource(question).sort(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    for (const [source] of answers) answered.set(source, (answered.get(source) ?? 0) + 1);
    if (question.verdict === "cannot-compare") continue;
    const clash = question.verdict === "discrepancy";
    answers.forEach(([a, lettersOfA], i) => {
      for (let j = i + 1; j < answers.length; j++) {
        const [b, lettersOfB] = answers[j] ?? [a, lettersOfA];
        const key = pairKey(places, a, b);
        const pair = pairs.get(key) ?? { a, b, agree: 0, differ: 0 };
        if (clash && !shareLetter(lettersOfA, lettersOfB)) pair.differ++;
        else pair.agree++;
        pairs.set(key, pair);
      }
    });
  }
  const counts = { places, pairs, answered };
  counted.set(state, counts);
  return counts;
}

function lettersBySource(question: Question): [string, string[]][] {
  const letters = new Map<string, string[]>();
  for (const { letter, sources } of question.readings) {
    for (const source of sources) {
      const own = letters.get(source);
      if (own) own.push(letter);
      else letters.set(source, [letter]);
    }
  }
  return [...letters];
}

function shareLetter(a: readonly string[], b: readonly string[]): boolean {
  return a.some((letter) => b.includes(letter));
}

/** No two pairs have the same, and the order of the two does not matter. */
function pairKey(places: ReadonlyMap<string, number>, a: string, b: string): number {
  const [x, y] = [places.get(a) ?? 0, places.get(b) ?? 0];
  return Math.max(x, y) * places.size + Math.min(x, y);
}

function drawMatrix(ids: readonly string[], { places, pairs, answered }: Counts): Matrix {
  const column = (WIDTH - LABELS) / ids.length;
  const cells = ids.flatMap((row, i) =>
    ids.map((other, j) => {
      const pair = pairs.get(pairKey(places, row, other));
      const side = i === j ? "own" : i > j ? "differ" : "agree";
      const count = i === j ? (answered.get(row) ?? 0) : pair ? pair[side === "own" ? "agree" : side] : 0;
      return cell(side, i === j || pair ? count : null, LABELS + j * column, HEAD + i * ROW, column);
    }),
  );
  const height = HEAD + ids.length * ROW;
  return {
    width: WIDTH,
    height: height + 1,
    summary: summary([...pairs.values()]),
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

function summary(pairs: readonly Pair[]): string {
  const differing = pairs.filter(({ differ }) => differ > 0);
  if (differing.length === 0) return "No two sources differ. The table below the chart has every pair.";
  const words = differing.map(({ a, b, differ }) => `${a} and ${b} on ${differ}`).join("; ");
  return `Pairs of sources that differ: ${words}. The table below the chart has every pair.`;
}
