import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Measurement } from "./measure.ts";

const MOST_OF_HUNDRED = 12;
const MOST_OF_ALONE = 3;
/** On the clock, reading the articles included. */
const SECONDS = 600;

const SCRIPT = fileURLToPath(new URL("scale-run.ts", import.meta.url));

/** Large dossiers against small ones; reading the articles is not counted, comparing them is. */
export async function benchScale(): Promise<readonly Measurement[]> {
  const times = await timesUntilStopped();
  return [
    against(
      "comparing 1,000 articles",
      times.get("thousand"),
      times.get("hundred"),
      "100 articles",
      MOST_OF_HUNDRED,
    ),
    against(
      "one article more in 1,000",
      times.get("one more"),
      times.get("alone"),
      "it alone",
      MOST_OF_ALONE,
    ),
  ];
}

/** A figure that was not reached in time has no ratio. */
function against(
  name: string,
  time: number | undefined,
  base: number | undefined,
  of: string,
  most: number,
): Measurement {
  const figure = time === undefined ? `stopped after ${String(SECONDS)} s` : `${(time / 1_000).toFixed(2)} s`;
  return {
    name,
    figure,
    ratio: time === undefined || base === undefined ? null : time / base,
    of,
    bar: { most },
  };
}

async function timesUntilStopped(): Promise<ReadonlyMap<string, number>> {
  const run = spawn(process.execPath, [...process.execArgv, SCRIPT], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = setTimeout(() => run.kill("SIGKILL"), SECONDS * 1_000);
  const times = new Map<string, number>();
  for await (const line of createInterface({ input: run.stdout })) {
    const { name, time } = JSON.parse(line) as { readonly name: string; readonly time: number };
    times.set(name, time);
  }
  clearTimeout(stop);
  return times;
}
