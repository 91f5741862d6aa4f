import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { codePointIndex } from "../../src/core/index.ts";
import { crosscheck, runScorer } from "./crosscheck-process.ts";
import { parseJsonLines, readJsonLines, toJsonLines } from "./json-lines.ts";
import { isNewsroomCase, isRight, type PeerCase } from "./newsroom-cases.ts";
import { toNumberPrediction, type ExtractedLine } from "./numbers.ts";
import type { ScoreRow, ScoreTable } from "./score-table.ts";

interface GoldSentence extends PeerCase {
  readonly text: string;
  /** Words that look like quantities and are none. */
  readonly not?: readonly string[];
}

interface PlacedLine extends ExtractedLine {
  readonly mentions: readonly (ExtractedLine["mentions"][number] & {
    readonly type: string;
    readonly start: number;
  })[];
}

interface NumberScores {
  readonly gold: number;
  readonly pred: number;
  readonly metrics: Readonly<Record<string, { readonly F1: number } | undefined>>;
}

const METRICS = ["value", "value+change", "value+unit", "value+change+unit"] as const;

/** Every set of `DIR/numbers` through `crosscheck extract` and `DIR/score-numbers.mjs`, strict F1. */
export async function scoreNumbers(data: string): Promise<ScoreTable> {
  const out = mkdtempSync(join(tmpdir(), "crosscheck-numbers-"));
  const rows: ScoreRow[] = [];
  const peers: boolean[] = [];
  const files = readdirSync(join(data, "numbers")).filter((name) => name.endsWith(".jsonl"));
  for (const file of files.sort()) {
    const goldFile = join(data, "numbers", file);
    const gold = readJsonLines(goldFile) as readonly GoldSentence[];
    const extracted = parseJsonLines(
      await crosscheck(["extract"], toJsonLines(gold.map(request))),
    ) as readonly PlacedLine[];
    writeFileSync(join(out, file), toJsonLines(extracted.map(toNumberPrediction)));
    const scores = JSON.parse(
      await runScorer(join(data, "score-numbers.mjs"), [goldFile, join(out, file), "--json"]),
    ) as NumberScores;
    const cases = newsroomCases(gold, extracted);
    rows.push({
      name: basename(file, ".jsonl"),
      scores: [
        scores.gold,
        scores.pred,
        ...METRICS.map((metric) => scores.metrics[metric]?.F1 ?? 0),
        falseMentions(gold, extracted),
        PEERS.test(file) ? rightCases(cases) : null,
      ],
    });
    if (PEERS.test(file)) peers.push(...cases);
  }
  if (peers.length > 0) rows.push({ name: "newsroom cases", scores: [...BLANK, rightCases(peers)] });
  return {
    title: "Numbers, strict F1",
    columns: [
      "gold",
      "found",
      "value",
      "+change",
      "+unit",
      "all three",
      "false on marked",
      "newsroom cases right",
    ],
    rows,
  };
}

/** The sets that are peers' own test cases. */
const PEERS = /^(?:ms-|quantulum3|duckling)/;

/** The columns before the last, for the row that sums the peers up. */
const BLANK = [null, null, null, null, null, null, null];

/** Of the cases that state what a newsroom would want: whether each is right. */
function newsroomCases(gold: readonly GoldSentence[], extracted: readonly PlacedLine[]): readonly boolean[] {
  return gold.flatMap((sentence, i) => {
    if (!isNewsroomCase(sentence)) return [];
    const values = extracted[i]?.mentions.flatMap(({ value }) => (value.type === "quantity" ? [value] : []));
    return [isRight(sentence, values ?? [])];
  });
}

function rightCases(cases: readonly boolean[]): string {
  const right = cases.filter(Boolean).length;
  return `${String(right)} of ${String(cases.length)} (${((100 * right) / cases.length).toFixed(1)} %)`;
}

function request({ id, text }: GoldSentence): object {
  return { id, text };
}

/** Quantities that begin in words marked as none; null where a set marks none. */
function falseMentions(gold: readonly GoldSentence[], extracted: readonly PlacedLine[]): number | null {
  if (!gold.some(({ not = [] }) => not.length > 0)) return null;
  let found = 0;
  gold.forEach(({ text, not = [] }, i) => {
    const offsets = codePointIndex(text);
    const starts = extracted[i]?.mentions
      .filter(({ type }) => type === "quantity")
      .map(({ start }) => offsets.toUtf16({ start, end: start }).start);
    for (const words of not) {
      const at = text.search(new RegExp(`(?<!\\w)${words.replace(/[^\w\s]/g, "\\$&")}(?!\\w)`));
      if (starts?.some((start) => at >= 0 && at <= start && start < at + words.length)) found++;
    }
  });
  return found;
}
