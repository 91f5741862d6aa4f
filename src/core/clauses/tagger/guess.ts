import { groupBy } from "../../../base/order.ts";
import type { PartOfSpeech } from "../tagged.ts";

/** A beginning or an ending of words, with the tag it tells. */
type Affix = readonly [affix: string, tag: PartOfSpeech];

/** Endings that tell the tag of an unknown word in small letters, by their last letter; the longest that fits counts. */
const SUFFIXES = index(-1, [
  ...each("VERB", "ing ed"),
  ...each("ADV", "ly"),
  ...each("ADJ", "able tish like ous ful ary less ier est fy ky"),
  ...each("NOUN", "es er or ity ion"),
  ...each("PROPN", "llah stan gton abad land pur tnam"),
]);

/** Beginnings that do, by their first letter. */
const PREFIXES = index(0, [...each("ADJ", "anti post non"), ...each("NOUN", "cross")]);

function each(tag: PartOfSpeech, affixes: string): Affix[] {
  return affixes.split(" ").map((affix) => [affix, tag] as const);
}

/** Under the letter at that place of each, the longest first. */
function index(place: number, affixes: readonly Affix[]): ReadonlyMap<string, readonly Affix[]> {
  const longestFirst = [...affixes].sort(([a], [b]) => b.length - a.length);
  return groupBy(longestFirst, ([affix]) => affix.at(place) ?? "");
}

const NONE: readonly Affix[] = [];

const IN_SMALL_LETTERS = /^[a-z][a-z.–—-]*$/;

/** The tag an unknown word most likely has; `lower` is the word as written, in small letters. */
export function guessTag(lower: string): PartOfSpeech {
  if (!IN_SMALL_LETTERS.test(lower)) return "PROPN";
  for (const [suffix, tag] of SUFFIXES.get(lower.charAt(lower.length - 1)) ?? NONE)
    if (lower.endsWith(suffix)) return tag;
  for (const [prefix, tag] of PREFIXES.get(lower.charAt(0)) ?? NONE) if (lower.startsWith(prefix)) return tag;
  return "NOUN";
}
