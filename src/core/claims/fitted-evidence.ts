/** One kind of evidence for or against one question, and how much it counts. */
export interface Evidence<Pair> {
  /** Stable name, for tables of weights. */
  readonly name: string;
  /** What one unit of it adds to the log-odds. */
  readonly weight: number;
  /** How much of it there is: 0 or 1 for what holds or does not, else a small number. */
  of(pair: Pair): number;
}

/** How likely a pair is, 0 to 1: the logistic function of all that speaks for and against it. */
export function likelihood<Pair>(evidence: readonly Evidence<Pair>[], bias: number, pair: Pair): number {
  let logOdds = bias;
  for (const kind of evidence) logOdds += kind.weight * kind.of(pair);
  return 1 / (1 + Math.exp(-logOdds));
}
