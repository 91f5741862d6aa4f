import { createHash } from "node:crypto";
import { parentPort } from "node:worker_threads";
import { keepLatest } from "../base/keep-latest.ts";
import {
  analyze,
  keepComparisons,
  readArticle,
  type Analysis,
  type Decisions,
  type SourceInput,
} from "../core/index.ts";

/* The thread that `analyzeApart` starts: one question at a time, one answer each, in order. */

export interface AnalysisQuestion {
  readonly inputs: readonly SourceInput[];
  readonly decisions: Decisions;
}

/** The message of an error is that of a bug: what can be expected to fail is no part of the analysis. */
export type AnalysisAnswer = { readonly analysis: Analysis } | { readonly bug: string };

/** Articles whose reading is kept: some 100 kB each. */
const MOST_ARTICLES = 2_000;

const read = keepLatest(readArticle, fingerprint, MOST_ARTICLES);

/** Dossiers of which the comparison is kept, those somebody works on: of 1,000 articles some hundred megabytes. */
const MOST_DOSSIERS = 2;

const compare = keepComparisons(MOST_DOSSIERS);

function fingerprint({ id, file, text, given }: SourceInput): string {
  return createHash("sha256")
    .update(JSON.stringify([id, file, text, given]))
    .digest("hex");
}

parentPort?.on("message", ({ inputs, decisions }: AnalysisQuestion) => {
  parentPort?.postMessage(answer(inputs, decisions));
});

function answer(inputs: readonly SourceInput[], decisions: Decisions): AnalysisAnswer {
  try {
    return { analysis: analyze(inputs, decisions, read, compare) };
  } catch (error) {
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
