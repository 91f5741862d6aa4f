import type { ClaimValue } from "../../claims/claim.ts";

export type Position = "asserts" | "denies" | "declines" | "alleges";

/** Where somebody stands towards a statement. */
export interface StanceValue extends ClaimValue {
  readonly type: "stance";
  /** Who takes the position; null where the article itself states it, or names nobody. */
  readonly who: string | null;
  readonly position: Position;
  /** The statement, in the source's words. */
  readonly statement: string;
  /** What is said to have been done, by class: `supply`. Null for a statement known only by its words. */
  readonly act: string | null;
  /** With what, by class: `unmanned aerial vehicle`; or the words that carry the statement. */
  readonly topic: readonly string[];
  /** Who is said to have done it. */
  readonly actor: string | null;
  /** Everybody else the statement names. */
  readonly parties: readonly string[];
  /** The same source also gives the opposite position. */
  readonly contested: boolean;
}
