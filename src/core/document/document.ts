import type { Keeper } from "../../base/keep-within.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../text/word.ts";
import type { DatelineDay } from "./dateline.ts";

/** How a piece of metadata is known. `inferred` means worked out from other words of the text, or of the dossier. */
export type Basis = "stated" | "given" | "inferred" | "unknown";

export interface Field {
  readonly value: string | null;
  readonly basis: Basis;
}

/** What a source says of itself, or what the editor (its sidecar or the import form) says of it. */
export interface Metadata {
  readonly title: Field;
  readonly outlet: Field;
  readonly byline: Field;
  /** EDTF: `2023-12-09`, or `2024-03` where only the month is known. */
  readonly published: Field;
}

/** What the editor gives along with a text; each may be missing. */
export interface GivenMetadata {
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
  /** The year of a dateline that prints none, where the other articles of the dossier tell it. */
  readonly datelineYear?: number;
  /** EDTF interval: when an article without a publication date was written, where the others of the dossier tell. */
  readonly writtenBetween?: string;
}

export type RegionRole = "headline" | "standfirst" | "caption" | "boilerplate";

/** A stretch of the text that is not its body. */
export interface Region extends Span {
  readonly role: RegionRole;
}

/** Where a sentence stands; captions, headlines and standfirsts weigh less than the body. */
export type Standing = "body" | "headline" | "standfirst" | "caption";

export type TokenKind = "word" | "number" | "mark";

/**
 * A run of letters (`U.S.`, `don't` and `a.m.` are one), a run of digits with inner `.` and `,`
 * (`1,500.25`), or a single other character. White space makes no token. `Su-35` is three tokens
 * that touch; `1.2bn` is two; a final `'s` is a token of its own.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** What the tables know of `lower`. */
  readonly word: Word;
}

export interface Sentence extends Span {
  /** Place in `Document.sentences`. */
  readonly index: number;
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
  readonly standing: Standing;
  /**
   * Its tokens in order. Page furniture in the middle of a sentence (a repeated byline) lies
   * between `start` and `end` but leaves no tokens here.
   */
  readonly tokens: readonly Token[];
}

/** A text read once: what it says of itself, its regions, and its sentences. Page furniture has no sentences. */
export interface Document extends Keeper {
  readonly text: string;
  readonly metadata: Metadata;
  readonly regions: readonly Region[];
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** The day of its dateline, where that is all that tells when it was published and prints no year. */
  readonly datelineDay: DatelineDay | null;
  /** Days that relative dates are counted from, EDTF: those of its publication, else those it was written between. */
  readonly written: string | null;
  /** The town that its dateline prints, as a name is written: "Oster" for "OSTER, Ohio —". */
  readonly datelinePlace: string | null;
}
