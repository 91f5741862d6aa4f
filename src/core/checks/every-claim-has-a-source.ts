import type { Check } from "./check.ts";

export const everyClaimHasASource: Check = {
  id: "every-claim-has-a-source",
  says: "No claim is without its source.",
  run(state) {
    const sources = new Set(state.sources.map((source) => source.id));
    return state.claims
      .filter((claim) => !sources.has(claim.source))
      .map((claim) => ({
        where: claim.id,
        message: `Its source ${claim.source} is not in the dossier.`,
      }));
  },
};
