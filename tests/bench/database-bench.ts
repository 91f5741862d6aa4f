import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { openDossier } from "../../src/actions/dossier-cache.ts";
import { closeWorkspace, createDossier, openWorkspace, type Workspace } from "../../src/actions/index.ts";
import { keepNumbers } from "../../src/actions/keep-numbers.ts";
import { inputsOf, planSources } from "../../src/actions/plan-sources.ts";
import type { Outcome } from "../../src/base/outcome.ts";
import { analyze, type Claim } from "../../src/core/index.ts";
import { readKnownNumbers } from "../../src/database/known-numbers.ts";
import { saveAnalysis } from "../../src/database/save-analysis.ts";
import { makeArticles } from "./make-articles.ts";
import type { Measurement } from "./measure.ts";

const ARTICLES = 100;
const LEAST_OF_RAW = 0.3;

/** Tables that an analysis is written to. */
const TABLES = ["SourceAnalysis", "Claim", "Question", "QuestionClaim", "Verdict", "SearchEntry"] as const;

/** Writing an analysis against the driver alone. */
export async function benchDatabase(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "crosscheck-bench-"));
  const workspace = must(await openWorkspace({ databaseUrl: `file:${join(folder, "bench.db")}` }));
  try {
    return await benchLoad(workspace, folder);
  } finally {
    await closeWorkspace(workspace);
    rmSync(folder, { recursive: true });
  }
}

async function benchLoad(workspace: Workspace, folder: string): Promise<readonly Measurement[]> {
  await loadInto(workspace, "Warm-up");
  const before = countRows(join(folder, "bench.db"));
  const { time, claims } = await loadInto(workspace, "Bench");
  const rows = countRows(join(folder, "bench.db")) - before;
  insertRaw(join(folder, "warm-up.db"), claims, rows);
  const raw = insertRaw(join(folder, "raw.db"), claims, rows);
  return [
    {
      name: `database load, ${String(rows)} rows`,
      figure: `${String(Math.round((rows / time) * 1_000))} rows/s of CPU`,
      ratio: raw / time,
      of: "a raw prepared transaction",
      bar: { least: LEAST_OF_RAW },
    },
  ];
}

/** Makes a dossier by the steps of `addSources`, one by one, so that only the writing is timed. */
async function loadInto(
  workspace: Workspace,
  title: string,
): Promise<{ readonly time: number; readonly claims: readonly Claim[] }> {
  const { database } = workspace;
  const drafts = makeArticles(ARTICLES).map(({ file, text, given }) => ({
    file,
    text,
    given,
    bytes: Buffer.from(text),
  }));
  const { slug } = must(await createDossier(workspace, { title }));
  const { row, analysis: before } = must(await openDossier(workspace, slug));
  const plan = planSources(before.sources, drafts);
  const analysis = keepNumbers(analyze(inputsOf(plan.added)), await readKnownNumbers(database, row.id));
  const change = { dossier: row, before, newSources: plan.added, analysis, now: new Date() };
  const start = process.cpuUsage();
  must(await saveAnalysis(database, change));
  return { time: cpuMillisecondsSince(start), claims: analysis.claims };
}

function cpuMillisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function countRows(file: string): number {
  const database = new BetterSqlite3(file, { readonly: true });
  try {
    return TABLES.reduce((sum, table) => {
      const { n } = database.prepare(`SELECT count(*) AS n FROM "${table}"`).get() as { n: number };
      return sum + n;
    }, 0);
  } finally {
    database.close();
  }
}

/** Milliseconds of processor time to insert as many claim rows of 8 columns, with 2 indexes, in one prepared transaction. */
function insertRaw(file: string, claims: readonly Claim[], rows: number): number {
  const database = new BetterSqlite3(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec(
    `CREATE TABLE claim (id INTEGER PRIMARY KEY, source TEXT, kind TEXT, start INT, "end" INT, exact TEXT, value TEXT, rule TEXT);
     CREATE INDEX by_source ON claim (source, start); CREATE INDEX by_kind ON claim (kind);`,
  );
  const insert = database.prepare("INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  const start = process.cpuUsage();
  database.transaction(() => {
    for (let i = 0; i < rows; i++) {
      const claim = claims[i % claims.length];
      if (claim === undefined) break;
      const { source, kind, exact, value, rule } = claim;
      insert.run(i, source, kind, claim.start, claim.end, exact, JSON.stringify(value), rule);
    }
  })();
  const time = cpuMillisecondsSince(start);
  database.close();
  return time;
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}
