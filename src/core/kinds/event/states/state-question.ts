import type { Weight } from "../../../claims/claim-kind.ts";
import type { Telling } from "../phrases/phrase-table.ts";

/** A question that news answers in set phrases, with its answers in the order in which they follow one another. */
export interface StateQuestion {
  /** Stable id: `plea`. */
  readonly id: string;
  /** As a person would ask it. */
  readonly ask: string;
  /** The same where its claims name the person, who stands for the `@`. */
  readonly askOf?: string;
  /**
   * What two different answers are: `stages` of one matter, `exclusive` of each other, or answers about
   * `others`, which never meet.
   */
  readonly answersAre: "stages" | "exclusive" | "others";
  /** Stages of which one comes true and the others do not: nobody is acquitted one day and convicted the next. */
  readonly outcomes?: readonly string[];
  /** What hangs on it; most of them ask what the story is about. */
  readonly weight?: Weight;
  /** It is asked of every game anew: answers of articles that lie days apart are of two. */
  readonly recurring?: true;
  /** Days for which an answer holds: another one, told later than that, is news and no contradiction. */
  readonly holds?: number;
  /** Each person has an answer of their own, and the clause says whose it is: who did it, or whom it was done to. */
  readonly ofPerson?: "doer" | "done to";
  /** It is of the thing that is named: the bridge is rated "fair", the tunnel "poor". */
  readonly ofThing?: true;
  /** Several answers may hold together: what a sentence names beside one another is one answer. */
  readonly together?: true;
  /** The answer without which nobody asks: the others are told as events as well. */
  readonly raisedBy?: string;
  /**
   * Answer in words -> phrases that tell it; of two answers that one sentence tells, the first of the table counts.
   * The answer `NAMED` is what the `*` of its phrases stands for.
   */
  readonly told: Readonly<Record<string, Telling>>;
}

/** An answer that the sentence names in a noun of its own: "made off with [jewels]". */
export const NAMED = "*";

/** The answer of sources that say that it is not known: any other may come to be told later. */
export const NOT_KNOWN = "not known";
