import type { Claim } from "./claims/claim.ts";
import type { GivenMetadata, Metadata, RegionRole } from "./document/document.ts";
import type { Question } from "./verdicts/question.ts";
import type { Span } from "./text/span.ts";

/** One article as it goes into the analysis. */
export interface SourceInput {
  /** Printable and stable inside the dossier: `S1`. */
  readonly id: string;
  /** File name without folders; orders sources and names them in exports. */
  readonly file: string;
  /** The text exactly as it came. */
  readonly text: string;
  readonly given: GivenMetadata;
}

/** One article as the analysis read it. Offsets are code points. */
export interface AnalysedSource {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly url: string | null;
  readonly metadata: Metadata;
  /** Length of the text in code points. */
  readonly characters: number;
  readonly regions: readonly (Span & { readonly role: RegionRole })[];
  readonly sentences: readonly AnalysedSentence[];
}

export interface AnalysedSentence extends Span {
  readonly coverage: "claims" | "none" | "boilerplate";
}

/** Two sources that seem to have words from one place, and the evidence for it. */
export interface SharedOrigin {
  readonly sources: readonly [string, string];
  /** "share one quotation word for word, credited to Interfax in S4". */
  readonly why: string;
  readonly claims: readonly string[];
}

/** Everything the analysis says of a set of articles. Same input, same bytes, in any order of articles. */
export interface Analysis {
  readonly sources: readonly AnalysedSource[];
  readonly claims: readonly Claim[];
  /** In order of importance: discrepancies first, hard before soft. */
  readonly questions: readonly Question[];
  readonly origins: readonly SharedOrigin[];
  /** Limits that were reached, in words: never silent. */
  readonly warnings: readonly string[];
}
