import type { ClaimKindCorpus } from "../../claims/claim-kind.ts";

export const corpus: ClaimKindCorpus = {
  kind: "date",
  finds: [
    {
      text: "A strong earthquake struck the island on [Sunday].",
      claims: [{ value: { edtf: "2023-12-03", events: ["hit", "quake"] } }],
    },
    {
      text: "A clerk who was fired [last week] walked into the bank on [Thursday] and shot a guard.",
      claims: [
        { value: { main: "dismissal", question: "was a clerk fired" } },
        { value: { main: "to enter", events: ["to enter", "shooting", "attack"] } },
      ],
    },
    {
      text: "He was arrested two hours after [Tuesday]'s shooting, police said [Wednesday].",
      claims: [{ value: { events: ["shooting", "attack"] } }, { value: { main: "to say" } }],
    },
    {
      text: "A note pinned up [Monday] at the library said lessons would be held [Tuesday].",
      claims: [{ value: { question: "was a note pinned" } }, { value: { question: "were lessons held" } }],
    },
    {
      text: "The brothers are meeting the mayor, who called them back, at [noon Friday].",
      claims: [{ value: { main: "meeting" } }],
    },
    {
      text: "Norvik bought the shipyard in [2002].",
      claims: [{ value: { edtf: "2002", event: "buy" } }],
    },
    {
      text: "Nine people were hurt, two of them badly, during a [Christmas Day] parade in Oster, the police told the paper.",
      claims: [{ value: { main: "ceremony" } }],
    },
    {
      text: "The verdict may come as early as [December 14], a clerk told the paper.",
      claims: [{ value: { main: "verdict" } }],
    },
    {
      text: "The baker was denied a building permit in [March].",
      claims: [{ value: { main: "refusal" } }],
    },
    {
      text: "The treasurer of the club stepped down on [Nov. 14].",
      claims: [{ value: { main: "resignation", question: "did the treasurer step down" } }],
    },
    {
      text: "Both sides attended the talks in Oster on [Sunday].",
      claims: [{ value: { main: "meeting" } }],
    },
    {
      text: "The guild announced a recount of the vote held in [May].",
      claims: [{ value: { main: "election" } }],
    },
    {
      text: "The barge turned over at [20.15 CET] and the tug sank at [six in the morning].",
      claims: [
        { value: { main: "capsizing", time: "20:15" } },
        { value: { main: "capsizing", time: "06:00" } },
      ],
    },
    {
      text: "The ministry declared the sale void on [Monday].",
      claims: [{ value: { main: "to declare sale" } }],
    },
    { text: "The siege lasted three weeks.", claims: [] },
    { text: "The ministers meet every Friday.", claims: [] },
  ],
  pairs: [
    {
      a: "Officers were called to the house in Arlen around 7:50 a.m. on Friday.",
      b: "Police were called to the house in Arlen shortly before 8 a.m. on Friday.",
      verdict: "compatible",
    },
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
      verdict: "agree",
    },
    {
      a: "Gunmen attacked the bank in Ardana on Sunday.",
      b: "Gunmen attacked the bank in Ardana this morning.",
      published: ["2023-12-03", "2023-12-04"],
      verdict: "compatible",
      type: "precision",
    },
    {
      a: "Two people died in the Sunday attack on the bank in Ardana.",
      b: "A shooting at the bank in Ardana on Sunday killed two people.",
      verdict: "agree",
    },
    {
      a: "The gunfire that wounded two people in Ardana on Sunday ended at dawn.",
      b: "Several runners have been shot at a race in Ardana on Sunday.",
      verdict: "agree",
    },
    {
      a: "The baker was denied a permit in Ardana in November.",
      b: "The council in Ardana refused the baker a permit in November.",
      verdict: "agree",
    },
    {
      a: "Ann Berg quit as mayor of Ardana on Sunday.",
      b: "The mayor of Ardana, Ann Berg, stepped down on December 3.",
      verdict: "agree",
    },
    {
      a: "The barge capsized off Belmar on Sunday.",
      b: "Off Belmar the barge turned over on Sunday night.",
      verdict: "compatible",
    },
    {
      a: "The Ardana Lions beat the Belmar Bears on Sunday.",
      b: "The Oster Hawks lost to the Dunholm Foxes on Sunday.",
      verdict: null,
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
