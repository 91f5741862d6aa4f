/** Printed words on one line: broken lines and runs of white space become single blanks. */
export function oneLine(words: string): string {
  return BROKEN.test(words) ? words.replace(/\s+/gu, " ") : words;
}

/** Most words are printed on one line: to see that is cheaper than to write them anew. */
const BROKEN = /\s\s|[^\S ]/u;
