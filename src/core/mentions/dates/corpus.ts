import type { RecognizerCorpus, RecognizerExample } from "../recognizer.ts";

/** Published on Saturday, 9 December 2023, unless an example says otherwise. */
const DAYS: readonly RecognizerExample[] = [
  {
    text: "The treaty was signed on [December 11, 2023].",
    values: [{ edtf: "2023-12-11", basis: "stated", grain: "day", timex: "2023-12-11" }],
  },
  { text: "The treaty was signed on [11 December 2023].", values: [{ edtf: "2023-12-11", basis: "stated" }] },
  { text: "They met on [the 11th of December].", values: [{ edtf: "2023-12-11", basis: "inferred" }] },
  {
    text: "He arrived on [Dec. 7] with an aide.",
    values: [{ edtf: "2023-12-07", alternatives: [{ edtf: "2024-12-07" }] }],
  },
  {
    text: "It was signed on [November 13], a [Monday].",
    values: [{ edtf: "2023-11-13" }, { edtf: "2023-11-13" }],
  },
  { text: "She fell ill in [mid-November], on [the 14th].", values: [{}, { edtf: "2023-11-14" }] },
  { text: "The sheds burned down [overnight].", values: [{ edtf: "2023-12-08/2023-12-09" }] },
  { text: "Snow is expected [overnight].", values: [{ edtf: "2023-12-09/2023-12-10" }] },
  { text: "The lodgers woke at [half past five in the morning].", values: [{ timex: "2023-12-09T05:30" }] },
  { text: "The bell rang about [twenty to midnight].", values: [{ timex: "2023-12-09T23:40" }] },
  { text: "The first jolt came at [a quarter to seven].", values: [{ timex: "2023-12-09T06:45" }] },
  { text: "It rang at [11:40 at night].", values: [{ timex: "2023-12-09T23:40" }] },
  { text: "It rang at [quarter to nine] [last night].", values: [{ timex: "2023-12-08T20:45" }, {}] },
  { text: "It rang at [half past nine] on [Tuesday night].", values: [{ timex: "2023-12-05T21:30" }, {}] },
  { text: "It rang at [8:45 Tuesday morning].", values: [{ timex: "2023-12-05T08:45" }] },
  { text: "It rang at [7:15 Tuesday night].", values: [{ timex: "2023-12-05T19:15" }] },
  { text: "It rang at [5 Sunday afternoon].", values: [{ timex: "2023-12-03T17:00" }] },
  { text: "[Tonight]'s concert begins at [7:30].", values: [{}, { timex: "2023-12-09T19:30" }] },
  { text: "Officials will review [Sunday]'s shooting.", values: [{ edtf: "2023-12-03" }] },
  { text: "They must win twice after [Tuesday]'s 4-3 loss.", values: [{ edtf: "2023-12-05" }] },
  {
    text: "They will get $41 a share, more than [Friday]'s closing price.",
    values: [{ edtf: "2023-12-08" }],
  },
  { text: "He will miss [Sunday]'s match.", values: [{ edtf: "2023-12-10" }] },
  { text: "I rode out the flood in ['71] in this house.", values: [{ edtf: "1971" }] },
  { text: "He has coached the club since [’08].", values: [{ edtf: "2008/.." }] },
  { text: "She read the words 'in '71 wounded' aloud.", values: [] },
  { text: "It rang at [six this morning].", values: [{ timex: "2023-12-09T06:00" }] },
  { text: "Nine [Sunday] school children sang.", values: [{}] },
  { text: "It rang at [8:45] on [Tuesday morning].", values: [{ timex: "2023-12-05T08:45" }, {}] },
  { text: "It rang at [12:30] on [Tuesday morning].", values: [{ timex: "2023-12-05T00:30" }, {}] },
  { text: "It rang at [10.30] on [Tuesday].", values: [{ timex: "2023-12-05T10:30" }, {}] },
  { text: "It rang at [9.15] [last night].", values: [{ timex: "2023-12-08T21:15" }, {}] },
  { text: "The price stood at 10.30 in Ulm.", values: [] },
  { text: "It rang at [0340 hrs] on [Monday].", values: [{ timex: "2023-12-04T03:40" }, {}] },
  { text: "It rang at [10:30 a.m. Eastern].", values: [{ timex: "2023-12-09T10:30" }] },
  { text: "It rang at [10:30 a.m. Eastern Monday].", values: [{ timex: "2023-12-04T10:30" }] },
  { text: "It rang [the month before last].", values: [{ edtf: "2023-10" }] },
  { text: "It will ring [the year after next].", values: [{ edtf: "2025" }] },
  { text: "The bell was cast [last century].", values: [{ edtf: "19XX" }] },
  { text: "It rang at [15:40 GMT] ([23:40 local]).", values: [{ timex: "2023-12-09T15:40Z" }, {}] },
  {
    text: "Both came between [1.30am] and [2am] on [Tuesday].",
    values: [{ timex: "2023-12-05T01:30" }, {}, {}],
  },
  { text: "They sat around [lunchtime] on [Tuesday].", values: [{ timex: "2023-12-05TMI" }, {}] },
  { text: "The fair ran from [Friday] to [Sunday].", values: [{ edtf: "2023-12-08/2023-12-10" }, {}] },
  { text: "It sank [a week ago Tuesday].", values: [{ edtf: "2023-11-28" }] },
  { text: "It sank [20 years ago today].", values: [{ edtf: "2003-12-09" }] },
  { text: "It sank [20 years ago this month].", values: [{ edtf: "2003-12" }] },
  { text: "It sank [20 years ago].", values: [{ edtf: "2003" }] },
  { text: "It sank on [Monday] ([November 27]).", values: [{ edtf: "2023-11-27" }, { edtf: "2023-11-27" }] },
  { text: "It sank [two days] after [Tuesday]'s storm.", values: [{ edtf: "2023-12-07" }, {}] },
  { text: "It sank [two days] after the storm.", values: [{ timex: "P2D", timexType: "DURATION" }] },
  { text: "It sank on [the first Monday of March].", values: [{ edtf: "2023-03-06" }] },
  { text: "It sank on [the last Friday in November].", values: [{ edtf: "2023-11-24" }] },
  { text: "It sank on a Friday.", values: [] },
  { text: "A [Friday] hearing was put off.", values: [{ edtf: "2023-12-08" }] },
  { text: "It sails again in [two weeks' time].", values: [{ timex: "2023-W51" }] },
  { text: "It should last [three weeks].", values: [{ timex: "P3W" }] },
  { text: "Tarn host Ulm on [Saturday].", values: [{ edtf: "2023-12-09" }] },
  { text: "Tarn host Ulm on [Friday].", values: [{ edtf: "2023-12-15" }] },
  { text: "The fair opens in Ulm on [Friday].", values: [{ edtf: "2023-12-15" }] },
  { text: "Polls open on [Friday].", values: [{ edtf: "2023-12-15" }] },
  { text: "The US visit on [Friday] ended early.", values: [{ edtf: "2023-12-08" }] },
  { text: "The raid comes after a quarrel on [Friday].", values: [{ edtf: "2023-12-08" }] },
  { text: "The album comes out on [Friday].", values: [{ edtf: "2023-12-15" }] },
  { text: "By [Friday], 14 had left.", values: [{ edtf: "../2023-12-08" }] },
  { text: "The men reached the hut by [Friday].", values: [{ edtf: "../2023-12-08" }] },
  { text: "She promised an answer by [Friday].", values: [{ edtf: "../2023-12-15" }] },
  { text: "The vote went ten to six.", values: [] },
  { text: "A quarter of the guests left.", values: [] },
  { text: "Mayor to Visit Ulm [Thursday]", values: [{ edtf: "2023-12-14" }] },
  { text: "Mayor's Trip to Ulm Began [Thursday]", values: [{ edtf: "2023-12-07" }] },
  { text: "The guild is to vote on it in [June].", values: [{ edtf: "2024-06" }] },
  { text: "Their new play premieres [Thursday].", values: [{ edtf: "2023-12-14" }] },
  { text: "The deal was announced on [November 28].", values: [{ edtf: "2023-11-28" }] },
  { text: "Talks resume on [Jan. 4].", values: [{ edtf: "2024-01-04" }] },
  { text: "The vote is on [Sunday, December 10].", values: [{ edtf: "2023-12-10", alternatives: [] }] },
  { text: "A [March 5] hearing has been set.", values: [{ edtf: "2024-03-05" }] },
  { text: "The summit of [2023-10-19] failed.", values: [{ edtf: "2023-10-19", basis: "stated" }] },
  {
    text: "Printed [3/4/2011] in London.",
    values: [{ edtf: "2011-03-04", alternatives: [{ edtf: "2011-04-03" }] }],
  },
  { text: "Printed [24.02.2022] in Kyiv.", values: [{ edtf: "2022-02-24" }] },
  {
    text: "It happened on [Friday, December 7, 2023].",
    values: [{ edtf: "2023-12-07", alternatives: [{ edtf: "2023-12-08" }] }],
  },
  { text: "The strike was called for [May 2 of last year].", values: [{ edtf: "2022-05-02" }] },
  { text: "The army took it in [490 BC] after a siege.", values: [{ edtf: "-0489", timex: "BC0490" }] },
  {
    text: "He was last seen on [August 3].",
    published: null,
    values: [{ edtf: null, start: null, basis: "relative", timex: "XXXX-08-03" }],
  },
  {
    text: "He was last seen on [August 3].",
    published: "2023-09",
    values: [{ edtf: "2023-08-03", basis: "inferred" }],
  },
];

