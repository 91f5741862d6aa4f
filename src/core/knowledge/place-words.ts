import { wordClass } from "../text/word-class.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "./calendar.ts";
import { commaList, wordList } from "./word-list.ts";

/** Regions and waters that are not countries; role is what they are. Country null: they have several. */
export const REGIONS: readonly string[] = commaList(`
  Middle East, Europe, Asia, Africa, Latin America, North America, South America, Central America,
  Central Asia, Southeast Asia, South Asia, East Asia, North Africa, East Africa, West Africa,
  Eastern Europe, Western Europe, Caucasus, South Caucasus, Balkans, Baltics, Scandinavia, Sahel,
  Antarctica, Arctic, Caribbean, Mediterranean, Pacific, Atlantic, Baltic, Caspian, Kurdistan,
  Persian Gulf, Gulf of Mexico, Gulf of Aden, Gulf of Oman, Strait of Hormuz, Taiwan Strait,
  Black Sea, Red Sea, Horn of Africa, Cape of Good Hope, Korean Peninsula, Himalayas, Alps, Andes,
  New England, Midwest, Bay Area, Indochina, Levant, Mesopotamia, Balochistan, Sinai
`);

/** Words that look like a demonym or a place but are part of something else; longest match wins. */
export const NOT_PLACES: readonly string[] = commaList(`
  African American, African Americans, North American, North Americans, South American,
  South Americans, Central American, Central Americans, Native American, Native Americans, Latin American,
  Latin Americans, Asian American, Asian Americans, American Indian, American Indians,
  Mexican Americans, Swiss army knife, German shepherd, French fries, Turkish delight,
  Guinea pig, Indian summer, English-language, Spanish-language,
  Paris Agreement, Paris Accord, Paris Hilton, Dutch auction, Chinese wall, West Wing,
  Washington Post, Boston Globe, Chicago Tribune, Jerusalem Post, Moscow Times, Tehran Times,
  Los Angeles Times, New York Times, New York Post, Miami Herald, Financial Times
`);

/** Last word of a place's name: "Wexler County", "Caspian Sea", "Suez Canal". */
export const PLACE_TAILS = wordClass(
  wordList(`
    sea ocean gulf strait straits river lake lakes mountain mountains island islands peninsula valley
    canal bay desert county province township airport corridor heights beach hills forest creek falls
    harbor harbour archipelago plateau governorate oblast prefecture municipality parish isthmus basin
    delta park stadium arena square bridge
    cliff cliffs cave ridge canyon gorge quarry farm pier marsh reef cove
    palace cemetery hotel mine dam tunnel prison castle cathedral monastery refinery reservoir glacier volcano
  `),
);

/** Tails that only say what kind of place it is: "Varn Province" is Varn, but Wexler County is no Wexler. */
export const LOOSE_PLACE_TAILS: ReadonlySet<string> = new Set(
  wordList(`
    island province governorate oblast prefecture
  `),
);

/** First word of a place's name: "Lake Michigan", "Mount Hood", "Port Said", "Fort Hood". */
export const PLACE_HEADS = wordClass(
  wordList(`
    lake mount mt port fort camp cape isle gulf strait
  `),
);

/** "Port of Sudan", "Gulf of Finland", "Isle of Man". */
export const PLACE_OF_HEADS = wordClass(
  wordList(`
    gulf strait bay isle port cape sea province city town village island republic
  `),
);

/** Parts of a place named by the compass: "northwest Miami", "southern Lebanon". */
export const COMPASS = wordClass(
  wordList(`
    north south east west northern southern eastern western central northeast northwest southeast
    southwest northeastern northwestern southeastern southwestern north-east north-west south-east
    south-west downtown midtown suburban
  `),
);

/** Prepositions after which an unknown capitalised name is a place. "at" and "from" as often lead to firms. */
export const PLACE_PREPOSITIONS = wordClass(
  wordList(`
    in near outside across throughout around toward towards inside
  `),
);

/** Nouns that say the name before or after them is a place: "the village of Tarsk", "the Tarsk area". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
    city town village island suburb district region province port capital neighborhood neighbourhood
    area hamlet township isle islet canton prefecture municipality commune settlement
  `),
);

/** People and offices of a place, after its name: "Wexler police", "Tarsk residents". */
export const PLACE_DWELLERS = wordClass(wordList(`police residents mayor firefighters voters townspeople`));

