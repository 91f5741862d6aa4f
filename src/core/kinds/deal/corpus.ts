import type { ClaimKindCorpus } from "../../claims/claim-kind.ts";

export const corpus: ClaimKindCorpus = {
  kind: "deal",
  finds: [
    {
      text: "On Monday [France agreed to supply Greece with Rafale-4 fighter jets].",
      claims: [
        {
          value: { supplier: { key: "country:FRA" }, recipient: { key: "country:GRC" }, stage: "agreed" },
        },
      ],
    },
    {
      text: "[Greece has finalized the purchase of F-35 fighter jets] and [will buy M-270 rocket launchers from Norway].",
      claims: [
        { value: { recipient: { key: "country:GRC" }, items: [{ name: "F-35" }] } },
        { value: { supplier: { key: "country:NOR" }, recipient: { key: "country:GRC" } } },
      ],
    },
    {
      text: "The report speaks of [Iran’s supply of attack drones to Russia].",
      claims: [{ value: { supplier: { key: "country:IRN" }, recipient: { key: "country:RUS" } } }],
    },
    {
      text: "[France denied that it had sold T-90 tanks to Chile].",
      claims: [{ value: { stage: "denied" }, stance: "denied" }],
    },
    {
      text: "[Norway has offered Chile three mobile clinics], which are expected on Saturday.",
      claims: [
        {
          value: {
            supplier: { key: "country:NOR" },
            recipient: { key: "country:CHL" },
            items: [{ name: "mobile clinic", count: { min: 3, max: 3 } }],
          },
        },
      ],
    },
    {
      text: "[Oslo-based Norvik Air agreed to buy 20 jets from the French planemaker Harland], the largest of the orders signed this year.",
      claims: [
        {
          value: {
            supplier: { key: "organisation:harland" },
            recipient: { key: "organisation:norvik air" },
            items: [{ name: "jet", count: { min: 20, max: 20 } }],
          },
        },
      ],
    },
    {
      text: "[Norvik Air ordered 30 Su-30 fighter jets].",
      claims: [{ value: { items: [{ name: "Su-30", designated: true, count: { min: 30, max: 30 } }] } }],
    },
    {
      text: "[Norvik Air signed a contract for 35 helicopters] from Oslo-based Harland, for $90 million.",
      claims: [
        {
          value: {
            supplier: { key: "organisation:harland" },
            recipient: { key: "organisation:norvik air" },
            items: [{ name: "helicopter", count: { min: 35, max: 35 } }],
            price: "$90 million",
            stage: "agreed",
          },
        },
      ],
    },
    {
      text: "[Harland left the fair with an order from Norvik Air for 50 buses].",
      claims: [
        {
          value: { supplier: { key: "organisation:harland" }, recipient: { key: "organisation:norvik air" } },
        },
      ],
    },
    {
      text: "Norvik Air is short of lorries. [The company is buying 70 lorries] for $8 million.",
      claims: [{ value: { supplier: null, recipient: { key: "organisation:norvik air" } } }],
    },
    {
      text: "[Norvik Air will take 25 airliners from Harland].",
      claims: [
        {
          value: {
            supplier: { key: "organisation:harland" },
            recipient: { key: "organisation:norvik air" },
            stage: "announced",
          },
        },
      ],
    },
    {
      text: "[Harland won a contract worth $40 million to build 12 trams for Ulm].",
      claims: [{ value: { supplier: { key: "organisation:harland" }, price: "$40 million" } }],
    },
    {
      text: "[Harland secured an order for 40 trams] in spring.",
      claims: [{ value: { supplier: { key: "organisation:harland" }, recipient: null } }],
    },
    {
      text: "[Norvik Air awarded Harland a contract for 12 trams].",
      claims: [
        {
          value: { supplier: { key: "organisation:harland" }, recipient: { key: "organisation:norvik air" } },
        },
      ],
    },
    {
      text: "[Norvik Air cancelled an order for 12 trams].",
      claims: [{ value: { recipient: { key: "organisation:norvik air" }, stage: "cancelled" } }],
    },
    // A memorandum is less than a contract, and does not say who gives and who gets.
    {
      text: "[Norvik Air and Harland signed a memorandum of understanding for 60 trams].",
      claims: [{ value: { supplier: null, recipient: null, stage: "principle" } }],
    },
    {
      text: "[Norvik Air has not signed a contract for 60 trams].",
      claims: [{ value: { stage: "denied" } }],
    },
    { text: "The union at Norvik Air signed a labour contract for 1,200 workers.", claims: [] },
    { text: "Norvik signed a contract for 1,200 workers.", claims: [] },
    { text: "Hale took out a contract for two killings.", claims: [] },
    { text: "In order for 12 planes to land at Ulm, the runway was cleared.", claims: [] },
    { text: "Hale signed a plea deal for two counts of fraud.", claims: [] },
    { text: "Ulm issued an evacuation order for 300 homes.", claims: [] },
    { text: "The peace deal for Chile was signed by 12 groups.", claims: [] },
    { text: "Norvik ordered 200 employees to leave.", claims: [] },
    { text: "Chile took 12 tanks from Peru.", claims: [] },
    { text: "Norvik sold a mill in order to build 12 trams.", claims: [] },
    { text: "Hale signed a contract for 12 games with the Oster Rovers.", claims: [] },
    { text: "Norway sent three skiers down the hill.", claims: [] },
    { text: "The mayor gave 40 speeches in Norway.", claims: [] },
    { text: "France supplies Greece with optimism.", claims: [] },
    { text: "The F-35 fighter jets flew over Athens.", claims: [] },
  ],
  pairs: [
    {
      a: "France agreed to supply Greece with F-35 fighter jets.",
      b: "Greece agreed to supply France with F-35 fighter jets.",
      verdict: "discrepancy",
      type: "direction",
      strength: "hard",
    },
    {
      a: "France agreed to supply Greece with F-35 fighter jets.",
      b: "Greece signed a contract to buy F-35 fighter jets from France.",
      verdict: "agree",
    },
    {
      a: "Greece wants to buy F-35 fighter jets from France.",
      b: "France supplied Greece with F-35 fighter jets.",
      verdict: "compatible",
    },
    {
      a: "Norway has offered Chile three mobile clinics.",
      b: "Chile has offered Norway three mobile clinics to treat the wounded.",
      verdict: "discrepancy",
      type: "direction",
      strength: "hard",
    },
    {
      a: "Norway offered to send Chile three mobile clinics.",
      b: "The first of the three mobile clinics promised to Chile by Norway was opened on Saturday.",
      verdict: "compatible",
    },
    // One part of a deal told, the maker named by the goods alone.
    {
      a: "Norvik Air agreed to buy 20 jets from the planemaker Harland.",
      b: "Norvik Air will buy 20 Harland jets, the planemaker Harland said.",
      verdict: "compatible",
    },
    // One side told, and the goods by another name.
    {
      a: "Norvik Air signed a contract for 35 jetliners from Oslo-based Harland.",
      b: "Norvik Air is short of seats. The company is buying 35 planes.",
      verdict: "compatible",
    },
    {
      a: "Norvik Air will take 25 jetliners from Harland.",
      b: "Harland left the fair with an order from Norvik Air for 35 planes.",
      verdict: "compatible",
    },
    {
      a: "Norvik Air signed a contract for 60 trams from Oslo-based Harland.",
      b: "Norvik Air and Harland signed a memorandum of understanding for 60 trams.",
      verdict: "discrepancy",
      type: "status",
      strength: "soft",
    },
    {
      a: "Norvik Air signed a contract for 60 trams from Oslo-based Harland.",
      b: "Norvik Air signed a contract for 60 buses from Oslo-based Harland.",
      verdict: null,
    },
    // A country and its firm may stand for one party.
    {
      a: "France agreed to sell Greece F-35 fighter jets.",
      b: "The French planemaker Harland agreed to sell Greece F-35 fighter jets.",
      verdict: "agree",
    },
    {
      a: "France supplied Greece with drones.",
      b: "France acknowledges delivering some drones.",
      verdict: "agree",
    },
    // Arms of any class may be those that another article names; two classes alone are two deliveries.
    {
      a: "France supplied Greece with drones.",
      b: "France is supplying Greece with weapons.",
      verdict: "compatible",
    },
    {
      a: "France supplied Greece with drones.",
      b: "France supplied Greece with ballistic missiles.",
      verdict: null,
    },
    {
      a: "France supplied Greece with ferries.",
      b: "France supplied Greece with weapons.",
      verdict: null,
    },
    // Opposite directions over goods of one class are two deals, not one told twice.
    {
      a: "France supplied Greece with drones.",
      b: "Greece supplied France with drones.",
      verdict: null,
    },
    {
      a: "France agreed to supply Greece with F-35 fighter jets.",
      b: "Japan agreed to supply Chile with F-35 fighter jets.",
      verdict: null,
    },
  ],
};
