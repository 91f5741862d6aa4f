import { keepWithin } from "../../base/keep-within.ts";
import type { Sentence } from "../document/document.ts";
import type { SourceReading } from "./source-reading.ts";

/** What several claims ask of the sentence they stand in: worked out when first asked for, once. */
export function oncePerSentence<T extends object>(
  read: (source: SourceReading, sentence: Sentence) => T,
): (source: SourceReading, sentence: Sentence) => T {
  const bySentence = keepWithin<SourceReading, (T | undefined)[]>(() => []);
  return (source, sentence) => (bySentence(source)[sentence.index] ??= read(source, sentence));
}
