import type { SourceReading } from "../../../../claims/source-reading.ts";
import type { Sentence } from "../../../../document/document.ts";
import type { QuantityMention, QuantityValue } from "../../../../mentions/mention.ts";

/** Where a quantity stands. */
export interface QuantityPlace {
  readonly source: SourceReading;
  readonly sentence: Sentence;
  /** Where its number stands. */
  readonly number: QuantityMention;
  /** The other quantities of the sentence. */
  readonly siblings: readonly QuantityMention[];
}

/** Gives a quantity the form in which the same is told elsewhere; null where it is not told in the form that this one changes. */
export type Form = (quantity: QuantityValue, place: QuantityPlace) => QuantityValue | null;
