/**
 * Measures what the design sets bars for and prints a table of ratios: they move far less from
 * machine to machine than milliseconds do.
 *
 *   npm run bench [-- --json] [--only analysis|numbers|memory|database|commits|pages|scale]
 */
import { parseArgs } from "node:util";
import { benchAnalysis } from "./analysis-bench.ts";
import { benchCommits } from "./commit-bench.ts";
import { benchDatabase } from "./database-bench.ts";
import { isMet, type Measurement } from "./measure.ts";
import { benchMemory } from "./memory-bench.ts";
import { benchNumbers } from "./numbers-bench.ts";
import { benchPages } from "./pages-bench.ts";
import { benchScale } from "./scale-bench.ts";

const BENCHES: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  analysis: benchAnalysis,
  numbers: benchNumbers,
  memory: benchMemory,
  database: benchDatabase,
  commits: benchCommits,
  pages: benchPages,
  scale: benchScale,
};

const { values } = parseArgs({
  options: { only: { type: "string" }, json: { type: "boolean", default: false } },
});

const chosen = Object.keys(BENCHES).filter((name) => (values.only ?? name) === name);
if (chosen.length === 0) {
  process.stderr.write(
    `There is no bench "${values.only ?? ""}". Choose one of: ${Object.keys(BENCHES).join(", ")}.\n`,
  );
  process.exitCode = 2;
}
for (const name of chosen) {
  for (const measurement of (await BENCHES[name]?.()) ?? []) {
    process.stdout.write(values.json ? `${JSON.stringify(measurement)}\n` : `${line(measurement)}\n`);
  }
}

function line(measurement: Measurement): string {
  const { name, figure, ratio, of, bar } = measurement;
  const met = isMet(measurement);
  const limit =
    bar === null
      ? ""
      : "most" in bar
        ? `bar: at most ${String(bar.most)}`
        : `bar: at least ${String(bar.least)}`;
  return [
    name.padEnd(40),
    figure.padStart(28),
    (ratio === null ? "" : `${ratio.toFixed(ratio < 10 ? 2 : 0)} × ${of}`).padEnd(34),
    limit.padEnd(18),
    bar === null ? "" : met === null ? "not measured" : met ? "met" : "MISSED",
  ]
    .join("  ")
    .trimEnd();
}
