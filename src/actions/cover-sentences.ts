import { failure, type Outcome } from "../base/outcome.ts";
import type { Coverage, Span } from "../core/index.ts";
import type { Workspace } from "./workspace.ts";

/** Sentences of one source, by their spans (code points). */
export interface SentencesRequest {
  readonly source: string;
  readonly sentences: readonly Span[];
  readonly who: string;
}

/** What became of the sentences asked for; `batch` undoes it (null: nothing changed). */
export interface Covered {
  readonly changed: number;
  readonly batch: number | null;
}

/** How far the reading has come, sentence by sentence. Problems: `dossier/unknown`, `database/damaged-data`. */
export function readCoverage(_workspace: Workspace, _slug: string): Promise<Outcome<Coverage>> {
  return notYet();
}

/**
 * Says that there is nothing to check in these sentences. Problems: `dossier/unknown`,
 * `coverage/unknown-sentence`, `coverage/no-reason`, `review/shape`.
 */
export function waveOffSentences(
  _workspace: Workspace,
  _slug: string,
  _request: SentencesRequest & { readonly reason: string },
): Promise<Outcome<Covered>> {
  return notYet();
}

/** Notes that this person has read these sentences. Problems: those of `waveOffSentences`. */
export function readSentences(
  _workspace: Workspace,
  _slug: string,
  _request: SentencesRequest,
): Promise<Outcome<Covered>> {
  return notYet();
}

/**
 * Signs a source (`S1`) or the whole `dossier` as read to the end. Problems: `dossier/unknown`,
 * `coverage/unread` (sentences are unread and no reason is given; `data.unread` counts them), `review/shape`.
 */
export function completeCoverage(
  _workspace: Workspace,
  _slug: string,
  _request: { readonly scope: string; readonly reason: string | null; readonly who: string },
): Promise<Outcome<{ readonly event: number; readonly unread: number }>> {
  return notYet();
}

function notYet() {
  return Promise.resolve(failure("workbench/not-yet", "This is being built."));
}
