import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DateValue } from "../../src/core/mentions/mention.ts";
import { crosscheck } from "./crosscheck-process.ts";
import { parseJsonLines, readJsonLines, toJsonLines } from "./json-lines.ts";
import type { ScoreRow, ScoreTable } from "./score-table.ts";

interface GoldDocument {
  readonly doc: string;
  /** Document creation time: its publication date. */
  readonly dct: string;
  readonly text: string;
}

/** A line of `crosscheck extract`, as far as dates need it. */
interface ExtractedLine {
  readonly id: string;
  readonly mentions: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly value: Pick<DateValue, "timex" | "timexType">;
  }[];
}

interface DatePrediction {
  readonly doc: string;
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly type: string;
    readonly value: string;
  }[];
}

interface DateScores {
  readonly gold: number;
  readonly sys: number;
  readonly strictF1: number;
  readonly relaxedF1: number;
  readonly valueF1: number;
  readonly typeF1: number;
}

interface DateScorer {
  score(gold: readonly unknown[], predicted: readonly DatePrediction[]): DateScores;
}

/** Every set of `DIR/dates` through `crosscheck extract` and `DIR/score-dates.mjs`. */
export async function scoreDates(data: string): Promise<ScoreTable> {
  const scorer = (await import(pathToFileURL(join(data, "score-dates.mjs")).href)) as DateScorer;
  const rows: ScoreRow[] = [];
  const files = readdirSync(join(data, "dates")).filter((name) => name.endsWith(".jsonl"));
  for (const file of files.sort()) {
    const gold = readJsonLines(join(data, "dates", file)) as readonly GoldDocument[];
    const requests = gold.map(({ doc, dct, text }) => ({ id: doc, text, published: dct.slice(0, 10) }));
    const extracted = parseJsonLines(
      await crosscheck(["extract"], toJsonLines(requests)),
    ) as readonly ExtractedLine[];
    const scores = scorer.score(gold, extracted.map(toDatePrediction));
    const { gold: annotated, sys, strictF1, relaxedF1, valueF1, typeF1 } = scores;
    rows.push({
      name: basename(file, ".jsonl"),
      scores: [annotated, sys, strictF1, relaxedF1, valueF1, typeF1],
    });
  }
  return {
    title: "Dates, F1",
    columns: ["gold", "found", "span strict", "span relaxed", "value", "type"],
    rows,
  };
}

/** TIMEX3 expressions as TempEval writes them. */
export function toDatePrediction({ id, mentions }: ExtractedLine): DatePrediction {
  const timexes = mentions
    .filter(({ type }) => type === "date")
    .map(({ start, end, text, value }) => ({ start, end, text, type: value.timexType, value: value.timex }));
  return { doc: id, timexes };
}
