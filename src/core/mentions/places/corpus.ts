import type { RecognizerCorpus, RecognizerExample } from "../recognizer.ts";

const COUNTRIES: readonly RecognizerExample[] = [
  {
    text: "[Norway] and [Sweden] signed the pact.",
    values: [
      { name: "Norway", country: "NOR", role: "country" },
      { name: "Sweden", country: "SWE", role: "country" },
    ],
  },
  { text: "Two [Kenyan] runners led.", values: [{ name: "Kenya", country: "KEN", role: "nationality" }] },
  { text: "The [Brazilians] went home.", values: [{ name: "Brazil", country: "BRA", role: "nationality" }] },
  { text: "Exports to the [US] fell.", values: [{ name: "United States", country: "USA", role: "country" }] },
  { text: "Exports to the [U.S.] fell.", values: [{ name: "United States", country: "USA" }] },
  {
    text: "He flew to the [United Arab Emirates] ([UAE]).",
    values: [{ country: "ARE" }, { country: "ARE" }],
  },
  { text: "The [Czech Republic] agreed.", values: [{ name: "Czechia", country: "CZE" }] },
  { text: "Rain fell in [Papua New Guinea].", values: [{ country: "PNG" }] },
  { text: "A [Dominican] player won.", values: [{ country: null, role: "nationality" }] },
  { text: "Aid reached the [Gaza Strip].", values: [{ name: "Gaza", country: "PSE", role: "region" }] },
  { text: "A bus left [Scotland] at noon.", values: [{ name: "Scotland", country: "GBR" }] },
  { text: "The [Chile]-[Peru] border was shut.", values: [{ country: "CHL" }, { country: "PER" }] },
];

const CAPITALS: readonly RecognizerExample[] = [
  { text: "They met in [Ottawa].", values: [{ name: "Ottawa", country: "CAN", role: "capital" }] },
  { text: "[Ankara] denied the report.", values: [{ name: "Ankara", country: "TUR", role: "government" }] },
  {
    text: "Ties between [Cairo] and [Amman] have cooled.",
    values: [{ role: "government" }, { role: "government" }],
  },
  { text: "He lives in [Kiev].", values: [{ name: "Kyiv", country: "UKR" }] },
  { text: "She works in [Washington, D.C.].", values: [{ name: "Washington", country: "USA" }] },
];

const TOWNS: readonly RecognizerExample[] = [
  {
    text: "He lives in [Atlanta], [Georgia].",
    values: [{ country: "USA" }, { country: "USA", role: "state" }],
  },
  { text: "She entered [Vienna] township.", values: [{ name: "Vienna", country: null, role: "township" }] },
  { text: "Snow fell on [Ardley Island].", values: [{ name: "Ardley", role: "island" }] },
  { text: "A fire broke out in [Marseille].", values: [{ name: "Marseille", country: "FRA", role: "city" }] },
  { text: "He moved to [St. Petersburg].", values: [{ country: "RUS" }] },
  {
    text: "She was born in [Altona], [Iowa].",
    values: [{ name: "Altona", country: "USA" }, { role: "state" }],
  },
  {
    text: "A man from [Fenwick], [Mich.], was hurt.",
    values: [{ name: "Fenwick", country: "USA" }, { name: "Michigan" }],
  },
  { text: "Crowds gathered in [Varnholm].", values: [{ name: "Varnholm", country: null }] },
  {
    text: "The village of [Tarsk] was cut off. Help reached [Tarsk] on foot.",
    values: [{ name: "Tarsk", role: "village" }, { name: "Tarsk" }],
  },
  { text: "The [Ashgrove]-based maker closed.", values: [{ name: "Ashgrove" }] },
  {
    text: "Shots were heard in [northwest Houston].",
    values: [{ name: "northwest Houston", country: "USA", role: "region" }],
  },
  { text: "Fighting spread in [southern Lebanon].", values: [{ name: "southern Lebanon", country: "LBN" }] },
  { text: "[Wexler County] declared an emergency.", values: [{ name: "Wexler County", role: "county" }] },
  { text: "Ships cross the [Suez Canal].", values: [{ name: "Suez Canal" }] },
  { text: "A tanker sank in the [Baltic Sea].", values: [{ name: "Baltic Sea" }] },
  { text: "They camped on [Mount Ardley].", values: [{ name: "Mount Ardley", role: "mount" }] },
  {
    text: "The [Trans-Alpine Transport Corridor] ([TATC]) is late. Work on the [TATC] resumed.",
    values: [
      { role: "corridor" },
      { name: "Trans-Alpine Transport Corridor" },
      { name: "Trans-Alpine Transport Corridor" },
    ],
  },
];

