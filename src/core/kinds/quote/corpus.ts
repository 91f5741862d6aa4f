import type { ClaimKindCorpus } from "../../claims/claim-kind.ts";

export const corpus: ClaimKindCorpus = {
  kind: "quote",
  finds: [
    {
      text: "[“We will rebuild the bridge before winter,”] Mayor Carla Jensen said.",
      claims: [
        {
          value: {
            type: "quote",
            speaker: "Carla Jensen",
            words: "We will rebuild the bridge before winter",
            direct: true,
          },
        },
      ],
    },
    {
      text: "Mayor Carla Jensen told residents that [the old bridge would stay closed until the spring].",
      claims: [{ value: { speaker: "Carla Jensen", addressee: "residents", direct: false } }],
    },
    {
      text: "The mill burned down on Monday night in Harrow. The crews were told of it by a neighbour and came at once with four engines, which was not enough. Three houses nearby had to be left for the night, and the road to the north was closed until noon on the next day, when the last of the smoke had gone. [We are sorry for what we did tonight.] — Harrow Foods® (@harrowfoods) May 3, 2021",
      claims: [{ value: { speaker: "Harrow Foods" } }],
    },
    {
      text: "[So proud of this town and its volunteers tonight.] — Ana Diaz (@anadiaz) May 3, 2021",
      claims: [
        { value: { speaker: "Ana Diaz", direct: true }, rule: "quote/<words> — <author> (@<handle>)" },
      ],
    },
    {
      text: "[“The agreement forms a solid foundation for our work.] [It took three years,”] Mayor Carla Jensen said.",
      claims: [
        { value: { speaker: "Carla Jensen", words: "The agreement forms a solid foundation for our work" } },
        { value: { speaker: "Carla Jensen", words: "It took three years" } },
      ],
    },
    { text: "The so-called “bridge of sighs” reopened on Monday.", claims: [] },
    { text: "Mayor Carla Jensen said the bridge would stay closed.", claims: [] },
    { text: "Officials said that the road was closed because of the snow and ice.", claims: [] },
  ],
  pairs: [
    {
      a: "“We have repaired the roof of the old mill completely. The doors open in May,” Mayor Carla Jensen said.",
      b: "“We have repaired the roof of the old mill. The doors open in May,” Mayor Carla Jensen said.",
      verdict: "compatible",
      type: "precision",
    },
    {
      a: "“We need a new roof and everyone in the village knows it,” Mayor Carla Jensen said.",
      b: "“We need a new roof, everyone in the village knows it, but we cannot pay,” Mayor Carla Jensen said.",
      verdict: "compatible",
      type: "precision",
    },
    {
      a: "“I heard the whistle and just started digging,” rescuer Peter Hall said.",
      b: "Rescuer Peter Hall said: “Then I heard the whistle and started digging.”",
      verdict: "compatible",
      type: "precision",
    },
    {
      a: "“We will not sell the old mill to a stranger,” Mayor Carla Jensen said.",
      b: "“We will sell the old mill to a stranger,” Mayor Carla Jensen said.",
      verdict: "discrepancy",
      type: "quote-wording",
      strength: "soft",
    },
    {
      a: "“I am told that almost all of the houses on the shore were insured,” Mayor Carla Jensen said.",
      b: "“I am told that all of the houses on the shore were insured,” Mayor Carla Jensen said.",
      verdict: "discrepancy",
      type: "quote-wording",
      strength: "soft",
    },
    {
      a: "“We have repaired the roof of the old mill completely,” Mayor Carla Jensen said.",
      b: "“We have repaired the roof of the old mill,” Mayor Carla Jensen said.",
      verdict: "compatible",
      type: "precision",
    },
    {
      a: "“Thanks to the volunteers we have kept the school open,” Mayor Carla Jensen said.",
      b: "“Thanks to the volunteers we have kept the school open,” said Mayor Carla Jensen.",
      verdict: "agree",
    },
    {
      a: "Mayor Carla Jensen asked the bishop to “convey her warmest thanks.”",
      b: "“Please convey my warmest thanks to the volunteers,” Mayor Carla Jensen said.",
      verdict: "compatible",
      type: "precision",
    },
    {
      a: "“People were injured in the panic on the stairs,” Detective Tom Wells said.",
      b: "“People got injured in the panic on the back stairs,” Detective Tom Wells said.",
      verdict: "discrepancy",
      type: "quote-wording",
      strength: "soft",
    },
    {
      a: "“Because the lake is not very deep, a wave is not expected,” geologist Anna Lind said.",
      b: "“The lake is not deep enough for us to expect a wave,” geologist Anna Lind said.",
      verdict: "compatible",
      type: "precision",
    },
    {
      a: "“This is the darkest day in the history of our club,” coach Peter Hall said.",
      b: "“This is the darkest day in the history of our club,” captain Luis Vega said.",
      verdict: "discrepancy",
      type: "attribution",
      strength: "hard",
    },
    {
      a: "Mayor Carla Jensen said that the volunteers had kept the village school open all winter.",
      b: "“The volunteers have kept the village school open all winter,” Mayor Carla Jensen said.",
      verdict: "compatible",
      type: "precision",
    },
    {
      a: "“We will rebuild the bridge before winter,” Mayor Carla Jensen said.",
      b: "“The school stays open for the whole year,” Mayor Carla Jensen said.",
      verdict: null,
    },
    {
      a: "“We are building with sand because the quarry is shut,” engineer Anna Lind said.",
      b: "“We are building with mud because the quarry is flooded,” blasted engineer Anna Lind.",
      verdict: "discrepancy",
      type: "quote-wording",
    },
    {
      a: "“The town will not leave a single pupil without a bus,” the mayor, Carla Jensen, said.",
      b: "“The town will not leave a single pupil without a bus,” roared coach Peter Hall.",
      verdict: "discrepancy",
      type: "attribution",
      strength: "hard",
    },
    // A given name alone may be short for the full name.
    {
      a: "Anna’s widower Peter said outside the hall: “No sentence will bring her home, but tonight I will sleep.”",
      b: "“No sentence will bring her home, but tonight I will sleep,” said Peter Hall.",
      verdict: "agree",
    },
    {
      a: "“We will not raise the fares for pupils this year,” Mayor Carla Jensen said.",
      b: "“We will not close the old library in the harbour,” Mayor Carla Jensen said.",
      verdict: null,
    },
    {
      a: "“I am very happy about it,” coach Peter Hall said.",
      b: "“I am very sad about it,” captain Luis Vega said.",
      verdict: null,
    },
  ],
};
