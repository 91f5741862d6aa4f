import type { Check } from "./check.ts";

export const everyQuestionHasItsClaims: Check = {
  id: "every-question-has-its-claims",
  says: "Each question has claims, each once, and all of them are in the dossier.",
  run(state) {
    const claims = new Set(state.claims.map((claim) => claim.id));
    return state.questions.flatMap((question) => [
      ...(question.claims.length === 0 ? [{ where: question.id, message: "It has no claims." }] : []),
      ...(new Set(question.claims).size < question.claims.length
        ? [{ where: question.id, message: "It has one claim twice." }]
        : []),
      ...question.claims
        .filter((id) => !claims.has(id))
        .map((id) => ({ where: question.id, message: `Its claim ${id} is not in the dossier.` })),
    ]);
  },
};
