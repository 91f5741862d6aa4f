import { foldName } from "../../../claims/entity-key.ts";
import { PLACE_TAILS, VENUE_TAILS } from "../../../knowledge/place-words.ts";
import { wordNamed } from "../../../text/word.ts";

/**
 * Whether two phrases name two places of one sort: "the Mill Street bridge" and "the Canal Street Bridge". What
 * one of them calls by no name may be the other.
 */
export function areTwoOfASort(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [foldName(a).split(" "), foldName(b).split(" ")];
  const sort = x.at(-1) ?? "";
  if (sort !== y.at(-1) || !(PLACE_TAILS.has(wordNamed(sort)) || VENUE_TAILS.has(sort))) return false;
  const [first, second] = [nameIn(a), nameIn(b)];
  return first !== null && second !== null && !y.includes(first) && !x.includes(second);
}

/** The first word of the name in front of the last word of a phrase, folded; null where none has a capital. */
function nameIn(phrase: string): string | null {
  const words = phrase.split(/[^\p{L}\p{N}.'’-]+/u).slice(0, -1);
  const word = words.find((one) => /^\p{Lu}\p{Ll}/u.test(one) && !/^The$/u.test(one));
  return word === undefined ? null : foldName(word);
}
