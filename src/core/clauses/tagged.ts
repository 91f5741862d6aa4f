import type { Span } from "../text/span.ts";
import type { Word } from "../text/word.ts";

/** Universal part-of-speech tags, as the tagger gives them. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/** The base form of a word. */
export interface BaseForm {
  /** In lower case: "supplied" -> "supply". */
  readonly lemma: string;
  /** What the tables know of `lemma`. */
  readonly lemmaWord: Word;
}

/** A token with its tag. Hyphenated words ("Su-35", "20-year-old") are one token here. */
export interface TaggedToken extends Span, BaseForm {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** What the tables know of `lower`. */
  readonly word: Word;
}

/** Whether a token is of the tags that carry what a sentence speaks of, and no stump of a word. */
export function tellsContent({ pos, lemma }: TaggedToken): boolean {
  return lemma.length > 2 && (pos === "NOUN" || pos === "PROPN" || pos === "VERB" || pos === "ADJ");
}

/** The token with another tag and base form. */
export function withTag(token: TaggedToken, pos: PartOfSpeech, { lemma, lemmaWord }: BaseForm): TaggedToken {
  const { start, end, text, lower, word } = token;
  return { start, end, text, lower, pos, lemma, word, lemmaWord };
}

/** The word itself as its base form. */
export function ownForm({ lower, word }: TaggedToken): BaseForm {
  return { lemma: lower, lemmaWord: word };
}
