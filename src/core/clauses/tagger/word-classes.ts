import type { PartOfSpeech } from "../tagged.ts";
import { guessTag } from "./guess.ts";
import { CUES, WORDS } from "./lexicon-data.ts";
import { TAGS, tagNamed, tagNumber, tagSet, type TagSet } from "./tags.ts";

/** What is known of a word before its neighbours are looked at. */
export interface WordClass {
  /** Its commonest tag. */
  readonly tag: PartOfSpeech;
  /** Every tag it can have. */
  readonly tags: TagSet;
  /** What context rules see: its cue, or the number of its commonest tag. */
  readonly symbol: number;
}

const CUE_NAMES: readonly string[] = Object.keys(CUES);

/** The symbol of a tag or a cue by the name that the rules give it. Throws on another name. */
export function symbolNamed(name: string): number {
  const symbol = tagNumber(name) ?? TAGS.length + CUE_NAMES.indexOf(name);
  if (symbol < TAGS.length && tagNumber(name) === null) throw new Error(`Unknown symbol "${name}" in a rule`);
  return symbol;
}

/** Whether a symbol is a cue: a class of function words, which keeps its symbol whatever its tag. */
export function isCue(symbol: number): boolean {
  return symbol >= TAGS.length;
}

/** The class of a word with these tags and no cue. */
export function classWith(tag: PartOfSpeech, tags: readonly PartOfSpeech[] = [tag]): WordClass {
  return { tag, tags: tagSet(tags), symbol: tagNumber(tag) ?? 0 };
}

/** Classes of words that have one tag whatever stands beside them. */
const SINGLE: ReadonlyMap<PartOfSpeech, WordClass> = new Map(TAGS.map((tag) => [tag, classWith(tag)]));

export function onlyTag(tag: PartOfSpeech): WordClass {
  return SINGLE.get(tag) ?? classWith(tag);
}

const LEXICON: ReadonlyMap<string, WordClass> = readLexicon();

/** Each line: commonest tag, all tags, then the words. A word with a cue is listed once more under it. */
function readLexicon(): ReadonlyMap<string, WordClass> {
  const classes = new Map<string, WordClass>();
  for (const line of WORDS) {
    const [tag = "", tags = "", ...words] = line.split(" ");
    const wordClass = classWith(tagNamed(tag), tags.split("|").map(tagNamed));
    for (const word of words) classes.set(word, wordClass);
  }
  for (const [cue, words] of Object.entries(CUES)) {
    for (const word of words.split(" ")) {
      const known = classes.get(word) ?? classOf(classes, word, word.toLowerCase());
      classes.set(word, { ...known, symbol: symbolNamed(cue) });
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
  if (text === lower) return onlyTag(guessTag(lower));
  const plain = lexicon.get(lower);
  // A capital makes a name of what could be a noun or an adjective; "Under" and "Said" stay what they are.
  if (!plain || plain.tag === "NOUN" || plain.tag === "ADJ") return onlyTag("PROPN");
  // The cues are of the forms listed only: "That" is one, "THAT" is none.
  return isCue(plain.symbol) ? { ...plain, symbol: tagNumber(plain.tag) ?? 0 } : plain;
}
