import type { AnalysedSource } from "../analysis.ts";
import type { Span } from "../text/span.ts";
import {
  SENTENCE_STATES,
  type Coverage,
  type CoverageMeter,
  type CoveredSentence,
  type SentenceState,
  type SourceCoverage,
} from "./coverage.ts";
import type { Desk } from "./desk.ts";

/** Target of the whole dossier's completion. */
export const WHOLE_DOSSIER = "dossier";

/** Names a sentence at the desk: `S1:120-180`. */
export function sentenceTarget(source: string, { start, end }: Span): string {
  return `${source}:${String(start)}-${String(end)}`;
}

/** How far the reading of a dossier has come. */
export function coverageOf(sources: readonly AnalysedSource[], desk: Desk): Coverage {
  const covered = sources.map((source) => coverSource(source, desk));
  return {
    sources: covered,
    meter: addUp(covered.map(({ meter }) => meter)),
    completed: desk.standing.completion.get(WHOLE_DOSSIER) ?? null,
  };
}

function coverSource({ id, sentences }: AnalysedSource, desk: Desk): SourceCoverage {
  const covered = sentences.map((sentence): CoveredSentence => {
    const target = sentenceTarget(id, sentence);
    const wavedOff = desk.standing["waved-off"].get(target) ?? null;
    const readers = desk.standing.read.get(target)?.value.by ?? [];
    const state =
      sentence.coverage === "none"
        ? wavedOff
          ? "waved-off"
          : readers.length > 0
            ? "read"
            : "unread"
        : sentence.coverage;
    return { start: sentence.start, end: sentence.end, state, wavedOff, readers };
  });
  return {
    source: id,
    sentences: covered,
    meter: addUp(covered.map(({ state }) => ({ ...NOTHING, [state]: 1 }))),
    completed: desk.standing.completion.get(id) ?? null,
  };
}

const NOTHING: CoverageMeter = { claims: 0, "waved-off": 0, read: 0, boilerplate: 0, unread: 0 };

function addUp(meters: readonly CoverageMeter[]): CoverageMeter {
  const sum: Record<SentenceState, number> = { ...NOTHING };
  for (const meter of meters) for (const state of SENTENCE_STATES) sum[state] += meter[state];
  return sum;
}
