import type { Check } from "./check.ts";

export const everyClaimSaysHowItWasRead: Check = {
  id: "every-claim-says-how-it-was-read",
  says: "Each claim names its kind, its rule and the shape of its value.",
  run(state) {
    return state.claims
      .filter(({ kind, rule, value }) => kind === "" || rule === "" || value.type === "")
      .map(({ id }) => ({ where: id, message: "It lacks a kind, a rule or a type of value." }));
  },
};
