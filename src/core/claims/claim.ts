import type { Standing } from "../document/document.ts";
import type { Span } from "../text/span.ts";

/** Whether the claim is held to be so, is denied, is still to come, or is only possible. */
export type Stance = "asserted" | "denied" | "planned" | "possible";

/** Who says it. `via` is who passes it on: "Putin", quoted by "Interfax". Null speaker: the article itself. */
export interface Speaker {
  readonly name: string;
  readonly via: string | null;
}

/** The value of a claim: plain data whose shape belongs to its kind; `type` names the shape. */
export type ClaimValue = Readonly<Record<string, unknown>> & { readonly type: string };

/** What a kind finds; ids and source are added by the pipeline. Offsets are UTF-16. */
export interface ClaimDraft<V extends ClaimValue = ClaimValue> extends Span {
  readonly kind: string;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** What it is about, in words: "Russia and Iran". */
  readonly subject: string;
  /** What it says of the subject, in words: "bilateral trade". */
  readonly attribute: string;
  readonly value: V;
  readonly speaker: Speaker | null;
  readonly stance: Stance;
  /** The time it speaks of, EDTF. */
  readonly about: string | null;
  readonly rule: string;
  /** Names of the fields that are not in the words but were worked out. */
  readonly inferred: readonly string[];
  /** What alignment looks at; not exported. Asked for only where claims are to meet others: much of it is dear. */
  readonly cues: () => ClaimCues;
}

/**
 * What surrounds a claim, for alignment: two claims meet on one question only if these fit.
 * All lower-case, canonical (country codes for countries, fullest names for people).
 */
export interface ClaimCues {
  /** Blocking keys: claims of two sources are compared only if they share one. */
  readonly keys: readonly string[];
  /** Named participants and places: entity keys. */
  readonly entities: readonly string[];
  /** How the source prints the names of `entities`, by key; absent where no question needs them. */
  readonly names?: Readonly<Record<string, string>>;
  /** Countries (ISO codes) the clause places itself in; absent where the kind does not look. */
  readonly countries?: readonly string[];
  /**
   * Places to which what is counted is limited ("1,100 workers in Derby"), or `everywhere` where it is told to be of all
   * places; absent where nothing is said or the kind does not look.
   */
  readonly limits?: readonly string[];
  /** Content words of the clause, lemmatised. */
  readonly words: readonly string[];
  /** The meeting or visit it takes place at, where the words point to one ("on this occasion"). */
  readonly occasion?: Occasion;
  /** The acts that a date is told of, as far as they tell enough to place an article that has no date. */
  readonly dated?: DatedActs;
}

/** Acts and the day on which they were done, as the words give it. */
export interface DatedActs {
  readonly acts: readonly string[];
  /** EDTF; null where the words give no more than a weekday or a day of a year. */
  readonly edtf: string | null;
  /** TIMEX3: `XXXX-WXX-2`. */
  readonly timex: string;
}

/** A meeting, visit or summit, known well enough to be found again in another source. */
export interface Occasion {
  /** Entity keys of the place and of those who met. */
  readonly entities: readonly string[];
  /** EDTF day; null where the source does not date it. */
  readonly date: string | null;
}

/** A checkable statement in one source. Offsets are code points. */
export interface Claim extends Span {
  /** `C12`: stable and printable inside a dossier. */
  readonly id: string;
  /** `S1`. */
  readonly source: string;
  readonly kind: string;
  readonly exact: string;
  readonly sentence: Span;
  readonly subject: string;
  readonly attribute: string;
  readonly value: ClaimValue;
  readonly speaker: Speaker | null;
  readonly stance: Stance;
  readonly about: string | null;
  readonly rule: string;
  readonly inferred: readonly string[];
  readonly standing: Standing;
}
