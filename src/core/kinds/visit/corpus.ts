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
    {
      text: "President Maria Lopez had considered [visiting Oslo] while [visiting Rome last week].",
      claims: [
        { value: { guests: ["Maria Lopez"], place: "Oslo", edtf: null, stage: "considered" } },
        { value: { place: "Rome", start: "2023-11-27", stage: "happened" } },
      ],
    },
    {
      text: "Prime Minister John Adler [received President Maria Lopez in Oslo on Monday].",
      claims: [
        { value: { guests: ["Maria Lopez"], hosts: ["John Adler"], place: "Oslo", start: "2023-12-04" } },
      ],
    },
    {
      text: "John Adler was [welcomed by Maria Lopez in Madrid], where Otto Lind’s [visit to Rome] was cancelled.",
      claims: [
        { value: { guests: ["John Adler"], hosts: ["Maria Lopez"], place: "Madrid" } },
        { value: { guests: ["Otto Lind"], place: "Rome", stage: "cancelled" } },
      ],
    },
    {
      text: "Maria Lopez’s [talks] with John Adler lasted three hours.",
      claims: [{ value: { guests: ["Maria Lopez"], hosts: ["John Adler"] } }],
    },
    {
      text: "Maria Lopez [arrived in Oslo on Monday evening].",
      claims: [{ value: { place: "Oslo", edtf: "2023-12-04" } }],
    },
    {
      text: "Maria Lopez [toured the flooded hospital on Monday].",
      claims: [{ value: { place: "the flooded hospital", start: "2023-12-04" } }],
    },
    // Who is at a meeting of others has not met them, and a thing received is no guest.
    { text: "Maria Lopez and John Adler were present at the December 7 meeting.", claims: [] },
    { text: "Maria Lopez will receive 30 jets in Oslo.", claims: [] },
    { text: "Maria Lopez was flown to Oslo with burns.", claims: [] },
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
    // A visit planned for a day, and told when it is over; one called off.
    {
      a: "President Maria Lopez will visit Oslo on December 6.",
      b: "President Maria Lopez visited Oslo on December 6.",
      published: ["2023-12-05", "2023-12-07"],
      verdict: "agree",
    },
    {
      a: "President Maria Lopez plans to visit Oslo for talks with John Adler.",
      b: "President Maria Lopez has cancelled her visit to Oslo and the talks with John Adler.",
      published: ["2023-12-05", "2023-12-07"],
      verdict: "changed-over-time",
    },
    // A country and its capital.
    {
      a: "President Maria Lopez met Prime Minister John Adler in Norway on December 6.",
      b: "President Maria Lopez met Prime Minister John Adler in Oslo on December 6.",
      verdict: "agree",
    },
    {
      a: "President Maria Lopez considered visiting Oslo last week.",
      b: "President Maria Lopez visited Oslo last week.",
      verdict: null,
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
