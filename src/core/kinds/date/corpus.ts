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
      text: "The head of the library was removed from his post on [Monday].",
      claims: [{ value: { main: "dismissal" } }],
    },
    { text: "Berg, who took over in [2019], is from Ulm.", claims: [{ value: { main: "appointment" } }] },
    { text: "Norvik took over the mill in [2019].", claims: [{ value: { main: "purchase" } }] },
    { text: "Berg became coach in [May].", claims: [{ value: { main: "appointment" } }] },
    { text: "A pistol went off at about [4 p.m.]", claims: [{ value: { main: "shooting" } }] },
    { text: "The train is due at the station on [Sunday].", claims: [{ value: { main: "arrival" } }] },
    { text: "The lease runs until [2027].", claims: [{ value: { main: "expiry" } }] },
    { text: "A second shelter opened on [Friday].", claims: [{ value: { main: "launch" } }] },
    { text: "The sale will be final in [March].", claims: [{ value: { main: "completion" } }] },
    { text: "The road is expected to be final in [March].", claims: [{ value: { main: "to be" } }] },
    {
      text: "Norlux will buy Tarn Foods for $3 billion. The firms expect to close in [March].",
      claims: [{ value: { main: "completion" } }],
    },
    {
      text: "Norlux will buy Tarn Foods for $3 billion. Closing is expected in [March].",
      claims: [{ value: { main: "completion" } }],
    },
    {
      text: "Norlux will buy Tarn Foods for $3 billion. The closing of the Ulm mill is expected in [March].",
      claims: [{ value: { main: "closure" } }],
    },
    {
      text: "Norlux reached a deal with the union and will shut its mill. It expects to close in [March].",
      claims: [{ value: { main: "end" } }],
    },
    { text: "A decision is expected on [Friday].", claims: [{ value: { main: "decision" } }] },
    { text: "The hurricane hit Oster on [Friday].", claims: [{ value: { main: "landfall" } }] },
    { text: "Hurricane Odile struck the island on [Friday].", claims: [{ value: { main: "landfall" } }] },
    { text: "A storm hit Oster on [Friday].", claims: [{ value: { main: "hit" } }] },
    { text: "The airline started out in [1979] with two planes.", claims: [{ value: { main: "to found" } }] },
    { text: "The race started in [1979].", claims: [{ value: { main: "begin" } }] },
    { text: "An X-ray exam on [Friday] showed a crack.", claims: [{ value: { main: "examination" } }] },
    {
      text: "The boat turned over on [Friday] half a mile off the pier.",
      claims: [{ value: { main: "capsizing" } }],
    },
    { text: "Four men were picked up by police on [Friday].", claims: [{ value: { main: "arrest" } }] },
    {
      text: "The children were picked up by their parents on [Friday].",
      claims: [{ value: { main: "to pick up" } }],
    },
    {
      text: "The index case was detected on [November 14].",
      claims: [{ value: { main: "first case" } }],
    },
    { text: "The outbreak began in [November].", claims: [{ value: { main: "first case" } }] },
    { text: "The last shift will be on [January 12].", claims: [{ value: { main: "closure" } }] },
    {
      text: "The mill is to stay open until [March 2024].",
      claims: [{ value: { main: "closure", edtf: "2024-03" } }],
    },
    {
      text: "The patients were moved to a ward, open since [Friday].",
      claims: [{ value: { main: "launch", edtf: "2023-12-08" } }],
    },
    { text: "Lund has been mayor since [2019].", claims: [{ value: { main: "appointment", edtf: "2019" } }] },
    { text: "Lund has been ill since [2019].", claims: [{ value: { main: "to be", edtf: "2019/.." } }] },
    { text: "Lund was under contract until [June 2024].", claims: [{ value: { main: "expiry" } }] },
    {
      text: "A gunman killed two clerks in Ulm on [Friday].",
      claims: [{ value: { events: ["death", "shooting", "attack"] } }],
    },
    {
      text: "A bomb went off in Ulm on [Friday]. [Friday]'s attack was the second.",
      claims: [
        { value: { events: ["explosion", "bombing", "attack"] } },
        { value: { main: "attack", events: ["attack", "to be", "explosion"] } },
      ],
    },
    {
      text: "A ferry sank off Ulm on [Friday]. [Friday]'s tragedy shocked many.",
      claims: [{ value: { main: "capsizing" } }, { value: { main: "capsizing" } }],
    },
    {
      text: "After nine hours of talks, production will end on [March 3].",
      claims: [{ value: { main: "closure" } }],
    },
    { text: "Norvik sold its mill [May 3].", claims: [{ value: { question: "did Norvik sell its mill" } }] },
    {
      text: "Operating profit for [March] fell, and remaining staff left in [May].",
      claims: [{ value: { main: "to fall" } }, { value: { main: "to leave" } }],
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
    {
      text: "The treasurer is to take the oath on [December 20].",
      claims: [{ value: { main: "inauguration", question: "will the treasurer take the oath" } }],
    },
    { text: "The wire was cut on [Monday].", claims: [{ value: { question: "was the wire cut" } }] },
    {
      text: "The night coach to Ulm stopped at a farm on [Monday].",
      claims: [{ value: { edtf: "2023-12-04" } }],
    },
    {
      text: "The goods train came off the rails on [Monday], rescue services said.",
      claims: [{ value: { main: "crash", question: "did the goods train come off the rails" } }],
    },
    {
      text: "Forty people were lost on the ice in [1911].",
      claims: [{ value: { question: "were forty people lost on the ice" } }],
    },
    {
      text: "Three men broke out of the Tarn lockup on [Sunday].",
      claims: [{ value: { main: "escape" } }],
    },
    { text: "A burglar broke a window on [Sunday].", claims: [{ value: { main: "to break" } }] },
    {
      text: "Norvik said [Sunday] it has agreed to buy the mill.",
      claims: [{ value: { main: "announcement" } }],
    },
    { text: "Norvik said [Sunday] that its mill burned.", claims: [{ value: { main: "to say" } }] },
    { text: "The fugitive was caught in a shed on [Sunday].", claims: [{ value: { main: "arrest" } }] },
    { text: "The ball was caught on [Sunday].", claims: [{ value: { main: "to catch" } }] },
    { text: "Holt turned himself in on [Sunday].", claims: [{ value: { main: "surrender" } }] },
    { text: "Holt turned the boat on [Sunday].", claims: [{ value: { main: "to turn" } }] },
    { text: "She was rushed to hospital [early Sunday].", claims: [{ value: { main: "hospitalization" } }] },
    { text: "Holt is due in court on [December 14].", claims: [{ value: { main: "hearing" } }] },
    { text: "Shots rang out at [2 a.m. Sunday].", claims: [{ value: { main: "shooting" } }] },
    { text: "A man opened fire at [2 a.m. Sunday].", claims: [{ value: { main: "shooting" } }] },
    { text: "The sirens went off at [3:17 a.m.].", claims: [{ value: { main: "sound" } }] },
    { text: "It was [4:52 a.m.] when the wall collapsed.", claims: [{ value: { main: "collapse" } }] },
    { text: "An [overnight] holdup left a clerk hurt.", claims: [{ value: { main: "robbery" } }] },
    { text: "The overnight train has a new carriage.", claims: [] },
    {
      text: "The gala is set for [December 14].",
      claims: [{ value: { main: "gala", question: "was the gala" } }],
    },
    { text: "Both sides inked the accord on [Sunday].", claims: [{ value: { main: "signing" } }] },
    { text: "Some clerks walked out on [Sunday].", claims: [{ value: { main: "strike" } }] },
    { text: "He walked out of the shop on [Sunday].", claims: [{ value: { main: "to leave" } }] },
    { text: "Holt walked out of jail on [Sunday].", claims: [{ value: { main: "release" } }] },
    // Who needs a hospital no more is discharged, not set free.
    { text: "Holt left hospital on [Sunday].", claims: [{ value: { main: "discharge" } }] },
    { text: "Holt was released from a clinic on [Sunday].", claims: [{ value: { main: "discharge" } }] },
    { text: "Holt was released from prison on [Sunday].", claims: [{ value: { main: "release" } }] },
    { text: "The storm slammed into the coast on [Sunday].", claims: [{ value: { main: "landfall" } }] },
    { text: "The plane went down on [Sunday].", claims: [{ value: { main: "crash" } }] },
    { text: "The price went down on [Sunday].", claims: [{ value: { main: "to go down" } }] },
    { text: "Voting ended at [8 p.m.].", claims: [{ value: { main: "poll-closing" } }] },
    { text: "The rocket blasted off on [Sunday].", claims: [{ value: { main: "launch" } }] },
    { text: "The judge set bail on [Sunday].", claims: [{ value: { main: "to set bail" } }] },
    {
      text: "A groom died in the shooting, which deputies think began at [2 a.m. Sunday] in a barn.",
      claims: [{ value: { main: "shooting" } }],
    },
    {
      text: "Holt, chief of the mill since [2019], will leave on [June 30].",
      claims: [{ value: { main: "" } }, { value: { main: "to leave" } }],
    },
    { text: "Holt has run the mill since [2019].", claims: [{ value: { main: "to run" } }] },
    { text: "Holt's trip to Ulm in [April] was called off.", claims: [{ value: { main: "visit" } }] },
    {
      text: "The levee burst on [Sunday night], sending water into Ulm.",
      claims: [{ value: { main: "collapse" } }],
    },
    { text: "A burst of laughter was heard on [Sunday].", claims: [{ value: { main: "to hear" } }] },
    { text: "Holt and Jensen, who married in [2019], have twins.", claims: [{ value: { main: "wedding" } }] },
    { text: "Two married men were seen on [Sunday].", claims: [{ value: { main: "to see" } }] },
    {
      text: "The guard, shot on [Sunday], died on [Monday].",
      claims: [{ value: { main: "shooting" } }, { value: { main: "death" } }],
    },
    { text: "The tenor, missing since [Sunday], is well.", claims: [{ value: { main: "to go missing" } }] },
    {
      text: "A guard was shot in Ulm. It happened at [2 a.m. Sunday].",
      claims: [{ value: { main: "shooting", question: "was the shooting" } }],
    },
    {
      text: "A barn burned down in Tarn. Nobody was hurt. The incident took place on [Sunday].",
      claims: [{ value: { main: "fire" } }],
    },
    {
      text: "A guard was shot in Ulm. The fair took place on [Sunday].",
      claims: [{ value: { main: "to take place" } }],
    },
    { text: "A choir sang in Ulm. It happened on [Sunday].", claims: [{ value: { main: "to happen" } }] },
    {
      text: "Four guests were killed on [Sunday] when a stove exploded in Tarn.",
      claims: [{ value: { main: "death", events: ["death", "explosion"] } }],
    },
    {
      text: "Four guests were killed when a stove exploded in Tarn on [Sunday].",
      claims: [{ value: { main: "explosion", events: ["explosion", "death"] } }],
    },
    {
      text: "Holt left the mill, when it was sold, on [Sunday].",
      claims: [{ value: { events: ["to sell"] } }],
    },
    { text: "Norvik reported a loss on [Sunday].", claims: [{ value: { main: "to report result" } }] },
    { text: "The Oster Lions took a loss on [Sunday].", claims: [{ value: { main: "loss" } }] },
    { text: "Norvik took over Harland in [2011].", claims: [{ value: { main: "purchase" } }] },
    {
      text: "Holt was held until his trial on [January 8].",
      claims: [{ value: { edtf: "2024-01-08", main: "trial" } }],
    },
    { text: "Parliament passed the water bill on [Sunday].", claims: [{ value: { main: "approval" } }] },
    { text: "Norvik passed Harland on [Sunday].", claims: [{ value: { main: "to pass" } }] },
    { text: "The river burst its banks on [Sunday].", claims: [{ value: { main: "flood" } }] },
    { text: "A pipe burst on [Sunday].", claims: [{ value: { main: "to burst" } }] },
    { text: "The power went out in Oster on [Sunday].", claims: [{ value: { main: "outage" } }] },
    { text: "Berg went out on [Sunday].", claims: [{ value: { main: "to leave" } }] },
    { text: "Norvik went public on [Sunday].", claims: [{ value: { main: "launch" } }] },
    { text: "The mayor cut the ribbon on [Sunday].", claims: [{ value: { main: "launch" } }] },
    { text: "The mayor cut the budget on [Sunday].", claims: [{ value: { main: "to cut" } }] },
    { text: "A painting was stolen from the museum on [Sunday].", claims: [{ value: { main: "theft" } }] },
    {
      text: "The guild met on [Friday], [a day before] the mayor of Oster resigned.",
      claims: [{ value: { main: "meeting" } }, { value: { main: "resignation", edtf: "2023-12-09" } }],
    },
    {
      text: "Berg demanded on [Friday] that Norvik pay, [a day after] the firm announced the cuts.",
      claims: [{ value: { main: "to demand" } }, { value: { main: "announcement", edtf: "2023-12-07" } }],
    },
    {
      text: "The bridge reopened on [Friday], [three days after] the flood.",
      claims: [{ value: { main: "reopening" } }, { value: { main: "flood", edtf: "2023-12-05" } }],
    },
    {
      text: "On [Friday], [a day after] the vote, the mayor spoke.",
      claims: [{ value: { main: "to speak" } }, { value: { main: "election", edtf: "2023-12-07" } }],
    },
    {
      text: "Lund resigned in [2019], [two years after] she took office.",
      claims: [{ value: { main: "resignation" } }, { value: { main: "inauguration", edtf: "2017" } }],
    },
    {
      text: "The talks began on [Friday], hours before the vote, and lasted two days.",
      claims: [{ value: { main: "meeting" } }],
    },
    { text: "Lund was sacked two days after the fire.", claims: [] },
    { text: "The evening paper has a new owner.", claims: [] },
    { text: "The siege lasted three weeks.", claims: [] },
    { text: "The ministers meet every Friday.", claims: [] },
  ],
  pairs: [
    {
      a: "Norlux of Oster will buy Tarn Foods. The sale is to be final in November, Norlux said.",
      b: "Norlux agreed to buy Tarn Foods. It expects to close the purchase in the first quarter of 2024.",
      verdict: "discrepancy",
    },
    {
      a: "The final begins on May 25.",
      b: "The final against Tarn Rovers starts on May 25 in Oster.",
      verdict: "agree",
    },
    {
      a: "Norvik in Oster announced the closure of its mill on Thursday.",
      b: "Clerks in Oster protested on Friday, a day after Norvik announced the closure of its mill.",
      verdict: "agree",
    },
    {
      a: "A barn near Oster burned down early on Friday. Crews were called to the barn at 3:10 a.m.",
      b: "The barn near Oster burned down at about 3 a.m. Friday.",
      verdict: "agree",
    },
    {
      a: "The paper mill in Oster will close next June.",
      b: "The paper mill in Oster closes at the end of March.",
      verdict: "discrepancy",
    },
    {
      a: "The paper mill in Oster closed last month.",
      b: "The paper mill in Oster closed in October.",
      verdict: "discrepancy",
    },
    {
      a: "The Harland mill in Oster will shut by the end of March.",
      b: "The last shift at the Harland mill will be on June 21.",
      verdict: "discrepancy",
    },
    {
      a: "The paper mill in Oster will close in May instead of March.",
      b: "The paper mill in Oster will close in March.",
      verdict: "discrepancy",
    },
    {
      a: "Berg's trial, once set for June, is to begin on September 9.",
      b: "Berg is to stand trial in June.",
      published: ["2023-04-20", "2023-03-02"],
      verdict: "changed-over-time",
    },
    {
      a: "The ministry in Ardana said its first patient was carried in on November 14.",
      b: "The outbreak in Ardana began on November 19.",
      verdict: "discrepancy",
    },
    {
      a: "The old weir above Oster collapsed early on Thursday.",
      b: "Sirens were silent as the weir failed on Thursday and the valley filled.",
      verdict: "agree",
    },
    {
      a: "The Harland mill in Oster will shut by the end of March.",
      b: "The Harland mill in Oster is to stay open until June 2024.",
      verdict: "discrepancy",
    },
    {
      a: "The Harland mill in Oster will shut by the end of March.",
      b: "The last shift at the Harland mill in Oster will be on March 21.",
      verdict: "compatible",
    },
    {
      a: "The bridge in Oster collapsed on Friday. The old mill had collapsed in 2011.",
      b: "The bridge in Oster collapsed on Thursday.",
      verdict: "discrepancy",
    },
    {
      a: "The outbreak in Tarn began on November 19.",
      b: "The first case in Tarn was recorded on November 14.",
      verdict: "discrepancy",
    },
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
      a: "Gary Holt was arrested in Ardana in October.",
      b: "Police detained Gary Holt in November on his arrival from Oster.",
      verdict: "discrepancy",
      type: "date",
    },
    {
      a: "Norvik Group was founded in 1923 and makes rope.",
      b: "Norvik Group, established in 1921, makes boats.",
      verdict: "discrepancy",
      type: "date",
    },
    {
      a: "Gary Holt was arrested in Ardana in October.",
      b: "Police arrested Ann Berg in Ardana in November.",
      verdict: null,
    },
    {
      a: "Ann Berg will be sworn in on 20 December.",
      b: "Ann Berg will take the oath on 22 December.",
      published: ["2023-12-09", "2023-12-12"],
      verdict: "changed-over-time",
      type: "date",
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
    // Told in other words: one day, and words or names in common.
    {
      a: "Guards fired at the crowd on the quay in Belmar on Sunday.",
      b: "It got bloody on the quay in Belmar on December 3.",
      verdict: "agree",
    },
    {
      a: "The dam above Belmar broke on Sunday.",
      b: "The water came down on Belmar on December 3.",
      verdict: "agree",
    },
    // One minute of the day is seldom that of two events; a round hour is.
    {
      a: "The lift in the tower at Oster stopped at 6:43 a.m. on Sunday.",
      b: "The records put the end of the current at 6:43 a.m.",
      verdict: "agree",
    },
    {
      a: "The choir sang at 9 a.m. in Oster.",
      b: "Firemen drove home at 9 a.m.",
      verdict: null,
    },
    {
      a: "A guard in Oster saw smoke at 6:43 a.m.",
      b: "A coach left Oster at 9:12 a.m.",
      verdict: null,
    },
    {
      a: "The stand at the track in Tarn gave way on Sunday.",
      b: "The stand in Tarn crumbled on December 3.",
      verdict: "agree",
    },
    {
      a: "The levee above Ulm failed on Sunday.",
      b: "The levee above Ulm crumbled on December 3.",
      verdict: "agree",
    },
    {
      a: "Talks in Ulm failed on Sunday.",
      b: "A tower in Tarn collapsed on December 3.",
      verdict: null,
    },
    // A month far from the story: hardly two things are told of it.
    {
      a: "Divers looked at the lock in Belmar last May.",
      b: "It was last tested seven months ago.",
      verdict: "agree",
    },
    // A year of which much is told needs more in common.
    {
      a: "Norvik sold 800 boats last year.",
      b: "The harbour in Oster came to 14 million crowns last year.",
      verdict: null,
    },
    // Two times told to the minute cannot both be right; what may be rounded can.
    {
      a: "The bells in Ulm rang at 6:13 a.m.",
      b: "The bells in Ulm rang at 6:31 a.m.",
      verdict: "discrepancy",
    },
    {
      a: "The bells in Ulm rang at 6:15 a.m.",
      b: "The bells in Ulm rang at 6:31 a.m.",
      verdict: "compatible",
    },
    // Two clock times of two acts, however near.
    {
      a: "The call from the mill in Ulm came in at 6:43 a.m.",
      b: "The baker in Ulm opened his shop at 6:51 a.m.",
      verdict: null,
    },
    // What is told behind "when" is what the date dates.
    {
      a: "It is the worst fire in Oster since 1984, when the Harland mill burned down.",
      b: "The Harland mill in Oster burned down in May 1984.",
      verdict: "compatible",
    },
    {
      a: "The stone bridge in Tarn, completed in 1931, was closed.",
      b: "The stone bridge in Tarn was built in 1931.",
      verdict: "agree",
    },
    {
      a: "Holt gave himself up in Ulm on Sunday.",
      b: "Holt surrendered in Ulm on December 3.",
      verdict: "agree",
    },
    {
      a: "Holt checked into a clinic on Sunday.",
      b: "Holt was released from jail on Thursday.",
      verdict: null,
    },
    {
      a: "Norvik announced on Sunday a deal to buy the Harland mill in Ulm.",
      b: "Norvik said on December 3 it would buy the Harland mill in Ulm.",
      verdict: "agree",
    },
    // The one begins with the other.
    {
      a: "Nobody in Ulm has seen Holt since December 3.",
      b: "Holt was last seen in Ulm on December 3.",
      verdict: "compatible",
    },
    {
      a: "The firm in Ulm has made bells since 1931.",
      b: "The firm in Ulm began to make bells in 1931.",
      verdict: "compatible",
    },
    {
      a: "The firm in Ulm has made bells since 1931.",
      b: "The firm in Ulm began to make bells in 1947.",
      verdict: null,
    },
    // The weekday makes a day of another year of it.
    {
      a: "Holt was released in Ulm on November 29.",
      b: "Holt was released in Ulm on Tuesday, November 29.",
      verdict: "agree",
    },
    {
      a: "Holt was released in Ulm on November 29, 2022.",
      b: "Holt was released in Ulm on November 29, 2023.",
      verdict: null,
    },
    // One day, and nothing else in common.
    {
      a: "The baker opened a shop in Ardana on Sunday.",
      b: "Rowers trained off Belmar on Sunday.",
      verdict: null,
    },
    // One day and one man, but what happened has names, and they differ.
    {
      a: "Gary Holt was arrested in Oster on Sunday.",
      b: "The trial of Gary Holt in Oster ended on Sunday.",
      verdict: null,
    },
    // Words in common, but two days and two acts.
    {
      a: "The mayor of Ardana cleaned the old harbour bridge on Sunday.",
      b: "The mayor of Ardana crossed the old harbour bridge on Thursday.",
      verdict: null,
    },
    // The worst since then: the day of another.
    {
      a: "A train crash in Ardana on Sunday killed two people.",
      b: "It was the worst train crash in Ardana since August 2008.",
      verdict: null,
    },
    {
      a: "The coach came off the track near Ulm on Sunday.",
      b: "The derailment near Ulm on December 3 held up the traffic.",
      verdict: "agree",
    },
    {
      a: "Dockers in Belmar may strike until the end of December.",
      b: "The strike of the Belmar dockers may go on until the end of December.",
      verdict: "agree",
    },
    // Closed until then, and running again then, are one day.
    {
      a: "The pass above Belmar will remain closed until Tuesday.",
      b: "The pass above Belmar should reopen on December 12.",
      verdict: "agree",
    },
    // A plan, and when it came about.
    {
      a: "The bridge in Belmar is expected to reopen on December 7.",
      b: "The bridge in Belmar reopened on December 10.",
      published: ["2023-12-04", "2023-12-20"],
      verdict: "changed-over-time",
    },
    {
      a: "The bridge in Belmar reopened on December 7.",
      b: "The bridge in Belmar reopened on December 10.",
      published: ["2023-12-14", "2023-12-20"],
      verdict: "discrepancy",
    },
    {
      a: "Trams in Belmar will not run before December 12.",
      b: "Trams in Belmar are expected to run again on December 14.",
      verdict: "discrepancy",
      type: "date",
    },
    {
      a: "The pass above Belmar closed on December 3.",
      b: "The pass above Belmar should reopen on December 12.",
      verdict: null,
    },
    {
      a: "Deliveries to Belmar Airways are due to start in 2031.",
      b: "Deliveries to Belmar Airways would begin in the third quarter of 2031.",
      verdict: "compatible",
    },
    {
      a: "Sunday's run-off in Belmar was close.",
      b: "The election in Belmar was held on December 3.",
      verdict: "agree",
    },
    {
      a: "Carla Jensen came in around 10 a.m. with a box on Sunday.",
      b: "Carla Jensen entered the bank with a box on Sunday.",
      verdict: "agree",
    },
    // One step of the story, on two days, in other words.
    {
      a: "Sentencing is set for December 14.",
      b: "The arsonist will learn his fate on December 16.",
      verdict: "discrepancy",
      type: "date",
    },
    {
      a: "The pact was signed on December 3 in Ulm.",
      b: "The two envoys put their names to the accord on December 5.",
      verdict: "discrepancy",
      type: "date",
    },
    {
      a: "The takeover is expected to close on December 14.",
      b: "Norvik should complete the purchase on December 18.",
      verdict: "discrepancy",
      type: "date",
    },
    {
      a: "The striker goes under the knife on December 14.",
      b: "Surgeons will operate on his ankle on December 15.",
      verdict: "discrepancy",
      type: "date",
    },
    {
      a: "Guns on the border fell silent on December 3.",
      b: "The ceasefire took effect on December 4.",
      verdict: "discrepancy",
      type: "date",
    },
    {
      a: "The stone bridge in Tarn was built in 1931.",
      b: "The stone bridge in Tarn was finished in 1938.",
      verdict: "discrepancy",
      type: "date",
    },
    {
      a: "A hearing in the case was held on December 3.",
      b: "Another hearing in the case was held on December 6.",
      verdict: null,
    },
    {
      a: "Holt was arrested on December 3.",
      b: "No arrests had been made in the case by December 7.",
      verdict: null,
    },
    {
      a: "Holt will be buried on December 14.",
      b: "His brother was buried on December 5.",
      verdict: null,
    },
    // Nobody knows which week, but he was dismissed once.
    {
      a: "Gary Holt was fired last week.",
      b: "Gary Holt was fired on December 3.",
      published: [null, "2023-12-09"],
      verdict: "cannot-compare",
    },
    {
      a: "A train crash in Ardana killed two people last week.",
      b: "A train crash in Ardana killed two people on December 3.",
      published: [null, "2023-12-09"],
      verdict: null,
    },
    // "Former" tells who somebody was; who is named behind a comma is who does it.
    {
      a: "The former mayor, Ann Orr, quit in January.",
      b: "Orr, who resigned in February, runs a bakery in Ulm.",
      verdict: "discrepancy",
      published: ["2024-03-07", "2024-03-08"],
    },
    {
      a: "The former owner of the mill, Ann Orr, died in January.",
      b: "Ann Orr died in February.",
      verdict: "discrepancy",
      published: ["2024-03-07", "2024-03-08"],
    },
    {
      a: "The former owner of the mill, Ann Orr, died in January.",
      b: "Tom Hale died in February.",
      verdict: null,
      published: ["2024-03-07", "2024-03-08"],
    },
    // Who leaves hospital is not released as a hostage is.
    {
      a: "Four hostages were released on Tuesday.",
      b: "The guard is expected to leave hospital next week.",
      verdict: null,
      published: ["2024-03-06", "2024-03-07"],
    },
    {
      a: "Holt was released from hospital on Tuesday.",
      b: "Holt was discharged on Wednesday.",
      verdict: "discrepancy",
      published: ["2024-03-07", "2024-03-07"],
    },
  ],
};
