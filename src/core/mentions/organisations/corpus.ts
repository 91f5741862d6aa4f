import type { RecognizerCorpus, RecognizerExample } from "../recognizer.ts";

const KNOWN: readonly RecognizerExample[] = [
  {
    text: "The [Kremlin] declined to comment.",
    values: [{ name: "Kremlin", country: "RUS", role: "government" }],
  },
  {
    text: "The [White House] and [Downing Street] agreed.",
    values: [{ country: "USA" }, { country: "GBR" }],
  },
  {
    text: "A neighbour told [Fox 9 News], [NBC12] and [KQVR-TV] of it; [CBS-LAX] was late.",
    values: [
      { name: "Fox 9", role: "news outlet" },
      { name: "NBC 12", role: "news outlet" },
      { name: "KQVR-TV" },
      { name: "CBS-LAX" },
    ],
  },
  { text: "A fox ate 4 hens near the channel 2 miles off.", values: [] },
  { text: "[Reuters] reported the sale.", values: [{ name: "Reuters", role: "news agency" }] },
  {
    text: "[AFP] quoted an aide.",
    values: [{ name: "Agence France-Presse", country: "FRA", role: "news agency" }],
  },
  {
    text: "The [European Union] ([EU]) met. The [EU] voted.",
    values: [{ name: "European Union" }, { name: "European Union" }, { name: "European Union" }],
  },
  { text: "Fighters of [al-Qaeda] fled.", values: [{ name: "al-Qaeda", role: "armed group" }] },
  { text: "The [U.N.] sent food.", values: [{ name: "United Nations" }] },
  {
    text: "He reads The [Wall Street Journal].",
    values: [{ name: "Wall Street Journal", role: "news outlet" }],
  },
  {
    text: "[HP] and [Hewlett-Packard Co.] are one firm, as [GM] and [General Motors] are.",
    values: [
      { name: "Hewlett-Packard", country: "USA", role: "company" },
      { name: "Hewlett-Packard" },
      { name: "General Motors" },
      { name: "General Motors" },
    ],
  },
  {
    text: "Data came from the [USGS] and the [United States Geological Survey].",
    values: [{ name: "U.S. Geological Survey" }, { name: "U.S. Geological Survey" }],
  },
  {
    text: "Fans of the [Colts] cheered as [Cincinnati Bengals] players left.",
    values: [
      { name: "Indianapolis Colts", role: "team", country: "USA" },
      { name: "Cincinnati Bengals", role: "team" },
    ],
  },
];

const BY_NAME: readonly RecognizerExample[] = [
  {
    text: "The [Department of Housing and Urban Development] replied.",
    values: [{ name: "Department of Housing and Urban Development" }],
  },
  { text: "[General Motors Corp.] cut jobs.", values: [{ name: "General Motors" }] },
  { text: "[Harrow Computer Corp.] is for sale.", values: [{ name: "Harrow Computer" }] },
  {
    text: "[Harrow Computer Corp.] is for sale. Shares in [Harrow Computer] rose.",
    values: [{ name: "Harrow Computer" }, { name: "Harrow Computer" }],
  },
  {
    text: "The [Ministry of Health and Education] replied.",
    values: [{ name: "Ministry of Health and Education" }],
  },
  {
    text: "She studied at the [University of Oslo].",
    values: [{ name: "University of Oslo", country: "NOR" }],
  },
  { text: "A doctor at [Norwegian Red Hospital] agreed.", values: [{ country: "NOR" }] },
  { text: "The [Northern Workers Party] lost.", values: [{ name: "Northern Workers Party" }] },
  {
    text: "The [Global Grain Initiative] ([GGI]) opened. The [GGI] has nine members.",
    values: [
      { name: "Global Grain Initiative" },
      { name: "Global Grain Initiative" },
      { name: "Global Grain Initiative" },
    ],
  },
  {
    text: "[Orbital Data Works] is growing, and [ODW] said so.",
    values: [{ name: "Orbital Data Works" }, { name: "Orbital Data Works" }],
  },
  {
    text: "A clerk at the [Wexler City Marshal’s Office] agreed.",
    values: [{ name: "Wexler City Marshal’s Office" }],
  },
  { text: "She was taken to [Children's Hospital].", values: [{ name: "Children's Hospital" }] },
  { text: "Shares of [LumenSystems] rose.", values: [{ name: "LumenSystems" }] },
  { text: "She studied at [Texas A&M University].", values: [{ name: "Texas A&M University" }] },
  { text: "[Leeds United] drew.", values: [{ name: "Leeds United", role: "team", country: "GBR" }] },
  {
    text: "[Oster United] beat [Tarn Rovers], and [Ulm City] drew.",
    values: [{ role: "team" }, { role: "team" }, { name: "Ulm City", role: "team" }],
  },
  {
    text: "The [Tarn Tigers] lost. The [Tigers] lead the table.",
    values: [{ name: "Tarn Tigers", role: "team" }, { name: "Tarn Tigers" }],
  },
  { text: "Ulm City opened a park, and Oster County paid.", values: [] },
  { text: "Ann Bears and John Eagles spoke.", values: [] },
  { text: "He left the [Navy] for the law.", values: [{ name: "Navy" }] },
];

