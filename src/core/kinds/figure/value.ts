import type { PlacedClaim } from "../../claims/claim-kind.ts";
import type { PartInStory } from "../../claims/part-in-story.ts";
import type { Bound, Dimension, QuantityRole } from "../../mentions/mention.ts";
import type { Asked } from "./asking/asked.ts";
import type { ChangeTold } from "./quantity/change-told.ts";
import type { Tally } from "./parts/tallies.ts";

/** Who fires, where shots are counted. */
export type Shooter = "police" | "gunman";

/** What a figure says: an interval in a unit, what it counts, and what it measures. */
export interface FigureValue {
  readonly [key: string]: unknown;
  readonly type: "quantity";
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly dimension: Dimension;
  readonly role: QuantityRole;
  readonly direction: "up" | "down" | null;
  /** The phrase that is counted, as printed. */
  readonly counted: string | null;
  /** Its class: `person`, `house`; null where nothing is counted. */
  readonly head: string | null;
  /** Id of its measure (`measure-tables`); null where none fits. */
  readonly measure: string | null;
  /** Class of the verb that governs it; null where none does. */
  readonly act: string | null;
  /** Entity key of what it is a figure of: a distance from a place, a person's age, a company's loss. */
  readonly owner: string | null;
  /** Of an age: what the one who is so old is in the story; null where nothing tells. */
  readonly who: PartInStory | null;
  /** It speaks of a time long before its source was published. */
  readonly background: boolean;
  /** It is stated as a part of another number of the sentence: "including 300 children", "30 of the 80". */
  readonly part: boolean;
  /** The sentence counts others of its kind beside it, so that it is no total: "[one woman] was shot, and two other people". */
  readonly rest: boolean;
  /** It is told as one that was another before; null where nothing says so. */
  readonly changed: ChangeTold | null;
  /** Words that narrow what is counted. */
  readonly narrowing: readonly string[];
  /** A sum that each of several gets or pays: "£500 each". */
  readonly each: boolean;
  /** Of shots: who fired them; null where nothing tells. */
  readonly shooter: Shooter | null;
  /** What the other numbers of its sentence come to, where that does not fit; null where it does or nothing is told. */
  readonly tally: Tally | null;
  /** How its clause asks for it; null where its measure does. */
  readonly context: Asked | null;
  readonly text: string;
}

/** A figure as it is told in one place. */
export type Figure = PlacedClaim<FigureValue>;
