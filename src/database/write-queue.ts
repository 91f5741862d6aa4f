/** Runs one piece of work at a time, in the order it was asked for. */
export interface WriteQueue {
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function writeQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (work) => {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
  };
}
