import type { Stage } from "./lexicon.ts";

/** A party of a deal: its key across sources and its name as this source has it. */
export interface Party {
  readonly key: string;
  readonly name: string;
}

/** What changes hands uncounted: a firm, a part of it, rights, an order or the like, a player, oil. */
export type ThingSort = "firm" | "holding" | "rights" | "contract" | "player" | "goods";

export interface DealItem {
  /** Designation ("Su-35") or, without one, the class ("drone"); of what is not counted, what it is called. */
  readonly name: string;
  /** Whether `name` is a designation: classes are too wide to tell deals apart. */
  readonly designated: boolean;
  readonly class: string | null;
  /** How many, where the words count them: "two field hospitals". */
  readonly count: { readonly min: number | null; readonly max: number | null } | null;
  /** What sort of thing it is where it is neither counted nor equipment. */
  readonly sort: ThingSort | null;
  /** What two tellings of such a thing share: the folded name of a firm or player, the class of a noun. */
  readonly key: string | null;
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
