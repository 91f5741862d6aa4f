import type { PartOfSpeech } from "../tagged.ts";

/** The tags in the order of their numbers: inside the tagger a tag is its place here. */
export const TAGS: readonly PartOfSpeech[] = [
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

const NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, number) => [tag, number]));

/** The number of a tag, as the generated tables write it; null for another word. */
export function tagNumber(name: string): number | null {
  return NUMBERS.get(name) ?? null;
}

/** The tag of that name. Throws on a name that is none: the tables are at fault. */
export function tagNamed(name: string): PartOfSpeech {
  const number = tagNumber(name);
  const tag = number === null ? undefined : TAGS[number];
  if (tag === undefined) throw new Error(`Unknown part of speech "${name}" in a table of the tagger`);
  return tag;
}

/** A set of tags as a number, one bit a tag: sets are asked for membership once a word. */
export type TagSet = number;

export function tagSet(tags: readonly PartOfSpeech[]): TagSet {
  return tags.reduce((set, tag) => set | (1 << (tagNumber(tag) ?? 0)), 0);
}
