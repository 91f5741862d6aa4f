import type { Document } from "../document/document.ts";
import type { Mention, MentionType } from "./mention.ts";

/**
 * Finds one family of mentions. Recognizers run in the order of `index.ts`; each sees what earlier
 * ones found (`reads` names the types it uses) and never imports a sibling.
 */
export interface Recognizer {
  readonly id: string;
  /** Types of earlier mentions it looks at. */
  readonly reads: readonly MentionType[];
  /** Types it makes. */
  readonly makes: readonly MentionType[];
  /** Linear in the text. Mentions come in text order and do not overlap one another. */
  recognize(document: Document, earlier: readonly Mention[]): readonly Mention[];
}

/** A recognizer's examples, beside it in `corpus.ts`: its specification and its test. */
export interface RecognizerCorpus {
  readonly recognizer: string;
  readonly examples: readonly RecognizerExample[];
}

export interface RecognizerExample {
  /** The mentions to be found stand in square brackets, in order: `At least [17 miners] died.` */
  readonly text: string;
  /** Publication date to count from; 2023-12-09 (a Saturday) where not given. */
  readonly published?: string | null;
  /** What each bracketed mention must be: its value must contain these properties. Empty for near misses. */
  readonly values: readonly Readonly<Record<string, unknown>>[];
}