const COUNTED_FROM_EVENTS: readonly RecognizerExample[] = [
  { text: "A clerk fired [four days earlier] came back.", values: [{ edtf: null, basis: "relative" }] },
  {
    text: "In [May 2020] he was angry at his firing [four days earlier].",
    values: [{ edtf: "2020-05" }, { edtf: "2020-04-27/2020-05-27" }],
  },
  {
    text: "The squad rushed for 398 yards against Oster ([10/1/61]).",
    values: [{ edtf: "1961-10-01" }],
  },
  { text: "The bond falls due on [10/1/31].", values: [{ edtf: "2031-10-01" }] },
];

const NOT_DAYS: readonly RecognizerExample[] = [
  { text: "Shares fell to $3.625 a share.", values: [] },
  { text: "The rate stood at 6 1/4% before.", values: [] },
  { text: "They may extend the march to the border.", values: [] },
  { text: "Rebels march on the capital.", values: [] },
  { text: "April Jones said the sun will fall on Sun Microsystems.", values: [] },
  { text: "The Su-35 and the Mi-28 flew over Boeing 737 jets.", values: [] },
  { text: "In a second term he was in second place.", values: [] },
  { text: "The page was read 24/7 by 9/10 of readers.", values: [] },
];

const WEEKDAYS: readonly RecognizerExample[] = [
  { text: "He said on [Saturday] that talks went well.", values: [{ edtf: "2023-12-09" }] },
  {
    text: "Putin met Raisi on [Thursday].",
    values: [{ edtf: "2023-12-07", alternatives: [{ edtf: "2023-12-14" }] }],
  },
  { text: "He arrived in Doha on [Tuesday].", values: [{ edtf: "2023-12-05" }] },
  {
    text: "The trial is set to begin on [Wednesday].",
    values: [{ edtf: "2023-12-13", alternatives: [{ edtf: "2023-12-06" }] }],
  },
  { text: "He said [Wednesday] that the court will rule later.", values: [{ edtf: "2023-12-06" }] },
  { text: "They have until [Monday] to answer.", values: [{ edtf: "../2023-12-11", timex: "2023-12-11" }] },
  { text: "The bank failed [last Friday].", values: [{ edtf: "2023-12-08" }] },
  { text: "They meet [next Monday].", values: [{ edtf: "2023-12-11" }] },
  { text: "The group met on [Friday last week].", values: [{ edtf: "2023-12-01" }] },
  { text: "The office closes on [Fridays].", values: [{ timexType: "SET", timex: "XXXX-WXX-5" }] },
  {
    text: "Putin met Raisi on [Thursday].",
    published: null,
    values: [{ edtf: null, basis: "relative", timex: "XXXX-WXX-4" }],
  },
  { text: "Traders still speak of Black Monday with dread.", values: [] },
  { text: "The parcel was not opened until [Thursday].", values: [{ edtf: "../2023-12-07" }] },
  { text: "The mill is closed until [Thursday].", values: [{ edtf: "../2023-12-14" }] },
  { text: "Half of them had left by [Thursday].", values: [{ edtf: "../2023-12-07" }] },
  { text: "They were ordered to leave by [Thursday].", values: [{ edtf: "../2023-12-14" }] },
  { text: "Bells are to ring through [Thursday].", values: [{ edtf: "2023-12-14" }] },
  { text: "The fair ran through [Thursday].", values: [{ edtf: "2023-12-07" }] },
  { text: "Boats have been coming in since [Thursday].", values: [{ edtf: "2023-12-07/.." }] },
  { text: "The run-off is on [Thursday].", values: [{ edtf: "2023-12-14" }] },
  { text: "The run-off was on [Thursday].", values: [{ edtf: "2023-12-07" }] },
];

