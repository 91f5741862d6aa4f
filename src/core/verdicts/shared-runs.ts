import { flatMap } from "../../base/flat-map.ts";
import type { Passage } from "./passages.ts";

/** Words in a run that two sources must share: shorter runs recur by chance. */
const SHINGLE = 8;
/** Runs found in more sources than this are stock phrases of the story, not traces of copying. */
const MOST_SHARING = 12;

/** Two sources that share runs, by their places in the list, and the passages that hold them. */
export interface SharingPair {
  readonly a: number;
  readonly b: number;
  readonly passages: ReadonlySet<Passage>;
}

/** A source with a run, and the first of its passages that has it. */
interface Holder {
  readonly source: number;
  readonly passage: Passage;
}

/** Pairs of sources that share a run of words. Linear in the text: only sources that share a run are paired. */
export class SharedRuns {
  readonly #holders = new Map<string, Holder[]>();
  /** For each source its pairs with later ones, in their order: a pair is made when its later source is added. */
  readonly #pairs: Map<number, CountedPair>[] = [];

  /** Adds the next source. */
  add(passages: readonly Passage[]): void {
    const source = this.#pairs.push(new Map()) - 1;
    for (const passage of passages) {
      for (const run of runsOf(passage)) this.#addHolder(run, { source, passage });
    }
  }

  /** In the order of their sources; a pair that did not change is the same object. */
  pairs(): readonly SharingPair[] {
    return flatMap(this.#pairs, (row) => Array.from(row.values(), (counted) => counted.pair()));
  }

  #addHolder(run: string, holder: Holder): void {
    const holders = this.#holders.get(run);
    if (!holders) {
      this.#holders.set(run, [holder]);
      return;
    }
    if (holders.at(-1)?.source === holder.source || holders.length > MOST_SHARING) return;
    holders.push(holder);
    if (holders.length <= MOST_SHARING) {
      for (const other of holders.slice(0, -1)) this.#count(other, holder, 1);
    } else {
      const before = holders.slice(0, -1);
      before.forEach((a, x) => {
        for (const b of before.slice(x + 1)) this.#count(a, b, -1);
      });
    }
  }

  #count(a: Holder, b: Holder, by: 1 | -1): void {
    const row = this.#pairs[a.source];
    const pair = row?.get(b.source) ?? new CountedPair(a.source, b.source);
    pair.count(a.passage, by);
    pair.count(b.passage, by);
    if (pair.isEmpty) row?.delete(b.source);
    else row?.set(b.source, pair);
  }
}

class CountedPair {
  readonly #a: number;
  readonly #b: number;
  readonly #counts = new Map<Passage, number>();
  #pair: SharingPair | null = null;

  constructor(a: number, b: number) {
    this.#a = a;
    this.#b = b;
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  count(passage: Passage, by: 1 | -1): void {
    const runs = (this.#counts.get(passage) ?? 0) + by;
    if (runs === 0) this.#counts.delete(passage);
    else this.#counts.set(passage, runs);
    this.#pair = null;
  }

  pair(): SharingPair {
    this.#pair ??= { a: this.#a, b: this.#b, passages: new Set(this.#counts.keys()) };
    return this.#pair;
  }
}

function runsOf({ words }: Passage): string[] {
  const all = words.split(" ");
  return Array.from({ length: Math.max(0, all.length - SHINGLE + 1) }, (_, i) =>
    all.slice(i, i + SHINGLE).join(" "),
  );
}