/** Those who are somebody's, and homes, which the name of a place stands before: "a Tarsk man", "his Tarsk home". */
export const PLACE_OWNED = wordClass(
  wordList(`
    man woman teenager teen boy girl couple family mother father grandmother grandfather pensioner resident native
    home house apartment flat condo mansion residence street neighborhood neighbourhood suburb courtroom courthouse
  `),
);
/** What stands before the name then: articles, possessives and the last word of an age. */
export const BEFORE_OWNED = wordClass(wordList("a an his her their old"));

/** Adjectives between a preposition and a place: "in [neighbouring] Belmar". */
export const NEARBY = wordClass(wordList("neighbouring neighboring nearby rural coastal"));

/** Capitalised words that follow "in" and are no places. */
export const NEVER_PLACES = wordClass([
  ...MONTH_NAMES,
  ...WEEKDAY_NAMES,
  ...wordList(`
    congress parliament senate house christmas easter ramadan
    thanksgiving islam christianity judaism spring summer autumn fall winter arabic farsi persian hebrew
    latin mandarin cantonese hindi urdu pashto swahili week round game game level chapter section
    article part act phase group division class court god internet web twitter facebook youtube
    instagram google amazon q1 q2 q3 q4 quarter mr mrs ms dr president prime minister lt gen gov sen rep
    sgt capt col typhoon hurricane cyclone storm
  `),
]);

/** Words of the compass, hyphens left out -> its letters; `c` is the middle. */
export const COMPASS_POINTS: ReadonlyMap<string, string> = new Map(
  [
    ["n", "north northern"],
    ["s", "south southern"],
    ["e", "east eastern"],
    ["w", "west western"],
    ["c", "central downtown midtown"],
    ["ne", "northeast northeastern"],
    ["nw", "northwest northwestern"],
    ["se", "southeast southeastern"],
    ["sw", "southwest southwestern"],
  ].flatMap(([letters = "", words = ""]) => words.split(" ").map((word) => [word, letters] as const)),
);

/** Words in the names of buildings and grounds where things happen -> what kind they are. */
export const VENUE_TAILS: ReadonlyMap<string, string> = new Map(
  [
    "stadium arena ground park coliseum dome",
    "hospital infirmary clinic",
    "court courthouse",
    "university college",
    "school academy",
    "airport airfield airbase",
    "church cathedral mosque temple synagogue",
    "hotel inn",
    "prison jail",
    "station",
    "theatre theater",
    "museum",
  ].flatMap((row) => {
    const [kind = "", ...others] = row.split(" ");
    return [kind, ...others].map((word) => [word, kind] as const);
  }),
);

/** Works and buildings that a name before them is the name of: "the Brod bridge", "the Alto Rey copper mine". */
export const FACILITY_NOUNS = wordClass(
  wordList(`
    abbey airbase airfield airport bridge castle cathedral cemetery checkpoint crossing dam dockyard fortress harbour
    harbor hospital hotel jail lighthouse mine monastery mosque oilfield palace pier pit port prison quarry quay
    refinery reservoir school stadium synagogue temple tunnel viaduct
  `),
);

/** Words between such a name and its noun: "copper mine", "primary school", "presidential palace". */
export const FACILITY_MODIFIERS = wordClass(
  wordList(`
    border boarding cement children's coal copper diamond district elementary general girls gold high hydroelectric iron
    lithium maximum military nickel nuclear oil open ore pit presidential primary psychiatric railway river road royal
    secondary security silver suspension teaching tin underground university uranium zinc
  `),
);

/** Words with a capital before such nouns that name no one of them: "a Catholic school", "an Army hospital". */
export const FACILITY_CLASSES = wordClass(
  wordList(`
    anglican army baptist buddhist catholic christian edwardian episcopal federal gothic hindu islamic jewish lutheran
    methodist moslem muslim navy orthodox presbyterian protestant roman shia shiite sikh soviet state sunni victorian
  `),
);

/** What says how far off a place lies: "two miles south of", "ten minutes from". */
export const DISTANCE_UNITS: ReadonlySet<string> = new Set(
  wordList("mile kilometer kilometre km meter metre yard foot block minute"),
);
