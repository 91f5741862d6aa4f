import type { Weight } from "../claims/claim-kind.ts";
import type { Question } from "./question.ts";

/**
 * A judged question without its number, which follows the order of importance over all questions, and without
 * its origins, which show in the articles as wholes; with what that order looks at.
 */
export interface Judged extends Omit<Question, "id" | "origins"> {
  readonly weight: Weight;
  /** What it is about, where another question may ask the same in other words. */
  readonly topic: string | null;
  /** Its answers, each with the sentence it stands in: another kind of question may have them from there too. */
  readonly told: readonly string[];
}
