import type { Stage } from "./lexicon.ts";

/** A party of a deal: its key across sources and its name as this source has it. */
export interface Party {
  readonly key: string;
  readonly name: string;
}

export interface DealItem {
  /** Designation ("Su-35") or, without one, the class ("drone"). */
  readonly name: string;
  /** Whether `name` is a designation: classes are too wide to tell deals apart. */
  readonly designated: boolean;
  readonly class: string | null;
  /** How many, where the words count them: "two field hospitals". */
  readonly count: { readonly min: number | null; readonly max: number | null } | null;
}

export interface DealValue {
  readonly [key: string]: unknown;
  readonly type: "deal";
  readonly supplier: Party | null;
  readonly recipient: Party | null;
  /** Parties whose side the words do not tell. */
  readonly between: readonly Party[];
  readonly items: readonly DealItem[];
  /** "including …", "such as …": there may be more. */
  readonly open: boolean;
  readonly price: string | null;
  readonly stage: Stage;
  /** When it was announced, EDTF day or month; null where not stated. */
  readonly announced: string | null;
  /** First and last day of `announced`. */
  readonly announcedFrom: string | null;
  readonly announcedTo: string | null;
  /** The words that date the announcement, or place it at a meeting. */
  readonly announcedWords: string | null;
  /** It was announced at a meeting the source does not date. */
  readonly atMeeting: boolean;
}
