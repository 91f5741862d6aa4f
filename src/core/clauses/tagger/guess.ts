import type { PartOfSpeech } from "../tagged.ts";

/** Endings that tell the tag of an unknown word in small letters; the longest that fits counts. */
const BY_SUFFIX: ReadonlyMap<string, PartOfSpeech> = new Map([
  ...each("VERB", "ing ed"),
  ...each("ADV", "ly"),
  ...each("ADJ", "able tish like ous ful ary less ier est fy ky"),
  ...each("NOUN", "es er or ity ion"),
  ...each("PROPN", "llah stan gton abad land pur tnam"),
]);

/** Beginnings that do. */
const BY_PREFIX: ReadonlyMap<string, PartOfSpeech> = new Map([
  ...each("ADJ", "anti post non"),
  ...each("NOUN", "cross"),
]);

function each(tag: PartOfSpeech, affixes: string): (readonly [string, PartOfSpeech])[] {
  return affixes.split(" ").map((affix) => [affix, tag] as const);
}

const IN_SMALL_LETTERS = /^[a-z][a-z.–—-]*$/;

/** The tag an unknown word most likely has; `lower` is the word as written, in small letters. */
export function guessTag(lower: string): PartOfSpeech {
  if (!IN_SMALL_LETTERS.test(lower)) return "PROPN";
  for (let length = 4; length >= 2; length--) {
    const tag = BY_SUFFIX.get(lower.slice(-length));
    if (tag) return tag;
  }
  for (let length = 5; length >= 3; length--) {
    const tag = BY_PREFIX.get(lower.slice(0, length));
    if (tag) return tag;
  }
  return "NOUN";
}
