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
 * The word that `text[start, end)` spells, whatever its capitals and apostrophes, or the unknown one. It makes no
 * string of it and asks no map, which nearly every token of every text would.
 */
export function wordSpelled(text: string, start: number, end: number): Word {
  let hash = end - start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // Lower case is not always as long as upper case beyond ASCII.
    if (code >= 0x80 && code !== APOSTROPHE) return wordNamed(foldWord(text.slice(start, end)));
    hash = (Math.imul(hash, 31) + foldCode(code)) | 0;
  }
  for (let at = hash & (slots.length - 1); ; at = (at + 1) & (slots.length - 1)) {
    const word = slots[at];
    if (word === undefined) return UNKNOWN_WORD;
    if (isSpelled(word.lower, text, start, end)) return word;
  }
}

function isSpelled(lower: string, text: string, start: number, end: number): boolean {
  if (lower.length !== end - start) return false;
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) !== foldCode(text.charCodeAt(start + i))) return false;
  }
  return true;
}

const APOSTROPHE = 0x2019;

/** The code of a letter in lower case, of a typographic apostrophe made plain; ASCII otherwise. */
function foldCode(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return code === APOSTROPHE ? 0x27 : code;
}

/** The vocabulary by the hash of its words, with open addressing: a power of two, most of it empty. */
let slots = emptySlots(2 ** 16);
const LEAST_SLOTS_A_WORD = 3;

function emptySlots(size: number): (Word | undefined)[] {
  return new Array<Word | undefined>(size).fill(undefined);
}

function fillSlot(word: Word): void {
  let hash = word.lower.length;
  for (let i = 0; i < word.lower.length; i++) hash = (Math.imul(hash, 31) + word.lower.charCodeAt(i)) | 0;
  let at = hash & (slots.length - 1);
  while (slots[at] !== undefined) at = (at + 1) & (slots.length - 1);
  slots[at] = word;
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
  if (slots.length >= VOCABULARY.size * LEAST_SLOTS_A_WORD) {
    fillSlot(word);
  } else {
    slots = emptySlots(2 * slots.length);
    for (const known of VOCABULARY.values()) fillSlot(known);
  }
  return word;
}

/** A word as the vocabulary spells it: lower case, typographic apostrophes made plain. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}
