import type { Analysis } from "../../src/core/index.ts";

/** What an analysis found, in lines that two runs can be compared by. */

/** Level and readings of each question between several sources, without any label. */
export function levels({ questions }: Analysis): string[] {
  return questions
    .filter(({ sources }) => sources > 1)
    .map(({ kind, verdict, type, strength, readings }) => {
      const words = readings.map((reading) => reading.words.replace(/\s+/gu, " ")).sort();
      return [kind, verdict, type, strength, ...words].join(" | ");
    })
    .sort();
}

export function verdicts({ questions }: Analysis): string[] {
  return questions
    .map(({ kind, verdict, type, strength, sources }) => [kind, verdict, type, strength, sources].join(" | "))
    .sort();
}

export function discrepancies(analysis: Analysis): string[] {
  return analysis.questions
    .filter(({ verdict }) => verdict === "discrepancy")
    .map(({ kind, type, about }) => [kind, type, about].join(" | "));
}

/** The sources that claims with these ids stand in. */
export function sourcesOf({ claims }: Analysis, ids: readonly string[]): string[] {
  const own = new Set(ids);
  return [...new Set(claims.filter(({ id }) => own.has(id)).map(({ source }) => source))];
}
