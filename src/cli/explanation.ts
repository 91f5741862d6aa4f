import { foldLines } from "./fold-lines.ts";
import { printable } from "./printable.ts";

/** A heading of an explanation and what stands behind it. */
export type Entry = readonly [heading: string, words: string];

/** Entries for the terminal: headings in a column of their own, words folded beside them. */
export function printEntries(entries: readonly Entry[], columns: number): string {
  const width = Math.max(...entries.map(([heading]) => heading.length)) + 2;
  return entries
    .map(([heading, words]) => `${foldLines(printable(words), columns, heading.padEnd(width))}\n`)
    .join("");
}
