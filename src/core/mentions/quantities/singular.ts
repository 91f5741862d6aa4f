import { FALSE_PLURALS, IRREGULAR_PLURALS } from "./lexicons/nouns.ts";

/** The singular of a lower-case noun; words that are no plural come back unchanged. */
export function singular(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (!isRegularPlural(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether a lower-case word looks like a plural noun: "families", "people", "aircraft". */
export function isPlural(word: string): boolean {
  return IRREGULAR_PLURALS.has(word) || isRegularPlural(word);
}

function isRegularPlural(word: string): boolean {
  if (word.length < 3 || !word.endsWith("s") || FALSE_PLURALS.has(word)) return false;
  return !(word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.endsWith("'s"));
}
