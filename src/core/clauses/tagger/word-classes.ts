import type { PartOfSpeech } from "../tagged.ts";
import { guessTag } from "./guess.ts";
import { CUES, WORDS } from "./lexicon-data.ts";
import { tagNamed, tagSet, type TagSet } from "./tags.ts";

/** What is known of a word before its neighbours are looked at. */
export interface WordClass {
  /** Its commonest tag. */
  readonly tag: PartOfSpeech;
  /** Every tag it can have. */
  readonly tags: TagSet;
  /** A class of function words that the context rules name: `<to>`, `<modal>`; else null. */
  readonly cue: string | null;
}

/** Each line: commonest tag, all tags, then the words. A word with a cue is listed once more under it. */
function readLexicon(): ReadonlyMap<string, WordClass> {
  const classes = new Map<string, WordClass>();
  for (const line of WORDS) {
    const [first = "", others = "", ...words] = line.split(" ");
    const tag = tagNamed(first);
    const tags = tagSet(others.split("|").map(tagNamed));
    const wordClass: WordClass = { tag, tags, cue: null };
    for (const word of words) classes.set(word, wordClass);
  }
  for (const [cue, words] of Object.entries(CUES)) {
    for (const word of words.split(" ")) {
      const known = classes.get(word) ?? classOf(classes, word, word.toLowerCase());
      classes.set(word, { ...known, cue });
    }
  }
  return classes;
}

/** The class of a word as written; `lower` is the same in lower case with plain apostrophes. */
export function wordClass(text: string, lower: string): WordClass {
  return classOf(LEXICON, text, lower);
}

/** The tags the lexicon gives a form in lower case; none for a form it does not list. */
export function listedTags(lower: string): TagSet {
  return LEXICON.get(lower)?.tags ?? 0;
}

/** Whether the lexicon lists this very form (abbreviations with their point, compounds with their hyphen). */
export function isListed(form: string): boolean {
  return LEXICON.has(form);
}

function classOf(lexicon: ReadonlyMap<string, WordClass>, text: string, lower: string): WordClass {
  const own = lexicon.get(text);
  if (own) return own;
  if (text === lower) return guess(guessTag(lower));
  const plain = lexicon.get(lower);
  // A capital makes a name of what could be a noun or an adjective; "Under" and "Said" stay what they are.
  return plain && plain.tag !== "NOUN" && plain.tag !== "ADJ" ? withoutCue(plain) : guess("PROPN");
}

/** Classes of words the lexicon does not hold, by their guessed tag. */
const GUESSES = new Map<PartOfSpeech, WordClass>();

function guess(tag: PartOfSpeech): WordClass {
  const known = GUESSES.get(tag) ?? unknown(tag);
  GUESSES.set(tag, known);
  return known;
}

function unknown(tag: PartOfSpeech): WordClass {
  return { tag, tags: tagSet([tag]), cue: null };
}

const PLAIN = new Map<WordClass, WordClass>();

/** The cues are of the forms listed only: "That" is one, "THAT" is none. */
function withoutCue(known: WordClass): WordClass {
  if (known.cue === null) return known;
  const plain = PLAIN.get(known) ?? { ...known, cue: null };
  PLAIN.set(known, plain);
  return plain;
}

const LEXICON: ReadonlyMap<string, WordClass> = readLexicon();
