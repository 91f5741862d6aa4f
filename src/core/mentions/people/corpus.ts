import type { RecognizerCorpus, RecognizerExample } from "../recognizer.ts";

const TITLED: readonly RecognizerExample[] = [
  {
    text: "Polish Foreign Minister [Marek Zielny] arrived.",
    values: [{ name: "Marek Zielny", role: "foreign minister", country: "POL" }],
  },
  {
    text: "Barista [Tom Hale] was hurt, said publicist [Nora Quist].",
    values: [
      { name: "Tom Hale", role: "barista" },
      { name: "Nora Quist", role: "publicist" },
    ],
  },
  {
    text: "Police Lt. [Gwen Ardley] spoke. [Ardley] took no questions.",
    values: [{ name: "Gwen Ardley", role: "police lieutenant" }, { name: "Gwen Ardley" }],
  },
  {
    text: "Jobless [Peter Hale] admitted it, police said. Famous [Karen Orr] denied it.",
    values: [{ name: "Peter Hale" }, { name: "Karen Orr" }],
  },
  { text: "Then President [Okonjo] left.", values: [{ name: "Okonjo", role: "president" }] },
  { text: "Prosecutors met Mr. [Vance] on Friday.", values: [{ name: "Vance", role: null }] },
  { text: "The quarterback [Ty Morrow] was hurt.", values: [{ name: "Ty Morrow", role: "quarterback" }] },
  {
    text: "Kremlin spokeswoman [Anna Belova] agreed.",
    values: [{ name: "Anna Belova", role: "spokesperson", country: "RUS" }],
  },
  {
    text: "Deputy Prime Minister [Ole van der Berg] resigned. [Van der Berg] is 61.",
    values: [{ name: "Ole van der Berg", role: "deputy prime minister" }, { name: "Ole van der Berg" }],
  },
  {
    text: "Wexler County Sheriff [Robert J. Finch] spoke.",
    values: [{ name: "Robert J. Finch", role: "county sheriff" }],
  },
  { text: "She thanked Secretary of State [Jane Orr].", values: [{ role: "secretary of state" }] },
  {
    text: "He wrote to leader [(Imam Hassan) Karimi].",
    values: [{ name: "Hassan Karimi", role: "leader" }],
  },
];

const UNTITLED: readonly RecognizerExample[] = [
  {
    text: "[Maria Alvarez-Soto] won. Rivals congratulated [Alvarez-Soto].",
    values: [{ name: "Maria Alvarez-Soto" }, { name: "Maria Alvarez-Soto" }],
  },
  { text: "[Thibor Klee], 38, was arrested.", values: [{ name: "Thibor Klee", role: null }] },
  {
    text: "[Ulf Brandvik], a former Danish diplomat, disagrees.",
    values: [{ name: "Ulf Brandvik", role: "diplomat", country: "DNK" }],
  },
  { text: '"It shook," said [Wendla Osk].', values: [{ name: "Wendla Osk" }] },
  {
    text: "[Daniel Reyes Jr.] ran. [Reyes] finished third.",
    values: [{ name: "Daniel Reyes Jr." }, { name: "Daniel Reyes Jr." }],
  },
  { text: "[Xi Wenhao] spoke and [Xi] left.", values: [{ name: "Xi Wenhao" }, { name: "Xi Wenhao" }] },
  {
    text: "Then [Małgorzata Wilk] and [Zsófia Barta] took the floor.",
    values: [{ name: "Małgorzata Wilk" }, { name: "Zsófia Barta" }],
  },
  { text: "Then [Malgorzata Wilk] took the floor.", values: [{ name: "Malgorzata Wilk" }] },
  { text: "Then Mile End and the Tana Bridge were closed.", values: [] },
  {
    text: "[Anna Hale] sued [Peter Hale]. Then Hale withdrew.",
    values: [{ name: "Anna Hale" }, { name: "Peter Hale" }],
  },
];

