/** A row of features, whether it is of the class, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly holds: boolean;
  readonly weight: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * Logistic regression by Newton's method, with a quadratic penalty on the weights (not on the bias).
 * @param penalty the larger, the smaller the weights
 */
export function fitLogistic(examples: readonly Example[], penalty: number): Fitted {
  const rows = examples.map(({ features }) => [...features, 1]);
  const size = rows[0]?.length ?? 1;
  let beta = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const { gradient, curvature } = slopeAt(rows, examples, beta, penalty);
    const step = solve(curvature, gradient);
    beta = beta.map((value, k) => value - (step[k] ?? 0));
    if (Math.max(...step.map(Math.abs)) < PRECISE) break;
  }
  return { bias: beta.at(-1) ?? 0, weights: beta.slice(0, -1) };
}

const ROUNDS = 60;
const PRECISE = 1e-6;

/** How likely the model holds a row to be of the class, 0 to 1. */
export function predict({ bias, weights }: Fitted, features: readonly number[]): number {
  return logistic(weights.reduce((sum, weight, k) => sum + weight * (features[k] ?? 0), bias));
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** First and second derivatives of the penalised loss. */
function slopeAt(
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
  beta: readonly number[],
  penalty: number,
): { gradient: number[]; curvature: number[][] } {
  const size = beta.length;
  const isBias = (k: number): boolean => k === size - 1;
  const gradient = beta.map((value, k) => (isBias(k) ? 0 : penalty * value));
  const curvature = beta.map((_, k) =>
    Array.from({ length: size }, (_unused, l) => (k === l ? (isBias(k) ? 1e-6 : penalty) : 0)),
  );
  rows.forEach((row, n) => {
    const { holds = false, weight = 0 } = examples[n] ?? {};
    const p = logistic(row.reduce((sum, value, k) => sum + value * (beta[k] ?? 0), 0));
    const off = weight * (p - (holds ? 1 : 0));
    const bend = weight * p * (1 - p);
    row.forEach((value, k) => {
      gradient[k] = (gradient[k] ?? 0) + off * value;
      const line = curvature[k] ?? [];
      row.forEach((other, l) => {
        line[l] = (line[l] ?? 0) + bend * value * other;
      });
    });
  });
  return { gradient, curvature };
}

/** Solves a symmetric positive definite system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k] ?? 0]);
  rows.forEach((pivot, k) => {
    const head = pivot[k] ?? 1;
    for (const row of rows.slice(k + 1)) {
      const factor = (row[k] ?? 0) / head;
      if (factor !== 0)
        for (let l = k; l < row.length; l++) row[l] = (row[l] ?? 0) - factor * (pivot[l] ?? 0);
    }
  });
  const solution = Array.from({ length: rows.length }, () => 0);
  for (let k = rows.length - 1; k >= 0; k--) {
    const row = rows[k] ?? [];
    const known = solution.reduce((sum, value, l) => (l > k ? sum + value * (row[l] ?? 0) : sum), 0);
    solution[k] = ((row[rows.length] ?? 0) - known) / (row[k] ?? 1);
  }
  return solution;
}
