import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import {
  addSources,
  closeWorkspace,
  createDossier,
  openWorkspace,
  recordReview,
} from "../../src/actions/index.ts";
import type { Outcome } from "../../src/base/outcome.ts";
import { makeArticles } from "./make-articles.ts";
import { quantile, type Measurement } from "./measure.ts";

const COMMITS = 60;
const MOST_COMMITS = 3;

/** A person's verdict with its line of history, on disk when it comes back, against one durable commit of the driver. */
export async function benchCommits(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "crosscheck-bench-"));
  const workspace = must(await openWorkspace({ databaseUrl: `file:${join(folder, "bench.db")}` }));
  const raw = rawCommits(join(folder, "raw.db"));
  try {
    const { slug } = must(await createDossier(workspace, { title: "Bench" }));
    const drafts = makeArticles(5).map(({ file, text, given }) => ({
      file,
      text,
      given,
      bytes: Buffer.from(text),
    }));
    must(await addSources(workspace, slug, drafts));
    let expectedEvent: number | null = null;
    const decision = { verdict: "verified", note: "seen", correction: null, evidence: [] } as const;
    const verdicts: number[] = [];
    const commits: number[] = [];
    for (let i = 0; i < COMMITS; i++) {
      commits.push(await timed(raw.commit)); // in turns: the disk is not equally fast all the time
      verdicts.push(
        await timed(async () => {
          const event = must(
            await recordReview(workspace, slug, { target: "C1", expectedEvent, decision, who: "Ana" }),
          );
          expectedEvent = event.id;
        }),
      );
    }
    const [verdict, commit] = [quantile(verdicts, 0.5), quantile(commits, 0.5)];
    return [
      {
        name: "verdict with its history row, durable",
        figure: `${verdict.toFixed(1)} ms, commit ${commit.toFixed(1)} ms`,
        ratio: verdict / commit,
        of: "one durable commit",
        bar: { most: MOST_COMMITS },
      },
    ];
  } finally {
    raw.close();
    await closeWorkspace(workspace);
    rmSync(folder, { recursive: true });
  }
}

function rawCommits(file: string): { commit(): void; close(): void } {
  const database = new BetterSqlite3(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec("CREATE TABLE event (id INTEGER PRIMARY KEY, target TEXT, after TEXT)");
  const insert = database.prepare("INSERT INTO event (target, after) VALUES ('C1', '{}')");
  return {
    commit: () => void insert.run(),
    close: () => void database.close(),
  };
}

/** Milliseconds on the clock: waiting for the disk is what counts here. */
async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}
