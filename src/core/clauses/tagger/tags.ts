import type { PartOfSpeech } from "../tagged.ts";

/** The tags in the order of their bits in a set of tags. */
const TAGS: readonly PartOfSpeech[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
];

const BITS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, bit) => [tag, 1 << bit]));

/** The tag of that name, as the generated tables write it. Throws on a name that is none. */
export function tagNamed(name: string): PartOfSpeech {
  const tag = TAGS.find((known) => known === name);
  if (tag === undefined) throw new Error(`Unknown part of speech "${name}" in a tagger table`);
  return tag;
}

/** A set of tags as a number: sets are asked for membership once a word. */
export type TagSet = number;

export function tagSet(tags: readonly PartOfSpeech[]): TagSet {
  return tags.reduce((set, tag) => set | (BITS.get(tag) ?? 0), 0);
}

export function hasTag(set: TagSet, tag: PartOfSpeech): boolean {
  return (set & (BITS.get(tag) ?? 0)) !== 0;
}
