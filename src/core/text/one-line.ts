import { isSpace } from "./space.ts";

/** Printed words on one line: broken lines and runs of white space become single blanks. */
export function oneLine(words: string): string {
  return isBroken(words) ? words.replace(/\s+/gu, " ") : words;
}

/** Most words are printed on one line: to see that is cheaper than to write them anew. */
function isBroken(words: string): boolean {
  let blank = false;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (isSpace(code) && (blank || code !== 0x20)) return true;
    blank = code === 0x20;
  }
  return false;
}
