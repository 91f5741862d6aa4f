import type { EvidencePair } from "./evidence-pair.ts";

/** What one kind of evidence adds to what speaks for a join. */
interface Weight {
  readonly points: number;
  /** What speaks for the join, for people; empty where it goes without saying. */
  readonly why: string;
}

/** One kind of evidence for or against one question; null where it says nothing. */
export type Evidence = (pair: EvidencePair) => Weight | null;

/** Points that go without saying. */
export function silent(points: number): Weight {
  return { points, why: "" };
}

/** Evidence that counts the same wherever it holds, and goes without saying. */
export function silentWhere(holds: (pair: EvidencePair) => boolean, points: number): Evidence {
  const weight = silent(points);
  return (pair) => (holds(pair) ? weight : null);
}
