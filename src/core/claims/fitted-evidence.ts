/** One kind of evidence for or against one question, and how much it counts. */
export interface Evidence<Pair> {
  /** What one unit of it adds to the log-odds. */
  readonly weight: number;
  /** How much of it there is: whether it holds, or a small number. */
  readonly of: (pair: Pair) => number | boolean;
}

/** Kinds of evidence by name. */
export type EvidenceTable<Pair> = Readonly<Record<string, Evidence<Pair>>>;

/** All that speaks for and against a pair, added up. */
export function logOddsOf<Pair>(evidence: readonly Evidence<Pair>[], pair: Pair): number {
  let logOdds = 0;
  for (const { weight, of } of evidence) logOdds += weight * Number(of(pair));
  return logOdds;
}

/** The logistic function: 0 to 1. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