const MONTHS: readonly RecognizerExample[] = [
  { text: "The plant closed in [October].", values: [{ edtf: "2023-10", grain: "month", timex: "2023-10" }] },
  { text: "The plant closed in [May].", values: [{ edtf: "2023-05" }] },
  {
    text: "The plant should be completed in [February].",
    values: [{ edtf: "2024-02", alternatives: [{ edtf: "2023-02" }] }],
  },
  { text: "It was founded in [May 2008].", values: [{ edtf: "2008-05", basis: "stated" }] },
  { text: "It was founded in [June of last year].", values: [{ edtf: "2022-06" }] },
  {
    text: "Prices rose between [April] and [June].",
    values: [
      { edtf: "2023-04/2023-06", timex: "2023-04" },
      { edtf: "2023-04/2023-06", timex: "2023-06" },
    ],
  },
  { text: "The firm cut its [January] forecast.", values: [{ edtf: "2023-01" }] },
  {
    text: "He was born in [early June].",
    values: [
      {
        timex: "2023-06",
        edtf: "2023-06-01/2023-06-15",
        alternatives: [{ edtf: "2023-06" }, { edtf: "2024-06" }],
      },
    ],
  },
  {
    text: "Talks broke down in [late November].",
    values: [{ timex: "2023-11", edtf: "2023-11-16/2023-11-30" }],
  },
  { text: "She left in [mid-2011].", values: [{ timex: "2011", grain: "year" }] },
];

