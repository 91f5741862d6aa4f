import type { PlacedClaim } from "../claims/claim-kind.ts";
import { fits } from "./importance.ts";
import type { Judged } from "./judge-group.ts";

/**
 * Of questions in order of importance those on which sources agree and which tell a reader nothing that one
 * before them does not: they weigh little.
 */
export function weighRepeats<T extends Judged>(
  questions: readonly T[],
  claims: readonly PlacedClaim[],
): readonly T[] {
  const told = new Told(claims);
  return questions.map((question) => (told.repeats(question) ? { ...question, weight: "slight" } : question));
}

/** What the questions so far have told. */
class Told {
  readonly #sentences: ReadonlyMap<string, string>;
  /** Words of questions, and their topics. */
  readonly #asked = new Set<string>();
  /** Sentence with an answer -> kinds that gave it. */
  readonly #answered = new Map<string, Set<string>>();

  constructor(claims: readonly PlacedClaim[]) {
    this.#sentences = new Map(
      claims.map(({ claim }) => [claim.id, `${claim.source} ${String(claim.sentence.start)}`]),
    );
  }

  /** Whether a question repeats those before it; it is told from now on. */
  repeats(question: Judged): boolean {
    const asked = [withoutSpeaker(question.about), ...(question.topic === null ? [] : [question.topic])];
    const answers = this.#answersOf(question);
    const repeated =
      fits(question.verdict) &&
      (asked.some((words) => this.#asked.has(words)) || this.#isAnswered(question, answers));
    for (const words of asked) this.#asked.add(words);
    for (const answer of answers) {
      const kinds = this.#answered.get(answer) ?? new Set();
      this.#answered.set(answer, kinds.add(question.kind));
    }
    return repeated;
  }

  /** Another kind of question has its one answer from one of its sentences: a visit and its day. */
  #isAnswered({ kind, readings }: Judged, answers: readonly string[]): boolean {
    return (
      readings.length === 1 &&
      answers.some((answer) => [...(this.#answered.get(answer) ?? [])].some((other) => other !== kind))
    );
  }

  #answersOf({ readings }: Judged): string[] {
    return readings.flatMap(({ words, claims }) =>
      claims.flatMap((id) => {
        const sentence = this.#sentences.get(id);
        return sentence === undefined ? [] : [`${sentence} ${words}`];
      }),
    );
  }
}

/** "How many people were killed, according to officials?" asks again how many were killed. */
function withoutSpeaker(about: string): string {
  return about.replace(/, according to .*$/u, "?");
}
