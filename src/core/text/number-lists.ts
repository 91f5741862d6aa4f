import { learnWord, type Word } from "./word.ts";

/**
 * Lists of small numbers, one for each word, laid out one behind the other: what is looked up for nearly every token
 * must not lie scattered over the memory.
 */
export class NumberLists {
  /** By the number of the word, and one more: where its list begins. */
  private readonly starts: Int32Array;
  private readonly items: Int32Array;

  /** Only at the top of a module: tokens read before know nothing of these words. */
  constructor(entries: Iterable<readonly [word: string, item: number]>) {
    const lists: number[][] = [];
    for (const [word, item] of entries) (lists[learnWord(word).number] ??= []).push(item);
    this.starts = new Int32Array(lists.length + 1);
    for (let number = 0; number < lists.length; number++) {
      this.starts[number + 1] = (this.starts[number] ?? 0) + (lists[number]?.length ?? 0);
    }
    this.items = Int32Array.from(lists.flat());
  }

  /** Where the list of a word begins among all items; where it ends, at the same place for a word without one. */
  startOf({ number }: Word): number {
    return number < this.starts.length ? (this.starts[number] ?? 0) : 0;
  }

  endOf({ number }: Word): number {
    return number + 1 < this.starts.length ? (this.starts[number + 1] ?? 0) : 0;
  }

  at(place: number): number {
    return this.items[place] ?? 0;
  }
}
