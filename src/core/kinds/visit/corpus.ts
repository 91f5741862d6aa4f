import type { ClaimKindCorpus } from "../../claims/claim-kind.ts";

export const corpus: ClaimKindCorpus = {
  kind: "visit",
  finds: [
    {
      text: "President Maria Lopez [met Prime Minister John Adler in Oslo on Thursday].",
      claims: [{ value: { form: "meeting", start: "2023-12-07", place: "Oslo", stage: "happened" } }],
    },
    {
      text: "President Maria Lopez [spoke with Prime Minister John Adler by phone this week].",
      claims: [{ value: { form: "call", place: null } }],
    },
    {
      text: "President Maria Lopez plans to [visit Oslo] for talks with John Adler.",
      claims: [{ value: { form: "visit", stage: "planned" } }],
    },
    { text: "The two sides met halfway.", claims: [] },
    { text: "He called for talks.", claims: [] },
  ],
  pairs: [
    {
      a: "President Maria Lopez met Prime Minister John Adler in Oslo on Thursday.",
      b: "On December 7, Maria Lopez held talks with John Adler in Oslo.",
      verdict: "agree",
    },
    {
      a: "President Maria Lopez met Prime Minister John Adler in Oslo on December 5.",
      b: "President Maria Lopez met Prime Minister John Adler in Oslo on December 7.",
      verdict: "discrepancy",
      type: "date",
    },
    {
      a: "President Maria Lopez met Prime Minister John Adler in Oslo in December.",
      b: "President Maria Lopez met Prime Minister John Adler in Oslo on December 7.",
      verdict: "compatible",
    },
    // Other guests, and other years: two visits. The same weekday counts from two publication dates.
    {
      a: "President Maria Lopez met Prime Minister John Adler in Oslo on Thursday.",
      b: "President Maria Lopez met Prime Minister Nora Brandt in Oslo on Thursday.",
      verdict: null,
    },
    {
      a: "President Maria Lopez met Prime Minister John Adler in Oslo on Thursday.",
      b: "President Maria Lopez met Prime Minister John Adler in Oslo on Thursday.",
      published: ["2023-12-09", "2025-01-18"],
      verdict: null,
    },
  ],
};
