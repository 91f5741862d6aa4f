import type { ClaimKindCorpus } from "../../claims/claim-kind.ts";

export const corpus: ClaimKindCorpus = {
  kind: "event",
  finds: [
    {
      text: "Police [arrested Carla Jensen] on Monday.",
      claims: [{ value: { trigger: "arrest", patient: "Carla Jensen" }, stance: "asserted" }],
    },
    {
      text: "Police [did not arrest Carla Jensen] on Monday.",
      claims: [{ value: { trigger: "arrest" }, stance: "denied" }],
    },
    { text: "The bridge was signed off by nobody.", claims: [] },
    { text: "The weather was fine.", claims: [] },
  ],
  pairs: [
    {
      a: "A jury convicted Carla Jensen of arson in the Harland fire.",
      b: "A jury acquitted Carla Jensen of arson in the Harland fire.",
      verdict: "discrepancy",
      type: "status",
      strength: "hard",
    },
    {
      a: "A jury convicted Carla Jensen of arson in the Harland fire.",
      b: "Carla Jensen was convicted of arson in the Harland fire.",
      verdict: "agree",
    },
    {
      a: "Police arrested Carla Jensen on Monday.",
      b: "Police arrested John Adler on Monday.",
      verdict: null,
    },
  ],
};