const YEARS: readonly RecognizerExample[] = [
  { text: "The project goes back to [2002].", values: [{ edtf: "2002", grain: "year", basis: "stated" }] },
  {
    text: "The agency has paid since [2022].",
    values: [{ edtf: "2022/..", start: "2022-01-01", end: null, timex: "2022" }],
  },
  { text: "It will be signed by [the end of 2023].", values: [{ edtf: "../2023-12-31", timex: "2023" }] },
  { text: "The [2008] Olympics were in Beijing.", values: [{ edtf: "2008" }] },
  {
    text: "Growth slowed from [2019] to [2022].",
    values: [
      { edtf: "2019/2022", timex: "2019" },
      { edtf: "2019/2022", timex: "2022" },
    ],
  },
  {
    text: "The war of [1914]-[18] began there.",
    values: [{ edtf: "1914/1918" }, { edtf: "1914/1918", timex: "1918" }],
  },
  { text: "Sales doubled in [fiscal 2023].", values: [{ edtf: "2023" }] },
  { text: "He left [last year].", values: [{ edtf: "2022", timex: "2022", basis: "inferred" }] },
  { text: "The law was passed in [the 1990s].", values: [{ edtf: "199X", grain: "decade", timex: "199" }] },
  { text: "The cars of [the '80s] were boxy.", values: [{ edtf: "198X" }] },
  { text: "They built it in [the 19th century].", values: [{ edtf: "18XX", grain: "century", timex: "18" }] },
  { text: "Some 2000 people marched.", values: [] },
  { text: "The index of 1998 points was passed by the Russell 2000 index.", values: [] },
  { text: "Route 1950 and flight 2011 were closed.", values: [] },
  { text: "She is in her nineties.", values: [] },
  { text: "Men in their teens and early 20s rowed.", values: [] },
  { text: "Hats of [the late 80s] sold well.", values: [{ edtf: "1984-12-31/1989-12-31" }] },
  { text: "The tram stops at 1908 Harbour Road and 1912 Old Mill Lane.", values: [] },
  { text: "Shots were heard in the 1900 block of Harbour Road.", values: [] },
  { text: "In [1908] Harbour Road was paved.", values: [{ edtf: "1908" }] },
];

const PIECES: readonly RecognizerExample[] = [
  {
    text: "Profit rose in [the third quarter of 2022].",
    values: [{ timex: "2022-Q3", edtf: "2022-07/2022-09", grain: "quarter" }],
  },
  { text: "The [third-quarter] loss was large.", values: [{ timex: "2023-Q3" }] },
  { text: "Sales fell in [Q2 2021].", values: [{ timex: "2021-Q2" }] },
  {
    text: "Sales fell in [the first half of this year].",
    values: [{ timex: "2023-H1", edtf: "2023-01/2023-06" }],
  },
  {
    text: "They moved in [the spring of 1916].",
    values: [{ timex: "1916-SP", edtf: "1916-21", grain: "season" }],
  },
  { text: "Fires burned [last December].", values: [{ edtf: "2022-12" }] },
  { text: "Fires burned [last summer].", values: [{ timex: "2023-SU" }] },
  { text: "Leaves will fall before they spring back.", values: [] },
  { text: "He scored in the first half of the match.", values: [] },
  { text: "About a quarter of the dealers closed.", values: [] },
];

