import { analyze } from "../../src/core/index.ts";
import type { Question } from "../../src/core/verdicts/question.ts";

/** The questions of one claim kind that articles of these texts raise, all published on one Saturday. */
export function questionsAsked(
  kind: string,
  texts: readonly string[],
  published: string | null = "2023-12-09",
): readonly Question[] {
  const inputs = texts.map((text, i) => ({
    id: `S${String(i + 1)}`,
    file: `${String(i + 1)}.txt`,
    text,
    given: { title: null, published },
  }));
  return analyze(inputs).questions.filter((question) => question.kind === kind);
}
