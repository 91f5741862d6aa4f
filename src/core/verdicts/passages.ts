import type { SourceReading } from "../claims/source-reading.ts";

/** A sentence as it is looked for in other sources: plain data, so that a source need not be read again. */
export interface Passage {
  /** Index of the sentence in its document. */
  readonly sentence: number;
  /** Its words in lower case with a space between them, without marks. */
  readonly words: string;
  /** It holds quotation marks. */
  readonly quoted: boolean;
  /** News agencies named in it. */
  readonly agencies: readonly string[];
}

export function passagesOf(source: SourceReading): readonly Passage[] {
  const { text, sentences } = source.document;
  return sentences.map((sentence) => ({
    sentence: sentence.index,
    words: sentence.tokens
      .filter(({ kind }) => kind !== "mark")
      .map(({ lower }) => lower)
      .join(" "),
    quoted: /[“”"«»]/u.test(text.slice(sentence.start, sentence.end)),
    agencies: source
      .namesInSentence(sentence)
      .filter(({ value }) => value.role === "news agency")
      .map(({ value }) => value.name),
  }));
}