const RELATIVE: readonly RecognizerExample[] = [
  { text: "The court ruled [today].", values: [{ edtf: "2023-12-09" }] },
  { text: "The court ruled [yesterday].", values: [{ edtf: "2023-12-08" }] },
  { text: "The court rules [the day after tomorrow].", values: [{ edtf: "2023-12-11" }] },
  {
    text: "The court ruled [last week].",
    values: [{ timex: "2023-W48", edtf: "2023-11-27/2023-12-03", grain: "week" }],
  },
  { text: "The court rules [this week].", values: [{ timex: "2023-W49", edtf: "2023-12-04/2023-12-10" }] },
  {
    text: "Two barns burned over [the weekend].",
    published: "2023-12-12",
    values: [{ edtf: "2023-12-09/2023-12-10" }],
  },
  {
    text: "Snow will fall over [the weekend].",
    published: "2023-12-12",
    values: [{ edtf: "2023-12-16/2023-12-17" }],
  },
  {
    text: "Singers meet in Ulm [this weekend].",
    published: "2023-12-12",
    values: [{ edtf: "2023-12-16/2023-12-17" }],
  },
  { text: "[Last month], the Kremlin agreed.", values: [{ timex: "2023-11", edtf: "2023-11" }] },
  { text: "The court rules [next year].", values: [{ edtf: "2024" }] },
  {
    text: "He fell ill over [the weekend].",
    values: [{ timex: "2023-W49-WE", edtf: "2023-12-09/2023-12-10" }],
  },
  { text: "It was sold [three days ago].", values: [{ edtf: "2023-12-06" }] },
  {
    text: "It was sold [two months ago].",
    values: [{ edtf: "2023-10", grain: "month", alternatives: [{ edtf: "2023-10-09" }] }],
  },
  { text: "It was sold [20 years ago].", values: [{ edtf: "2003" }] },
  { text: "It fell [several years ago].", values: [{ edtf: null, timex: "PAST_REF" }] },
  {
    text: "He came on [May 3, 2020] and left [the next day].",
    values: [{ edtf: "2020-05-03" }, { edtf: "2020-05-04" }],
  },
  {
    text: "He came on [May 3, 2020] and left [two days later].",
    values: [{ edtf: "2020-05-03" }, { edtf: "2020-05-05" }],
  },
  {
    text: "Sales rose in [February] against [the same month a year ago].",
    values: [{ edtf: "2023-02" }, { edtf: "2022-02" }],
  },
  {
    text: "It grew by 20 percent over [the past year].",
    values: [{ timex: "P1Y", timexType: "DURATION", edtf: "2022-12-09/2023-12-09" }],
  },
  {
    text: "It fell for [the past nine days].",
    values: [{ timex: "P9D", start: "2023-11-30", end: "2023-12-09" }],
  },
  {
    text: "It falls within [the next six months].",
    values: [{ timex: "P6M", start: "2023-12-09", end: "2024-06-09" }],
  },
  { text: "Work ends at [the end of this year].", values: [{ timex: "2023" }] },
  {
    text: "The court ruled [yesterday].",
    published: "2024-03",
    values: [{ edtf: "2024-02-29/2024-03-30", start: "2024-02-29", end: "2024-03-30" }],
  },
  { text: "The court ruled [last month].", published: "2024-03", values: [{ edtf: "2024-02" }] },
  {
    text: "The court ruled [last month].",
    published: null,
    values: [{ edtf: null, start: null, end: null, basis: "relative", timex: "XXXX-XX" }],
  },
  { text: "[The day before yesterday] it rained.", values: [{ edtf: "2023-12-07" }] },
];

const DURATIONS: readonly RecognizerExample[] = [
  { text: "The siege lasted [three days].", values: [{ timex: "P3D", timexType: "DURATION", edtf: null }] },
  {
    text: "A [five-year] plan was agreed after a [12-hour] flight.",
    values: [{ timex: "P5Y" }, { timex: "PT12H" }],
  },
  { text: "It was the best gain in [nearly five months].", values: [{ timex: "P5M" }] },
  { text: "It was the worst in [over a decade].", values: [{ timex: "P10Y" }] },
  { text: "He spoke for [two and a half hours].", values: [{ timex: "PT2.5H" }] },
  {
    text: "It lost ground in [minutes] after [years] of growth.",
    values: [{ timex: "PTXM" }, { timex: "PXY" }],
  },
  { text: "He served [two years and three months].", values: [{ timex: "P2Y3M" }] },
  { text: "They posted [two consecutive quarters] of losses.", values: [{ timex: "P2Q" }] },
  { text: "The [decades-long] dispute is over.", values: [{ timex: "PXDE" }] },
  { text: "The six-year-old boy, 26 years old, was found.", values: [] },
  { text: "It came second and had minute traces.", values: [] },
  { text: "This is a hard second for us.", values: [] },
];

const SETS: readonly RecognizerExample[] = [
  { text: "They pray [every Friday].", values: [{ timexType: "SET", timex: "XXXX-WXX-5" }] },
  { text: "They pay [every two weeks].", values: [{ timex: "P2W" }] },
  { text: "It builds them at a rate of 15 [a year].", values: [{ timexType: "SET", timex: "P1Y" }] },
  { text: "The [weekly] count rose.", values: [{ timex: "P1W" }] },
  { text: "She writes for the Daily Mail.", values: [] },
];

