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
  return new Map(
    question.readings.flatMap((reading) => reading.claims.map((claim) => [claim, reading] as const)),
  );
}
