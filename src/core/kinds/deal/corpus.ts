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
    // What is not counted changes hands as well: firms, stakes, rights, orders, players.
    {
      text: "Oster, June 3. [Norvik Systems agreed to buy Harland Software] for $42 a share.",
      claims: [
        {
          value: {
            supplier: null,
            recipient: { key: "organisation:norvik systems" },
            items: [{ sort: "firm", key: "harland software" }],
            stage: "agreed",
          },
        },
      ],
    },
    {
      text: "Traders welcomed [Norvik’s $3 billion purchase of Harland].",
      claims: [{ value: { recipient: { name: "Norvik" }, items: [{ name: "Harland" }] } }],
    },
    {
      text: "[Harland is being taken over by Norvik].",
      claims: [{ value: { recipient: { name: "Norvik" }, items: [{ name: "Harland" }] } }],
    },
    {
      text: "[Norvik is buying 30 per cent of Harland].",
      claims: [{ value: { recipient: { name: "Norvik" }, items: [{ sort: "holding", key: "harland" }] } }],
    },
    {
      text: "[Ulm awarded Harland the tram contract].",
      claims: [
        {
          value: {
            supplier: { name: "Harland" },
            recipient: { name: "Ulm" },
            items: [{ sort: "contract", key: "tram" }],
          },
        },
      ],
    },
    {
      text: "[The order went to Harland].",
      claims: [{ value: { supplier: { name: "Harland" }, recipient: null } }],
    },
    {
      text: "[Ulm picked Harland to build the trams].",
      claims: [{ value: { supplier: { name: "Harland" }, recipient: { name: "Ulm" } } }],
    },
    {
      text: "[Norvik is the club’s new shirt sponsor].",
      claims: [{ value: { supplier: { name: "Norvik" }, items: [{ key: "sponsorship" }] } }],
    },
    {
      text: "[Tarn traded pitcher Ivo Petrak to Oster].",
      claims: [
        {
          value: {
            supplier: { name: "Tarn" },
            recipient: { name: "Oster" },
            items: [{ sort: "player", name: "Ivo Petrak" }],
          },
        },
      ],
    },
    {
      text: "[Norvik and Harland have agreed to merge].",
      claims: [{ value: { between: [{ name: "Norvik" }, { name: "Harland" }], stage: "agreed" } }],
    },
    { text: "Norvik’s board rejected Harland’s offer for Borel.", claims: [] },
    { text: "Davan took 67 percent in Ulm.", claims: [] },
    { text: "The parties signed a peace deal with Oster.", claims: [] },
    { text: "Norvik won the race in Ulm.", claims: [] },
    { text: "Harland received approval from the ministry.", claims: [] },
    { text: "The award went to Norvik.", claims: [] },
    { text: "Norvik is a supplier of brakes.", claims: [] },
    { text: "The union at Norvik Air signed a labour contract for 1,200 workers.", claims: [] },
    { text: "Norvik signed a contract for 1,200 workers.", claims: [] },
    { text: "Hale took out a contract for two killings.", claims: [] },
    { text: "In order for 12 planes to land at Ulm, the runway was cleared.", claims: [] },
    { text: "Hale signed a plea deal for two counts of fraud.", claims: [] },
    { text: "Ulm issued an evacuation order for 300 homes.", claims: [] },
    { text: "The peace deal for Chile was signed by 12 groups.", claims: [] },
    { text: "Norvik ordered 200 employees to leave.", claims: [] },
    { text: "Chile took 12 tanks from Peru.", claims: [] },
    {
      text: "[Norvik sold a mill] in order to build 12 trams.",
      claims: [{ value: { supplier: { name: "Norvik" }, items: [{ name: "mill" }] } }],
    },
    { text: "Hale signed a contract for 12 games with the Oster Rovers.", claims: [] },
    { text: "Norway sent three skiers down the hill.", claims: [] },
    { text: "The mayor gave 40 speeches in Norway.", claims: [] },
    { text: "France supplies Greece with optimism.", claims: [] },
    { text: "The F-35 fighter jets flew over Athens.", claims: [] },
  ],
  pairs: [
    {
      a: "Norvik Group becomes the owner of Harland Steel.",
      b: "Norvik Group bought Harland Steel.",
      verdict: "compatible",
    },
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
    // One firm changes hands once, by whatever verb or noun, and whichever side is told.
    {
      a: "Norvik Systems has agreed to buy Harland Software.",
      b: "Harland is being sold to Norvik.",
      verdict: "compatible",
    },
    {
      a: "Norvik snapped up Harland.",
      b: "The takeover of Harland by Norvik surprised everybody.",
      verdict: "agree",
    },
    {
      a: "Norvik Systems is buying Harland.",
      b: "Harland is buying its rival Norvik.",
      verdict: "discrepancy",
      type: "direction",
      strength: "hard",
    },
    {
      a: "Norvik acquired Harland.",
      b: "Borel acquired Harland.",
      verdict: null,
    },
    {
      a: "Norvik acquired Harland.",
      b: "Norvik acquired Borel.",
      verdict: null,
    },
    {
      a: "Norvik is buying a stake in Harland.",
      b: "Norvik bought Borel.",
      verdict: null,
    },
    {
      a: "Harland won the contract.",
      b: "Ulm awarded the tram contract to Harland.",
      verdict: "agree",
    },
    {
      a: "Harland won the tram contract.",
      b: "Harland was picked to build the ferry.",
      verdict: null,
    },
    {
      a: "Harland won the contract.",
      b: "Borel won the contract.",
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
