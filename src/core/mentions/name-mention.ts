import type { Document, Sentence } from "../document/document.ts";
import { itemAt } from "../../base/item-at.ts";
import { invariant } from "../../base/assert.ts";
import type { MentionPart, NameMention, NameValue } from "./mention.ts";
import { oneLine } from "../text/one-line.ts";

/** Tokens `[from, to)` of one sentence. */
export interface TokenRange {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** A name mention over tokens `[from, to)`. */
export function nameMention(
  document: Document,
  range: TokenRange,
  rule: string,
  value: NameValue,
  parts: readonly MentionPart[] = [],
): NameMention {
  const { start, end } = spanOf(range);
  return {
    start,
    end,
    text: document.text.slice(start, end),
    value,
    rule,
    sentence: range.sentence.index,
    parts,
  };
}

/** The characters of a token range. */
export function spanOf({ sentence, from, to }: TokenRange): { start: number; end: number } {
  const first = sentence.tokens[from];
  const last = itemAt(sentence.tokens, to - 1);
  invariant(first && last, "a token range holds at least one token of its sentence");
  return { start: first.start, end: last.end };
}

/** The range as printed, with line breaks and runs of blanks made single blanks. */
export function wordsOf(document: Document, range: TokenRange): string {
  const { start, end } = spanOf(range);
  return oneLine(document.text.slice(start, end));
}
