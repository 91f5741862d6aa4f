import type { ClaimKindCorpus } from "../../claims/claim-kind.ts";

export const corpus: ClaimKindCorpus = {
  kind: "date",
  finds: [
    {
      text: "A strong earthquake struck the island on [Sunday].",
      claims: [{ value: { edtf: "2023-12-03", events: ["quake", "strike"] } }],
    },
    {
      text: "Norvik bought the shipyard in [2002].",
      claims: [{ value: { edtf: "2002", event: "buy" } }],
    },
    { text: "The siege lasted three weeks.", claims: [] },
    { text: "The ministers meet every Friday.", claims: [] },
  ],
  pairs: [
    {
      a: "The earthquake struck Ardana on Sunday.",
      b: "Ardana was hit by an earthquake on December 3.",
      verdict: "agree",
    },
    {
      a: "Norvik bought the Harland shipyard in 2002.",
      b: "Norvik acquired the Harland shipyard in March 2002.",
      verdict: "compatible",
    },
    {
      a: "“The election in Ardana is won today,” said Ann Berg.",
      b: "“The election in Ardana is won today,” Ann Berg said.",
      published: ["2023-12-03", "2023-12-04"],
      verdict: "cannot-compare",
    },
    {
      a: "The election in Ardana was held on December 3.",
      b: "The election in Ardana was held on December 5.",
      verdict: "discrepancy",
      type: "date",
    },
    {
      a: "The earthquake struck Ardana on Sunday.",
      b: "The parade in Belmar was held on Tuesday.",
      verdict: null,
    },
    {
      a: "The earthquake struck Ardana on Sunday.",
      b: "An earthquake struck Ardana in March 1997.",
      verdict: null,
    },
  ],
};
