import { fits, needsNoLook } from "./importance.ts";
import type { Judged } from "./judged.ts";

/**
 * Puts questions that tell a reader nothing which one before them does not behind all that are worth a look.
 * @param questions in order of importance
 */
export function repeatsLast(questions: readonly Judged[]): readonly Judged[] {
  const told = new Told();
  const repeats = new Set(questions.filter((question) => told.repeats(question)));
  const others = questions.filter((question) => !repeats.has(question));
  const end = others.findIndex(needsNoLook);
  return end < 0 ? [...others, ...repeats] : [...others.slice(0, end), ...repeats, ...others.slice(end)];
}

/** What the questions so far have told. */
class Told {
  /** Words of questions, and their topics. */
  readonly #asked = new Set<string>();
  /** Answer in its sentence -> the kind of the first question that has it. */
  readonly #answered = new Map<string, string>();

  /** Whether a question on which sources agree repeats those before it; it is told from now on. */
  repeats(question: Judged): boolean {
    const asked = [withoutSpeaker(question.about), ...(question.topic === null ? [] : [question.topic])];
    const repeated =
      fits(question) && (asked.some((words) => this.#asked.has(words)) || this.#isAnswered(question));
    for (const words of asked) this.#asked.add(words);
    for (const answer of question.told) {
      if (!this.#answered.has(answer)) this.#answered.set(answer, question.kind);
    }
    return repeated;
  }

  /** Another kind of question has its one answer from one of its sentences: a visit and its day. */
  #isAnswered({ kind, readings, told }: Judged): boolean {
    return readings.length === 1 && told.some((answer) => (this.#answered.get(answer) ?? kind) !== kind);
  }
}

/** "How many people were killed, according to officials?" asks again how many were killed. */
function withoutSpeaker(about: string): string {
  const at = about.indexOf(", according to ");
  return at < 0 ? about : `${about.slice(0, at)}?`;
}
