import type { ClaimKindCorpus } from "../../claims/claim-kind.ts";

export const corpus: ClaimKindCorpus = {
  kind: "figure",
  finds: [
    {
      text: "Ek played [11 games] in the playoffs and [21 games] in the regular season.",
      claims: [{ value: { narrowing: ["playoff"] } }, { value: { narrowing: ["regular-season"] } }],
    },
    { text: "On Friday night [40 goats] died.", claims: [{ about: "2023-12-08" }] },
    { text: "At 7 p.m. on Friday [40 goats] died.", claims: [{ about: "2023-12-08" }] },
    { text: "Jonas Ek made [35 saves].", claims: [{ value: { measure: "saves", owner: "person:ek" } }] },
    { text: "He gave [35 francs] to a fund that saves lives.", claims: [{ value: { measure: null } }] },
    {
      text: "The death toll was raised to [44] from [38].",
      claims: [{ value: { changed: { from: 38 } } }, { value: { changed: null } }],
    },
    {
      text: "[Three warders] have now been suspended.",
      claims: [{ value: { changed: { from: null } } }],
    },
    { text: "Until now [three warders] had been suspended.", claims: [{ value: { changed: null } }] },
    { text: "Vera moved [northwest at 14 mph].", claims: [{ value: { measure: "storm-pace" } }] },
    { text: "The surge reached [14 feet] in Ulm.", claims: [{ value: { measure: "storm-surge" } }] },
    // Who does it is not among those it is done to; nor is who only looks on.
    { text: "[Three gunmen] killed a clerk.", claims: [{ value: { measure: "culprits", head: "gunman" } }] },
    { text: "[Four robbers] fled in a van.", claims: [{ value: { measure: "culprits", head: "gunman" } }] },
    { text: "[Two men] robbed a bank in Ulm.", claims: [{ value: { measure: "culprits" } }] },
    { text: "[Two men] were robbed in Ulm.", claims: [{ value: { measure: null } }] },
    { text: "[Three weavers] were stabbed in Ulm.", claims: [{ value: { measure: "stabbed" } }] },
    // Numbers told in one word, by the last of a series, as nobody.
    { text: "The guard was shot [once] in the leg.", claims: [{ value: { measure: "times-hit", min: 1 } }] },
    {
      text: "The officer fired [twice].",
      claims: [{ value: { measure: "shots", min: 2, shooter: "police" } }],
    },
    { text: "The man fired [three shots].", claims: [{ value: { measure: "shots", shooter: "gunman" } }] },
    { text: "[Three shots] were fired.", claims: [{ value: { measure: "shots", shooter: null } }] },
    {
      text: "The mill paid the weavers [£500] each. It paid the dyers [£900].",
      claims: [{ value: { each: true } }, { value: { each: false } }],
    },
    { text: "A [seventh patient] has died.", claims: [{ value: { measure: "deaths", min: 7 } }] },
    { text: "[Nobody] was hurt.", claims: [{ value: { measure: "injured", max: 0 } }] },
    { text: "The slide killed [no one].", claims: [{ value: { measure: "deaths", max: 0 } }] },
    { text: "Villagers counted [36 graves].", claims: [{ value: { measure: "deaths" } }] },
    { text: "[Eight graves] were desecrated.", claims: [{ value: { measure: null } }] },
    { text: "[One] of them is in critical condition.", claims: [{ value: { measure: "critical", min: 1 } }] },
    {
      text: "The flood swept away a bus, bringing the number of dead to [31].",
      claims: [{ value: { measure: "deaths" } }],
    },
    {
      text: "Divers found [two more bodies], raising the [toll to nine].",
      claims: [{ value: { part: true } }, { value: { rest: false } }],
    },
    // What is named once in a list, and what is some of what stands before it.
    {
      text: "The slide killed [30 people] in Haiti, [four] in Jamaica and [two] in Cuba.",
      claims: [
        { value: { measure: "deaths", part: false } },
        { value: { measure: "deaths", part: false } },
        { value: { measure: "deaths", part: false } },
      ],
    },
    {
      text: "Harland will cut [900 jobs], [80] in Ulm.",
      claims: [{ value: { part: false } }, { value: { measure: "jobs-cut", part: true } }],
    },
    {
      text: "The grid reported [70,000 homes] and shops without power.",
      claims: [{ value: { measure: "outage" } }],
    },
    {
      text: "The gale cut power to about [4,000 homes].",
      claims: [{ value: { measure: "outage", role: "count" } }],
    },
    { text: "Harland cut its forecast to [4,000 cars].", claims: [{ value: { role: "to" } }] },
    { text: "Close to [400 people] marched in Ulm.", claims: [{ value: { measure: "crowd" } }] },
    { text: "More than [40,000] told to get out of Ulm", claims: [{ value: { measure: "evacuated" } }] },
    { text: "The bank has [$9 billion] in assets.", claims: [{ value: { measure: "assets" } }] },
    { text: "Anna Lind stopped [31 shots].", claims: [{ value: { measure: "saves" } }] },
    { text: "Ulm lead the final [three games to two].", claims: [{ value: { measure: "series" } }] },
    {
      text: "Norvik is to be taken over for [$9 million] in cash.",
      claims: [{ value: { measure: "price" } }],
    },
    { text: "About [$9,000] in cash was taken.", claims: [{ value: { measure: "stolen" } }] },
    {
      text: "Harland offers [$31 a share] for Norvik. Norvik fell after the [offer of $31].",
      claims: [{}, { value: { unit: "USD/share" } }],
    },
    // A time of the story's own days leaves an earlier one.
    {
      text: "The jail, built in 1978, has [40 cells]. It held [163] on Friday night.",
      claims: [{}, { value: { background: false } }],
    },
    // What has room for so many.
    { text: "The tram is licensed for [64].", claims: [{ value: { measure: "capacity" } }] },
    {
      text: "The launch was certified to carry [40 passengers].",
      claims: [{ value: { measure: "capacity" } }],
    },
    { text: "The barge passed its limit of [30 passengers].", claims: [{ value: { measure: "capacity" } }] },
    { text: "The ward has space for [60 patients].", claims: [{ value: { measure: "capacity" } }] },
    { text: "The launch set out for [40 islands].", claims: [{ value: { measure: null } }] },
    // Money that is raised, and prices that are.
    {
      text: "The nurses raised [$9,000] for her.",
      claims: [{ value: { measure: "raised", role: "level" } }],
    },
    { text: "An appeal for the miners has reached [$70,000].", claims: [{ value: { measure: "raised" } }] },
    { text: "The reward was raised to [$20,000].", claims: [{ value: { measure: "reward" } }] },
    {
      text: "The [bid is 24 percent] more than Norvik's stock was worth on Friday.",
      claims: [{ value: { measure: "premium" } }],
    },
    // Who flees a prison has escaped, who flees a town is displaced; convicts walk out, and so do nurses.
    { text: "[Six men] fled the prison.", claims: [{ value: { measure: "escaped" } }] },
    { text: "[Six families] fled the town.", claims: [{ value: { measure: "displaced" } }] },
    { text: "[Four convicts] walked out of a side door.", claims: [{ value: { measure: "escaped" } }] },
    { text: "[Forty nurses] walked out.", claims: [{ value: { measure: "strikers" } }] },
    { text: "Arrests came to [17].", claims: [{ value: { measure: "detained" } }] },
    { text: "About [40 people] came to the hall.", claims: [{ value: { measure: null } }] },
    { text: "The crash killed [30 of its passengers].", claims: [{ value: { part: false } }] },
    {
      text: "The fire killed [nine], [two] of them children.",
      claims: [{ value: { part: false } }, { value: { part: true } }],
    },
    // Sums and counts by the words around them.
    {
      text: "Harland made a [profit of 700 million kronor] on [revenue of 9.4 billion].",
      claims: [{ value: { measure: "profit" } }, { value: { measure: "revenue", unit: "SEK" } }],
    },
    {
      text: "Harland spent [$4 million] and sold [3 million phones].",
      claims: [{}, { value: { unit: null, head: "phone" } }],
    },
    {
      text: "The state promised [40,000 rupees] to each family.",
      claims: [{ value: { measure: "compensation" } }],
    },
    { text: "He sent [40,000 rupees] to his family.", claims: [{ value: { measure: null } }] },
    { text: "The winner takes home [$2 million].", claims: [{ value: { measure: "prize" } }] },
    { text: "It will cut costs by [$30 million a year].", claims: [{ value: { measure: "savings" } }] },
    {
      text: "Welders get [four weeks]' pay for every year at the mill.",
      claims: [{ value: { measure: "severance-weeks" } }],
    },
    {
      text: "A [350-worker] foundry will close.",
      claims: [{ value: { measure: "staff" }, stance: "asserted" }],
    },
    {
      text: "Harland will cut [900 jobs] and shut a mill with [350 employees].",
      claims: [{ value: { measure: "jobs-cut" } }, { value: { measure: "staff" }, stance: "asserted" }],
    },
    { text: "It runs a mill with [350 employees].", claims: [{ value: { measure: "staff" } }] },
    { text: "He left with [12 employees].", claims: [{ value: { measure: null } }] },
    { text: "[Four women] have accused him of assault.", claims: [{ value: { measure: "accusers" } }] },
    { text: "[Four women] were accused of assault.", claims: [{ value: { measure: "charged" } }] },
    { text: "The clinic has [70 beds].", claims: [{ value: { measure: "beds" } }] },
    { text: "He underwent [two operations].", claims: [{ value: { measure: "operations" } }] },
    { text: "The truck held [35 kg of explosives].", claims: [{ value: { measure: "explosives" } }] },
    {
      text: "Meetings of more than [eight people] are banned.",
      claims: [{ value: { measure: "gathering-limit" } }],
    },
    // What is held or sought need not be people.
    { text: "Civic holds [22 seats] and the Union party [15].", claims: [{}, { value: { measure: null } }] },
    { text: "[Two gunmen] held up a van.", claims: [{ value: { measure: "culprits", act: "hold" } }] },
    // Verbs behind the plural of another clause are not said of it.
    {
      text: "A clerk who robbed [38 clients] was jailed for [nine years].",
      claims: [{ value: { head: "client", measure: null } }, { value: { measure: "prison-term" } }],
    },
    // Where it was, not how many of them: the number itself is what the sentence states.
    {
      text: "The number of weavers who fell ill has risen to [45] in [four states].",
      claims: [{ value: { measure: "ill" } }, { value: { head: "country", measure: null } }],
    },
    {
      text: "About [180 people] were forced out of their homes.",
      claims: [{ value: { measure: "displaced" } }],
    },
    { text: "Some [900 people] were moved to safety.", claims: [{ value: { measure: "evacuated" } }] },
    { text: "Power was cut to [3,500 homes].", claims: [{ value: { measure: "outage" } }] },
    // Terms served, asked for and possible are three.
    { text: "Prosecutors had asked for [12 years].", claims: [{ value: { measure: "term-sought" } }] },
    {
      text: "It carries a [maximum sentence of 20 years].",
      claims: [{ value: { measure: "maximum-term" } }],
    },
    { text: "He faces [20 years] in prison.", claims: [{ value: { measure: "maximum-term" } }] },
    { text: "The mill was locked down for [two hours].", claims: [{ value: { measure: "lockdown" } }] },
    // What is reckoned in is not what a sum is.
    { text: "Harland paid [$3.5 billion] including debt.", claims: [{ value: { measure: "price" } }] },
    {
      text: "Each day of the strike costs the town [$1.5 million].",
      claims: [{ value: { unit: "USD/day" } }],
    },
    {
      text: "The owner, Norvik Shipping, was fined [$40,000].",
      claims: [{ value: { owner: "organisation:norvik shipping" } }],
    },
    // Percentages by the words behind them.
    { text: "It is [24 percent] above the closing price.", claims: [{ value: { measure: "premium" } }] },
    { text: "Owners of [30 percent of the shares] agreed.", claims: [{ value: { measure: "stake" } }] },
    {
      text: "He led with [98 percent of ballots] counted.",
      claims: [{ value: { measure: "counted-share" } }],
    },
    {
      text: "With [98 percent of the votes] in, he led.",
      claims: [{ value: { measure: "counted-share" } }],
    },
    {
      text: "Carla Jensen took [54 percent of the vote] in the Harland election.",
      claims: [{ value: { measure: "vote-share" } }],
    },
    {
      text: "Just [56 percent] of the [900 voters] cast ballots.",
      claims: [{ value: { measure: "turnout" } }, {}],
    },
    // Of the last games none lasted.
    { text: "Tarn won [11] of their last [13 games].", claims: [{ value: { measure: null } }, {}] },
    {
      text: "Ulm had [15 shots], only [four] on target.",
      claims: [{}, { value: { measure: "shots-on-target" } }],
    },
    // What is asked and offered in percent is pay; those who vote for it are a share of the vote.
    {
      text: "The drivers want [12 percent] over [two years].",
      claims: [{ value: { measure: "pay-rise" } }, {}],
    },
    { text: "The city has offered [4.5 percent].", claims: [{ value: { measure: "pay-rise" } }] },
    { text: "Members rejected it by [94 percent].", claims: [{ value: { measure: "vote-share" } }] },
    // A bare number that stands against a percentage is one.
    { text: "The vote was [94 percent] to [6].", claims: [{}, { value: { unit: "%" } }] },
    { text: "Sales grew [94 percent] in [6 towns].", claims: [{}, { value: { unit: null } }] },
    // The date of what a number is held against is not its own.
    {
      text: "There were [41 raids], against [33] in 2019.",
      claims: [{ value: { background: false } }, { value: { background: true } }],
    },
    {
      text: "A court fined Ann Berg [$250,000] and gave her a ban.",
      claims: [{ value: { owner: "person:berg" } }],
    },
    { text: "Norvik had a [closing price of $32.40].", claims: [{ value: { measure: "share-price" } }] },
    {
      text: "Flood kills [26] in Tarn\n\n[Twenty-six people] have died.\n\nRain fell.\n\n[Ten people] died when a bus was hit.",
      claims: [{}, {}, { value: { measure: "deaths", part: true } }],
    },
    // Minutes of play, by their deed.
    {
      text: "Lanz opened the scoring on [14 minutes].",
      claims: [{ value: { measure: "minute-of-play", act: "score" } }],
    },
    { text: "Ross saw red in the [72nd minute].", claims: [{ value: { act: "dismiss" } }] },
    { text: "It rained for [14 minutes].", claims: [{ value: { measure: null } }] },
    { text: "[Three clerks] were killed by a gunman.", claims: [{ value: { measure: "deaths" } }] },
    { text: "[Six officers] arrested a man at the mill.", claims: [{ value: { measure: null } }] },
    {
      text: "[Six officers] arrested after the riot were freed.",
      claims: [{ value: { measure: "released" } }],
    },
    { text: "[Nine clerks] saw the man being shot.", claims: [{ value: { measure: null } }] },
    { text: "[Two boys] were shooting at cars.", claims: [{ value: { measure: "culprits" } }] },
    { text: "[Two men] fired into a bar.", claims: [{ value: { measure: "culprits" } }] },
    { text: "Fire crews found that [six people] were shot.", claims: [{ value: { measure: "shot" } }] },
    // What people are made to do, and where they are.
    { text: "The fire forced [810 residents] to flee.", claims: [{ value: { measure: "displaced" } }] },
    {
      text: "Officials ordered [730 people] out of their homes.",
      claims: [{ value: { measure: "evacuated", part: false } }],
    },
    { text: "Some [85 guests] were in the building.", claims: [{ value: { measure: "present" } }] },
    { text: "Some [80 firefighters] were at the scene.", claims: [{ value: { measure: "deployed" } }] },
    { text: "[400 people] had come to the fair.", claims: [{ value: { measure: "crowd" } }] },
    { text: "[400 people] carried placards.", claims: [{ value: { measure: "crowd" } }] },
    // Some of those that are told of, or others than those.
    { text: "[Seventy-one of the cases] were new.", claims: [{ value: { part: true } }] },
    {
      text: "It has [900 staff] in Ulm; [700] more are employed in Tarn.",
      claims: [{}, { value: { part: true } }],
    },
    { text: "[Two other guards] were suspended on Friday.", claims: [{ value: { part: true } }] },
    { text: "[Two other guards] were hurt on Friday.", claims: [{ value: { part: false } }] },
    // Of an earlier event that is told for comparison.
    {
      text: "It was the worst since the mill fire of 1994, which cost [150 jobs].",
      claims: [{ about: "1994", value: { background: true } }],
    },
    // The next opponent has no part in this game.
    {
      text: "Ulm Rovers beat Tarn Town after a [2-2] draw to set up a final with Oster United.",
      claims: [{ value: { measure: "final score" } }],
    },
    { text: "He arrived with [two ministers].", claims: [{ value: { measure: "delegation" } }] },
    { text: "He met with [two ministers].", claims: [{ value: { measure: null } }] },
    { text: "Ministers initialled [nine documents].", claims: [{ value: { measure: "signed" } }] },
    { text: "Ministers burned [nine documents].", claims: [{ value: { measure: null } }] },
    // Sums and times by the words behind and before them.
    { text: "Dancers were charged [$14] at the gate.", claims: [{ value: { measure: "admission" } }] },
    { text: "She had to pay [$8] to enter.", claims: [{ value: { measure: "admission" } }] },
    { text: "A beer costs [$8] at the bar.", claims: [{ value: { measure: "price" } }] },
    { text: "They took rings worth [$80,000].", claims: [{ value: { measure: "stolen" } }] },
    { text: "Crews needed [18 minutes] to get there.", claims: [{ value: { measure: "arrival" } }] },
    { text: "Divers were at the scene within [18 minutes].", claims: [{ value: { measure: "arrival" } }] },
    { text: "The fire was out after [five hours].", claims: [{ value: { measure: "firefight" } }] },
    { text: "The raid was over in [three minutes].", claims: [{ value: { measure: "length" } }] },
    { text: "The cook was sent home for [eight days].", claims: [{ value: { measure: "ban" } }] },
    { text: "He was barred from class for [six days].", claims: [{ value: { measure: "ban" } }] },
    { text: "He got [six years].", claims: [{ value: { measure: "prison-term" } }] },
    { text: "The judge gave him [six years].", claims: [{ value: { measure: "prison-term" } }] },
    { text: "Voters gave the party [six years].", claims: [{ value: { measure: null } }] },
    { text: "He got [six years] to pay.", claims: [{ value: { measure: null } }] },
    { text: "[Two inches] fell in Ulm.", claims: [{ value: { measure: "rainfall" } }] },
    { text: "The climber fell [60 metres].", claims: [{ value: { measure: "fall" } }] },
    { text: "The river fell [two metres].", claims: [{ value: { measure: null } }] },
    { text: "[Two boys] were shot in a car.", claims: [{ value: { measure: "shot" } }] },
    { text: "The concert was attended by [3,200].", claims: [{ value: { head: null } }] },
    // What became of people comes before what they are told by.
    { text: "[Four men] wanted for arson were arrested.", claims: [{ value: { measure: "detained" } }] },
    // How people are, by an adjective or a preposition.
    { text: "The flood left [340 people] homeless.", claims: [{ value: { measure: "displaced" } }] },
    { text: "[85 guests] have fallen ill. Doctors came.", claims: [{ value: { measure: "ill" } }] },
    { text: "[85 guests] tested positive.", claims: [{ value: { measure: "infected" } }] },
    { text: "[60 welders] went on strike.", claims: [{ value: { measure: "strikers" } }] },
    { text: "[60 welders] went to Tarn.", claims: [{ value: { measure: null } }] },
    { text: "[Three weavers] escaped unhurt.", claims: [{ value: { measure: "unhurt" } }] },
    { text: "[410 jobs] are at risk.", claims: [{ value: { measure: "jobs-at-risk" } }] },
    { text: "[Two girls] were among the dead.", claims: [{ value: { measure: "deaths", part: true } }] },
    { text: "[Two girls] were among the guests.", claims: [{ value: { measure: null, part: true } }] },
    // What reaches people is what its noun names.
    { text: "The layoffs affect [410 weavers].", claims: [{ value: { measure: "jobs-cut" } }] },
    { text: "The delays affect [410 weavers].", claims: [{ value: { measure: "affected" } }] },
    { text: "Norvik fired [80 drivers].", claims: [{ value: { measure: "jobs-cut" } }] },
    { text: "Police fired on [80 drivers].", claims: [{ value: { measure: null } }] },
    { text: "[220 people] work at the mill.", claims: [{ value: { measure: "staff" } }] },
    { text: "Police are holding [12 men].", claims: [{ value: { measure: "detained" } }] },
    { text: "The hall can hold [700 people].", claims: [{ value: { measure: "capacity" } }] },
    { text: "The jail held [163] on Sunday.", claims: [{ value: { measure: null } }] },
    { text: "Norvik cancelled [90 flights].", claims: [{ value: { measure: "cancelled" } }] },
    { text: "He pleaded guilty to [seven counts].", claims: [{ value: { measure: "counts-convicted" } }] },
    { text: "She was stabbed [nine times].", claims: [{ value: { measure: "times-hit" } }] },
    { text: "He was given [18 months of probation].", claims: [{ value: { measure: "probation" } }] },
    { text: "About [$9,400] was taken.", claims: [{ value: { measure: "stolen" } }] },
    { text: "The film took [$9 million] in theaters.", claims: [{ value: { measure: "gross" } }] },
    { text: "Norvik posted a [$40 million loss].", claims: [{ value: { measure: "loss" } }] },
    { text: "Ann Berg owns [40 percent of the mill].", claims: [{ value: { measure: "stake" } }] },
    // Plurals of compounds: the number with what it counts.
    {
      text: "[Eight schoolchildren] drowned.",
      claims: [{ value: { head: "student", measure: "deaths" } }],
    },
    { text: "[Four siblings] drowned.", claims: [{ value: { head: "sibling", measure: "deaths" } }] },
    { text: "[Two bonuses] were paid.", claims: [{ value: { head: "bonus" } }] },
    // What it is that is so long, so dear or so large a share, by the words that news has for it.
    { text: "The gang got away with a [$90,000 haul].", claims: [{ value: { measure: "stolen" } }] },
    { text: "Norvik imposed a [12 percent tariff] on timber.", claims: [{ value: { measure: "tariff" } }] },
    { text: "The winger has been sidelined for [five weeks].", claims: [{ value: { measure: "absence" } }] },
    { text: "The tariff was fixed at [22 years].", claims: [{ value: { measure: "minimum-term" } }] },
    {
      text: "She spent [19 years] in prison before the ruling.",
      claims: [{ value: { measure: "time-served" } }],
    },
    { text: "Jurors deliberated for [nine hours].", claims: [{ value: { measure: "deliberation" } }] },
    { text: "Prosecutors have charged [11 people].", claims: [{ value: { measure: "charged" } }] },
    // Those brought in from elsewhere are not held; a wait of years is no term.
    { text: "About [130 nurses] were brought in from Tarn.", claims: [{ value: { measure: null } }] },
    // A level left behind, and what today's is held against.
    { text: "Until now the duty stood at [4 percent].", claims: [{ value: { role: "from" } }] },
    { text: "The bank had held its [rate at 3.5 percent] since May.", claims: [{ value: { role: "from" } }] },
    { text: "A year earlier Harland made a [profit of $7 million].", claims: [{ value: { role: "from" } }] },
    { text: "Harland now makes a [profit of $9 million].", claims: [{ value: { role: "level" } }] },
    {
      text: "The landslide killed at least [17 miners] near Arlen.",
      claims: [{ value: { min: 17, bound: ">=", measure: "deaths" } }],
    },
    {
      text: "Officials said [40 passengers] were injured when the ferry ran aground.",
      claims: [{ value: { min: 40, max: 40, measure: "injured" } }],
    },
    {
      text: "The navy evacuated [750 residents], including [300 children], from the port.",
      claims: [
        { value: { min: 750, part: false, measure: "evacuated" } },
        { value: { min: 300, part: true } },
      ],
    },
    {
      text: "The landslide killed [31] in an hour.",
      claims: [{ value: { min: 31, head: null, measure: "deaths" } }],
    },
    {
      text: "Deaths from the fever have risen to [36].",
      claims: [{ value: { min: 36, head: "death", measure: "deaths" } }],
    },
    {
      text: "Ann Berg beat the mayor by some [6,000 votes].",
      claims: [{ value: { min: 6000, measure: "margin" } }],
    },
    {
      text: "Ann Berg won [85,470 votes].",
      claims: [{ value: { min: 85470, measure: null } }],
    },
    {
      text: "[Three women] were killed and [eight other workers] were hurt.",
      claims: [{ value: { min: 3, measure: "deaths" } }, { value: { min: 8, measure: "injured" } }],
    },
    {
      text: "Rob Hale was sentenced to [seven years] in prison.",
      claims: [{ value: { min: 7, measure: "prison-term", owner: "person:hale" } }],
    },
    {
      text: "Judge [Rob Hale fixed bail at $2 million].",
      claims: [{ value: { min: 2_000_000, measure: "bail", owner: null } }],
    },
    {
      text: "Some [9,000 people] spent the night in tents.",
      claims: [{ value: { min: 9000, measure: "housed" } }],
    },
    {
      text: "The [6.8 quake] woke the town of Arlen.",
      claims: [{ value: { min: 6.8, dimension: "magnitude" } }],
    },
    {
      text: "Norvik will buy the shipyard for [$2.4 billion], the company said.",
      claims: [{ value: { min: 2.4e9, unit: "USD", measure: "price" } }],
    },
    {
      text: "Ann Orr, [7], and Eva Ruiz, [9], were missing.",
      claims: [{ value: { owner: "person:or" } }, { value: { owner: "person:ruiz" } }],
    },
    {
      text: "Actor Rob Hale, known for his films, dies aged [84].",
      claims: [{ value: { owner: "person:hale" } }],
    },
    {
      text: "Rob Hale did not identify him beyond saying he was [17].",
      claims: [{ value: { owner: null } }],
    },
    { text: "Rob Hale said the boy was [17].", claims: [{ value: { owner: null } }] },
    { text: "Rob Hale met a man aged [34] in Tarn.", claims: [{ value: { owner: null } }] },
    { text: "Rob Hale was [27] when he opened his shop.", claims: [{ value: { background: true } }] },
    { text: "Rob Hale was [27] when he was killed.", claims: [{ value: { background: false } }] },
    {
      text: "The village lies [35 miles] south of Tarn City.",
      claims: [{ value: { min: 35, dimension: "length" } }],
    },
    // A word belongs to the score it stands nearer to.
    {
      text: "Oster United won the cup [4-3] on penalties after a [1-1] draw.",
      claims: [{ value: { measure: "shoot-out" } }, { value: { measure: "final score" } }],
    },
    {
      text: "It was a [fifth straight loss] for the Kings.",
      claims: [{ value: { min: 5, head: "loss", measure: "losing-streak" } }],
    },
    {
      text: "The Kings have not won in [nine games].",
      claims: [{ value: { measure: "winless-run" } }],
    },
    {
      text: "Rob Hale was banned for [three matches].",
      claims: [{ value: { measure: "games-banned" } }],
    },
    {
      text: "Rob Hale faces [14 counts] of fraud.",
      claims: [{ value: { measure: "counts-charged" } }],
    },
    {
      text: "Oster beat Ulm by [20 runs].",
      claims: [{ value: { measure: "winning-margin" } }],
    },
    // Sides are named by what they do, whatever else is known of them.
    {
      text: "Norvik claimed a [3-2] win over Harland.",
      claims: [{ value: { measure: "final score", owner: "harland+norvik" } }],
    },
    {
      text: "Norvik won [2-1] at Harland Park with a late penalty.",
      claims: [{ value: { measure: "final score", owner: "norvik" } }],
    },
    {
      text: "Tarn Rovers went down [2-1] to Norvik.",
      claims: [{ value: { measure: "final score", owner: "norvik+tarn rovers" } }],
    },
    {
      text: "Tarn Rovers were [2-1] down when the rain came.",
      claims: [{ value: { measure: "running score", owner: "tarn rovers" } }],
    },
    {
      text: "Nadia Brandt beat Elena Sorel [6-4], [3-6], [7-5].",
      claims: [
        { value: { measure: "set score", owner: "elena sorel+nadia brandt" } },
        { value: { measure: "set score" } },
        { value: { measure: "set score" } },
      ],
    },
    {
      text: "In a [7-2] ruling, the Supreme Court struck down the law.",
      claims: [{ value: { measure: "vote", owner: "court" } }],
    },
    {
      text: "Ron Adler went [45-38] in [three seasons] with the Kings.",
      claims: [{ value: { measure: "career record", owner: "ron adler" } }, {}],
    },
    {
      text: "Norvik beat Harland [3-1] on Sunday. The match was [2-0] at half-time.",
      claims: [
        { value: { measure: "final score", owner: "harland+norvik" } },
        { value: { measure: "half-time score", owner: "harland+norvik" } },
      ],
    },
    {
      text: "Tarn Rovers ran out [2-1] winners.",
      claims: [{ value: { measure: "final score", owner: "tarn rovers" } }],
    },
    {
      text: "The Chicago Bears beat the Detroit Lions [31-17] after a [10-3] half-time lead.",
      claims: [
        { value: { measure: "final score", owner: "chicago bears+detroit lions" } },
        { value: { measure: "half-time score" } },
      ],
    },
    {
      text: "The Chicago Bears ([3-9], [1-5] home) lost again.",
      claims: [
        { value: { measure: "season record", owner: "chicago bears" } },
        { value: { measure: "home record", owner: "chicago bears" } },
      ],
    },
    {
      text: "The 2004 Detroit Lions ended with a [6-10] record.",
      claims: [{ value: { measure: "season record", owner: "detroit lions 2004" } }],
    },
    {
      text: "The number of miners hurt by the blast has risen to [14].",
      claims: [{ value: { min: 14, head: "miner", measure: "injured" } }],
    },
    {
      text: "The boat took [nine men] suffering from burns to a clinic.",
      claims: [{ value: { min: 9, measure: "hospitalised" } }],
    },
    {
      text: "[One woman] was hurt at the gate, while [two other people] were hurt on the stairs.",
      claims: [{ value: { rest: true } }, { value: { rest: false, part: true } }],
    },
    {
      text: "The mayor said [800 people] had no beds, [half] of whom are now housed.",
      claims: [{ value: { min: 800 } }, { value: { min: 400, dimension: "count", measure: "housed" } }],
    },
    {
      text: "A man shot to death [one guard] and injured [two others].",
      claims: [{ value: { measure: "deaths" } }, { value: { measure: "injured" } }],
    },
    {
      text: "[Three of the patients] were stable, while [one] was in critical condition.",
      claims: [{ value: { min: 3, measure: "stable" } }, { value: { min: 1, measure: "critical" } }],
    },
    {
      text: "The siren wailed for [several minutes].",
      claims: [{ value: { min: 3, max: 10, unit: "minute", bound: "vague" } }],
    },
    {
      text: "In the last [24 hours] [41 people] were infected.",
      claims: [{ value: { min: 24 } }, { value: { min: 41, part: true } }],
    },
    {
      text: "Some [40 people] are known to have died in the fire.",
      claims: [{ value: { min: 40, measure: "deaths" } }],
    },
    {
      text: "Some [40 people] are known to have left the town.",
      claims: [{ value: { min: 40, measure: null } }],
    },
    {
      text: "Gunman kills [2], wounds [3] at the mill",
      claims: [{ value: { measure: "deaths" } }, { value: { measure: "injured" } }],
    },
    {
      text: "[Two of the dead] were sisters.",
      claims: [{ value: { part: true } }],
    },
    {
      text: "[Two] of the town's [2,300 people] were killed.",
      claims: [{ value: { min: 2, measure: "deaths" } }, { value: { min: 2300, measure: "population" } }],
    },
    {
      text: "[31 sailors] are still being searched for.",
      claims: [{ value: { measure: "missing" } }],
    },
    {
      text: "[31 sailors] searched for their nets.",
      claims: [{ value: { measure: null } }],
    },
    {
      text: "Ann Berg finished [900 votes] ahead of the mayor.",
      claims: [{ value: { measure: "margin" } }],
    },
    {
      text: "The recount gave Ann Berg a [74-vote] victory.",
      claims: [{ value: { measure: "margin" } }],
    },
    {
      text: "The number of people killed when the old mill fell in has reached [seven].",
      claims: [{ value: { head: "person", measure: "deaths" } }],
    },
    {
      text: "The number of homes without gas fell to [300].",
      claims: [{ value: { head: "house", measure: null } }],
    },
    {
      text: "Some [650 residents] stayed in the hills.",
      claims: [{ value: { head: "person", measure: null } }],
    },
    {
      text: "Trade with Norway is worth [3 million euros].",
      claims: [{ value: { measure: "trade" } }],
    },
    {
      text: "The league has little to fear, Berg said, given its hold on the market, and lifted that to [40 percent].",
      claims: [{ stance: "asserted", value: { role: "to" } }],
    },
    {
      text: "[Three drivers] died. [Eight others] were hurt.",
      claims: [{}, { value: { part: false, measure: "injured" } }],
    },
    {
      text: "The guards found [two more victims].",
      claims: [{ value: { part: true } }],
    },
    {
      text: "Fire reached Oster, a town of about [8,400 people]; the town's [30 firefighters] fought it.",
      claims: [{ value: { measure: "population" } }, { value: { measure: "deployed", head: "firefighter" } }],
    },
    { text: "Oster is home to some [900 people].", claims: [{ value: { measure: "population" } }] },
    // What the sentence tells of them comes before what only describes them.
    {
      text: "[Three cyclists] who were injured in the fall have died.",
      claims: [{ value: { measure: "deaths" } }],
    },
    {
      text: "[Two men] who escaped from the Tarn jail were arrested.",
      claims: [{ value: { measure: "detained" } }],
    },
    {
      text: "[Two people] who were killed were named on Monday.",
      claims: [{ value: { measure: "deaths" } }],
    },
    { text: "Engineers put the number of cold flats at [2,300].", claims: [{ value: { measure: null } }] },
    { text: "The isle has some [900 inhabitants].", claims: [{ value: { measure: "population" } }] },
    { text: "[Seven guests] were hit by bullets.", claims: [{ value: { measure: "shot" } }] },
    { text: "[Four drivers] were fighting for their lives.", claims: [{ value: { measure: "critical" } }] },
    {
      text: "The college, which [640 students] attend, had an [enrollment of 590] then.",
      claims: [{ value: { measure: "enrolment" } }, { value: { measure: "enrolment" } }],
    },
    {
      text: "The tower, a [31-metre brick mill] built in 1911, burned down at 4 a.m. on Thursday and forced out [60 guests].",
      published: "2024-03-10",
      claims: [{ value: { background: false } }, { value: { background: false } }],
    },
    {
      text: "Founded in 1990, Norvik employs [300 people].",
      published: "2024-03-10",
      claims: [{ value: { background: false, measure: "staff" } }],
    },
    {
      text: "The chancellor left on Tuesday night, the first visit since she took office [16 months] ago. She had [nine ministers] with her.",
      published: "2024-03-10",
      claims: [{ value: { background: true } }, { value: { background: false } }],
    },
    {
      text: "It sank on Saturday. In 2019, [64 people] were killed in a storm.",
      claims: [{ value: { background: true } }],
    },
    {
      text: "[97 people] were rescued, [three] of whom have since died in hospital.",
      claims: [{ value: { part: false } }, { value: { part: true } }],
    },
    {
      text: "It was the worst fire since March 1998, when a blast at the mill killed [nine people].",
      claims: [{ about: "1998-03", value: { background: true } }],
    },
    {
      text: "The plague affects an estimated [30,000 people].",
      claims: [{ value: { act: "damage" } }],
    },
    {
      text: "The ferry had [12 crew members].",
      claims: [{ value: { head: "crew", narrowing: [] } }],
    },
    {
      text: "The total number of dead stood at [17] on Monday.",
      claims: [{ value: { measure: "deaths" } }],
    },
    {
      text: "The number of visitors stood at [290] on Monday.",
      claims: [{ value: { measure: null } }],
    },
    {
      text: "The miners will be paid [half of their wages].",
      claims: [{ value: { role: "share", measure: null } }],
    },
    {
      text: "The agreements are worth [$4.6 billion].",
      claims: [{ value: { measure: "total-value" } }],
    },
    {
      text: "The prosecutor Rob Hale said the [39-year-old] had fled.",
      claims: [{ value: { owner: null } }],
    },
    { text: "Rob Hale, a [39-year-old baker], had fled.", claims: [{ value: { owner: "person:hale" } }] },
    {
      text: "A further [47 people] received medical treatment.",
      claims: [{ value: { measure: "treated" } }],
    },
    { text: "[47 people] received parcels.", claims: [{ value: { measure: null } }] },
    {
      text: "[Ninety people] were hurt, [14] of them badly.",
      claims: [{ value: { measure: "injured" } }, { value: { measure: "serious" } }],
    },
    {
      text: "The storm seriously damaged [14 barns].",
      claims: [{ value: { measure: null } }],
    },
    { text: "[One clerk] fired a shot at them.", claims: [{ value: { measure: null } }] },
    {
      text: "She wants custody of the couple's [two children].",
      claims: [{ value: { measure: null } }],
    },
    { text: "Police took [two boys] into custody.", claims: [{ value: { measure: "detained" } }] },
    {
      text: "Of the mill's [900 workers], [620] have joined the walkout.",
      claims: [{ value: { measure: "staff" } }, { value: { head: "employee", measure: "strikers" } }],
    },
    {
      text: "About [13 percent] of Norvik's [3,200 employees] will go in May.",
      claims: [{ stance: "planned" }, { stance: "asserted", value: { measure: "staff" } }],
    },
    {
      text: "Norvik had [sales of $8 million] in 2004 and employs [300 people].",
      claims: [{ about: "2004" }, { about: null, value: { measure: "staff", background: false } }],
    },
    { text: "[620 workers] have joined the choir.", claims: [{ value: { measure: null } }] },
    {
      text: "The study, which took in [811 people], cost [$2 million].",
      claims: [{ value: { measure: "studied" } }, {}],
    },
    {
      text: "In a study of [811 patients] the new pill cut the risk.",
      claims: [{ value: { measure: "studied" } }],
    },
    {
      text: "Barely [three in 10 voters] took part.",
      claims: [{ value: { measure: "turnout" } }],
    },
    {
      text: "Fever set in for [3.1 percent of patients].",
      claims: [{ value: { measure: null } }],
    },
    {
      text: "[3.1 percent of patients] died within a year.",
      claims: [{ value: { measure: "death-share" } }],
    },
    {
      text: "The manifest listed [80 passengers]. [Forty-one] of them had been pulled out by dawn.",
      claims: [{ value: { measure: "aboard" } }, { value: { measure: "rescued", part: false } }],
    },
    {
      text: "[Fifty people] were rescued at the pier. [Ten] of them were pulled out by divers.",
      claims: [{ value: { measure: "rescued" } }, { value: { part: true } }],
    },
    {
      text: "Some [190 people] were on the ferry.",
      claims: [{ value: { measure: "aboard" } }],
    },
    { text: "Some [190 people] were on the list.", claims: [{ value: { measure: null } }] },
    {
      text: "The train passed at [130 km/h], although no more than [50] were allowed.",
      claims: [{ value: { measure: "speed" } }, { value: { unit: "km/h", measure: "speed-limit" } }],
    },
    {
      text: "The train passed at [130 km/h], although [50 guests] were on the platform.",
      claims: [{ value: { measure: "speed" } }, { value: { dimension: "count" } }],
    },
    {
      text: "The trawler was lost [two miles] off the shore of Peru.",
      claims: [{ value: { role: "level" } }],
    },
    {
      text: "At least [19 people] were hurt, [five] of them prison officers.",
      claims: [{ value: { head: "person" } }, { value: { head: "officer", part: true } }],
    },
    {
      text: "In 1998 [160 people] were lost when a ferry sank.",
      claims: [{ value: { measure: "deaths" } }],
    },
    { text: "In 1998 [160 jobs] were lost at the mill.", claims: [{ value: { measure: "jobs-cut" } }] },
    { text: "The [three nurses] cut the rope.", claims: [{ value: { measure: null } }] },
    { text: "Gunfire broke out as [six guests] were leaving.", claims: [{ value: { measure: null } }] },
    { text: "Norvik has some [340 workers].", claims: [{ value: { measure: "staff" } }] },
    { text: "Harland’s [340 employees] were told by letter.", claims: [{ value: { measure: "staff" } }] },
    { text: "Some [340 employees] were told by letter.", claims: [{ value: { measure: null } }] },
    { text: "The town mourned [two girls] who had drowned.", claims: [{ value: { measure: "deaths" } }] },
    {
      text: "The town honoured [two girls] who had swum to the isle.",
      claims: [{ value: { measure: null } }],
    },
    {
      text: "The town mourned [two girls] who were shot to death.",
      claims: [{ value: { measure: "deaths" } }],
    },
    {
      text: "Shareholders approved the [$3.2 billion sale] of Norvik.",
      claims: [{ value: { measure: "price" } }],
    },
    { text: "Its [sales of $3.2 billion] are flat.", claims: [{ value: { measure: "revenue" } }] },
    { text: "Police are offering [$8,000] for information.", claims: [{ value: { measure: "reward" } }] },
    { text: "Some [90 people] were at the party.", claims: [{ value: { measure: "crowd" } }] },
    { text: "Some [90 people] were at the door.", claims: [{ value: { measure: null } }] },
    { text: "[Two of the men] are back in custody.", claims: [{ value: { measure: "recaptured" } }] },
    { text: "With [two] now behind bars, the town slept.", claims: [{ value: { measure: null } }] },
    { text: "[Two] of the [seven] have been recaptured.", claims: [{ value: { part: false } }, {}] },
    { text: "[Two of the dead] were recaptured.", claims: [{ value: { part: true } }] },
    { text: "The number of injured was put at [17].", claims: [{ value: { measure: "injured" } }] },
    { text: "The number of shops was put at [17].", claims: [{ value: { measure: null } }] },
    { text: "[Nine pupils] have caught the virus.", claims: [{ value: { measure: "infected" } }] },
    {
      text: "The studio will lose about [$4 million].",
      claims: [{ value: { role: "level", measure: "loss" } }],
    },
    { text: "They offer [$5,000 a head].", claims: [{ value: { unit: "USD", role: "level" } }] },
    { text: "In a separate crash [two people] were hurt.", claims: [{ value: { background: true } }] },
    { text: "In a separate room [two people] were hurt.", claims: [{ value: { background: false } }] },
    {
      text: "Ann Orr, who admitted arson at an earlier hearing, was sentenced to [nine years] in prison.",
      claims: [{ value: { background: false } }],
    },
    { text: "The fare was originally [$6].", claims: [{ value: { role: "from" } }] },
    {
      text: "Ann Orr sang on Monday. The [61-year-old] had been ill.",
      claims: [{ value: { owner: "person:or" } }],
    },
    {
      text: "Ann Orr said the [61-year-old] had been ill.",
      claims: [{ value: { owner: null } }],
    },
    { text: "Norvik is laying off [300 clerks].", claims: [{ value: { measure: "jobs-cut" } }] },
    { text: "[Six convicts] broke out of the jail.", claims: [{ value: { measure: "escaped" } }] },
    { text: "The [four sisters] broke a window.", claims: [{ value: { measure: null } }] },
    { text: "[Six men] are still on the loose.", claims: [{ value: { measure: "at-large" } }] },
    { text: "The marshals caught [nine convicts].", claims: [{ value: { measure: "recaptured" } }] },
    { text: "[Twelve hospital workers] are to march.", claims: [{ value: { measure: "crowd" } }] },
    {
      text: "The flood forced [700 people] from their homes.",
      claims: [{ value: { measure: "displaced" } }],
    },
    { text: "The blast left [nine people] with injuries.", claims: [{ value: { measure: "injured" } }] },
    // A number with an article stands for people told of before.
    {
      text: "[Six convicts] broke out of the jail. The [six] had sawn through a grate.",
      claims: [{ value: { measure: "escaped" } }, { value: { measure: "escaped", head: "prisoner" } }],
    },
    {
      text: "[Six convicts] broke out of the jail. [Six dogs] took up the trail.",
      claims: [{ value: { measure: "escaped" } }, { value: { measure: null } }],
    },
    {
      text: "[Six convicts] broke out of the jail. The last of the [six] was found in Tarn.",
      claims: [{ value: { measure: "escaped" } }, { value: { measure: "escaped" } }],
    },
    {
      text: "[Three drivers] died. [Eight other people] were hurt.",
      claims: [{}, { value: { part: false, measure: "injured" } }],
    },
    {
      text: "Rob Hale could get [ten years] in prison.",
      claims: [{ value: { measure: "prison-term" } }],
    },
    {
      text: "The man charged with shooting his [three cousins] is in custody.",
      claims: [{ value: { measure: "shot" } }],
    },
    {
      text: "It was the 10th win for the Chicago Bears ([10-5]) in a playoff season.",
      claims: [{ value: { measure: "season record" } }],
    },
    {
      text: "Of the [190 people] travelling [17 Austrians] were unhurt.",
      claims: [{ value: { head: "person" } }, { value: { head: "person", narrowing: ["austrian"] } }],
    },
    { text: "The tent has [17 poles].", claims: [{ value: { head: "pole", narrowing: [] } }] },
    {
      text: "[Four officers] of the national guard were injured.",
      claims: [{ value: { head: "officer", part: false } }],
    },
    {
      text: "The fire burned [20 houses] of the [80] there.",
      claims: [{ value: { part: true } }, {}],
    },
    {
      text: "Clinics treated [47 people] in all, [12] of them for serious burns.",
      claims: [{ value: { measure: "treated" } }, { value: { head: "person", measure: "serious" } }],
    },
    {
      text: "A court cut his sentence from [six years] to [four] last week.",
      claims: [{}, { value: { unit: "year" } }],
    },
    { text: "Rob Hale, [39], had fled.", claims: [{ value: { owner: "person:hale" } }] },
    { text: "The Mi-28 helicopters arrived at the base.", claims: [] },
    { text: "The meeting on 7 December ended early.", claims: [] },
    { text: "One of the ministers resigned.", claims: [] },
  ],
  pairs: [
    {
      a: "Twelve people are missing after a ferry sank off Oster.",
      b: "Twenty people are missing after a ferry sank off Oster.",
      published: [null, null],
      verdict: "discrepancy",
    },
    {
      a: "Twelve people are missing after a ferry sank off Oster.",
      b: "Twenty people are missing after a ferry sank off Oster.",
      published: ["2023-12-05", "2023-12-06"],
      verdict: "changed-over-time",
    },
    // What an article tells as changed, and names as it was before, did change.
    {
      a: "Meetings of more than ten people are banned in Tarn.",
      b: "Meetings of more than five people are banned in Tarn, the limit having been ten.",
      verdict: "changed-over-time",
    },
    {
      a: "Meetings of more than eight people are banned in Tarn.",
      b: "Meetings of more than five people are banned in Tarn, the limit having been ten.",
      verdict: "discrepancy",
    },
    {
      a: "Two warders have been suspended over the fire at Tarn jail.",
      b: "Three warders have now been suspended over the fire at Tarn jail.",
      published: ["2023-12-07", "2023-12-09"],
      verdict: "changed-over-time",
    },
    {
      a: "Two warders have been suspended over the fire at Tarn jail.",
      b: "Three warders have been suspended over the fire at Tarn jail.",
      published: ["2023-12-09", "2023-12-09"],
      verdict: "discrepancy",
    },
    {
      a: "The hall at Tarn took in 310 goats.",
      b: "About 180 goats are still in the hall at Tarn.",
      published: ["2023-12-07", "2023-12-09"],
      verdict: "changed-over-time",
    },
    {
      a: "Nine people are in critical condition after the Tarn fire.",
      b: "Eight people are still in critical condition after the Tarn fire.",
      published: ["2023-12-09", "2023-12-09"],
      verdict: "changed-over-time",
    },
    {
      a: "Nine people were in critical condition after the Tarn fire.",
      b: "Eight people were in critical condition after the Tarn fire.",
      published: ["2023-12-09", "2023-12-09"],
      verdict: "discrepancy",
    },
    {
      a: "Some 60 rescuers searched the gorge at Tarn.",
      b: "About 110 rescuers searched the gorge at Tarn.",
      published: ["2023-12-09", "2023-12-09"],
      verdict: "discrepancy",
    },
    {
      a: "Some 160 rescuers searched the gorge at Tarn.",
      b: "About 110 rescuers searched the gorge at Tarn.",
      published: ["2023-12-07", "2023-12-09"],
      verdict: "changed-over-time",
    },
    // What is foreseen, an average and a bid are others weeks later.
    {
      a: "Norvik will lose about $38 million by the fire.",
      b: "Norvik put its losses by the fire at $35 million.",
      published: ["2023-10-07", "2023-12-09"],
      verdict: "changed-over-time",
    },
    {
      a: "Norvik lost $38 million by the fire.",
      b: "Norvik put its losses by the fire at $35 million.",
      published: ["2023-10-07", "2023-12-09"],
      verdict: "discrepancy",
    },
    {
      a: "Harland agreed to buy Norvik for $3.1 billion.",
      b: "The bid values Norvik at $3.2 billion.",
      published: ["2023-11-20", "2023-12-09"],
      verdict: "changed-over-time",
    },
    {
      a: "Harland agreed to buy Norvik for $3.1 billion.",
      b: "The bid values Norvik at $3.2 billion.",
      published: ["2023-12-09", "2023-12-09"],
      verdict: "discrepancy",
    },
    // Two firms together are neither of them.
    {
      a: "The combined bank would have more than 1,300 branches.",
      b: "Harland has 1,140 branches.",
      verdict: null,
    },
    {
      a: "Together they have 212 depots.",
      b: "Harland and Norvik have more than 200 depots.",
      verdict: "compatible",
    },
    {
      a: "The combined bank would have 1,300 branches.",
      b: "The combined bank would have 1,190 branches.",
      verdict: "discrepancy",
    },
    {
      a: "Ulm beat Tarn 84-73 on Saturday. Jonas Ek scored 24 points.",
      b: "Ulm beat Tarn 81-71 on Monday. Jonas Ek scored 22 points.",
      published: ["2023-12-10", "2023-12-12"],
      verdict: null,
    },
    {
      a: "Jonas Ek played 11 games in the playoffs.",
      b: "Jonas Ek played 21 games in the regular season.",
      verdict: null,
    },
    {
      a: "Ulm got a crowd of 12,850 on Thursday, when it beat Tarn 66-61.",
      b: "Ulm beat Tarn 75-63 on Saturday. A crowd of 13,100 saw the game.",
      published: ["2023-12-08", "2023-12-11"],
      verdict: null,
    },
    // Wind and water: by the hour, by the place, in two units.
    {
      a: "Cyclone Vera hit Ulm with winds of 120 mph (195 kph).",
      b: "Cyclone Vera hit Ulm with winds of 190 km/h (118 mph).",
      verdict: "compatible",
    },
    {
      a: "Cyclone Vera had winds of 135 mph.",
      b: "Cyclone Vera had winds of 100 mph.",
      published: ["2023-12-07", "2023-12-09"],
      verdict: "changed-over-time",
    },
    {
      a: "Cyclone Vera hit Ulm with winds of 135 mph.",
      b: "Cyclone Vera hit Ulm with winds of 100 mph.",
      published: ["2023-12-09", "2023-12-09"],
      verdict: "discrepancy",
    },
    {
      a: "Hamburg had gusts of 77 mph.",
      b: "At Tarn airport a gust of 131 mph was measured.",
      verdict: null,
    },
    { a: "Hamburg had 5 inches of rain.", b: "Bremen had 9 inches of rain.", verdict: null },
    { a: "Hamburg had 5 inches of rain.", b: "Hamburg had 9 inches of rain.", verdict: "discrepancy" },
    // Shares that a firm's name stands for.
    {
      a: "Shares in Norvik rose. Harland fell to $49.20.",
      b: "Shares in Norvik rose. Harland gained to $50.11.",
      published: ["2023-12-07", "2023-12-09"],
      verdict: "changed-over-time",
    },
    // Tolls of two countries, told by articles that name both.
    {
      a: "The storm drowned four people in Jamaica.",
      b: "The storm killed three people in Cuba.",
      verdict: null,
    },
    {
      a: "Storm Vera hit Texas on Monday. It killed nine people in Haiti. Three people drowned.",
      b: "Storm Vera drowned five people in Jamaica.",
      verdict: null,
    },
    {
      a: "Storm Vera hit Texas on Monday. It killed nine people in Haiti. Three people drowned.",
      b: "Storm Vera drowned five people in Texas.",
      verdict: "discrepancy",
    },
    // Two games of the same sides.
    {
      a: "Ulm beat Tarn 4-3 on Saturday night.",
      b: "Ulm beat Tarn 2-1 on Monday night.",
      published: ["2023-12-10", "2023-12-12"],
      verdict: null,
    },
    {
      a: "Ulm beat Tarn 4-3 on Saturday night.",
      b: "Ulm beat Tarn 4-2 on Saturday night.",
      published: ["2023-12-10", "2023-12-10"],
      verdict: "discrepancy",
    },
    {
      a: "Ulm beat Tarn 4-3 on Saturday night. Jonas Ek made 35 saves.",
      b: "Ulm beat Tarn 2-1 on Monday night. Jonas Ek made 29 saves.",
      published: ["2023-12-10", "2023-12-12"],
      verdict: null,
    },
    // A share of the votes is none of those counted, in whatever election.
    {
      a: "Carla Jensen won the Harland election with 52.4 percent of the vote.",
      b: "Carla Jensen took 54.2 percent of the vote in the Harland election.",
      verdict: "discrepancy",
    },
    {
      a: "Harland bid $38 a share for Norvik in the fall of 2021.",
      b: "Harland bid $36 a share for Norvik in October 2021.",
      verdict: "discrepancy",
      type: "value",
    },
    {
      a: "Harland bid $38 a share for Norvik in the fall of 2021.",
      b: "Harland bid $36 a share for Norvik in March 2021.",
      verdict: null,
    },
    // One thing told in other words, with another number.
    {
      a: "Some 85 people were inside at the wedding in Oster.",
      b: "A priest said 130 people attended the wedding in Oster.",
      verdict: "discrepancy",
    },
    {
      a: "Dancers at the ball in Oster were charged $14 at the gate.",
      b: "Dancers at the ball in Oster paid $17 to enter.",
      verdict: "discrepancy",
    },
    {
      a: "Dancers at the ball in Oster were charged $14 at the gate.",
      b: "A beer at the ball in Oster cost $9.",
      verdict: null,
    },
    {
      a: "The cook in Ulm was suspended for 12 days.",
      b: "The cook in Ulm was sent home for eight days.",
      verdict: "discrepancy",
    },
    {
      a: "Premier Holm came to Tarn with two ministers.",
      b: "Premier Holm met five ministers in Tarn.",
      verdict: null,
    },
    // Robbers are one group, whatever they are called; those killed are not.
    {
      a: "Three masked gunmen held up a van in Ulm.",
      b: "Four robbers ambushed a van in Ulm and fled.",
      verdict: "discrepancy",
    },
    { a: "Four men robbed a bank in Ulm.", b: "Five gunmen robbed a bank in Ulm.", verdict: "discrepancy" },
    {
      a: "Rob Hale was jailed for nine years over the fraud.",
      b: "Rob Hale got ten years in prison over the fraud.",
      verdict: "discrepancy",
    },
    {
      a: "Rob Hale was jailed for nine years over the fraud.",
      b: "Rob Hale faced 20 years in prison over the fraud.",
      verdict: null,
    },
    // Those in critical condition are some of the injured anyway.
    {
      a: "Four of the injured were in critical condition at a clinic in Ulm.",
      b: "Five people were in critical condition at the clinic in Ulm.",
      verdict: "discrepancy",
    },
    // How many there are, and what is done to some of them.
    {
      a: "Infants fell ill in three states, the agency said.",
      b: "The cans were sold in 11 states.",
      verdict: null,
    },
    { a: "Norvik has 14 mills in Tarn.", b: "Norvik closed three mills in Tarn.", verdict: null },
    { a: "Norvik has 14 mills in Tarn.", b: "Norvik runs 16 mills in Tarn.", verdict: "discrepancy" },
    // What only one article names an owner of is the other's as well, where neither tells of a second.
    {
      a: "Rob Hale pleaded guilty to 12 counts of fraud.",
      b: "The clerk pleaded guilty to 14 counts of fraud.",
      verdict: "discrepancy",
    },
    // With debts and without.
    {
      a: "Norvik is paying $4.4 billion including debt for Harland.",
      b: "Norvik agreed to buy Harland for $4.1 billion in cash.",
      verdict: "compatible",
    },
    {
      a: "Norvik is paying $4.1 billion including debt for Harland.",
      b: "Norvik agreed to buy Harland for $4.4 billion in cash.",
      verdict: "discrepancy",
    },
    // A number is rounded up from the half, not down.
    {
      a: "Harland would pay a break fee of $90 million.",
      b: "The break fee is $95 million, Harland said.",
      verdict: "discrepancy",
    },
    {
      a: "Harland would pay a break fee of $90 million.",
      b: "The break fee is $85 million, Harland said.",
      verdict: "compatible",
    },
    // Jobs that are to go are told of as expected and as decided.
    {
      a: "Norvik will cut 1,200 jobs in Ulm.",
      b: "Up to 1,500 jobs are expected to be lost at Norvik in Ulm.",
      verdict: "compatible",
    },
    { a: "Rob Hale, 34, was shot dead.", b: "Rob Hale, who was 36, was shot dead.", verdict: "discrepancy" },
    {
      a: "Rob Hale, 34, was shot dead.",
      b: "Rob Hale was 12 when his father opened the shop.",
      verdict: null,
    },
    { a: "Rob Hale, 34, was shot dead.", b: "Lena Hale, 29, was shot dead.", verdict: null },
    {
      a: "Actor Rob Hale has died. He was 81.",
      b: "Actor Rob Hale died six days short of his 82nd birthday.",
      verdict: "agree",
    },
    // Two numbers of one thing.
    {
      a: "The gang got away with jewels worth $90,000.",
      b: "A thief stole jewels worth $70,000 in Ardana.",
      verdict: "discrepancy",
      strength: "hard",
    },
    // A profit and a profit of another kind; what is and what was expected; his and his accomplice's.
    {
      a: "Harland made a net profit of $9 million.",
      b: "Harland made an operating profit of $12 million.",
      verdict: null,
    },
    {
      a: "Harland made a profit of $9 million.",
      b: "Analysts had expected a profit of $11 million.",
      verdict: null,
    },
    {
      a: "Harland made a profit of $9 million.",
      b: "A year earlier Harland made a profit of $7 million.",
      verdict: null,
    },
    {
      a: "Rob Hale was jailed for nine years in Ardana.",
      b: "His accomplice was jailed for four years in Ardana.",
      verdict: null,
    },
    {
      a: "Norvik will cut 900 jobs in Ardana.",
      b: "Rival Harland will cut 650 jobs in Ardana.",
      verdict: null,
    },
    // What is aimed at is no level reached.
    {
      a: "Trade between Ardana and Belmar is worth 3.1 billion crowns.",
      b: "Ardana and Belmar want to lift trade to 5 billion crowns.",
      verdict: null,
    },
    {
      a: "About a dozen miners are missing after the blast at Arlen.",
      b: "Eleven miners are missing after the blast at Arlen.",
      verdict: "compatible",
    },
    {
      a: "About a dozen miners died in the blast at Arlen.",
      b: "Nine miners died in the blast at Arlen.",
      verdict: "discrepancy",
    },
    {
      a: "Norvik signed a memorandum with Harland for 12 turboprops.",
      b: "Norvik ordered 12 Harland planes.",
      verdict: "agree",
    },
    {
      a: "The school has 640 pupils.",
      b: "The school has 655 students.",
      verdict: "discrepancy",
    },
    {
      a: "The number of people hurt when the old mill fell in has reached 31.",
      b: "The collapse of the old mill hurt 29 people.",
      verdict: "discrepancy",
    },
    // In other words, with much in common around them; different numbers and other things stay apart.
    {
      a: "Firefighters needed nine hours to put out the blaze at the Ardana mill.",
      b: "The blaze at the Ardana mill burned for nine hours.",
      verdict: "agree",
    },
    {
      a: "Hale was jailed for seven years over the mill fire in Ardana.",
      b: "The court in Ardana gave Hale seven years over the mill fire.",
      verdict: "agree",
    },
    {
      a: "The firm must pay a fee of 60 million pounds if the merger fails.",
      b: "If it walks away from the merger, the firm owes 60 million pounds.",
      verdict: "agree",
    },
    {
      a: "Firefighters needed nine hours to put out the blaze at the Ardana mill.",
      b: "The blaze at the Ardana mill closed the road for two hours.",
      verdict: null,
    },
    {
      a: "The storm cut power to 16 villages around Ardana.",
      b: "Around Ardana, 11 roads were closed after the storm.",
      verdict: null,
    },
    // All agreements together, and one of them.
    {
      a: "The two sides signed 14 agreements with a total value of $7.2 billion.",
      b: "Agreements worth almost $9 billion were struck, officials said.",
      verdict: "discrepancy",
      type: "value",
    },
    {
      a: "The two sides signed 14 agreements with a total value of $7.2 billion.",
      b: "The deal over the mine is worth $3 billion.",
      verdict: null,
    },
    // What is ordered: in other words, signed for or to come; of other things, and beside what is owned, apart.
    {
      a: "Ardana Air agreed on Monday to order 24 wide-body airliners from the planemaker Harland.",
      b: "The airline will receive 36 new Harland planes under a contract.",
      verdict: "discrepancy",
      type: "value",
      strength: "hard",
    },
    {
      a: "Ardana Air ordered 24 of Harland's A90 jets.",
      b: "Ardana Air will take 24 jets made by Harland.",
      verdict: "agree",
    },
    {
      a: "Ardana Rail ordered 24 locomotives.",
      b: "Ardana Rail ordered 30 buses.",
      verdict: null,
    },
    {
      a: "Ardana Air ordered 24 jets.",
      b: "Ardana Air has a fleet of 38 jets.",
      verdict: null,
    },
    // Some of a whole whose number is told are as many as told without it.
    {
      a: "Five of the tram's eight carriages left the rails near Ulm.",
      b: "Five carriages left the rails.",
      verdict: "agree",
    },
    {
      a: "The crash at the Arlen mill hurt 52 people.",
      b: "Clinics treated 61 people after the crash at the Arlen mill.",
      verdict: "discrepancy",
      type: "value",
      strength: "hard",
    },
    {
      a: "The crash at the Arlen mill hurt 75 people, and clinics treated 64 people.",
      b: "Clinics treated 64 people after the crash at the Arlen mill.",
      verdict: "agree",
    },
    {
      a: "The crash at the Arlen mill hurt 52 people.",
      b: "The crash at the Arlen mill hurt 12 people seriously.",
      verdict: null,
    },
    {
      a: "A gunman at the Arlen mill wounded two clerks.",
      b: "Two men underwent surgery after a gunman opened fire at the Arlen mill.",
      verdict: "agree",
    },
    {
      a: "The quake killed 12 people in Ardana.",
      b: "Twelve people were killed by the quake in Ardana.",
      verdict: "agree",
    },
    {
      a: "The quake injured 70 people in Ardana.",
      b: "80 people were injured in the Ardana quake.",
      verdict: "discrepancy",
      type: "value",
      strength: "hard",
    },
    {
      a: "The flood killed 612 people in Ardana.",
      b: "About 600 people were killed by the flood in Ardana.",
      verdict: "compatible",
      type: "precision",
    },
    {
      a: "The flood destroyed 20 hamlets in Ardana.",
      b: "The flood destroyed the eight hardest-hit hamlets in Ardana.",
      verdict: null,
    },
    {
      a: "The state gave Norvik a grant of $24.5 million.",
      b: "The state gave Norvik a grant of $24 million.",
      verdict: "compatible",
    },
    {
      a: "The state gave Norvik a grant of $75 million.",
      b: "The state gave Norvik a grant of $70 million.",
      verdict: "discrepancy",
    },
    {
      a: "Ola Brask, 27, of Tarn was charged on Monday.",
      b: "Ola Brask, 28, of Tarn pleaded guilty on Friday.",
      verdict: "changed-over-time",
      published: ["2023-10-17", "2024-03-16"],
    },
    {
      a: "Ola Brask, 27, of Tarn was charged on Monday.",
      b: "Ola Brask, 28, of Tarn was charged on Monday.",
      verdict: "discrepancy",
      published: ["2023-10-17", "2023-10-18"],
    },
    {
      a: "Ola Brask, 27, of Tarn was charged on Monday.",
      b: "Ola Brask, 29, of Tarn pleaded guilty on Friday.",
      verdict: "discrepancy",
      published: ["2023-10-17", "2024-03-16"],
    },
    {
      a: "The clinic has released 460 patients since the outbreak began.",
      b: "The clinic has released more than 600 patients since the outbreak began.",
      verdict: "changed-over-time",
      published: ["2024-02-07", "2024-02-12"],
    },
    {
      a: "Anyone with news of the Tarn shooting may get a $1,000 reward.",
      b: "A $21,000 reward is offered for news of the Tarn shooting.",
      published: ["2023-12-07", "2023-12-09"],
      verdict: "changed-over-time",
    },
    {
      a: "The storm killed three people in Ardana.",
      b: "The storm killed 11 people in Ardana.",
      published: ["2023-12-07", "2023-12-09"],
      verdict: "changed-over-time",
    },
    {
      a: "Trade between Norland and Sudria reached $5 billion.",
      b: "Trade between Norland and Sudria approached several billion dollars.",
      verdict: "compatible",
      type: "precision",
    },
    {
      a: "The flood at Ardana killed more than 4,000 people.",
      b: "The flood at Ardana killed more than 6,000 people.",
      verdict: "discrepancy",
      strength: "soft",
    },
    {
      a: "The Chicago Bears beat the Detroit Lions 31-17.",
      b: "The Detroit Lions lost 17-31 to Chicago on Sunday.",
      verdict: "agree",
    },
    {
      a: "The Chicago Bears beat the Detroit Lions 31-17.",
      b: "The Chicago Bears beat the Detroit Lions 31-14.",
      verdict: "discrepancy",
      type: "value",
      strength: "hard",
    },
    {
      a: "The Chicago Bears (9-3) play again on Friday.",
      b: "The win gave the Chicago Bears a 8-3 record.",
      verdict: "discrepancy",
      strength: "hard",
    },
    {
      a: "The Chicago Bears (8-3) play again on Friday.",
      b: "The win gave the Chicago Bears a 9-3 record.",
      published: ["2023-12-07", "2023-12-09"],
      verdict: "changed-over-time",
    },
    {
      a: "Norvik beat Harland 3-1 in the cup on Saturday.",
      b: "Harland went down 3-2 to Norvik in the cup on Saturday.",
      verdict: "discrepancy",
      strength: "hard",
    },
    {
      a: "The Senate passed the bill 52 to 48.",
      b: "Senators passed the bill by 51 votes to 49.",
      verdict: "discrepancy",
    },
    {
      a: "The Senate passed the bill 52 to 48.",
      b: "The House passed the bill 218 to 212.",
      verdict: null,
    },
    {
      a: "Hale scored the winner in the 88th minute.",
      b: "Hale was sent off in the 31st minute.",
      verdict: null,
    },
    {
      a: "The Chicago Bears lost their fifth straight game on Sunday.",
      b: "The Chicago Bears have lost four in a row.",
      verdict: "discrepancy",
    },
    {
      a: "The Chicago Bears have won four in a row.",
      b: "The Detroit Lions have lost five in a row.",
      verdict: null,
    },
    {
      a: "Oster United won in front of 18,400 fans on Saturday.",
      b: "A crowd of 17,900 saw Oster United win on Saturday.",
      verdict: "discrepancy",
    },
    {
      a: "Ron Hale was sacked after 14 games in charge of Oster United.",
      b: "Ron Hale lasted 16 games at Oster United.",
      verdict: "discrepancy",
    },
    // Two games, two moments of one game, two teams, two seasons.
    {
      a: "Norvik beat Harland 3-1 in the cup on Saturday.",
      b: "Harland lost 3-1 to Norvik on Saturday. They had lost 2-0 to Norvik in March.",
      verdict: "agree",
    },
    {
      a: "The Chicago Bears beat the Detroit Lions 31-17.",
      b: "The Chicago Bears beat the Dallas Cowboys 24-17.",
      verdict: null,
    },
    {
      a: "The Chicago Bears led the Detroit Lions 10-3 at half-time.",
      b: "The Chicago Bears beat the Detroit Lions 31-17.",
      verdict: null,
    },
    {
      a: "The Chicago Bears (3-9) play again on Friday.",
      b: "The Detroit Lions (3-9) play again on Friday.",
      verdict: null,
    },
    {
      a: "The Chicago Bears (3-9) play again on Friday.",
      b: "The 2004 Chicago Bears ended with a 5-11 record.",
      verdict: null,
    },
    {
      a: "The Chicago Bears rushed for 214 yards on Sunday.",
      b: "Chicago had 214 net rushing yards in the game.",
      verdict: "agree",
    },
    {
      a: "The convoy reached speeds of 120 mph near Ardana.",
      b: "The convoy drove at speeds up to 193 km/h near Ardana.",
      verdict: "compatible",
    },
    {
      a: "Norvik and Harland together report some $46 billion in revenue.",
      b: "Norvik and Harland together report $45 billion in revenue.",
      verdict: "discrepancy",
      strength: "hard",
    },
    {
      a: "At least seven aftershocks shook Ardana.",
      b: "Six aftershocks shook Ardana.",
      verdict: "changed-over-time",
    },
    {
      a: "The guard waited a couple of hours in the office in Ardana.",
      b: "The guard hid and waited a couple of hours in the Ardana office.",
      verdict: "agree",
    },
    {
      a: "One woman was hurt at the gate in Ardana, while two other people were hurt on the stairs.",
      b: "At least two women were hurt in Ardana.",
      verdict: null,
    },
    // Of one place and of all; an average and one of those it is of; those of one side; of two periods.
    { a: "Norvik employs 1,100 people in Tarn.", b: "Norvik employs 6,000 people.", verdict: null },
    { a: "Norvik employs 5,200 people in Tarn.", b: "Norvik employs 6,000 people.", verdict: "discrepancy" },
    {
      a: "The show drew an average of 8.2 million viewers in Norland.",
      b: "The first part of the show drew 9.4 million viewers in Norland.",
      verdict: null,
    },
    {
      a: "A crowd of 31,000 watched Ulm beat Tarn.",
      b: "Some 7,000 travelling fans watched Ulm beat Tarn.",
      verdict: null,
    },
    {
      a: "Norvik had sales of 1.9 billion pounds in 2018.",
      b: "Norvik had sales of 470 million pounds in the first quarter of 2018.",
      verdict: null,
    },
    // Two goals of two players.
    {
      a: "Nils Almqvist headed the winner for Ulm in the 80th minute.",
      b: "Tom Farrow scored for Ulm in the 88th minute.",
      verdict: null,
    },
    {
      a: "Nils Almqvist headed the winner for Ulm in the 80th minute.",
      b: "Nils Almqvist scored the winner for Ulm in the 88th minute.",
      verdict: "discrepancy",
    },
    // Catches of two players.
    { a: "Nils Almqvist had three catches.", b: "Tom Farrow made five catches.", verdict: null },
    // A part and its whole, a growth and a level, an earlier event: two questions.
    {
      a: "The navy evacuated 750 residents from Ardana.",
      b: "The residents from Ardana included 300 children.",
      verdict: null,
    },
    {
      a: "Trade between Norland and Sudria grew by 20 percent.",
      b: "Trade between Norland and Sudria reached $5 billion.",
      verdict: null,
    },
    {
      a: "A quake killed 12 people on Thursday.",
      b: "A quake killed 900 people in March 1997.",
      verdict: null,
    },
    // What one story counts once it counts under whatever verb.
    {
      a: "Some 340 firefighters battled the flames in Ardana.",
      b: "More than 300 firefighters were sent to the fire.",
      verdict: "compatible",
    },
    {
      a: "The blast killed nine people and injured 44 others.",
      b: "The blast injured at least 30 people.",
      verdict: "compatible",
    },
    {
      a: "The blast killed nine people and injured 44 others.",
      b: "The blast injured 39 people.",
      verdict: "discrepancy",
      type: "value",
      strength: "hard",
    },
    {
      a: "Norvik will pay 31 euros in cash for each Harland share.",
      b: "The offer of 31 euros a share came on Monday.",
      verdict: "agree",
    },
    {
      a: "The union wants a 14 percent pay rise.",
      b: "The union is asking for 15 percent more pay.",
      verdict: "discrepancy",
    },
    {
      a: "Norvik shares fell 12 percent.",
      b: "Norvik's stock fell by 12% in Frankfurt.",
      verdict: "agree",
    },
    {
      a: "Norvik shares fell 12 percent.",
      b: "Norvik has a market share of 12 percent.",
      verdict: null,
    },
    // One source tells both numbers: they are of two things.
    {
      a: "The court ordered a recount in 23 polling stations.",
      b: "The recount took in 23 polling stations. The city has 61 polling stations.",
      verdict: "agree",
    },
    {
      a: "The town has 241 polling stations.",
      b: "The court ordered a recount in 31 polling stations.",
      verdict: null,
    },
    {
      a: "The 28-year-old vessel sank.",
      b: "The 27-year-old ship sank off Ardana.",
      verdict: "discrepancy",
    },
    {
      a: "The union wants a 14 percent pay rise.",
      b: "The company is offering 5 percent more pay.",
      verdict: null,
    },
    {
      a: "The storm left 57 people missing.",
      b: "Forty people are still missing after the storm.",
      published: ["2023-12-07", "2023-12-09"],
      verdict: "changed-over-time",
    },
    {
      a: "The storm left 57 people missing.",
      b: "Forty people are missing after the storm.",
      published: ["2023-12-07", "2023-12-07"],
      verdict: "discrepancy",
    },
    {
      a: "Norvik has a market value of $12 billion.",
      b: "The market for packaging is worth $14 billion.",
      verdict: null,
    },
    {
      a: "Airbus has a market share of 7 percent.",
      b: "Boeing has a market share of 10 percent.",
      verdict: null,
    },
    {
      a: "Four of the tram's seven carriages left the rails.",
      b: "The tram had seven carriages.",
      verdict: "agree",
    },
    {
      a: "Two of the harbour's five boats sank.",
      b: "Three boats sank.",
      verdict: "discrepancy",
    },
    // An exact number above those of every story is of one thing, whatever is said around it.
    {
      a: "The manifest of the ferry lists 134 names.",
      b: "There were 134 people on board.",
      verdict: "agree",
    },
    {
      a: "Norvik said it owns 60 percent of the mine.",
      b: "The mine is 60 percent Norvik's.",
      verdict: "agree",
    },
    {
      a: "Founded in 1998, the airline has 38 planes.",
      b: "The airline with its 38 aircraft is looking for new ones.",
      verdict: "agree",
    },
    {
      a: "The ferry carried 38 goats.",
      b: "The town has 38 schools.",
      verdict: null,
    },
    {
      a: "Dozens of shops were burned in Ardana.",
      b: "Dozens of passengers waited in Ardana.",
      verdict: null,
    },
    {
      a: "Rob Hale, 52, was in the car.",
      b: "Nils Almqvist, 52, was in the car.",
      verdict: null,
    },
    {
      a: "A storm killed 160 people in 1998.",
      b: "There were 160 people on board.",
      verdict: null,
    },
    {
      a: "Rob Hale was jailed for eight years.",
      b: "Rob Hale was sentenced to eight years in prison in May 2019.",
      verdict: "agree",
    },
    // What one side asks and what the other gives, in lists as well; moves of two days; limit and speed.
    {
      a: "The union wants a 14 percent pay rise and a bonus of $9,000.",
      b: "The company offers a pay rise of 5 percent and a bonus of $3,000.",
      verdict: null,
    },
    {
      a: "Norvik shares rose 18 percent.",
      b: "Norvik shares fell 11 percent.",
      verdict: null,
    },
    {
      a: "A speed limit of 60 km/h applies at the bridge in Arlen.",
      b: "The train crossed the bridge in Arlen at 118 km/h.",
      verdict: null,
    },
    {
      a: "A speed limit of 60 km/h applies at the bridge in Arlen.",
      b: "No more than 50 km/h are allowed at the bridge in Arlen.",
      verdict: "discrepancy",
    },
    {
      a: "The train crossed the bridge in Arlen at 118 km/h.",
      b: "The train crossed the bridge in Arlen at 140 km/h.",
      verdict: "discrepancy",
    },
    // The lead of the evening is not that of the recount.
    {
      a: "Ann Berg led by 309 votes.",
      b: "The recount gave Ann Berg a 74-vote victory.",
      verdict: null,
    },
    {
      a: "Ann Berg beat the mayor by 58 votes.",
      b: "Ann Berg won with a 53-vote lead over the mayor.",
      verdict: "discrepancy",
    },
    {
      a: "Norvik copper was at 5,880 dollars a tonne in Ardana on Tuesday.",
      b: "Norvik copper slipped to 5,960 dollars a tonne in Ardana.",
      published: ["2023-12-05", "2023-12-05"],
      verdict: "changed-over-time",
    },
    {
      a: "Two cops were turned away at the cafe in Ardana.",
      b: "Two officers were turned away at the cafe in Ardana.",
      verdict: "agree",
    },
    {
      a: "Five deaths were confirmed after the blast.",
      b: "At least three were dead after the blast.",
      verdict: "compatible",
    },
    {
      a: "The company offers a bonus of $3,000.",
      b: "The company gives each miner a bonus of $4,500.",
      published: ["2023-12-05", "2023-12-09"],
      verdict: "changed-over-time",
    },
    {
      a: "The union wants a bonus of $3,000.",
      b: "The union is asking for a bonus of $4,500.",
      published: ["2023-12-05", "2023-12-09"],
      verdict: "discrepancy",
    },
    // A small number in a unit recurs less than the bare number; ambiguous words of sport; parts of a toll.
    {
      a: "The liver is tested monthly for the first six months.",
      b: "The liver of each patient is tested monthly for six months.",
      verdict: "agree",
    },
    {
      a: "The club paid for six months.",
      b: "Ardana waited six years for the bridge.",
      verdict: null,
    },
    {
      a: "Three sacks of ballots without any seals turned up in Ardana.",
      b: "Four sacks of ballots without any seals turned up in Ardana.",
      verdict: "discrepancy",
    },
    {
      a: "Nils Almqvist had three sacks in Ardana.",
      b: "Tom Farrow had four sacks in Ardana.",
      verdict: null,
    },
    {
      a: "Four of the dead were Poles.",
      b: "Three of the dead came from Austria.",
      verdict: null,
    },
    {
      a: "Treatment will cost $86,000 a year.",
      b: "The price of the treatment is $88,000 a year.",
      verdict: "discrepancy",
    },
    {
      a: "Six convicts broke out of the jail in Ardana.",
      b: "Six men are on the loose in Ardana after they fled the jail.",
      verdict: "agree",
    },
    {
      a: "Six convicts broke out of the jail in Ardana.",
      b: "Six guards at the jail in Ardana were suspended.",
      verdict: null,
    },
    // What is hedged may be one number, whatever the nouns.
    {
      a: "Norvik will cut some 4,300 jobs in Ardana.",
      b: "More than 4,000 clerks in Ardana will lose their jobs at Norvik.",
      verdict: "compatible",
    },
    {
      a: "Norvik Shipping shares rose 12 percent on Monday.",
      b: "Shares of Norvik gained 14 percent on Monday.",
      verdict: "discrepancy",
    },
    {
      a: "Norvik will cut 4,300 jobs in Ardana.",
      b: "The 4,300 layoffs in Ardana hit mostly clerks.",
      verdict: "agree",
    },
    {
      a: "The bank in Ardana is to close 37 branches.",
      b: "In Ardana the bank will shut 37 outlets.",
      verdict: "agree",
    },
    // New cases are not all cases.
    {
      a: "Thirty-five new cases of the fever were counted in Ardana.",
      b: "Ardana counted 35 new cases of the fever.",
      verdict: "agree",
    },
    {
      a: "Thirty-five new cases of the fever were counted in Ardana.",
      b: "In Ardana two cases of the fever have been confirmed.",
      verdict: null,
    },
    // Who tells it by the last of them tells that it grew.
    {
      a: "One person was killed in the fire in Ardana.",
      b: "A second person has been killed in the fire in Ardana.",
      verdict: "changed-over-time",
    },
    {
      a: "Nobody was hurt in the fire at the Ardana mill.",
      b: "Three weavers were hurt in the fire at the Ardana mill.",
      verdict: "discrepancy",
    },
    // Ages of one who was hurt; those of two are held apart.
    {
      a: "A 7-year-old was stabbed in Ardana on Sunday.",
      b: "A 6-year-old boy stabbed himself in Ardana on Sunday.",
      verdict: "discrepancy",
    },
    {
      a: "A 7-year-old girl was stabbed in Ardana on Sunday.",
      b: "A 41-year-old clerk was charged in Ardana on Sunday.",
      verdict: null,
    },
    // What is asked of a court is not what it decides, whatever verb tells it.
    {
      a: "A court in Ulm ordered Norvik to pay a fine of $3 million.",
      b: "Norvik was fined $4 million by a court in Ulm.",
      verdict: "discrepancy",
    },
    {
      a: "Prosecutors had asked for a fine of £600,000 for the Ardana dairy.",
      b: "The Ardana dairy was fined £450,000.",
      verdict: null,
    },
    {
      a: "A fine of £600,000 was imposed on the Ardana dairy.",
      b: "The Ardana dairy was fined £450,000.",
      verdict: "discrepancy",
    },
    // What opens a sentence is the time of all that it tells side by side.
    {
      a: "In the 2009 fire at the Ardana pit, 11 men died and 30 were hurt.",
      b: "Seven people were hurt in the collapse at the Ardana pit.",
      verdict: null,
      published: ["2024-05-14", "2024-05-14"],
    },
    // What things come with says nothing of them.
    {
      a: "The banker stole £8.2 million from clients in Ardana.",
      b: "The banker bought a £1.2 million villa in Ardana with the stolen cash.",
      verdict: null,
    },
    // So much a week is no count of some.
    {
      a: "The Ardana dairy makes 40,000 packs of soft cheese a week.",
      b: "The Ardana dairy has recalled 30,000 packs of cheese.",
      verdict: null,
    },
    // Of all places and of one.
    {
      a: "Norvik has 2,400 staff across its four pits.",
      b: "The Norvik pit has about 900 staff.",
      verdict: null,
    },
    {
      a: "Norvik has 2,400 staff.",
      b: "Norvik employs about 900 staff.",
      verdict: "discrepancy",
    },
    // A quarter's sales, and those of a year that nothing names.
    {
      a: "Norvik said its sales fell to €450m in the first quarter.",
      b: "Norvik is a firm with sales of €1.9bn.",
      verdict: null,
    },
    {
      a: "Norvik said its sales fell to €450m in the first quarter.",
      b: "Norvik had sales of €410m.",
      verdict: "discrepancy",
    },
    // What each of several gets.
    {
      a: "The owner of the mill in Ardana paid the weavers £500 each.",
      b: "The owner of the mill in Ardana paid the weavers £2,000.",
      verdict: null,
    },
    {
      a: "The owner of the mill in Ardana paid the weavers £500.",
      b: "The owner of the mill in Ardana paid the weavers £2,000.",
      verdict: "discrepancy",
    },
    // More may be feared than are known.
    {
      a: "Nine people were feared dead after the landslide in Ardana.",
      b: "Six people died in the landslide in Ardana.",
      verdict: "compatible",
    },
    {
      a: "Four people were feared dead after the landslide in Ardana.",
      b: "Six people died in the landslide in Ardana.",
      verdict: "discrepancy",
    },
    // How much of a fire is contained moves.
    {
      a: "The fire near Ardana is 5% contained.",
      b: "Officials said the fire near Ardana was 10 percent contained.",
      verdict: "changed-over-time",
      published: ["2023-07-18", "2023-07-19"],
    },
    // What is counted in tens is off by half of them.
    {
      a: "About 80 people joined the search in Ardana.",
      b: "A guide said 85 people joined the search in Ardana.",
      verdict: "compatible",
    },
    {
      a: "About 80 people joined the search in Ardana.",
      b: "A guide said 95 people joined the search in Ardana.",
      verdict: "discrepancy",
    },
    {
      a: "The hospital in Ardana paid 300,000 euros to each of the families of the dead.",
      b: "The hospital in Ardana paid the families of the dead 600,000 euros in all.",
      verdict: null,
    },
    // One order, with and without its options.
    {
      a: "Norvik ordered up to 30 jets from Harland.",
      b: "Norvik ordered 20 jets from Harland.",
      verdict: "compatible",
    },
    // Staff of two towns.
    {
      a: "Norvik employs 1,100 workers in Derby.",
      b: "Norvik employs 900 workers in Ulm.",
      verdict: null,
    },
    // Who fired tells shots apart.
    {
      a: "Officers fired 14 shots in the bank in Ardana.",
      b: "The man fired twice in the bank in Ardana.",
      verdict: null,
    },
    {
      a: "Officers fired 14 shots in the bank in Ardana.",
      b: "Police fired 19 shots in the bank in Ardana.",
      verdict: "discrepancy",
    },
    // Homes are counted for many things.
    {
      a: "The village of Selm was cut off and 600 homes were without power.",
      b: "In Selm 210 houses were destroyed by the flood.",
      verdict: null,
    },
    // How often is told of every act anew.
    {
      a: "Nurses in Ardana had complained about the surgeon five times.",
      b: "A nurse in Ardana said the surgeon had been suspended three times.",
      verdict: null,
    },
    {
      a: "Nurses in Ardana had complained about the surgeon five times.",
      b: "Nurses in Ardana had complained about the surgeon three times.",
      verdict: "discrepancy",
    },
    // Plans told weeks apart.
    {
      a: "Norvik will cut 900 jobs in Ardana.",
      b: "Norvik will cut 700 jobs in Ardana.",
      verdict: "changed-over-time",
      published: ["2024-04-08", "2024-12-02"],
    },
    {
      a: "Norvik will cut 900 jobs in Ardana.",
      b: "Norvik will cut 700 jobs in Ardana.",
      verdict: "discrepancy",
      published: ["2024-04-08", "2024-04-09"],
    },
    // What a later article looks back to was the news of an earlier one.
    {
      a: "A fire in a mill in Ardana killed 20 people.",
      b: "In August a fire in a mill in Ardana killed 20 people.",
      verdict: "agree",
      published: ["2024-08-12", "2024-11-20"],
    },
    {
      a: "A fire in a mill in Ardana killed 20 people.",
      b: "In March a fire in a mill in Ardana killed 20 people.",
      verdict: null,
      published: ["2024-08-12", "2024-11-20"],
    },
    // One sum told as the fee and as the price.
    {
      a: "United agreed a 20 million euro deal for the striker Ivo Brant; the fee is 20 million euros.",
      b: "The bid for the striker Ivo Brant was worth 20 million euros.",
      verdict: "agree",
    },
    // A fund grows.
    {
      a: "A fund for the clerk of Ardana had raised $8,000.",
      b: "The fund for the clerk of Ardana has reached $12,000.",
      verdict: "changed-over-time",
      published: ["2024-04-08", "2024-04-12"],
    },
    // Tolls of two countries, and a firm that is and one that would be.
    {
      a: "The storm killed 30 people in Haiti.",
      b: "The storm killed four people in Jamaica.",
      verdict: null,
    },
    {
      a: "The storm killed 30 people in Haiti.",
      b: "The storm killed 34 people in Haiti.",
      verdict: "discrepancy",
    },
    {
      a: "Norvik Bank of Ardana has $86 billion in assets.",
      b: "The merger with Norvik Bank of Ardana would create a lender with $98 billion in assets.",
      verdict: null,
    },
    {
      a: "The two airlines overlap on 11 routes.",
      b: "The two airlines overlap on a dozen routes.",
      verdict: "compatible",
    },
    // One number of people and of homes.
    {
      a: "More than 300,000 were told to leave as the storm neared Ardana.",
      b: "The storm left 300,000 homes in Ardana without power.",
      verdict: null,
    },
    // Weeks later a sum has moved; a day later somebody is wrong.
    {
      a: "Norvik Bank of Ardana has $86 billion in assets.",
      b: "Norvik Bank of Ardana has $89 billion in assets.",
      verdict: "changed-over-time",
      published: ["2024-04-08", "2024-06-03"],
    },
    {
      a: "Norvik Bank of Ardana has $86 billion in assets.",
      b: "Norvik Bank of Ardana has $89 billion in assets.",
      verdict: "discrepancy",
      published: ["2024-04-08", "2024-04-09"],
    },
  ],
};
