import { byKeys } from "../base/order.ts";
import type { Question } from "../core/index.ts";
import { oncePerAnalysis } from "./dossier-index.ts";

/** On how many questions two sources differ or agree. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** Agree or compatible; so do two sources of one reading in a discrepancy. */
  readonly agree: number;
  readonly differ: number;
}

export interface PairCounts {
  /** Pairs that answer a question together, most differences first. */
  readonly pairs: readonly Pair[];
  /** Null where the two answer no question together. */
  readonly of: (a: string, b: string) => Pair | null;
  /** Questions a source answers, alone or with others. */
  readonly answered: (source: string) => number;
}

/** A dossier of hundreds of sources has tens of thousands of pairs. */
export const countPairs = oncePerAnalysis((state): PairCounts => {
  const places = new Map(state.sources.map(({ id }, place) => [id, place]));
  const place = (id: string): number => places.get(id) ?? 0;
  const key = (a: string, b: string): number =>
    Math.max(place(a), place(b)) * places.size + Math.min(place(a), place(b));
  const pairs = new Map<number, { a: string; b: string; agree: number; differ: number }>();
  const answered = new Map<string, number>();
  for (const question of state.questions) {
    const answers = lettersBySource(question).sort(byKeys(([source]) => place(source)));
    for (const [source] of answers) answered.set(source, (answered.get(source) ?? 0) + 1);
    if (question.verdict === "cannot-compare") continue;
    const clash = question.verdict === "discrepancy";
    answers.forEach(([a, lettersOfA], i) => {
      for (let j = i + 1; j < answers.length; j++) {
        const [b, lettersOfB] = answers[j] ?? [a, lettersOfA];
        const pair = pairs.get(key(a, b)) ?? { a, b, agree: 0, differ: 0 };
        if (clash && !shareLetter(lettersOfA, lettersOfB)) pair.differ++;
        else pair.agree++;
        pairs.set(key(a, b), pair);
      }
    });
  }
  const sorted = [...pairs.values()].sort(
    byKeys(
      (pair) => -pair.differ,
      (pair) => -pair.agree,
      ({ a }) => place(a),
      ({ b }) => place(b),
    ),
  );
  return {
    pairs: sorted,
    of: (a, b) => pairs.get(key(a, b)) ?? null,
    answered: (source) => answered.get(source) ?? 0,
  };
});

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
