import type { ClaimKindCorpus } from "../../claims/claim-kind.ts";

export const corpus: ClaimKindCorpus = {
  kind: "event",
  finds: [
    // Meetings are held, films are released and trials start: nobody is in custody or fit.
    { text: "The trial will start on Monday.", claims: [] },
    { text: "Berg spent two years abroad.", claims: [] },
    // What somebody is: beside the name, in front of it and behind a verb; a relative is no job, nor is who drove the car.
    {
      text: "Earl Voss, 71, [a retired railroad brakeman], spoke.",
      claims: [{ value: { trigger: "job", answer: "railroad brakeman", person: "Earl Voss" } }],
    },
    {
      text: "[Nursing assistant Ann Orr] spoke.",
      claims: [{ value: { trigger: "job", answer: "nursing assistant", person: "Ann Orr" } }],
    },
    {
      text: "Ann Orr, who worked as [a nursing assistant] at Oak House, spoke.",
      claims: [{ value: { trigger: "job", answer: "nursing assistant", person: "Ann Orr" } }],
    },
    {
      text: "[The victim [taught mathematics]].",
      claims: [
        { value: { trigger: "teach" } },
        { value: { trigger: "job", answer: "mathematics teacher", patient: "The victim" } },
      ],
    },
    {
      text: "The accused, [a lawyer], spoke.",
      claims: [{ value: { trigger: "job", answer: "lawyer", patient: "The accused" } }],
    },
    { text: "According to Ann Orr, the driver spoke.", claims: [] },
    { text: "Tom Berg, a father of two, spoke.", claims: [] },
    { text: "Ann Orr is not a doctor.", claims: [] },
    { text: "Ann Orr once was a doctor.", claims: [] },
    { text: "Tom Berg, his lawyer, spoke.", claims: [] },
    // What stands behind a time is of the clause, too; what happened is the story.
    {
      text: "It [happened just after noon at a bakery in Tarn].",
      claims: [{ value: { trigger: "locate", sites: [{ kind: "shop" }, { name: "Tarn" }] } }],
    },
    // Events are named by their place; a car bombing is in no car.
    {
      text: "[Tarn market bombing]",
      claims: [{ value: { trigger: "locate", patient: "the bombing", sites: [{ kind: "market" }] } }],
    },
    { text: "A [car bombing]", claims: [{ value: { trigger: "bomb-hidden", answer: "a car" } }] },
    // Where emergency crews are called is where it happened.
    {
      text: "Crews were called [to a barn near Oster].",
      claims: [{ value: { trigger: "locate", sites: [{ kind: "barn" }, { name: "Oster" }] } }],
    },
    // An event has its place with all that is told of it, behind a date as well, and as an object.
    {
      text: "[[Gunfire broke out on the second floor of a hotel in Tarn]].",
      claims: [
        {},
        {
          value: {
            patient: "gunfire",
            sites: [{ kind: "hotel" }, { name: "Tarn" }],
          },
        },
      ],
    },
    {
      text: "The gunfire [began shortly before 8 a.m. in the cafeteria].",
      claims: [{ value: { patient: "gunfire", sites: [{ kind: "cafeteria" }] } }],
    },
    {
      text: "[The blast [tore through a market near Oster]].",
      claims: [{}, { value: { patient: "the explosion", sites: [{ kind: "market" }, { name: "Oster" }] } }],
    },
    {
      text: "[Orr [surrendered before dawn on Friday at a motel near Oster]].",
      claims: [{}, { value: { trigger: "locate", sites: [{ kind: "hotel" }, { name: "Oster" }] } }],
    },
    // "Took place" takes nothing, and who fell asleep did not fall.
    {
      text: "The raid [took place in Oster].",
      claims: [{ value: { trigger: "locate", sites: [{ name: "Oster" }] } }],
    },
    {
      text: "The driver [fell asleep].",
      claims: [{ value: { trigger: "at-the-wheel", answer: "sleeping" } }],
    },
    // What caused a crash did not crash, and what is measured fell, not its inches.
    {
      text: "[A broken [axle caused the crash]].",
      claims: [{ value: { trigger: "cause" } }, { value: { trigger: "cause-of-accident", answer: "axle" } }],
    },
    { text: "[Four inches of snow fell] on Ulm.", claims: [{ value: { trigger: "fall", agent: "snow" } }] },
    // A verb in a name tells nothing.
    { text: "Four streets of Oster Falls, Norway, were without light.", claims: [] },
    // Nor does a town whose name is a verb.
    { text: "A quarry at Stoke Arden, say the maps.", claims: [] },
    {
      text: "The shooting [happened below Tarn Cliff], officials said.",
      claims: [{ value: { trigger: "locate", patient: "the shooting", sites: [{ name: "Tarn Cliff" }] } }],
    },
    {
      text: "The shooting [happened on the steps of Ann Berg Park], officials said.",
      claims: [{ value: { trigger: "locate", patient: "the shooting", sites: [{ name: "Ann Berg Park" }] } }],
    },
    // Where somebody or something was found, caught, held: kinds of places count as well as names.
    {
      text: "[The stolen van was [found in a disused quarry near Oster]].",
      claims: [
        { value: { trigger: "find" } },
        {
          value: {
            trigger: "locate",
            patient: "stolen van",
            sites: [{ name: "disused quarry", kind: "quarry" }, { name: "Oster" }],
          },
        },
      ],
    },
    {
      text: "[In a barn] north of town, [deputies [arrested the driver]].",
      claims: [
        { value: { trigger: "locate", patient: "driver", sites: [{ kind: "barn" }] } },
        { value: { trigger: "arrest" } },
        { value: { trigger: "arrests" } },
      ],
    },
    // Who goes down a street does not fall there.
    { text: "Carla Jensen went down the street.", claims: [] },
    // What is carried into a jail is not held there, and what was not found is nowhere.
    { text: "[A clerk carried two knives into the hall].", claims: [{ value: { trigger: "carry" } }] },
    { text: "[Crews did not find the kite at the pier].", claims: [{ stance: "denied" }] },
    // What happened to a thing of itself, and how, is told; that it only "aims" is not.
    { text: "[The kite drifted out] of sight.", claims: [{ value: { trigger: "drift out" } }] },
    { text: "The agreement aims.", claims: [] },
    {
      text: "[Not many guests attended the Harland gala].",
      claims: [{ value: { trigger: "attend" } }],
    },
    {
      text: "[The sale is supposed to close] soon.",
      claims: [{ stance: "planned", value: { trigger: "close" } }],
    },
    {
      text: "[Guards [arrested Carla] Jensen] on Monday.",
      claims: [
        { value: { trigger: "arrest", patient: "Carla Jensen" }, stance: "asserted" },
        { value: { trigger: "arrests", answer: "somebody" } },
      ],
    },
    {
      text: "[Police did not arrest Carla Jensen] on Monday.",
      claims: [{ value: { trigger: "arrest" }, stance: "denied" }],
    },
    {
      text: "[The lighthouse received minor damage].",
      claims: [{ value: { trigger: "damage", degree: "slight" }, stance: "asserted" }],
    },
    {
      text: "[The old harbour was undamaged].",
      claims: [{ value: { trigger: "damage" }, stance: "denied" }],
    },
    {
      text: "She said [prices were not expected to rise].",
      claims: [{ value: { trigger: "rise" }, stance: "denied" }],
    },
    {
      text: "The shooting [happened at Ann Berg Park], officials said.",
      claims: [{ value: { trigger: "locate", patient: "the shooting", sites: [{ name: "Ann Berg Park" }] } }],
    },
    {
      text: "Nobody knows the town of [Bessel in central Iran].",
      claims: [{ value: { trigger: "locate", patient: "Bessel", sites: [{ compass: "c", of: "iran" }] } }],
    },
    {
      text: "The victim was Paul Riven, 47, of [Sterling Heights].",
      claims: [
        { value: { trigger: "locate", patient: "Paul Riven", sites: [{ name: "Sterling Heights" }] } },
      ],
    },
    {
      text: "A [not guilty plea] was no surprise.",
      claims: [{ value: { trigger: "plea", answer: "not guilty" } }],
    },
    {
      text: "A judge in Harland ordered her held [without bond].",
      claims: [{ value: { trigger: "bail", answer: "held without bail" } }],
    },
    {
      text: "There is [no tsunami] risk for Tarn, the centre said.",
      claims: [{ value: { trigger: "tsunami", answer: "no" } }],
    },
    {
      text: "[Officers chased Carla Jensen over the border].",
      claims: [{ value: { trigger: "chase", agent: "officers", patient: "Carla Jensen" } }],
    },
    {
      text: "[The [driver was not identified]].",
      claims: [
        { value: { trigger: "identify" }, stance: "denied" },
        { value: { trigger: "names-withheld", answer: "no" } },
      ],
    },
    {
      text: "[Carla Jensen [is married]].",
      claims: [
        { value: { trigger: "be married" }, stance: "asserted" },
        { value: { trigger: "couple", answer: "married" } },
      ],
    },
    { text: "Did officers chase Carla Jensen?", claims: [] },
    { text: "The institute in Oslo put the strength of the quake at 5.8.", claims: [] },
    { text: "A plan to widen the harbour of Arlen, sparking a debate among brokers.", claims: [] },
    { text: "The chase lasted 30 minutes.", claims: [] },
    { text: "Nobody knew of the bail money in his uniform.", claims: [] },
    { text: "She moved from Oslo to Bergen.", claims: [] },
    // A place behind another verb is not where the first was done.
    {
      text: "[A boat [hidden in a barn]] [drifted to a beach [near Ulm]].",
      claims: [
        { value: { trigger: "hide" } },
        { value: { trigger: "locate", sites: [{ name: "barn" }] } },
        { value: { trigger: "drift" } },
        { value: { trigger: "locate", sites: [{ name: "Ulm" }] } },
      ],
    },
    { text: "The town was founded by nobody in particular.", claims: [] },
    { text: "The day was fine.", claims: [] },
    {
      text: "[The Green Bay Packers earned a playoff berth] in May.",
      claims: [{ value: { trigger: "qualify", agent: "Green Bay Packers" } }],
    },
    {
      text: "[The Green Bay Packers earned a victory in May].",
      claims: [{ value: { trigger: "earn" } }],
    },
    {
      text: "[The Green Bay Packers beat the Dallas Cowboys 3-1] in May.",
      claims: [{ value: { trigger: "defeat", agent: "Green Bay Packers", patient: "Dallas Cowboys" } }],
    },
    {
      text: "The firm explained that [the individual [was fired]].",
      claims: [
        { value: { trigger: "dismiss", patient: "individual" } },
        { value: { trigger: "departure", answer: "was dismissed" } },
      ],
    },
  ],
  pairs: [
    // House 1124 stands in the 1100 block.
    {
      a: "A man was shot at 1124 Mill Road in Ardana.",
      b: "A man was shot in the 1100 block of Mill Road in Ardana.",
      verdict: "compatible",
    },
    {
      a: "A man was shot at 1124 Mill Road in Ardana.",
      b: "A man was shot in the 1300 block of Mill Road in Ardana.",
      verdict: "discrepancy",
      type: "place",
    },
    // One question for each aspect of a story, however its answers are told.
    {
      a: "Striker Tom Berg has been ruled out.",
      b: "Berg will play on Sunday.",
      verdict: "changed-over-time",
    },
    { a: "Norvik shares fell on Monday.", b: "The stock jumped 4 percent.", verdict: "changed-over-time" },
    {
      a: "The barn fire was caused by faulty wiring.",
      b: "The barn fire was started deliberately.",
      verdict: "discrepancy",
      type: "status",
    },
    {
      a: "Tom Berg was spared jail.",
      b: "Tom Berg was jailed for eight years.",
      verdict: "discrepancy",
      type: "status",
    },
    { a: "Tom Berg was spared jail.", b: "Ann Orr was jailed for eight years.", verdict: null },
    {
      a: "Ann Orr, a nursing assistant, spoke.",
      b: "Ann Orr, who worked as a nurse, spoke.",
      verdict: "compatible",
    },
    { a: "The victim, a maths teacher, was 34.", b: "Tom Berg, a maths teacher, died.", verdict: "agree" },
    {
      a: "Police Sergeant Juan Ortega thanked the crews.",
      b: "Police Lieutenant Juan Ortega thanked the crews.",
      verdict: "discrepancy",
      type: "status",
      strength: "soft",
    },
    { a: "Ann Orr, a nurse, spoke.", b: "Tom Berg, a nurse, spoke.", verdict: null },
    // What holds now is of the story's own time, whatever is dated behind it.
    {
      a: "Brandt is charged with killing a clerk in 2011.",
      b: "Brandt is awaiting trial.",
      verdict: "changed-over-time",
    },
    // What nobody knew is told later.
    {
      a: "It was not clear whether the robber had been caught.",
      b: "The robber was caught at dawn.",
      verdict: "changed-over-time",
      type: "status",
    },
    {
      a: "The thieves made off with jewels from the Harland shop.",
      b: "The thieves took cash at the Harland shop.",
      verdict: "discrepancy",
      type: "status",
      strength: "soft",
    },
    {
      a: "The thieves made off with jewels and cash from the Harland shop.",
      b: "The thieves stole jewels at the Harland shop.",
      verdict: "compatible",
    },
    {
      a: "The gunman was a former student.",
      b: "The gunman, a student, fled.",
      verdict: "discrepancy",
      type: "status",
    },
    // Who does it in the one has it done to them in the other.
    { a: "A former guard killed three drivers.", b: "A guard was killed.", verdict: null },
    { a: "A guard was killed.", b: "A robber killed a guard.", verdict: "agree" },
    {
      a: "The overnight express to Harland jumped the rails not far from Quilltown on Monday.",
      b: "The overnight express to Harland slid off its track not far from Quilltown early on Monday.",
      verdict: "agree",
    },
    {
      a: "Carla Jensen stormed out of the Harland talks.",
      b: "Carla Jensen walked away from the Harland talks.",
      verdict: "compatible",
    },
    {
      a: "Anna Orr lost to Carla Jensen in the final.",
      b: "Carla Jensen beat Anna Orr in the final.",
      verdict: "agree",
    },
    {
      a: "Norvik shipped the vaccine to Harland hospitals.",
      b: "Norvik sent the vaccine to hospitals in Harland.",
      verdict: "compatible",
    },
    {
      a: "Police in Harland searched a warehouse near the port.",
      b: "Police in Harland stopped a lorry near the port.",
      verdict: null,
    },
    {
      a: "The mayor of Harland opened the new library.",
      b: "The mayor of Harland closed the old swimming pool.",
      verdict: null,
    },
    {
      a: "Carla Jensen was charged with manslaughter.",
      b: "Carla Jensen was charged with second-degree murder.",
      verdict: "discrepancy",
      type: "status",
      strength: "soft",
    },
    {
      a: "Carla Jensen was charged with murder.",
      b: "Carla Jensen was charged with first-degree murder and arson.",
      verdict: "compatible",
    },
    {
      a: "The flood carried away the Wharf Lane bridge before dawn.",
      b: "The Chapel Row bridge was swept away by the flood before dawn.",
      verdict: "discrepancy",
      type: "place",
      strength: "soft",
    },
    // The one names it, the other does not.
    {
      a: "The flood carried away the Wharf Lane bridge before dawn.",
      b: "The old bridge was swept away by the flood before dawn.",
      verdict: "compatible",
    },
    // The town before a kind of place is where it is, and not what it is called.
    {
      a: "The cyclist was taken to an Oster hospital.",
      b: "The cyclist was taken to Mercy Hospital in Oster.",
      verdict: "compatible",
    },
    // What a later article dates, was news to the articles of that time; not to those of other years.
    {
      a: "Carla Jensen was hit by a tram outside the Harland opera.",
      b: "In March, Carla Jensen was hit by a tram outside the Harland opera.",
      published: ["2023-03-14", "2023-10-02"],
      verdict: "agree",
    },
    {
      a: "Carla Jensen was hit by a tram outside the Harland opera.",
      b: "In March 2019, Carla Jensen was hit by a tram outside the Harland opera.",
      published: ["2023-03-14", "2023-10-02"],
      verdict: null,
    },
    // What one raised, and what rose by itself, are two things.
    {
      a: "Harland increased the rent on Monday.",
      b: "Trade in Harland increased on Monday.",
      verdict: null,
    },
    // Who says it is not whom it is about.
    {
      a: "The strike is over, Mayor Carla Jensen said.",
      b: "Drivers are still on strike, Tom Berg said.",
      verdict: "changed-over-time",
    },
    {
      a: "The painting was found in the gymnasium.",
      b: "The painting was found in the library.",
      verdict: "discrepancy",
      type: "place",
      strength: "soft",
    },
    {
      a: "The painting was found in the gymnasium.",
      b: "The painting was found in the gym.",
      verdict: "compatible",
    },
    {
      a: "The body was found in the garage.",
      b: "The body was found in the kitchen.",
      verdict: "discrepancy",
      type: "place",
      strength: "soft",
    },
    {
      a: "The body was found in the bedroom.",
      b: "The body was found in a hotel.",
      verdict: "compatible",
    },
    {
      a: "Carla Jensen was dismissed by the Harland board.",
      b: "Carla Jensen resigned from the Harland board.",
      verdict: "discrepancy",
      type: "status",
      strength: "hard",
    },
    {
      a: "The cyclist, a nurse, died at the scene.",
      b: "The cyclist died on the way to hospital.",
      verdict: "discrepancy",
      type: "status",
      strength: "soft",
    },
    {
      a: "The cyclist died at the scene.",
      b: "The driver died in hospital.",
      verdict: null,
    },
    {
      a: "A man died at the scene.",
      b: "A woman died in hospital.",
      verdict: null,
    },
    {
      a: "A jury convicted Carla Jensen of arson in the Harland fire.",
      b: "A jury acquitted Carla Jensen of arson in the Harland fire.",
      verdict: "discrepancy",
      type: "status",
      strength: "hard",
    },
    {
      a: "A jury convicted Carla Jensen of arson in the Harland fire.",
      b: "Carla Jensen was convicted of arson in the Harland fire.",
      verdict: "agree",
    },
    {
      a: "Police arrested Carla Jensen on Monday.",
      b: "Police arrested John Adler on Monday.",
      verdict: null,
    },
    {
      a: "The harbour of Ardana suffered slight damage.",
      b: "The harbour of Ardana was also damaged.",
      verdict: "compatible",
    },
    {
      a: "The old town of Ardana was undamaged.",
      b: "Buildings in the old town of Ardana were destroyed.",
      verdict: null,
    },
    {
      a: "Ardana Rovers won the cup final in Belmar.",
      b: "Belmar City lost the cup final.",
      verdict: null,
    },
    {
      a: "A quake razed the southeastern city of Bessel.",
      b: "The potters of the town of Bessel in central Iran are known everywhere.",
      verdict: "discrepancy",
      type: "place",
      strength: "hard",
    },
    {
      a: "The shooting happened in Leeds on Monday, police said.",
      b: "The shooting happened in England on Monday, police said.",
      verdict: "compatible",
    },
    {
      a: "The robbers' van was found in a disused quarry near Oster.",
      b: "The van had been dumped in a quarry outside Oster.",
      verdict: "compatible",
    },
    {
      a: "It happened just after noon at a bakery in Tarn, police said.",
      b: "The shooting happened on Monday at a bakery in Tarn, police said.",
      verdict: "agree",
    },
    {
      a: "Carla Jensen was arrested at a motel on Interstate 69.",
      b: "Carla Jensen was caught at a house in Ulm.",
      verdict: "discrepancy",
      type: "place",
    },
    {
      a: "Carla Jensen was arrested at a motel.",
      b: "Carla Jensen was caught in Ulm.",
      verdict: "compatible",
    },
    {
      a: "A patrol took Carla Jensen into custody at a bank in Oster.",
      b: "Carla Jensen surrendered at a church in Ulm.",
      verdict: "discrepancy",
      type: "place",
    },
    // A hotel has bars, a home may be a flat, and what is near the one is not in it.
    {
      a: "Carla Jensen was arrested in a bar.",
      b: "Carla Jensen was caught at a hotel.",
      verdict: "compatible",
    },
    {
      a: "Carla Jensen was arrested at her home.",
      b: "Carla Jensen was caught in an apartment.",
      verdict: "compatible",
    },
    {
      a: "The stolen van was found near a school.",
      b: "The stolen van was found outside a church.",
      verdict: "compatible",
    },
    {
      a: "Families slept at the fairgrounds of Tarn.",
      b: "Evacuees slept at the high school of Tarn.",
      verdict: "discrepancy",
      type: "place",
    },
    {
      a: "Carla Jensen was taken to Mercy Hospital.",
      b: "Carla Jensen was taken to St. Luke's Hospital.",
      verdict: "discrepancy",
      type: "place",
    },
    {
      a: "The fire started in the basement, a firefighter said.",
      b: "Neighbours said that the blaze broke out in the attic.",
      verdict: "discrepancy",
      type: "place",
    },
    {
      a: "The fire started in the basement, a firefighter said.",
      b: "The fire spread to the attic.",
      verdict: null,
    },
    {
      a: "The gun was found in a garage.",
      b: "The knife was found in a kitchen.",
      verdict: null,
    },
    {
      a: "Carla Jensen was caught in the library of Tarn High School.",
      b: "Officers handcuffed Carla Jensen in the gym.",
      verdict: "discrepancy",
      type: "place",
    },
    {
      a: "Carla Jensen was treated at a clinic in Oster.",
      b: "John Adler was treated at a clinic in Oster.",
      verdict: null,
    },
    {
      a: "The knife was found in a storm drain.",
      b: "The boy was found in a barn.",
      verdict: null,
    },
    {
      a: "The head office of Norvik is in Oslo.",
      b: "Norvik runs its head office in London.",
      verdict: "discrepancy",
      type: "place",
      strength: "hard",
    },
    {
      a: "Rescue operations were slow, residents of Ardana said.",
      b: "Rescue operations are going smoothly, the governor said.",
      verdict: "discrepancy",
      type: "status",
      strength: "soft",
    },
    {
      a: "Police have no motive for the shooting.",
      b: "Police said the motive was an old quarrel.",
      verdict: "changed-over-time",
      type: "status",
    },
    {
      a: "Officers detained two men for questioning.",
      b: "Two men were arrested on drugs charges, officers said.",
      verdict: "changed-over-time",
    },
    {
      a: "Carla Jensen entered a not guilty plea in the arson case.",
      b: "John Adler pleaded guilty to fraud.",
      verdict: null,
    },
    {
      a: "Jensen could face life in prison without parole.",
      b: "Jensen is facing the death penalty.",
      verdict: null,
    },
    {
      a: "Two victims were treated in Ardana and released.",
      b: "Two individuals were detained in Ardana.",
      verdict: null,
    },
    // Wars have many battles.
    {
      a: "The attack in Mosul killed nine soldiers.",
      b: "A market burned after the attack in Basra.",
      verdict: null,
    },
    {
      a: "The village of Ardana lies 40 miles south of Tehran.",
      b: "The village of Ardana lies some 45 miles southeast of Tehran.",
      verdict: "compatible",
    },
    {
      a: "No tear gas was used in Ardana.",
      b: "Officers denied that tear gas had been used in Ardana.",
      verdict: "agree",
    },
    {
      a: "The airport of Ardana was undamaged.",
      b: "The airport of Ardana was damaged.",
      verdict: "discrepancy",
      type: "polarity",
    },
    {
      a: "Officers chased Carla Jensen through Harland.",
      b: "A patrol pursued Carla Jensen through Harland.",
      verdict: "agree",
    },
    {
      a: "Officers chased Carla Jensen through Harland.",
      b: "Officers chased John Adler through Harland.",
      verdict: null,
    },
    // What has not come about on one day may have on the next.
    {
      a: "The driver has not been identified by the police in Harland.",
      b: "The driver was identified by the police in Harland.",
      published: ["2023-12-07", "2023-12-09"],
      verdict: "changed-over-time",
    },
    {
      a: "The driver was identified by the police in Harland.",
      b: "The driver has not been identified by the police in Harland.",
      published: ["2023-12-07", "2023-12-09"],
      verdict: "discrepancy",
    },
    {
      a: "The driver was identified by the police in Harland.",
      b: "The driver was not identified by the police in Harland.",
      verdict: "discrepancy",
      type: "polarity",
      strength: "soft",
    },
    {
      a: "The board of Norvik accepted the bid from Ardana.",
      b: "The board of Norvik turned down the bid from Ardana.",
      verdict: "discrepancy",
      type: "status",
      strength: "soft",
    },
    {
      a: "Carla Jensen is in critical condition at a hospital.",
      b: "Carla Jensen is in stable condition at a hospital.",
      published: ["2021-03-02", "2021-03-05"],
      verdict: "changed-over-time",
    },
    {
      a: "The robber fired a shotgun in the bank in Oster.",
      b: "The robber used a hunting rifle in the bank in Oster.",
      verdict: "discrepancy",
      type: "status",
      strength: "soft",
    },
    {
      a: "The robber was carrying a shotgun and a pistol.",
      b: "Police in Oster seized the pistol.",
      verdict: "compatible",
    },
    // Each source tells of both.
    {
      a: "The robber fired a shotgun. He was armed with a knife as well.",
      b: "The robber was armed with a knife.",
      verdict: "agree",
    },
    {
      a: "Norvik fires clerk after row in Tarn",
      b: "Norvik has fired a clerk in Tarn.",
      verdict: "agree",
    },
    {
      a: "The killer was armed with a shotgun or a rifle.",
      b: "The killer was armed with a rifle.",
      verdict: "compatible",
    },
    {
      a: "A bullet hit Carla Jensen in the upper chest.",
      b: "Carla Jensen was hit in the chest.",
      verdict: "agree",
    },
    {
      a: "Carla Jensen was shot in the leg.",
      b: "Carla Jensen was shot in the shoulder.",
      verdict: "discrepancy",
      type: "place",
      strength: "soft",
    },
    {
      a: "All schools of Harland will stay open.",
      b: "All schools of Harland were closed.",
      verdict: "compatible",
    },
    {
      a: "The schools of Harland stayed open.",
      b: "The schools of Harland were closed.",
      verdict: "discrepancy",
      type: "status",
    },
    {
      a: "The toll in Harland is not expected to rise.",
      b: "The toll in Harland rose.",
      verdict: "compatible",
    },
    {
      a: "Carla Jensen was found guilty of arson.",
      b: "A jury in Harland found Carla Jensen not guilty of arson.",
      verdict: "discrepancy",
      type: "status",
    },
    {
      a: "Carla Jensen was found guilty of taking bribes.",
      b: "Carla Jensen was cleared of tax evasion.",
      verdict: null,
    },
    {
      a: "Ballots from Harland went missing.",
      b: "No ballots from Harland disappeared.",
      verdict: "discrepancy",
      type: "polarity",
    },
    {
      a: "Carla Jensen threw a brick at the window.",
      b: "Carla Jensen threw a party in Harland.",
      verdict: null,
    },
    {
      a: "The gunman hid the rifle under his coat.",
      b: "The gunman concealed a rifle in a guitar bag.",
      verdict: "compatible",
    },
    {
      a: "Flights from the airport resumed on Monday.",
      b: "Flights from the airport were halted on Monday.",
      verdict: "changed-over-time",
      type: "status",
    },
    {
      a: "The Green Bay Packers clinched a playoff spot in May.",
      b: "The Green Bay Packers reached the playoffs in May.",
      verdict: "agree",
    },
    {
      a: "The Green Bay Packers beat the Dallas Cowboys 3-1 in May.",
      b: "The Dallas Cowboys lost to the Green Bay Packers in May.",
      verdict: "agree",
    },
  ],
};
