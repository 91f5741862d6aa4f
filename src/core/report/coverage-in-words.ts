import { SENTENCE_STATES, type CoverageMeter, type SentenceState } from "../review/coverage.ts";
import { grouped } from "./grouped.ts";

/** What has become of a sentence. */
export const SENTENCE_STATE_WORDS: Readonly<Record<SentenceState, string>> = {
  claims: "with claims",
  "waved-off": "waved off",
  read: "read, nothing to check",
  boilerplate: "page furniture",
  unread: "unread",
};

/** "120 sentences: 80 with claims, 3 waved off, 37 unread". */
export function coverageInWords(meter: CoverageMeter): string {
  const total = SENTENCE_STATES.reduce((sum, state) => sum + meter[state], 0);
  const parts = SENTENCE_STATES.filter((state) => meter[state] > 0).map(
    (state) => `${grouped(meter[state])} ${SENTENCE_STATE_WORDS[state]}`,
  );
  return `${grouped(total)} ${total === 1 ? "sentence" : "sentences"}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}`;
}
