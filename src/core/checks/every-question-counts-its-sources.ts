import type { Check } from "./check.ts";

export const everyQuestionCountsItsSources: Check = {
  id: "every-question-counts-its-sources",
  says: "Each question counts the sources of its claims, and no more origins than sources.",
  run(state) {
    const sourceOf = new Map(state.claims.map((claim) => [claim.id, claim.source] as const));
    return state.questions.flatMap((question) => {
      const sources = new Set(question.claims.map((id) => sourceOf.get(id))).size;
      const { origins } = question;
      if (question.sources === sources && origins >= 1 && origins <= sources) return [];
      return [
        {
          where: question.id,
          message:
            `It says ${String(question.sources)} sources and ${String(origins)} origins; ` +
            `its claims come from ${String(sources)} sources.`,
        },
      ];
    });
  },
};
