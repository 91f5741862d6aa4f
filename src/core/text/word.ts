/**
 * A word that some table of the analysis lists, in lower case. Each is one object, which the tokens of all
 * texts share, so that what is known of a word is found once for each token and then only read.
 */
export interface Word {
  /** Place in the vocabulary: a stage may keep what it knows of each word in an array by this number. */
  readonly number: number;
  /** In lower case, apostrophes plain; empty for the unknown word. */
  readonly lower: string;
  /** The word classes it belongs to, one bit a class; only `word-class.ts` reads and writes them. */
  classes: readonly number[];
}

/** Bits of one element of `Word.classes`: as many as V8 keeps in a small integer on every machine. */
export const CLASSES_PER_ELEMENT = 30;
const ELEMENTS = 20;

/** How many word classes there can be. */
export const MOST_CLASSES = CLASSES_PER_ELEMENT * ELEMENTS;

const NO_CLASSES: readonly number[] = new Array<number>(ELEMENTS).fill(0);

/** Every word that no table lists. */
export const UNKNOWN_WORD: Word = { number: 0, lower: "", classes: NO_CLASSES };

const VOCABULARY = new Map<string, Word>();

/** The word of that spelling (lower case, apostrophes plain), or the unknown one. */
export function wordNamed(lower: string): Word {
  return VOCABULARY.get(lower) ?? UNKNOWN_WORD;
}

/**
 * Takes a word into the vocabulary if it is not there yet. Only for tables, while modules load: tokens read
 * before would not know it.
 */
export function learnWord(lower: string): Word {
  const known = VOCABULARY.get(lower);
  if (known) return known;
  const word: Word = { number: VOCABULARY.size + 1, lower, classes: NO_CLASSES };
  VOCABULARY.set(lower, word);
  return word;
}

/** A word as the vocabulary spells it: lower case, typographic apostrophes made plain. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}