const CLOCKS: readonly RecognizerExample[] = [
  {
    text: "It crashed at [3:40 p.m.] in fog.",
    values: [
      {
        timexType: "TIME",
        timex: "2023-12-09T15:40",
        start: "2023-12-09T15:40",
        edtf: "2023-12-09T15:40:00",
      },
    ],
  },
  { text: "It crashed at [1353 (1023 GMT)] in fog.", values: [{ edtf: "2023-12-09T13:53:00+03:30" }] },
  {
    text: "He spoke at [16:00 UTC today].",
    values: [{ timex: "2023-12-09T16:00Z", edtf: "2023-12-09T16:00:00Z" }],
  },
  {
    text: "It struck at [2:17 p.m. local time] on [Tuesday].",
    values: [{ timex: "2023-12-05T14:17" }, { edtf: "2023-12-05" }],
  },
  { text: "It landed at [6:40 p.m. (GMT +8)] there.", values: [{ edtf: "2023-12-09T18:40:00+08:00" }] },
  {
    text: "They left [Friday morning].",
    values: [{ timex: "2023-12-08TMO", edtf: "2023-12-08", grain: "part-of-day" }],
  },
  { text: "They left [last night].", values: [{ timex: "2023-12-08TNI" }] },
  { text: "Polls close at [noon Monday].", values: [{ timexType: "TIME" }] },
  { text: "It split ten for one, and United won 10:3 from verse 12:45 on.", values: [] },
  { text: "It is an odd 3:2 split.", values: [] },
];

const REFERENCES: readonly RecognizerExample[] = [
  {
    text: "The store [currently] sells music.",
    values: [{ timex: "PRESENT_REF", edtf: null, grain: "none" }],
  },
  { text: "It has [more recently] sold films.", values: [{ timex: "PAST_REF" }] },
  { text: "They will [soon] meet again.", values: [{ timex: "FUTURE_REF" }] },
  { text: "Growth slows for [the time being].", values: [{ timex: "PRESENT_REF" }] },
  { text: "Trade grew over [recent years].", values: [{ timex: "PAST_REF" }] },
  { text: "The now-cancelled deal was their most recent one.", values: [] },
  { text: "He was soon freed.", values: [] },
];

const HOLIDAYS: readonly RecognizerExample[] = [
  { text: "Shops shut on [Christmas Day].", values: [{ edtf: "2023-12-25" }] },
  { text: "They met on [Thanksgiving].", values: [{ edtf: "2023-11-23" }] },
  { text: "They met at [Easter 2024].", values: [{ edtf: "2024-03-31", basis: "stated" }] },
  { text: "Offices close on [Martin Luther King Day].", values: [{ edtf: "2024-01-15" }] },
  { text: "They leave on [New Year's Day].", values: [{ edtf: "2024-01-01" }] },
];

const RANGES: readonly RecognizerExample[] = [
  {
    text: "Fairs were held on [6]-[7 January 2020].",
    values: [{ edtf: "2020-01-06/2020-01-07" }, { timex: "2020-01-07" }],
  },
  {
    text: "Fairs were held on [Dec. 5]-[7].",
    values: [{ edtf: "2023-12-05/2023-12-07" }, { timex: "2023-12-07" }],
  },
  {
    text: "It ran from [November] to [February 2022].",
    values: [{ edtf: "2021-11/2022-02" }, { timex: "2022-02" }],
  },
  {
    text: "The vote was moved from [Tuesday] to [Thursday].",
    values: [{ edtf: "2023-12-05" }, { edtf: "2023-12-07" }],
  },
  { text: "On [May 7] and 13 people were hurt.", values: [{ edtf: "2023-05-07" }] },
];

const COUNTED_FROM_OTHERS: readonly RecognizerExample[] = [
  {
    text: "He fell ill on [May 3, 2020] and died [the following Monday].",
    values: [{}, { edtf: "2020-05-04" }],
  },
  { text: "Rain fell on [May 3, 2020]; wind rose [the day before].", values: [{}, { edtf: "2020-05-02" }] },
  { text: "Quakes hit in [the week of March 4].", values: [{ timex: "2024-W10" }] },
  { text: "It will be done by [year's end].", values: [{ timex: "2023", start: null, end: "2023-12-31" }] },
  { text: "He slept badly this past night before the hearing.", values: [] },
  { text: "He rested over [this past weekend].", values: [{ timex: "2023-W48-WE" }] },
  { text: "Few do so [these days].", values: [{ timex: "PRESENT_REF" }] },
  { text: "A man in his 40s and a woman in her late 30s fled.", values: [] },
  {
    text: "The [weeks-long] siege outlasted the [10-day] truce.",
    values: [{ timex: "PXW" }, { timex: "P10D" }],
  },
  { text: "They met at [3 o'clock in the afternoon].", values: [{ timex: "2023-12-09T15:00" }] },
  { text: "They met shortly before [six in the evening].", values: [{ timex: "2023-12-09T18:00" }] },
  { text: "The bus left at [15.40 CET].", values: [{ timex: "2023-12-09T15:40" }] },
  { text: "Grain fell to 15.40 and 16.20.", values: [] },
  { text: "They met [early Sunday afternoon].", values: [{ timex: "2023-12-03TAF" }] },
  { text: "It struck at [08:20 hours (0350 GMT)] there.", values: [{ edtf: "2023-12-09T08:20:00+04:30" }] },
];

