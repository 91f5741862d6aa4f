import { mapDefined } from "../../base/map-defined.ts";
import type { Span } from "../text/span.ts";

/** A paragraph as it lies in the text: trimmed of white space at both ends. */
export interface Block extends Span {
  readonly text: string;
}

/** A hard-wrapped text has lines no longer than this, and ones about as long as the longest. */
const WIDEST_WRAP = 110;
const FULL_LINE = 0.6;

/**
 * Cuts a text into paragraphs. As a rule each line is one; in a hard-wrapped text (short lines of
 * like length between blank lines) the lines up to the next blank line are.
 */
export function readBlocks(text: string): Block[] {
  const lines = readLines(text);
  return isHardWrapped(lines)
    ? joinWrapped(text, lines)
    : mapDefined(lines, (line) => (isFilled(line) ? line : null));
}

function isFilled(line: Block): boolean {
  return line.text !== "";
}

function readLines(text: string): Block[] {
  const lines: Block[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    lines.push(trimmed(text, start, end));
    start = end + 1;
  }
  return lines;
}

function trimmed(text: string, start: number, end: number): Block {
  const line = text.slice(start, end);
  const lead = line.length - line.trimStart().length;
  const words = line.trim();
  return { start: start + lead, end: start + lead + words.length, text: words };
}

/** True if lines broken before a blank line are nearly all full ones: nobody writes paragraphs like that. */
function isHardWrapped(lines: readonly Block[]): boolean {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width > WIDEST_WRAP) return false;
  let broken = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!lines[i]?.text || !lines[i + 1]?.text) continue;
    broken++;
    if ((lines[i]?.text.length ?? 0) >= width * FULL_LINE) full++;
  }
  return broken >= 3 && full / broken >= 0.8;
}

function joinWrapped(text: string, lines: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  let first: Block | null = null;
  let last: Block | null = null;
  const close = (): void => {
    if (first && last) blocks.push(trimmed(text, first.start, last.end));
    first = null;
  };
  for (const line of lines) {
    if (!isFilled(line)) {
      close();
      continue;
    }
    first ??= line;
    last = line;
  }
  close();
  return blocks;
}
