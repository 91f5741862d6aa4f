import type { Question, Reading } from "../core/index.ts";

/**
 * Letters of the readings that fewer sources give, in a discrepancy: they are marked, not judged.
 * On a tie none is.
 */
export function oddLetters(question: Question): ReadonlySet<string> {
  if (question.verdict !== "discrepancy") return new Set();
  const most = Math.max(0, ...question.readings.map((reading) => reading.sources.length));
  return new Set(
    question.readings.filter((reading) => reading.sources.length < most).map((reading) => reading.letter),
  );
}

/** The reading each claim gives. */
export function readingOfClaim(question: Question): ReadonlyMap<string, Reading> {
  return new Map(question.readings.flatMap((reading) => reading.claims.map((claim) => [claim, reading] as const)));
}

/** "3 sources, 2 origins"; "no copying detected" where each source may be its own. */
export function originsInWords(question: Pick<Question, "sources" | "origins">): string {
  const sources = question.sources === 1 ? "1 source" : `${question.sources} sources`;
  if (question.origins < question.sources) {
    return `${sources}, ${question.origins === 1 ? "1 origin" : `${question.origins} origins`}`;
  }
  return question.sources < 2 ? sources : `${sources}, no copying detected`;
}
