import type { Occasion } from "../../claims/claim.ts";
import { entityKey } from "../../claims/entity-key.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import type { Sentence } from "../../document/document.ts";

/** "on this occasion", "at the talks", "during the visit": said at a meeting told of before. */
const POINTER =
  /\b(?:on (?:this|that|the same) occasion|(?:at|during) (?:the|this|that|these|their) (?:talks?|meetings?|visit|summit|trip|discussions?|negotiations?))\b/iu;
const MEETING_WORD = /\b(?:visit(?:ed|ing)?|talks|met|meeting|summit|trip)\b/iu;

/**
 * The meeting a sentence points back to, with who was there and where, read from the nearest sentence
 * before it that tells of one. Null where the sentence points to none.
 */
export function meetingOf(
  source: SourceReading,
  sentence: Sentence,
): { readonly words: string; readonly occasion: Occasion } | null {
  const { text, sentences } = source.document;
  const pointer = POINTER.exec(text.slice(sentence.start, sentence.end));
  if (!pointer) return null;
  const before = sentences
    .slice(0, sentence.index)
    .findLast((other) => MEETING_WORD.test(text.slice(other.start, other.end)));
  const names = [sentence, ...(before ? [before] : [])].flatMap((other) =>
    source
      .namesInSentence(other)
      .filter(({ value }) => value.type === "person" || value.role === "capital" || value.role === "city"),
  );
  return {
    words: pointer[0],
    occasion: { entities: [...new Set(names.map(({ value }) => entityKey(value)))], date: null },
  };
}
