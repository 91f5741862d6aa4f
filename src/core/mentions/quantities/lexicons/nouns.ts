import { wordClass } from "../../../text/word-class.ts";

/** Plurals without the usual -s, with their singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["persons", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["mice", "mouse"],
  ["geese", "goose"],
  ["wives", "wife"],
  ["lives", "life"],
  ["knives", "knife"],
  ["leaves", "leaf"],
  ["wolves", "wolf"],
  ["thieves", "thief"],
  ["halves", "half"],
  ["loaves", "loaf"],
  ["shelves", "shelf"],
  ["calves", "calf"],
  ["crises", "crisis"],
  ["analyses", "analysis"],
  ["bases", "base"],
  ["buses", "bus"],
  ["viruses", "virus"],
  ["campuses", "campus"],
  ["cases", "case"],
  ["houses", "house"],
  ["horses", "horse"],
  ["nurses", "nurse"],
  ["purchases", "purchase"],
  ["phases", "phase"],
  ["doses", "dose"],
  ["causes", "cause"],
  ["courses", "course"],
  ["diseases", "disease"],
  ["exercises", "exercise"],
  ["franchises", "franchise"],
  ["increases", "increase"],
  ["licenses", "license"],
  ["offenses", "offense"],
  ["responses", "response"],
  ["releases", "release"],
  ["roses", "rose"],
  ["ruses", "ruse"],
  ["senses", "sense"],
  ["universes", "universe"],
  ["verses", "verse"],
  ["warehouses", "warehouse"],
  ["addresses", "address"],
  ["axes", "axe"],
  ["criteria", "criterion"],
  ["phenomena", "phenomenon"],
  ["bacteria", "bacterium"],
  ["movies", "movie"],
  ["cookies", "cookie"],
  ["rookies", "rookie"],
  ["zombies", "zombie"],
  ["selfies", "selfie"],
  ["calories", "calorie"],
  ["species", "species"],
  ["series", "series"],
  ["aircraft", "aircraft"],
  ["spacecraft", "spacecraft"],
  ["watercraft", "watercraft"],
  ["hovercraft", "hovercraft"],
  ["troops", "troop"],
  ["police", "police"],
  ["personnel", "personnel"],
  ["staff", "staff"],
  ["crew", "crew"],
  ["fish", "fish"],
  ["sheep", "sheep"],
  ["deer", "deer"],
  ["cattle", "cattle"],
  ["offspring", "offspring"],
  ["dead", "dead"],
  ["wounded", "wounded"],
  ["injured", "injured"],
  ["missing", "missing"],
  ["homeless", "homeless"],
  ["potatoes", "potato"],
  ["tomatoes", "tomato"],
  ["heroes", "hero"],
  ["echoes", "echo"],
  ["tornadoes", "tornado"],
  ["volcanoes", "volcano"],
  ["torpedoes", "torpedo"],
  ["vetoes", "veto"],
  ["mosquitoes", "mosquito"],
  ["shoes", "shoe"],
  ["canoes", "canoe"],
  ["caches", "cache"],
  ["headaches", "headache"],
  ["avalanches", "avalanche"],
  ["abuses", "abuse"],
  ["excuses", "excuse"],
  ["recluses", "recluse"],
  ["alumni", "alumnus"],
  ["oxen", "ox"],
  ["clergy", "clergy"],
  ["livestock", "livestock"],
  ["poultry", "poultry"],
  ["youths", "youth"],
]);

/** Irregular plurals that many compounds end in, with their singular. */
export const PLURALS_IN_COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["children", "child"],
  ["people", "person"],
  ["folk", "person"],
  ["wives", "wife"],
]);

/** Words that end like a plural and are none. */
export const FALSE_PLURALS: ReadonlySet<string> = new Set(
  (
    "is was has does this his its us as thus yes plus less unless across besides always perhaps sometimes " +
    "says means hers theirs ours yours afterwards towards upwards downwards backwards versus news various " +
    "previous serious religious dangerous numerous famous enormous nervous anxious obvious precious tremendous " +
    "gas bus bias chaos crisis basis analysis business process access success press class cross loss boss " +
    "glass grass address congress progress mass illness witness campus virus status census bonus focus " +
    "corps whereas alas christmas texas kansas paris hamas dallas arkansas illinois overseas " +
    "abdomen acumen bitumen cyclamen examen regimen specimen stamen yemen turkmen women"
  ).split(" "),
);

/** Plural nouns of people: strong evidence that a bare four-digit number counts rather than dates. */
export const PERSON_NOUNS = wordClass(
  (
    "people persons men women children families residents workers employees staff troops soldiers civilians " +
    "passengers students pupils patients protesters demonstrators migrants refugees police officers voters " +
    "members users customers visitors spectators fans homes houses households jobs deaths cases victims " +
    "casualties tonnes tons barrels units vehicles cars homes dead personnel fighters hostages prisoners " +
    "dwellings buildings flats apartments rooms beds seats tickets doses shots"
  ).split(" "),
);

