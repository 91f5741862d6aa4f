/** One kind of evidence for or against one question, and how much it counts. */
export interface Evidence<Pair> {
  /** Stable name, for tables of weights. */
  readonly name: string;
  /** What one unit of it adds to the log-odds. */
  readonly weight: number;
  /** How much of it there is: 0 or 1 for what holds or does not, else a small number. */
  readonly of: (pair: Pair) => number;
}

/** All that speaks for and against a pair, added up. */
export function logOddsOf<Pair>(evidence: readonly Evidence<Pair>[], pair: Pair): number {
  let logOdds = 0;
  for (const { weight, of } of evidence) logOdds += weight * of(pair);
  return logOdds;
}

/** The logistic function: 0 to 1. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
