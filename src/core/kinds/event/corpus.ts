import type { ClaimKindCorpus } from "../../claims/claim-kind.ts";

export const corpus: ClaimKindCorpus = {
  kind: "event",
  finds: [
    {
      text: "[Police arrested Carla Jensen] on Monday.",
      claims: [{ value: { trigger: "arrest", patient: "Carla Jensen" }, stance: "asserted" }],
    },
    {
      text: "[Police did not arrest Carla Jensen] on Monday.",
      claims: [{ value: { trigger: "arrest" }, stance: "denied" }],
    },
    {
      text: "[The lighthouse received minor damage].",
      claims: [{ value: { trigger: "damage", degree: "slight" }, stance: "asserted" }],
    },
    {
      text: "[The old harbour was undamaged].",
      claims: [{ value: { trigger: "damage" }, stance: "denied" }],
    },
    {
      text: "She said [prices were not expected to rise].",
      claims: [{ value: { trigger: "rise" }, stance: "denied" }],
    },
    { text: "The town was founded by nobody in particular.", claims: [] },
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
    {
      a: "The harbour of Ardana suffered slight damage.",
      b: "The harbour of Ardana was also damaged.",
      verdict: "compatible",
    },
    {
      a: "The old town of Ardana was undamaged.",
      b: "Buildings in the old town of Ardana were destroyed.",
      verdict: null,
    },
    {
      a: "Ardana Rovers won the cup final in Belmar.",
      b: "Belmar City lost the cup final in Belmar.",
      verdict: null,
    },
    {
      a: "No tear gas was used in Ardana.",
      b: "Officers denied that tear gas had been used in Ardana.",
      verdict: "agree",
    },
    {
      a: "The airport of Ardana was undamaged.",
      b: "The airport of Ardana was damaged.",
      verdict: "discrepancy",
      type: "polarity",
    },
    {
      a: "Flights from the airport resumed on Monday.",
      b: "Flights from the airport were halted on Monday.",
      verdict: "changed-over-time",
      type: "status",
    },
  ],
};