const KNOWN_BY_THEIR_DATE: readonly RecognizerExample[] = [
  { text: "The [September 11] attacks shook the city.", values: [{ edtf: "2001-09-11" }] },
  { text: "The [9/11] attacks shook the city.", values: [{ edtf: "2001-09-11", basis: "stated" }] },
  { text: "About 9/11 of the land and a 7/11 shop burnt.", values: [] },
  {
    text: "The firm cut its [March] forecast before the [May] vote.",
    values: [{ edtf: "2023-03" }, { edtf: "2023-05" }],
  },
  { text: "The March on Rome and the May government fell.", values: [] },
  { text: "He rang [late yesterday].", values: [{ edtf: "2023-12-08" }] },
  { text: "They travel at [night].", values: [{ timex: "XXXX-XX-XXTNI", edtf: null }] },
  { text: "They came at [night] on [Friday].", values: [{ timex: "2023-12-08TNI" }, {}] },
  {
    text: "He fell on [May 3, 2020] and died [early the next morning].",
    values: [{}, { timex: "2020-05-04TMO" }],
  },
];

const CUES: readonly RecognizerExample[] = [
  { text: "It said it would close the plant by [September 30].", values: [{ edtf: "../2024-09-30" }] },
  { text: "A man was shot on [February 20].", values: [{ edtf: "2023-02-20" }] },
  { text: "The storm is expected to hit the coast [late Sunday].", values: [{ edtf: "2023-12-10" }] },
  { text: "The trial begins [Monday].", values: [{ edtf: "2023-12-11" }] },
  { text: "The deadline was extended to [Friday].", values: [{ edtf: "2023-12-15" }] },
  { text: "She won again [this past Sunday].", values: [{ edtf: "2023-12-03" }] },
  {
    text: "Prices rose from [July 2022]; they rose faster than [a year earlier].",
    values: [{}, { edtf: "2022" }],
  },
];

const STRETCHES: readonly RecognizerExample[] = [
  {
    text: "Sales fell in [the first nine months of 2022].",
    values: [{ timex: "P9M", timexType: "DURATION", edtf: "2022-01-01/2022-09-30" }],
  },
  { text: "It rained in [the third week of March].", values: [{ edtf: "2023-03-15/2023-03-21" }] },
  {
    text: "It rained in [the last two weeks of August].",
    values: [{ timex: "P2W", edtf: "2023-08-18/2023-08-31" }],
  },
  { text: "It opened on [the last day of May].", values: [{ timexType: "DATE", edtf: "2023-05-31" }] },
  { text: "He resigned in [the first six months].", values: [{ timex: "P6M", edtf: null }] },
  { text: "It was the final day of the trial and the first week of the tour.", values: [] },
  { text: "It rained in [the last two weeks].", values: [{ edtf: "2023-11-25/2023-12-09" }] },
];

const FISCAL_PERIODS: readonly RecognizerExample[] = [
  { text: "Profit rose in [the third quarter of fiscal 2022].", values: [{ timex: "2022-Q3" }] },
  { text: "Profit rose in [Q3 FY22].", values: [{ timex: "2022-Q3" }] },
  { text: "Profit rose in its [fiscal third quarter].", values: [{ timex: "2023-Q3" }] },
  { text: "Sales rose in [the second half of the year].", values: [{ timex: "2023-H2" }] },
  { text: "Sales rose in [the latter half of 2022].", values: [{ timex: "2022-H2" }] },
  { text: "Sales rose in [the final quarter of 2022].", values: [{ timex: "2022-Q4" }] },
  { text: "He slept through the latter half of the film.", values: [] },
  {
    text: "Profit rose in [the third quarter] from [the year-ago quarter].",
    values: [{ timex: "2023-Q3" }, { timex: "2022-Q3" }],
  },
];

const DAYS_OF_THE_MONTH: readonly RecognizerExample[] = [
  { text: "He was arrested on [the 4th].", values: [{ edtf: "2023-12-04", timex: "2023-12-04" }] },
  { text: "He was arrested on [the 14th].", values: [{ edtf: "2023-11-14" }] },
  { text: "They met on [May 3] and again on [the 14th].", values: [{}, { edtf: "2023-05-14" }] },
  { text: "He lives on the 14th floor and plays the 18th hole.", values: [] },
  { text: "He was the 14th to die.", values: [] },
  { text: "Shares fell for [a second straight day].", values: [{ timexType: "DATE", edtf: "2023-12-09" }] },
  { text: "It was a second straight defeat.", values: [] },
];

