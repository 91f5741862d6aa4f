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
    {
      text: "The shooting [happened at Ann Berg Park], officials said.",
      claims: [{ value: { trigger: "locate", patient: "the shooting", sites: [{ name: "Ann Berg Park" }] } }],
    },
    {
      text: "The town of [Bessel in central Iran] is famous for its pottery.",
      claims: [{ value: { trigger: "locate", patient: "Bessel", sites: [{ compass: "c", of: "iran" }] } }],
    },
    {
      text: "Paul Riven, 47, of [Sterling Heights], was treated.",
      claims: [
        { value: { trigger: "locate", patient: "Paul Riven", sites: [{ name: "Sterling Heights" }] } },
      ],
    },
    {
      text: "A [not guilty plea] came from Carla Jensen.",
      claims: [{ value: { trigger: "plea", answer: "not guilty" } }],
    },
    {
      text: "A judge in Harland ordered her held [without bond].",
      claims: [{ value: { trigger: "bail", answer: "held without bail" } }],
    },
    {
      text: "The centre saw [no tsunami] risk for Tarn.",
      claims: [{ value: { trigger: "tsunami", answer: "no" } }],
    },
    { text: "He had the bail money in his uniform pocket.", claims: [] },
    { text: "She moved from Oslo to Bergen.", claims: [] },
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
      a: "A quake razed the southeastern city of Bessel.",
      b: "The potters of the town of Bessel in central Iran are known everywhere.",
      verdict: "discrepancy",
      type: "place",
      strength: "hard",
    },
    {
      a: "The shooting happened in Leeds on Monday, police said.",
      b: "The shooting happened in England on Monday, police said.",
      verdict: "compatible",
    },
    {
      a: "The head office of Norvik is in Oslo.",
      b: "Norvik runs its head office in London.",
      verdict: "discrepancy",
      type: "place",
      strength: "hard",
    },
    {
      a: "Rescue operations were slow, residents of Ardana said.",
      b: "Rescue operations are going smoothly, the governor said.",
      verdict: "discrepancy",
      type: "status",
      strength: "soft",
    },
    {
      a: "Police have no motive for the shooting.",
      b: "Police said the motive was an old quarrel.",
      verdict: "changed-over-time",
      type: "status",
    },
    {
      a: "Officers detained two men for questioning.",
      b: "Two men were arrested on drugs charges, officers said.",
      verdict: "changed-over-time",
    },
    {
      a: "Carla Jensen entered a not guilty plea in the arson case.",
      b: "John Adler pleaded guilty to fraud.",
      verdict: null,
    },
    {
      a: "Jensen could face life in prison without parole.",
      b: "Jensen is facing the death penalty.",
      verdict: null,
    },
    {
      a: "Two victims were treated in Ardana and released.",
      b: "Two individuals were detained in Ardana.",
      verdict: null,
    },
    // Wars have many battles.
    {
      a: "The attack in Mosul killed nine soldiers.",
      b: "A market burned after the attack in Basra.",
      verdict: null,
    },
    {
      a: "The village of Ardana lies 40 miles south of Tehran.",
      b: "The village of Ardana lies some 45 miles southeast of Tehran.",
      verdict: "compatible",
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
