import type { Span } from "../text/span.ts";
import type { Standing } from "./desk.ts";
import type { DeskValues } from "./desk-event.ts";

/**
 * What became of a sentence. Every sentence is exactly one: it has claims, was waved off, was read by
 * somebody who found nothing, is page furniture, or nobody has looked at it.
 */
export const SENTENCE_STATES = ["claims", "waved-off", "read", "boilerplate", "unread"] as const;
export type SentenceState = (typeof SENTENCE_STATES)[number];

export interface CoveredSentence extends Span {
  readonly state: SentenceState;
  readonly wavedOff: Standing<DeskValues["waved-off"]> | null;
  /** Who has read it, whatever its state. */
  readonly readers: readonly string[];
}

/** How many sentences are in each state; they add up to the sentences there are. */
export type CoverageMeter = Readonly<Record<SentenceState, number>>;

export interface SourceCoverage {
  readonly source: string;
  readonly sentences: readonly CoveredSentence[];
  readonly meter: CoverageMeter;
  /** Signed as complete; `unread` of its value counts what was left at that time. */
  readonly completed: Standing<DeskValues["completion"]> | null;
}

export interface Coverage {
  readonly sources: readonly SourceCoverage[];
  readonly meter: CoverageMeter;
  readonly completed: Standing<DeskValues["completion"]> | null;
}
