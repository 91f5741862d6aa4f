import type { Document, Sentence } from "../document/document.ts";
import type { MentionPart, NameMention, NameValue } from "./mention.ts";
import { nameMention } from "./name-mention.ts";
import { readNames } from "./name-runs.ts";

/** What was read at a token: a name, or words known to be none (`value` null), which are stepped over. */
export interface ReadName {
  /** First token; may stand before the one it was read at ("northwest Miami"). */
  readonly from: number;
  /** Token after the last one. */
  readonly to: number;
  readonly value: NameValue | null;
  readonly rule: string;
  readonly parts: readonly MentionPart[];
}

/** Reads the name at token `i`, or null; `last` is the name read before it in the same sentence. */
export type NameReader = (sentence: Sentence, i: number, last: NameMention | null) => ReadName | null;

/** Walks over the tokens where a name may start; a name that is read is not read again from within. */
export function scanNames(document: Document, read: NameReader): NameMention[] {
  const { starts } = readNames(document);
  const mentions: NameMention[] = [];
  for (const sentence of document.sentences) {
    let last: NameMention | null = null;
    let free = 0;
    for (const i of starts[sentence.index] ?? []) {
      const found: ReadName | null = i < free ? null : read(sentence, i, last);
      if (!found) continue;
      const { from, to, value, rule, parts } = found;
      free = to;
      if (!value) continue;
      last = nameMention(document, { sentence, from, to }, rule, value, parts);
      mentions.push(last);
    }
  }
  return mentions;
}
