/**
 * Prints how much the analysis finds of the annotated stories of the project (`tests/annotated`) and of facts told in
 * many ways (`tests/phrasings`); with `--data`, scores the public command line against annotated data outside the
 * project, one table a sort of data.
 *
 *   npm run eval [-- --json]
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
import { PHRASING_FOLDERS, scorePhrasings } from "./phrasings.ts";
import { printTable, type ScoreTable } from "./score-table.ts";
import { scoreStories, STORY_FOLDERS } from "./story-scores.ts";

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
const { data } = values;
const tables = data === undefined ? scoreOwn() : await scoreData(resolve(data));

if (tables.length === 0) {
  process.stderr.write(
    "usage: npm run eval [-- --data DIR] [--json] [--only numbers|dates|dossiers]\n" +
      "DIR must hold at least one of numbers/, dates/ and dossiers/ with its scorer.\n",
  );
  process.exitCode = 2;
} else {
  const json = `${JSON.stringify(tables, null, 1)}\n`;
  process.stdout.write(values.json ? json : tables.map((table) => `${printTable(table)}\n`).join(""));
}

function scoreOwn(): readonly ScoreTable[] {
  return [...STORY_FOLDERS.map(scoreStories), ...PHRASING_FOLDERS.map(scorePhrasings)];
}

async function scoreData(folder: string): Promise<readonly ScoreTable[]> {
  const chosen = EVALUATIONS.filter(
    ({ name, scorer }) =>
      (values.only ?? name) === name && existsSync(join(folder, name)) && existsSync(join(folder, scorer)),
  );
  const scored: ScoreTable[] = [];
  for (const { score } of chosen) scored.push(await score(folder));
  return scored;
}
