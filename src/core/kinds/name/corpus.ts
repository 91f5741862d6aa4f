import type { ClaimKindCorpus } from "../../claims/claim-kind.ts";

export const corpus: ClaimKindCorpus = {
  kind: "name",
  finds: [
    {
      text: "Hale's former girlfriend, [Ann Orr], wept.",
      claims: [{ value: { spelling: "Ann Orr", relation: { kin: "girlfriend", former: true, of: "hale" } } }],
    },
    {
      text: "The driver and his son saw [Ann Orr], her neighbours said.",
      claims: [{ value: { spelling: "Ann Orr" } }],
    },
    {
      text: "Police spokeswoman [Carla Jensen] said on Monday that Jensen would speak again.",
      claims: [{ value: { type: "name", entity: "person", spelling: "Carla Jensen" } }],
    },
    {
      text: "Iranian President [Ebrahim Raisi] met Russian Foreign Minister [Sergey Lavrov].",
      claims: [
        { value: { spelling: "Ebrahim Raisi", role: "president" } },
        { value: { spelling: "Sergey Lavrov", role: "foreign minister" } },
      ],
    },
    {
      text: "The summit of the [Shanghai Cooperation Organization] opened in Samarkand.",
      claims: [{ value: { entity: "organisation", spelling: "Shanghai Cooperation Organization" } }],
    },
    {
      text: "The fire broke out at [Fenner Advisors], a firm of accountants.",
      claims: [{ value: { entity: "organisation", spelling: "Fenner Advisors" } }],
    },
    { text: "The mayor said that the bridge would open in May.", claims: [] },
    { text: "The European Union and Germany agreed on the budget.", claims: [] },
    { text: "The Iranian leader spoke of hope.", claims: [] },
  ],
  pairs: [
    {
      a: "Mark Hale shot his girlfriend, Ann Orr.",
      b: "Ann Orr, 22, Hale's wife, was shot.",
      verdict: "discrepancy",
      type: "status",
      strength: "soft",
    },
    {
      a: "Mark Hale met his wife, Ann Orr.",
      b: "Max Berg met his sister, Ann Orr.",
      verdict: "compatible",
    },
    {
      a: "Iranian President Ibrahim Raisi flew home on Friday.",
      b: "Iranian President Ebrahim Raisi flew home on Friday.",
      verdict: "compatible",
      type: "name-spelling",
    },
    {
      a: "Governor Heydar Rostami visited the island.",
      b: "Governor Heidar Rostami visited the island.",
      verdict: "compatible",
      type: "name-spelling",
    },
    {
      a: "The victim was Marc Holt, police said.",
      b: "The victim was Mark Holt, police said.",
      verdict: "discrepancy",
      type: "name-spelling",
      strength: "hard",
    },
    {
      a: "Mayor Karen Holm thanked the voters.",
      b: "Mayor Karin Holm thanked the voters.",
      verdict: "discrepancy",
      type: "name-spelling",
    },
    {
      a: "Dr Chilufya Bwanke, the health director, spoke.",
      b: "Dr Chilufya Bwanki, the health director, spoke.",
      verdict: "discrepancy",
      type: "name-spelling",
    },
    {
      a: "Striker Nils Almqvist scored first.",
      b: "Striker Nils Almquist scored first.",
      verdict: "discrepancy",
      type: "name-spelling",
    },
    {
      a: "The factory of Peter Groves burned.",
      b: "The factory of Peter Grove burned.",
      verdict: "discrepancy",
      type: "name-spelling",
    },
    {
      a: "Detective Maria Gordon spoke to reporters.",
      b: "Detective Marie Gordon spoke to reporters.",
      verdict: "discrepancy",
      type: "name-spelling",
      strength: "hard",
    },
    {
      a: "Fire chief Juan Ortega thanked the crews.",
      b: "Fire chief Juan Ortega praised the crews.",
      verdict: "agree",
    },
    {
      a: "The fire broke out at the accounting firm Fenner Advisors.",
      b: "The fire broke out at the accounting firm Fenner Advisers.",
      verdict: "discrepancy",
      type: "name-spelling",
      strength: "hard",
    },
    {
      a: "The fire broke out at the Harrow Medical Centre.",
      b: "The fire broke out at the Harrow Medical Center.",
      verdict: "agree",
    },
    {
      a: "The fire broke out at the accounting firm Fenner Advisors.",
      b: "The fire broke out at the accounting firm Tanner Advisors.",
      verdict: null,
    },
    {
      a: "President George W. Bush signed the bill.",
      b: "President George Bush signed the bill.",
      verdict: "compatible",
      type: "precision",
    },
    {
      a: "Defence Minister Sergei Shoigu was present.",
      b: "Foreign Minister Sergey Lavrov was present.",
      verdict: null,
    },
    {
      a: "Coach John Smith left the club.",
      b: "Coach Peter Smith left the club.",
      verdict: null,
    },
    {
      a: "Mario Rossi and Maria Rossi opened the shop together.",
      b: "Mary Jones opened the shop.",
      verdict: null,
    },
  ],
};
