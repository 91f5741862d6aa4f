import { FALSE_PLURALS, IRREGULAR_PLURALS, PLURALS_IN_COMPOUNDS } from "../lexicons/nouns.ts";

/** The singular of a lower-case noun; words that are no plural come back unchanged. */
export function singular(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word) ?? singularOfCompound(word);
  if (irregular !== undefined) return irregular;
  if (!isRegularPlural(word)) return word;
  if (LATIN_PLURAL.test(word)) return word.slice(0, -2);
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether a lower-case word looks like a plural noun: "families", "people", "aircraft". */
export function isPlural(word: string): boolean {
  return IRREGULAR_PLURALS.has(word) || isRegularPlural(word) || singularOfCompound(word) !== undefined;
}

/** "Bonuses", "minibuses": of a singular in -us; "causes" and "abuses" have theirs in -use. */
const LATIN_PLURAL = /(?:[bclprt]|[io]n|ni)uses$/;

/** "Gunmen", "schoolchildren", "midwives": compounds have the plural of their last part. */
function singularOfCompound(word: string): string | undefined {
  for (const [plural, one] of PLURALS_IN_COMPOUNDS) {
    if (word.length > plural.length + 1 && word.endsWith(plural) && !FALSE_PLURALS.has(word))
      return word.slice(0, -plural.length) + one;
  }
  return undefined;
}

function isRegularPlural(word: string): boolean {
  if (word.length < 3 || !word.endsWith("s") || FALSE_PLURALS.has(word)) return false;
  return !(word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.endsWith("'s"));
}
