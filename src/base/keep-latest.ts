/**
 * A function that remembers its results, the latest used of them.
 * @param keyOf same key, same result
 * @param most results to keep
 */
export function keepLatest<Input, Result>(
  make: (input: Input) => Result,
  keyOf: (input: Input) => string,
  most: number,
): (input: Input) => Result {
  const kept = new Map<string, Result>();
  return (input) => {
    const key = keyOf(input);
    const result = kept.get(key) ?? make(input);
    kept.delete(key); // put in again, it is the latest
    kept.set(key, result);
    if (kept.size > most) dropOldest(kept);
    return result;
  };
}

function dropOldest<Result>(kept: Map<string, Result>): void {
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}
