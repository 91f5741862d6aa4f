import type { ClaimKindCorpus } from "../../claims/claim-kind.ts";

export const corpus: ClaimKindCorpus = {
  kind: "membership",
  finds: [
    {
      text: "Serbia may join the [European Free Trade Association, which includes Norway, Iceland, Switzerland and Liechtenstein].",
      claims: [
        {
          value: {
            group: "European Free Trade Association",
            members: ["Norway", "Iceland", "Switzerland", "Liechtenstein"],
            leader: null,
            open: true,
            total: null,
          },
        },
      ],
    },
    {
      text: "Minsk relies on the [Eurasian Economic Union, a bloc led by Russia and comprising countries such as Armenia and Belarus].",
      claims: [{ value: { leader: "Russia", members: ["Armenia", "Belarus"], open: true } }],
    },
    {
      text: "Ministers of the [five Caspian countries, including Russia, Iran, Azerbaijan, Kazakhstan and Turkmenistan], met.",
      claims: [{ value: { group: "Caspian countries", total: 5, open: false } }],
    },
    {
      text: "The ministers of the [three Baltic states, Estonia, Latvia and Lithuania], met.",
      claims: [{ value: { group: "Baltic states", total: 3, open: false } }],
    },
    { text: "Iran, Russia and China agreed to hold naval exercises.", claims: [] },
    { text: "The region includes Georgia and Armenia.", claims: [] },
    { text: "He has worked in several countries, including France.", claims: [] },
    { text: "The president met the leaders of France and Germany.", claims: [] },
  ],
  pairs: [
    // A group with a name of its own is one, though each source names other members.
    {
      a: "The Tarn Union includes Poland and Chile.",
      b: "The Tarn Union includes Peru and Ghana.",
      verdict: "compatible",
    },
    {
      a: "The Eurasian Economic Union, a bloc led by Russia and comprising Armenia and Belarus, agreed.",
      b: "The Eurasian Economic Union, which includes Russia, Armenia and Belarus, agreed.",
      verdict: "agree",
    },
    {
      a: "The Eurasian Economic Union, which includes Russia, Armenia and Belarus, agreed.",
      b: "The Eurasian Economic Union, which includes Russia, Armenia, Belarus and Kazakhstan, agreed.",
      verdict: "compatible",
      type: "precision",
    },
    {
      a: "The three Baltic states, including Estonia, Latvia and Lithuania, agreed.",
      b: "The three Baltic states, including Estonia, Latvia and Poland, agreed.",
      verdict: "discrepancy",
      type: "membership",
      strength: "hard",
    },
    {
      a: "The Eurasian Economic Union, which consists of Russia and Armenia, agreed.",
      b: "The Eurasian Economic Union, which consists of Russia, Armenia and Belarus, agreed.",
      published: ["2014-06-01", "2019-06-01"],
      verdict: "changed-over-time",
      type: "membership",
    },
    {
      a: "The Eurasian Economic Union, which includes Russia and Armenia, agreed.",
      b: "The European Free Trade Association, which includes Norway and Iceland, agreed.",
      verdict: null,
    },
  ],
};
