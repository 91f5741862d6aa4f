import { diffWordsWithSpace, type Change } from "diff";

/** Two passages with the words that only one side has. */
export interface Wording {
  readonly left: readonly WordingRun[];
  readonly right: readonly WordingRun[];
}

export interface WordingRun {
  readonly text: string;
  /** Found on this side only. */
  readonly only: boolean;
}

/** Unrelated texts cost far more to compare than edited ones, and the result would say nothing. */
const MOST_EDITS = 200;
/** Below this share of common letters two passages are different texts, not two wordings. */
const LEAST_IN_COMMON = 0.25;

/** Null where the passages are too different to compare. */
export function compareWording(left: string, right: string): Wording | null {
  const changes = changedWords(left, right);
  if (!changes) return null;
  return {
    left: joinRuns(
      changes.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, only: removed })),
    ),
    right: joinRuns(
      changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, only: added })),
    ),
  };
}

/** The two passages as one row of words taken out, put in, or common; null where they are too different. */
export function changedWords(left: string, right: string): readonly Change[] | null {
  const changes = diffWordsWithSpace(left, right, { maxEditLength: MOST_EDITS });
  if (!changes) return null;
  const common = changes.filter(({ added, removed }) => !added && !removed);
  const shared = common.reduce((sum, { value }) => sum + value.trim().length, 0);
  return shared < LEAST_IN_COMMON * Math.min(left.length, right.length) ? null : changes;
}

/** White space between two runs that only this side has is part of one longer run. */
function joinRuns(runs: readonly WordingRun[]): readonly WordingRun[] {
  const joined: WordingRun[] = [];
  runs.forEach((run, i) => {
    const before = joined.at(-1);
    const bridge = run.text.trim() === "" && before?.only === true && runs[i + 1]?.only === true;
    const only = run.only || bridge;
    if (before?.only === only) joined[joined.length - 1] = { text: before.text + run.text, only };
    else joined.push({ text: run.text, only });
  });
  return joined.flatMap(trimRun);
}

/** White space at the ends of a run is not a difference worth a mark. */
function trimRun(run: WordingRun): readonly WordingRun[] {
  const inner = run.text.trim();
  if (!run.only || inner === "") return [{ text: run.text, only: false }];
  const at = run.text.indexOf(inner);
  return [
    { text: run.text.slice(0, at), only: false },
    { text: inner, only: true },
    { text: run.text.slice(at + inner.length), only: false },
  ].filter(({ text }) => text !== "");
}
