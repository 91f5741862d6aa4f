import { number } from "./number.ts";

/** `{{plural 2 "source"}}` gives `2 sources`; a word that ends in y after a consonant changes it. */
export function plural(count: number, word: string): string {
  if (count === 1) return `1 ${word}`;
  const many = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  return `${number(count)} ${many}`;
}
