import { once } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { NO_DECISIONS, type Analysis, type Decisions, type SourceInput } from "../core/index.ts";
import type { AnalysisAnswer, AnalysisQuestion } from "./analysis-thread.ts";

/**
 * `analyze` in a thread of its own, so that the server goes on answering meanwhile. There is one thread
 * a process, started when first needed; it keeps what it read of each article, so that an article added
 * to a large dossier is the only one that is read. Analyses asked for at once run one after another.
 */
export async function analyzeApart(
  inputs: readonly SourceInput[],
  decisions: Decisions = NO_DECISIONS,
): Promise<Analysis> {
  const mine = last.then(() => ask({ inputs, decisions }));
  last = mine.catch(() => undefined);
  return mine;
}

let last: Promise<unknown> = Promise.resolve();
let thread: Worker | null = null;

async function ask(question: AnalysisQuestion): Promise<Analysis> {
  const answer = await answerTo(question);
  if ("bug" in answer) throw new Error(`The analysis failed: ${answer.bug}`);
  return answer.analysis;
}

/** Holds the process open only while an answer is due. */
async function answerTo(question: AnalysisQuestion): Promise<AnalysisAnswer> {
  const worker = (thread ??= startThread());
  worker.ref();
  try {
    const answered = once(worker, "message") as Promise<[AnalysisAnswer]>;
    worker.postMessage(question);
    const [answer] = await answered;
    return answer;
  } catch (error) {
    thread = null; // it has ended; the next question starts another
    throw error;
  } finally {
    worker.unref();
  }
}

/** The thread's file stands beside this one, as source or compiled. */
function startThread(): Worker {
  const file =
    path.extname(import.meta.filename) === ".ts" ? "load-analysis-thread.mjs" : "analysis-thread.js";
  return new Worker(path.join(import.meta.dirname, file), { execArgv: [] });
}
