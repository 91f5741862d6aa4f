/** A measured figure and the bar it is held to. */
export interface Measurement {
  readonly name: string;
  /** "412 ms", "12,300 rows/s". */
  readonly figure: string;
  /**
   * The figure as a ratio to something measured on the same machine in the same run; null where there is
   * none, or where it was not reached.
   */
  readonly ratio: number | null;
  /** What the ratio is of: "P", "one article". */
  readonly of: string;
  /** Bar for the ratio: at most or at least this; null where there is none. */
  readonly bar: { readonly most: number } | { readonly least: number } | null;
}

/**
 * Processor time of a piece of work in milliseconds: the median of several runs, after one to warm
 * up. Processor time, not the clock, because the machine may be busy with other things.
 */
export async function cpuMilliseconds(work: () => unknown, runs = 5): Promise<number> {
  return quantile(await timesOf(work, runs), 0.5);
}

/** The same of the quickest run. */
export async function leastMilliseconds(work: () => unknown, runs: number): Promise<number> {
  return quantile(await timesOf(work, runs), 0);
}

async function timesOf(work: () => unknown, runs: number): Promise<readonly number[]> {
  await work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push(await cpuMillisecondsOnce(work));
  return times;
}

/** The processor time of one run. */
export async function cpuMillisecondsOnce(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The value below which that share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** P: one pass over a megabyte of that text with `charCodeAt`, in milliseconds of processor time. */
export async function passMilliseconds(text: string): Promise<number> {
  const repeated = text.repeat(Math.ceil(1e6 / text.length)).slice(0, 1e6);
  const megabyte = Buffer.from(repeated).toString(); // one flat text, not a view of a chain of texts
  const passes = 20;
  let sum = 0;
  const time = await cpuMilliseconds(() => {
    for (let pass = 0; pass < passes; pass++) sum += passOver(megabyte);
  });
  if (!Number.isInteger(sum)) throw new Error("The passes must not be optimized away.");
  return time / passes;
}

function passOver(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Whether the bar is met; null without a bar. */
export function isMet({ ratio, bar }: Measurement): boolean | null {
  if (bar === null || ratio === null) return null;
  return "most" in bar ? ratio <= bar.most : ratio >= bar.least;
}
