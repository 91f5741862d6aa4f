import type { Strength, VerdictName, VerdictType } from "./verdict.ts";

/** One distinct answer to a question and who gives it. Readings are lettered a, b, c … most sources first. */
export interface Reading {
  readonly letter: string;
  /** The answer in words: "Russia supplies Iran", "28 November 2023". */
  readonly words: string;
  /** The words are a quotation from the source. */
  readonly verbatim: boolean;
  readonly sources: readonly string[];
  readonly claims: readonly string[];
}

/** What several claims answer, with Crosscheck's verdict on their answers. */
export interface Question {
  /** `Q3`. */
  readonly id: string;
  /** Same key, same question, whichever order articles came in: how reviews find it again. */
  readonly key: string;
  /** The question in words: "How many people were injured?" */
  readonly about: string;
  readonly kind: string;
  readonly claims: readonly string[];
  readonly verdict: VerdictName;
  readonly type: VerdictType | null;
  readonly strength: Strength | null;
  /** Sentences for people: both sides, the difference, what to do. */
  readonly why: string;
  readonly rule: string;
  /** Number of sources that answer, and of origins behind them. */
  readonly sources: number;
  readonly origins: number;
  readonly readings: readonly Reading[];
  /** Fields of the claims side by side; `not-compared` marks free wording. */
  readonly fields: readonly FieldRow[];
  /** How it was derived, step by step. */
  readonly steps: readonly string[];
}

export interface FieldRow {
  readonly field: string;
  readonly result: "same" | "differs" | "compatible" | "not-stated" | "not-compared";
  /** One cell a claim, in the order of `claims`; null is "not stated". */
  readonly cells: readonly FieldCell[];
}

export interface FieldCell {
  readonly claim: string;
  readonly words: string | null;
  readonly inferred: boolean;
}
