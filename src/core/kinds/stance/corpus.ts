import type { ClaimKindCorpus } from "../../claims/claim-kind.ts";

export const corpus: ClaimKindCorpus = {
  kind: "stance",
  finds: [
    {
      text: "[Iran has supplied Russia with drones].",
      claims: [
        {
          value: {
            who: null,
            position: "asserts",
            act: "supply",
            topic: ["unmanned aerial vehicle"],
            actor: "Iran",
            parties: ["Russia"],
          },
        },
      ],
    },
    {
      text: "Allegations have surfaced. [Serbia denied that it had sold missiles to Libya].",
      claims: [{ value: { who: "Serbia", position: "denies" }, stance: "denied" }],
    },
    {
      text: "[Serbia denies that it supplied Libya with missiles].",
      claims: [
        { value: { who: "Serbia", position: "denies", act: "supply", actor: "Serbia", parties: ["Libya"] } },
      ],
    },
    {
      text: "[Reports speak of Serbia’s supply of missiles to Libya]. [Belgrade has denied these reports].",
      claims: [
        { value: { position: "asserts", actor: "Serbia" } },
        {
          value: { who: "Belgrade", position: "denies", actor: "Serbia", topic: ["missile"] },
          inferred: ["statement"],
        },
      ],
    },
    {
      text: "[The minister denied any wrongdoing].",
      claims: [{ value: { who: "The minister", position: "denies", act: null, topic: ["wrongdoing"] } }],
    },
    {
      text: "[The company declined to comment on the data leak].",
      claims: [{ value: { who: "The company", position: "declines" }, stance: "possible" }],
    },
    {
      text: "[Chile has maintained that claims of torture were unfounded].",
      claims: [{ value: { who: "Chile", position: "denies", topic: ["torture"] } }],
    },
    { text: "Iran may supply Russia with drones.", claims: [] },
    { text: "Iran wants to supply Russia with drones.", claims: [] },
    { text: "The company rejected the offer.", claims: [] },
    { text: "The mayor delivered a speech in Berlin.", claims: [] },
    { text: "The minister refused to resign.", claims: [] },
  ],
  pairs: [
    {
      a: "Iran has supplied Russia with drones.",
      b: "Iran denies that it supplied Russia with unmanned aerial vehicles.",
      verdict: "discrepancy",
      type: "polarity",
      strength: "hard",
    },
    {
      a: "Serbia acknowledged that it supplied Libya with missiles.",
      b: "Serbia denied that it supplied Libya with missiles.",
      verdict: "discrepancy",
      type: "polarity",
      strength: "hard",
    },
    {
      a: "Iran denies that it supplied Russia with drones.",
      b: "Tehran denied that it delivered drones to Russia.",
      verdict: "agree",
    },
    {
      a: "Libya claimed that Serbia supplied Chad with missiles.",
      b: "Serbia denied that it supplied Chad with missiles.",
      verdict: "compatible",
    },
    {
      a: "Iran has supplied Russia with drones.",
      b: "The United States claimed that Iran supplied Russia with drones.",
      verdict: "compatible",
      type: "precision",
    },
    {
      a: "Iran denies that it supplied Russia with drones.",
      b: "The Kremlin declined to comment on claims that Iran supplied Russia with drones.",
      verdict: "cannot-compare",
    },
    {
      a: "Iran denies that it supplied Russia with drones.",
      b: "Iran denies that it supplied Russia with ballistic missiles.",
      verdict: null,
    },
    {
      a: "Iran has supplied Russia with drones.",
      b: "Russia denied that it supplied Iran with drones.",
      verdict: null,
    },
    {
      a: "The minister denied any wrongdoing.",
      b: "The bank denied a data leak.",
      verdict: null,
    },
  ],
};