const BESIDE: readonly RecognizerExample[] = [
  { text: "The governor of [Varnholm] resigned.", values: [{ name: "Varnholm" }] },
  { text: "They drove to a farm north of [Varnholm].", values: [{ name: "Varnholm" }] },
  { text: "Two died: Ann Orr, 63, of [Varnholm], and a guest.", values: [{ name: "Varnholm" }] },
  { text: "Calls reached [Varnholm] police.", values: [{ name: "Varnholm" }] },
  { text: "Police cleared the [Tarsk] bridge.", values: [{ name: "Tarsk", role: "bridge" }] },
  {
    text: "Output of the [Alto Rey] copper mine fell. [Alto Rey] lies in the north.",
    values: [{ name: "Alto Rey", role: "mine" }, { name: "Alto Rey" }],
  },
  { text: "They met at the [Lisbon Hotel].", values: [{ name: "Lisbon Hotel", role: "hotel" }] },
  { text: "The isle of [Ulm] was evacuated.", values: [{ name: "Ulm", role: "isle" }] },
  {
    text: "She was flown to [Tarsk] on a boat bound for [Ulm].",
    values: [{ name: "Tarsk" }, { name: "Ulm" }],
  },
  {
    text: "The villages of [Tarsk], [Ulm] and [Brod] were cut off.",
    values: [{ name: "Tarsk", role: "village" }, { role: "village" }, { role: "village" }],
  },
  {
    text: "Two towns were identified as [Tarsk] and [Brod].",
    values: [
      { name: "Tarsk", role: "town" },
      { name: "Brod", role: "town" },
    ],
  },
];

const ADDRESSES: readonly RecognizerExample[] = [
  {
    text: "He was found at [4120 N.W. 17th Ave.] on Friday.",
    values: [{ name: "4120 nw 17th avenue", role: "address" }],
  },
  {
    text: "Shots rang out in the [300 block of Mill Road].",
    values: [{ name: "300 mill road", role: "address" }],
  },
  {
    text: "They met at [5th Avenue and Elm Street].",
    values: [{ name: "5th avenue and elm street", role: "corner" }],
  },
  {
    text: "The bus was stopped on [Interstate 69] near [Tarn].",
    values: [{ name: "interstate 69", role: "street" }, {}],
  },
  { text: "The chase ended on [I-69].", values: [{ name: "interstate 69", role: "street" }] },
  { text: "The truck was found off [County Road 212].", values: [{ name: "county road 212" }] },
  {
    text: "It stood at the corner of [Oak and Main streets].",
    values: [{ name: "oak street and main street", role: "corner" }],
  },
  { text: "Both men own Oak and Main hotels.", values: [] },
  { text: "The lorry overturned on the [A14].", values: [{ name: "a 14", role: "street" }] },
  { text: "He printed it on A4 and read the A4.", values: [] },
  { text: "He said that I, 69 and well, could drive.", values: [] },
  { text: "Shots were fired at a [Mill Road] pub.", values: [{ name: "mill road", role: "street" }] },
  { text: "On [Mill Road] two cars burned.", values: [{ name: "mill road", role: "street" }] },
  { text: "Mill Road is a fine novel.", values: [] },
  { text: "The Third Way failed on Test Drive.", values: [] },
];

/** Places by those who come from there, by homes there and by the water off them. */
const OWNED: readonly RecognizerExample[] = [
  { text: "A 39-year-old [Brackel] man was charged.", values: [{ name: "Brackel", role: null }] },
  { text: "He was found at his [Brackel] home.", values: [{ name: "Brackel" }] },
  { text: "He was held in neighbouring [Brackel].", values: [{ name: "Brackel" }] },
  { text: "The tug sank five miles off [Brackel].", values: [{ name: "Brackel" }] },
  { text: "The court stood on [Route 9], close to [Brackel].", values: [{}, { name: "Brackel" }] },
  { text: "A Buddhist man and an Edwardian house were shown.", values: [] },
];

const NEAR_MISSES: readonly RecognizerExample[] = [
  { text: "The Herons won. Fans in Herons shirts sang.", values: [] },
  { text: "Michael Jordan resigned. Later Jordan explained why.", values: [] },
  { text: "She owns shares in Harrow Mills.", values: [] },
  { text: "It looks like a Swiss army knife.", values: [] },
  { text: "He runs a Catholic school beside the Ford plant.", values: [] },
  { text: "Nine died in Typhoon Orla.", values: [] },
  { text: "Tell us more about us.", values: [] },
  { text: "Michael Jordan scored twice.", values: [] },
  { text: "Mayor Jackson spoke first.", values: [] },
  { text: "Virginia Marlow opened the door.", values: [] },
  { text: "The letter was written in English.", values: [] },
  { text: "A speaker of African American descent won.", values: [] },
  { text: "The vote was held in December.", values: [] },
  { text: "He serves in Congress.", values: [] },
  { text: "The trial ended in Smith's favour.", values: [] },
  { text: "They met in Week 16.", values: [] },
  { text: "Please polish the table.", values: [] },
  { text: "Turn left in 200 metres.", values: [] },
  { text: "The chief of Brightmere resigned.", values: [] },
  { text: "Call Wexler Police or the Police.", values: [] },
  { text: "The cities were rebuilt, and Smith and Klee rejoiced.", values: [] },
];

export const placesCorpus: RecognizerCorpus = {
  recognizer: "places",
  examples: [...COUNTRIES, ...CAPITALS, ...TOWNS, ...BESIDE, ...ADDRESSES, ...OWNED, ...NEAR_MISSES],
};
