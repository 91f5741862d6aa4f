import { CLASSES_PER_ELEMENT, learnWord, MOST_CLASSES, type Word } from "./word.ts";

/**
 * A set of words that is asked of nearly every token: membership is one bit of the word, where a set of
 * strings would be searched each time.
 */
export class WordClass {
  private readonly element: number;
  private readonly bit: number;

  /** Use `wordClass`. */
  constructor(number: number) {
    this.element = Math.floor(number / CLASSES_PER_ELEMENT);
    this.bit = 1 << (number % CLASSES_PER_ELEMENT);
  }

  has(word: Word): boolean {
    return ((word.classes[this.element] ?? 0) & this.bit) !== 0;
  }

  /** Takes words in: only while the class is made. Words of the same classes go on sharing one list of them. */
  addAll(words: Iterable<Word>): void {
    const widened = new Map<Word["classes"], Word["classes"]>();
    for (const word of words) {
      if (this.has(word)) continue;
      const before = word.classes;
      let classes = widened.get(before);
      if (classes === undefined) {
        classes = before.map((bits, i) => (i === this.element ? bits | this.bit : bits));
        widened.set(before, classes);
      }
      word.classes = classes;
    }
  }
}

let classes = 0;

/**
 * The class of these words (lower case, apostrophes plain). Only at the top of a module: the classes are
 * numbered as they are made, there is room for `MOST_CLASSES`, and tokens read before know nothing of them.
 */
export function wordClass(words: Iterable<string>): WordClass {
  if (classes === MOST_CLASSES) throw new Error(`More than ${MOST_CLASSES} word classes`);
  const made = new WordClass(classes++);
  made.addAll(Array.from(words, learnWord));
  return made;
}

/** What a table says of some words: nearly every word is told to be none of them by one bit. */
export class WordTable<Value> {
  private readonly keys: WordClass;
  /** By the number of the word. */
  private readonly values: ReadonlyMap<number, Value>;

  /** Use `wordTable`, or `phraseTable` for phrases. */
  constructor(entries: readonly (readonly [word: string, value: Value])[]) {
    this.keys = wordClass(entries.map(([word]) => word));
    this.values = new Map(entries.map(([word, value]) => [learnWord(word).number, value]));
  }

  has(word: Word): boolean {
    return this.keys.has(word);
  }

  get(word: Word): Value | undefined {
    return this.keys.has(word) ? this.values.get(word.number) : undefined;
  }
}

/** The table of these words (lower case, apostrophes plain); only at the top of a module, as a class. */
export function wordTable<Value>(entries: Iterable<readonly [word: string, value: Value]>): WordTable<Value> {
  return new WordTable([...entries]);
}
