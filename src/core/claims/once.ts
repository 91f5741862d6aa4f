import type { Sentence } from "../document/document.ts";
import type { SourceReading } from "./source-reading.ts";

/** What several kinds, or several claims, ask of one source: worked out when first asked for, once. */
export function oncePerSource<T extends object>(
  read: (source: SourceReading) => T,
): (source: SourceReading) => T {
  const known = new WeakMap<SourceReading, T>();
  return (source) => {
    const old = known.get(source);
    if (old !== undefined) return old;
    const made = read(source);
    known.set(source, made);
    return made;
  };
}

/** What several claims ask of the sentence they stand in: worked out when first asked for, once. */
export function oncePerSentence<T extends object>(
  read: (source: SourceReading, sentence: Sentence) => T,
): (source: SourceReading, sentence: Sentence) => T {
  const bySentence = oncePerSource((): (T | undefined)[] => []);
  return (source, sentence) => (bySentence(source)[sentence.index] ??= read(source, sentence));
}
