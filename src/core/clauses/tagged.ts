import type { Span } from "../text/span.ts";

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

/** A token with its tag. Hyphenated words ("Su-35", "20-year-old") are one token here. */
export interface TaggedToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Lower-case base form: "supplied" -> "supply". */
  readonly lemma: string;
}
