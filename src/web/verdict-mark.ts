import {
  describeVerdict,
  VERDICT_LABELS,
  type Question,
  type Strength,
  type VerdictName,
} from "../core/index.ts";

/** What the tool says, in word, shape and colour. `shape` names a symbol of the sprite, `tone` a colour class. */
export interface VerdictMark {
  readonly shape: VerdictShape;
  readonly tone: "differ" | "agree" | "ink" | "grey";
  readonly word: string;
  /** What stands beside the word in regular weight; empty where there is nothing to add. */
  readonly detail: string;
}

export type VerdictShape = "hard" | "soft" | "changed" | "compatible" | "agree" | "single" | "cannot";

type Look = Pick<VerdictMark, "shape" | "tone">;

const LOOKS: Readonly<Record<VerdictName, Look>> = {
  discrepancy: { shape: "hard", tone: "differ" },
  "changed-over-time": { shape: "changed", tone: "ink" },
  compatible: { shape: "compatible", tone: "grey" },
  agree: { shape: "agree", tone: "agree" },
  "cannot-compare": { shape: "cannot", tone: "grey" },
  "single-source": { shape: "single", tone: "grey" },
};

type Judged = Pick<Question, "verdict" | "type" | "strength">;

/** `≠ Discrepancy direction, hard`. */
export function verdictMark(question: Judged): VerdictMark {
  const { label, detail } = describeVerdict(question);
  return { ...look(question.verdict, question.strength), word: label, detail };
}

/** In a list of findings the type leads: `≠ Direction discrepancy, hard`. */
export function findingMark(question: Judged): VerdictMark {
  const mark = verdictMark(question);
  if (question.verdict !== "discrepancy" || question.type === null) return mark;
  const strength = question.strength === null ? "" : `, ${question.strength}`;
  return {
    ...mark,
    word: capitalized(question.type),
    detail: `${VERDICT_LABELS.discrepancy.toLowerCase()}${strength}`,
  };
}

/** The mark of a kind of verdict, where no one question is meant. */
export function plainMark(
  verdict: VerdictName,
  strength: Strength | null,
  word: string,
  detail = "",
): VerdictMark {
  return { ...look(verdict, strength), word, detail };
}

export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function look(verdict: VerdictName, strength: Strength | null): Look {
  return verdict === "discrepancy" && strength === "soft"
    ? { ...LOOKS.discrepancy, shape: "soft" }
    : LOOKS[verdict];
}