const BESIDE: readonly RecognizerExample[] = [
  {
    text: "The head of the relief board, [Vashti Orlo], agreed.",
    values: [{ name: "Vashti Orlo", role: "head" }],
  },
  {
    text: "Another provincial official, [Vashti Orlo], agreed.",
    values: [{ name: "Vashti Orlo", role: "official" }],
  },
  { text: "The Wexler police chief, [Vashti Orlo], agreed.", values: [{ role: "police chief" }] },
  { text: "The rookie running back [Vashti Orlo] fell.", values: [{ role: "rookie running back" }] },
  { text: "Medics treated 14-year-old [Vashti Orlo].", values: [{ name: "Vashti Orlo" }] },
  { text: "The ball flew past [Vashti Orlo], who ducked.", values: [{ name: "Vashti Orlo" }] },
  { text: "The worst hurt is [Vashti Orlo], a welder in the yard.", values: [{ name: "Vashti Orlo" }] },
  { text: "They heard [Orlo], a 36-year-old former bus driver.", values: [{ name: "Orlo" }] },
  { text: "Then [Vashti Orlo] died and [Tamo Ibsk] was arrested.", values: [{}, {}] },
  {
    text: "The plan of [Tamo Orlo] failed. A friend of Mr. [Orlo] said so.",
    values: [{ name: "Tamo Orlo" }, { name: "Tamo Orlo" }],
  },
  { text: "The race was won by [Vashti Davis] and [Orlo McBrill].", values: [{ name: "Vashti Davis" }, {}] },
  { text: "The plan of [H. Ross Orlo] failed.", values: [{ name: "H. Ross Orlo" }] },
  { text: "The motion of [Vashti A. Orlo] failed.", values: [{ name: "Vashti A. Orlo" }] },
  { text: "Prosecutors spoke of [Orlo], 63, and left.", values: [{ name: "Orlo" }] },
  { text: "A speech of Dr. [King Jr.] was read.", values: [{ name: "King Jr." }] },
  { text: "The vote of [Theresa May] was counted in May.", values: [{ name: "Theresa May" }] },
];

const REFERENCES: readonly RecognizerExample[] = [
  {
    text: "Governor [Rosa Ibarra] came. The [governor] spoke.",
    values: [{ name: "Rosa Ibarra" }, { name: "Rosa Ibarra", role: "governor" }],
  },
  {
    text: "[Anna Hale] came. Then [Hale]'s dog bit her son, [Peter], and [Peter Hale]'s cat. Then [Hale] left.",
    values: [
      { name: "Anna Hale" },
      { name: "Anna Hale" },
      { name: "Peter Hale" },
      { name: "Peter Hale" },
      { name: "Anna Hale" },
    ],
  },
];

const BY_OFFICE: readonly RecognizerExample[] = [
  {
    text: "Chilean President [Rosa Ibarra] landed. The [Chilean president] spoke.",
    values: [{ name: "Rosa Ibarra", country: "CHL", role: "president" }, { name: "Rosa Ibarra" }],
  },
  {
    text: "Chilean President [Rosa Ibarra] met her Peruvian counterpart [Juan Quispe]. The [Peruvian president] smiled.",
    values: [
      { name: "Rosa Ibarra" },
      { name: "Juan Quispe", country: "PER", role: "president" },
      { name: "Juan Quispe" },
    ],
  },
  {
    text: "Finnish President [Rosa Ibarra] landed. They urged the [Finnish leader] to stay.",
    values: [{ name: "Rosa Ibarra" }, { name: "Rosa Ibarra" }],
  },
  {
    text: "The [Finnish president] declined.",
    values: [{ name: "Finnish president", country: "FIN", role: "president" }],
  },
];

const NEAR_MISSES: readonly RecognizerExample[] = [
  { text: "Crowds lined Sheikh Zayed Road for the King Day Parade.", values: [] },
  { text: "They told Marlow Info of the plan.", values: [] },
  { text: "They praised Marlow Harrow, a giant in pumps, and Tarsk Ulm, a quiet port.", values: [] },
  { text: "The Fenwick Developer Program grew.", values: [] },
  { text: "Fenwick Advisors said profits rose.", values: [] },
  { text: "By Karen Holt\nThe river rose.", values: [] },
  { text: "General Motors said sales fell.", values: [] },
  { text: "Wexler County Police said so.", values: [] },
  { text: "A Russian president once lived there.", values: [] },
  { text: "The Comprehensive Partnership was signed.", values: [] },
  { text: "Officials said Tuesday was quiet.", values: [] },
  { text: "He drives a Lincoln Town Car.", values: [] },
  { text: "Martin Luther King Jr. Park was closed.", values: [] },
  { text: "He is a former Westinghouse CEO.", values: [] },
  { text: "They drove past Fort Davis and New Jackson.", values: [] },
  {
    text: "Governor [Rosa Ibarra] met Governor [Juan Quispe]. The governor left.",
    values: [{ name: "Rosa Ibarra" }, { name: "Juan Quispe" }],
  },
  { text: "Governor [Rosa Ibarra] met the governor of the bank.", values: [{ name: "Rosa Ibarra" }] },
  {
    text: "Governor [Rosa Ibarra] came. It rained. It rained. It rained. It rained. The governor left.",
    values: [{ name: "Rosa Ibarra" }],
  },
];

export const peopleCorpus: RecognizerCorpus = {
  recognizer: "people",
  examples: [...TITLED, ...UNTITLED, ...BESIDE, ...REFERENCES, ...BY_OFFICE, ...NEAR_MISSES],
};
