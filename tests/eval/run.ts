/**
 * Scores the public command line against annotated data outside the project and prints one table a
 * sort of data.
 *
 *   npm run eval -- --data DIR [--json] [--only numbers|dates|dossiers]
 *
 * DIR holds `numbers/`, `dates/` and `dossiers/` with a scorer each: `score-numbers.mjs`,
 * `score-dates.mjs`, `score-dossier.mjs`; what is missing is left out.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { scoreDates } from "./date-scores.ts";
import { scoreDossiers } from "./dossier-scores.ts";
import { scoreNumbers } from "./number-scores.ts";
import { printTable, type ScoreTable } from "./score-table.ts";

interface Evaluation {
  readonly name: string;
  readonly scorer: string;
  score(data: string): Promise<ScoreTable>;
}

const EVALUATIONS: readonly Evaluation[] = [
  { name: "numbers", scorer: "score-numbers.mjs", score: scoreNumbers },
  { name: "dates", scorer: "score-dates.mjs", score: scoreDates },
  { name: "dossiers", scorer: "score-dossier.mjs", score: scoreDossiers },
];

const { values } = parseArgs({
  options: { data: { type: "string" }, only: { type: "string" }, json: { type: "boolean", default: false } },
});
const data = values.data === undefined ? undefined : resolve(values.data);
const chosen = EVALUATIONS.filter(
  ({ name, scorer }) =>
    (values.only ?? name) === name &&
    data !== undefined &&
    existsSync(join(data, name)) &&
    existsSync(join(data, scorer)),
);

if (data === undefined || chosen.length === 0) {
  process.stderr.write(
    "usage: npm run eval -- --data DIR [--json] [--only numbers|dates|dossiers]\n" +
      "DIR must hold at least one of numbers/, dates/ and dossiers/ with its scorer.\n",
  );
  process.exitCode = 2;
} else {
  const tables: ScoreTable[] = [];
  for (const { score } of chosen) {
    const table = await score(data);
    tables.push(table);
    if (!values.json) process.stdout.write(`${printTable(table)}\n`);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(tables, null, 1)}\n`);
}