/** With "no" before them these state a zero that readers care about. */
export const TOLL_NOUNS: ReadonlySet<string> = new Set(
  (
    "deaths death injuries injury casualties casualty fatalities fatality victims survivors arrests arrest " +
    "abductions hostages infections cases survivor"
  ).split(" "),
);

/** Words a noun phrase cannot run through. */
export const PHRASE_STOPS = wordClass(
  (
    "a an the this that these those his her its their our my your some any no each every either neither both " +
    "i you he she it we they him them us me himself herself itself themselves who whom whose which what where when while why how " +
    "of in on at by for from to with without into onto over under above below between among amid against " +
    "during before after since until till about around near off out up down through throughout across along " +
    "behind beyond beside besides within per via as than like despite except toward towards upon " +
    "and or but nor so yet if because although though unless whether then " +
    "is are was were be been being am has have had having do does did done doing will would shall should can could may might must " +
    "not never also only just even still already again once now here there too very ago later earlier away apart " +
    "today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday " +
    "said says say told tells tell asked added died killed left took takes take went goes go came comes come " +
    "made makes make got gets get gave gives give held holds hold kept keeps keep found finds " +
    "won wins win lost loses lose led leads ran runs run began begins begin became becomes become " +
    "rose rises rise fell falls fell grew grows sold sells bought buys sent sends brought brings built paid pays " +
    "spent spends met meets sat stood stand stands fled flee broke breaks caught hit hits hurt cut cuts " +
    "remain remains remained include includes including according following worth each apiece alone altogether overall " +
    "last next high tall wide long deep old thick heavy ahead annually monthly daily weekly nationwide worldwide " +
    "know see saw seen heard watched want need seem think believe show shows showed shown show live lived work worked use used " +
    "voted signed resigned refused survived disagreed stayed marched attended gathered arrived escaped perished " +
    "drowned suffered voted backed joined expected reported confirmed"
  ).split(" "),
);

/** Words ending in -ed or -ing that narrow a noun rather than end its phrase, before a plural. */
export const PARTICIPLE_NARROWS: ReadonlySet<string> = new Set(
  (
    "armed unarmed wounded injured displaced missing elected unemployed suspected confirmed unconfirmed detained " +
    "registered estimated combined advanced guided unmanned manned masked hooded uniformed retired disabled skilled " +
    "unskilled charging building housing training fishing trading operating remaining existing surviving leading " +
    "outstanding opposing sitting serving standing neighboring neighbouring competing striking rushing passing " +
    "sized fired wind-powered nuclear-powered alleged convicted infected hospitalized hospitalised vaccinated married red hundred " +
    "trained foreign-born undocumented uninsured insured qualified certified licensed related unrelated mixed limited united " +
    "fixed used listed consecutive shipping parking voting polling meeting landing swimming mining manufacturing engineering " +
    "sporting bombing shooting killing sustained"
  ).split(" "),
);

/** Nouns that hold people: "a crowd of 20,000" counts persons. */
export const GROUP_NOUNS: ReadonlyMap<string, string> = new Map([
  ["crowd", "person"],
  ["crowds", "person"],
  ["audience", "person"],
  ["sellout", "person"],
  ["sell-out", "person"],
  ["throng", "person"],
  ["population", "person"],
  ["congregation", "person"],
  ["workforce", "worker"],
  ["army", "soldier"],
  ["toll", "death"],
]);

/** Verbs and small words between a subject and its figure: "trade has already reached some $5 billion". */
export const SUBJECT_SKIPS: ReadonlySet<string> = new Set(
  (
    "was were is are has have had having been be being will would could may might also already now since then so far still " +
    "about around more than at least nearly almost some to by from of over up down under below above close approximately " +
    "roughly a an the estimated total reach reaches hit hits stood stands stand totals total come comes came put set " +
    "worth cost costs rose rise rises fell fall falls fallen risen lower higher grew grows grown climbs drops lost loses won wins sold sells made makes " +
    "shrank shrinks slips slid slides sank sinks jumps soars surges edges swells leaps dips declines increases decreases " +
    "climb jump soar surge swell dip slip slide leap plunge tumble " +
    "numbers exceeds tops approaches equals lies lay stretches runs extends"
  ).split(" "),
);

/** What became of people, said of a bare number: "8 shot", "10 dead", "two detained". */
export const OUTCOMES = wordClass(
  (
    "dead killed injured wounded hurt shot stabbed missing detained arrested hospitalized hospitalised rescued evacuated " +
    "homeless trapped displaced kidnapped abducted"
  ).split(" "),
);
