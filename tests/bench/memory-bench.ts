import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Measurement } from "./measure.ts";

const FEW = 100;
const MANY = 1_000;
const MOST_MEGABYTES = 250;
/** Caches may fill a little; growth of the live heap beyond this is a leak. */
const MOST_GROWTH = 1.1;

const SCRIPT = fileURLToPath(new URL("extract-memory.ts", import.meta.url));

/** Memory of the filter: it must not grow with the number of lines. */
export async function benchMemory(): Promise<readonly Measurement[]> {
  const few = await memoryFor(FEW);
  const many = await memoryFor(MANY);
  return [
    {
      name: `memory of extract, ${String(MANY)} articles`,
      figure: `${many.most.toFixed(0)} MB`,
      ratio: many.most / MOST_MEGABYTES,
      of: `${String(MOST_MEGABYTES)} MB`,
      bar: { most: 1 },
    },
    {
      name: "live heap with ten times the articles",
      figure: `${few.live.toFixed(1)} to ${many.live.toFixed(1)} MB`,
      ratio: many.live / few.live,
      of: `${String(FEW)} articles`,
      bar: { most: MOST_GROWTH },
    },
  ];
}

/** Megabytes: the most that the process held, and its live heap at the end. */
interface Memory {
  readonly most: number;
  readonly live: number;
}

async function memoryFor(articles: number): Promise<Memory> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [
    "--expose-gc",
    ...process.execArgv,
    SCRIPT,
    String(articles),
  ]);
  return JSON.parse(stdout) as Memory;
}
