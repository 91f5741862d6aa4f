import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crosscheck, runScorer } from "./crosscheck-process.ts";
import type { ScoreTable, ScoreRow } from "./score-table.ts";

interface Scores {
  readonly claims: { readonly recall: number | null };
  readonly pairs: { readonly recall: number | null; readonly precision: number | null };
  readonly found: { readonly hard: string; readonly soft: string };
  readonly alarms: { readonly true: number; readonly false: number; readonly unjudged: number };
  readonly verdicts: { readonly accuracy: number | null };
}

interface Report {
  readonly claims: readonly unknown[];
  readonly questions: readonly { readonly verdict: string }[];
}

/** Every dossier of `DIR/dossiers` through `crosscheck check`, the annotated ones through `DIR/score-dossier.mjs`. */
export async function scoreDossiers(data: string): Promise<ScoreTable> {
  const out = mkdtempSync(join(tmpdir(), "crosscheck-dossiers-"));
  const rows: ScoreRow[] = [];
  for (const name of readdirSync(join(data, "dossiers")).sort()) {
    const folder = join(data, "dossiers", name);
    const texts = readdirSync(folder).filter((file) => file.endsWith(".txt"));
    const report = join(out, `${name}.json`);
    await crosscheck(["check", ...texts.sort().map((file) => join(folder, file)), "--out", report]);
    const { claims, questions } = JSON.parse(readFileSync(report, "utf8")) as Report;
    const discrepancies = questions.filter(({ verdict }) => verdict === "discrepancy").length;
    const gold = join(folder, "gold.json");
    const scores = existsSync(gold)
      ? judged(
          JSON.parse(await runScorer(join(data, "score-dossier.mjs"), [gold, report, "--json"])) as Scores,
        )
      : Array.from({ length: 7 }, () => null);
    rows.push({ name, scores: [texts.length, claims.length, discrepancies, ...scores] });
  }
  return {
    title: "Dossiers",
    columns: [
      "articles",
      "claims",
      "discrepancies",
      "claims found",
      "pairs found",
      "pairs right",
      "hard",
      "soft",
      "alarms t/f/?",
      "verdicts",
    ],
    rows,
  };
}

function judged({ claims, pairs, found, alarms, verdicts }: Scores): ScoreRow["scores"] {
  const counts = [alarms.true, alarms.false, alarms.unjudged].join("/");
  return [claims.recall, pairs.recall, pairs.precision, found.hard, found.soft, counts, verdicts.accuracy];
}