const BY_CONTEXT: readonly RecognizerExample[] = [
  {
    text: "Police searched the accounting firm [Marlow Penn] on Monday.",
    values: [{ name: "Marlow Penn", role: "accounting firm" }],
  },
  {
    text: "[Sandpiper], a private equity firm, bid first.",
    values: [{ name: "Sandpiper", role: "equity firm" }],
  },
  {
    text: "Austin-based [Brightmere] apologized. Then [Brightmere] closed.",
    values: [{ name: "Brightmere" }, { name: "Brightmere" }],
  },
  { text: "On Friday [Tesco Lotus] shares fell.", values: [{ name: "Tesco Lotus" }] },
  { text: "She works for [Lumen Health].", values: [{ name: "Lumen Health" }] },
  {
    text: "The [Seattle Herons] won. The [Herons] lead the table.",
    values: [{ name: "Seattle Herons", role: "team", country: "USA" }, { name: "Seattle Herons" }],
  },
  { text: "Talks between [QRX] and its bank failed.", values: [{ name: "QRX" }] },
  { text: "He is no longer employed with [Brightmere].", values: [{ name: "Brightmere" }] },
  { text: "They met [Brightmere] corporate officials.", values: [{ name: "Brightmere" }] },
  {
    text: "The Polish carrier [Wendover] cut fares.",
    values: [{ name: "Wendover", role: "carrier" }],
  },
  {
    text: "The nuclear fuel group [Tarsis] grew. [Tarsis] shares rose.",
    values: [{ name: "Tarsis", role: "fuel group" }, { name: "Tarsis" }],
  },
  { text: "Shares in [Wendover] rose after the takeover of [Tarsis].", values: [{}, {}] },
  { text: "The yard is owned by [Wendover].", values: [{ name: "Wendover" }] },
  { text: "State-owned [Tarsis] will supply it.", values: [{ name: "Tarsis" }] },
  {
    text: "They sued [Marlow Resources]. [Marlow] has until Monday.",
    values: [{ name: "Marlow Resources" }, { name: "Marlow Resources" }],
  },
  {
    text: "They sued [Banco Tarsis]. Then [Tarsis] closed.",
    values: [{ name: "Banco Tarsis" }, { name: "Banco Tarsis" }],
  },
  { text: "Firm [Tarsis Wendover Lines] paid.", values: [{ name: "Tarsis Wendover Lines" }] },
];

const NEAR_MISSES: readonly RecognizerExample[] = [
  { text: "People filled JFK Park and left JFK Park.", values: [] },
  { text: "Royal Press Secretary Ann Orr spoke.", values: [] },
  { text: "Ivo Smith, an analyst at the firm, agreed.", values: [] },
  { text: "Who is there?", values: [] },
  { text: "The TV was on.", values: [] },
  { text: "The CEO of the firm left at 9 AM EST.", values: [] },
  { text: "Police said the union met at a bank.", values: [] },
  { text: "They met the group Monday.", values: [] },
  { text: "Anna Hale, a developer, left the house owned by Peter Orr.", values: [] },
  { text: "Vashti Orlo, a market trader, swam ashore.", values: [] },
  { text: "Peter Banks said nothing.", values: [] },
  { text: "Foreign Minister Ann Lee spoke.", values: [] },
  { text: "The Comprehensive Partnership Agreement was signed.", values: [] },
  { text: "Moscow officials refused.", values: [] },
  { text: "They met during the Cold War.", values: [] },
  { text: "They boarded a Boeing 737 beside an Airbus A320 and a Sukhoi Su-35.", values: [] },
  { text: "Write to @LumenSystems today.", values: [] },
  { text: "Michael Dell spoke. Dell then left.", values: [] },
  { text: "The Chiefs of Staff met the Texans.", values: [] },
];

export const organisationsCorpus: RecognizerCorpus = {
  recognizer: "organisations",
  examples: [...KNOWN, ...BY_NAME, ...BY_CONTEXT, ...NEAR_MISSES],
};
