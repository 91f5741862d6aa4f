import type { Word } from "./word.ts";

/**
 * A set of a few words that is asked of many, where there are too many such sets for a `WordClass` each: two small
 * masks tell of most words that they are none of it.
 */
export class FewWords {
  private readonly numbers: ReadonlySet<number>;
  private readonly low: number;
  private readonly high: number;

  constructor(words: Iterable<Word>) {
    this.numbers = new Set(Array.from(words, ({ number }) => number));
    let [low, high] = [0, 0];
    for (const number of this.numbers) {
      low |= lowBit(number);
      high |= highBit(number);
    }
    this.low = low;
    this.high = high;
  }

  has({ number }: Word): boolean {
    return (
      (this.low & lowBit(number)) !== 0 && (this.high & highBit(number)) !== 0 && this.numbers.has(number)
    );
  }
}

/** Bits of a mask: as many as V8 keeps in a small integer on every machine. */
const BITS = 30;

function lowBit(number: number): number {
  return 1 << (number % BITS);
}

function highBit(number: number): number {
  return 1 << (Math.floor(number / BITS) % BITS);
}
