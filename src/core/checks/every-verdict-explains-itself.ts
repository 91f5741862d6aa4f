import type { Question } from "../verdicts/question.ts";
import type { Check } from "./check.ts";

export const everyVerdictExplainsItself: Check = {
  id: "every-verdict-explains-itself",
  says: "Each verdict names its rule and its reason; a discrepancy its type and strength too.",
  run(state) {
    return state.questions.flatMap((question) =>
      missing(question).map((what) => ({
        where: question.id,
        message: `Its verdict "${question.verdict}" has no ${what}.`,
      })),
    );
  },
};

function missing(question: Question): readonly string[] {
  const differs = question.verdict === "discrepancy";
  return [
    ...(question.about === "" ? ["question in words"] : []),
    ...(question.rule === "" ? ["rule"] : []),
    ...(question.why === "" ? ["reason"] : []),
    ...(differs && question.type === null ? ["type"] : []),
    ...(differs && question.strength === null ? ["strength"] : []),
  ];
}