const COUNTED_ON_THE_CLOCK: readonly RecognizerExample[] = [
  {
    text: "The alarm was given at [11:52 p.m.] Engines came [nine minutes later].",
    values: [{ timex: "2023-12-09T23:52" }, { timex: "2023-12-10T00:01", timexType: "TIME" }],
  },
  {
    text: "The tug sank at [6:10 a.m.]; it had left port [two hours earlier].",
    values: [{ timex: "2023-12-09T06:10" }, { timex: "2023-12-09T04:10" }],
  },
  {
    text: "The tug left at [6:10 a.m.] and was found [four days later].",
    values: [{ timex: "2023-12-09T06:10" }, { edtf: "2023-12-13" }],
  },
  {
    text: "The trial opens on [December 28]. The call was logged at [7:05 a.m.].",
    values: [{ edtf: "2023-12-28" }, { timex: "2023-12-09T07:05" }],
  },
];

const NEIGHBOURING_PARTS: readonly RecognizerExample[] = [
  {
    text: "He fell ill on [May 3, 2020] and died [the following morning].",
    values: [{}, { timexType: "TIME", timex: "2020-05-04TMO" }],
  },
  {
    text: "He fell ill on [May 3, 2020]; he had sung [the night before].",
    values: [{}, { timex: "2020-05-02TNI" }],
  },
  { text: "He came in [the early hours of Friday].", values: [{ timex: "2023-12-08TMO" }] },
  {
    text: "He came on [Thursday]; sales fell in [November]. Shares rose in [morning] trading.",
    values: [{}, {}, { timex: "2023-12-07TMO" }],
  },
  { text: "She slept badly the night before the vote.", values: [] },
  {
    text: "They met [Friday] at [3 p.m.] and [Saturday] at [noon].",
    values: [{}, { timex: "2023-12-08T15:00" }, {}, { timex: "2023-12-09T12:00" }],
  },
];

const COUNTED_TIMES: readonly RecognizerExample[] = [
  { text: "She swims [twice a week].", values: [{ timexType: "SET", timex: "P1W" }] },
  { text: "She swims [three times a year].", values: [{ timexType: "SET", timex: "P1Y" }] },
  { text: "She swims [once every two weeks].", values: [{ timexType: "SET", timex: "P2W" }] },
  { text: "She swims on [weekends].", values: [{ timexType: "SET", timex: "XXXX-WXX-WE" }] },
  { text: "It is three times a lie and twice a failure.", values: [] },
  { text: "It took [2 1/2 years].", values: [{ timex: "P2.5Y" }] },
  {
    text: "A [two-and-a-half-hour] film and its [half-hour] talk.",
    values: [{ timex: "PT2.5H" }, { timex: "PT0.5H" }],
  },
  { text: "The half-mile track is half-empty.", values: [] },
  { text: "They won three games in as many [days].", values: [{ timex: "PXD" }] },
  {
    text: "It takes [two to three weeks], [four days] at worst.",
    values: [{ timex: "P2W" }, { timex: "P4D" }],
  },
];

const RANGES_OF_WEEKDAYS: readonly RecognizerExample[] = [
  {
    text: "It ran from [Thursday] to [Sunday].",
    values: [{ edtf: "2023-12-07/2023-12-10" }, { timex: "2023-12-10" }],
  },
  {
    text: "The theatre of the war, [1861]-[1863], was vast.",
    values: [{ edtf: "1861/1863" }, { timex: "1863" }],
  },
  { text: "The vote was 1861-1850 then.", values: [] },
];

export const corpus: RecognizerCorpus = {
  recognizer: "dates",
  examples: [
    ...DAYS,
    ...COUNTED_FROM_EVENTS,
    ...NOT_DAYS,
    ...WEEKDAYS,
    ...MONTHS,
    ...YEARS,
    ...PIECES,
    ...RELATIVE,
    ...DURATIONS,
    ...SETS,
    ...CLOCKS,
    ...REFERENCES,
    ...HOLIDAYS,
    ...RANGES,
    ...COUNTED_FROM_OTHERS,
    ...KNOWN_BY_THEIR_DATE,
    ...CUES,
    ...STRETCHES,
    ...FISCAL_PERIODS,
    ...DAYS_OF_THE_MONTH,
    ...COUNTED_ON_THE_CLOCK,
    ...NEIGHBOURING_PARTS,
    ...COUNTED_TIMES,
    ...RANGES_OF_WEEKDAYS,
  ],
};
