/** What Crosscheck says of a question. */
export const VERDICTS = [
  "discrepancy",
  "changed-over-time",
  "compatible",
  "agree",
  "cannot-compare",
  "single-source",
] as const;
export type VerdictName = (typeof VERDICTS)[number];

/** What kind of discrepancy (or of compatibility: `precision`). */
export const VERDICT_TYPES = [
  "value",
  "date",
  "place",
  "item-set",
  "direction",
  "status",
  "polarity",
  "membership",
  "name-spelling",
  "quote-wording",
  "attribution",
  "time-scope",
  "precision",
] as const;
export type VerdictType = (typeof VERDICT_TYPES)[number];

/** `hard`: both cannot be true of one thing. `soft`: they clash only under the usual reading. */
export type Strength = "hard" | "soft";

/** How two claims on one question stand to each other: the level reached and its words, never one alone. */
export interface Comparison {
  readonly verdict: Exclude<VerdictName, "single-source">;
  readonly type: VerdictType | null;
  readonly strength: Strength | null;
  /** Id of the level: `figure/<intervals disjoint>`. */
  readonly rule: string;
  /** One sentence part for people, without a full stop: "70 and 80 cannot both be the total". */
  readonly why: string;
}
