import { wordClass } from "../text/word-class.ts";
import type { Word } from "../text/word.ts";
import { commaList, wordList } from "./word-list.ts";

/**
 * Nouns for what a person is, singular and lower case. They stand before a name ("President Putin",
 * "quarterback Ty Morrow") or after it between commas ("Thibor Klee, 48, a staff accountant").
 */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
    accountant activist actor actress admiral adviser advisor agent aide airman all-rounder ambassador
    anaesthetist analyst anchor anchorman anchorwoman anesthesiologist anthropologist archaeologist archbishop
    archdeacon architect archivist artist assemblyman assemblywoman astronaut athlete attorney author ayatollah
    babysitter backpacker bailiff ballerina banker barista baritone barrister bartender bassist batsman batter
    beekeeper benefactor biographer biologist bishop blogger bodyguard bombardier boss botanist bouncer boxer
    bricklayer brigadier broadcaster bursar busboy businessman businesswoman butcher bystander cabbie cadet
    campaigner camper candidate captain cardinal cardiologist caregiver carer caretaker cartoonist cashier catcher
    cellist ceo ceramicist cfo chair chairman chairperson chairwoman chancellor chaplain chef chemist chief
    chieftain childminder choreographer churchgoer classmate clergyman cleric clerk climatologist co-founder coach
    colleague columnist comedian commandant commander commentator commissioner commodore commuter composer
    conductor congressman congresswoman conservationist constable consultant conveyancer coordinator cornerback
    coroner corporal correspondent councillor councilman councilor councilwoman counsel counselor courier
    cricketer criminologist critic curator cyclist dancer dean defender defenseman delegate demographer dentist
    deputy dermatologist designer detective developer dictator dietitian diplomat director dissident diver doctor
    doorman dramatist driver drummer ecologist economist editor electrician emir employee engineer entertainer
    entrepreneur environmentalist envoy epidemiologist essayist executive expert eyewitness farmer feminist
    fighter filmmaker financier firefighter fisherman flatmate footballer founder freelancer freshman fugitive
    fullback gamekeeper general geographer geologist geophysicist glaciologist goalie goalkeeper golfer governor
    groomer grower guitarist gunman gymnast gynaecologist gynecologist hacker hairdresser hairstylist halfback
    head headmaster headmistress headteacher heavyweight heiress hiker historian holidaymaker housekeeper
    housemate humanitarian hurdler hydrologist illustrator imam immunologist industrialist infielder influencer
    inspector insurgent investigator investor jailer janitor jockey journalist judge justice kicker king landlady
    landlord lawmaker lawyer leader lecturer legislator librarian lieutenant lifeguard linebacker lineman linguist
    lobbyist lyricist machinist magistrate magnate mailman manager marshal mathematician mayor mechanic mediator
    memoirist meteorologist microbiologist middleweight midfielder midwife militant minister missionary mogul
    monarch monk motorcyclist motorist mountaineer mufti musician nationalist negotiator neighbor neighbour
    neurologist newscaster newsman newsreader notary novelist nun nurse nutritionist obstetrician oceanographer
    officer official oligarch ombudsman oncologist optometrist organiser organist organizer outfielder owner
    paediatrician painter paralegal paramedic parliamentarian partner passer-by pastor pathologist patrolman
    pediatrician pensioner pharmacist philanthropist philosopher photographer physician physicist physiotherapist
    pianist pilot pitcher player playmaker playwright plumber podcaster poet policeman policewoman politician
    pollster pope postman postwoman preacher premier presenter president priest prince princess principal producer
    professor programmer prosecutor provost psychiatrist psychologist psychotherapist publicist publisher pundit
    punter quarterback queen rabbi radiologist rancher rapper receiver receptionist rector referee registrar
    reporter representative researcher resident restaurateur retiree roofer rookie roommate rower safety
    saxophonist scholar schoolteacher scientist screenwriter sculptor seaman secretary seismologist senator
    separatist sergeant sheriff shooter shopkeeper shopper shortstop signalman singer skateboarder skater skier
    skipper snowboarder socialist socialite sociologist soldier solicitor songwriter sophomore soprano speaker
    spokesman spokesperson spokeswoman sportsman sportswoman sportswriter sprinter star statesman statistician
    stewardess storekeeper strategist streamer striker student stylist superintendent supermodel surfer surgeon
    survivor suspect swimmer tailback teacher teammate technician technologist theologian therapist tourist
    townsman toxicologist trainer translator treasurer tribesman trooper trucker trumpeter tsar tutor tycoon
    undersecretary undersheriff vet veteran veterinarian vicar victim villager violinist virologist vlogger
    vocalist volcanologist volunteer waiter waitress warden warlord welder whistleblower wicketkeeper wideout
    winger witness worker wrestler writer youtuber zookeeper zoologist
  `),
);

/** Shortened ranks and styles, with or without their point, and what they stand for. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ["adm", "admiral"],
  ["asst", "assistant"],
  ["atty", "attorney"],
  ["brig", "brigadier"],
  ["capt", "captain"],
  ["cmdr", "commander"],
  ["col", "colonel"],
  ["cpl", "corporal"],
  ["det", "detective"],
  ["dep", "deputy"],
  ["gen", "general"],
  ["gov", "governor"],
  ["hon", "honourable"],
  ["insp", "inspector"],
  ["lt", "lieutenant"],
  ["maj", "major"],
  ["pm", "prime minister"],
  ["pres", "president"],
  ["prof", "professor"],
  ["rep", "representative"],
  ["rev", "reverend"],
  ["sen", "senator"],
  ["sgt", "sergeant"],
  ["supt", "superintendent"],
  ["qb", "quarterback"],
]);

/** Styles of address: they prove a person and say nothing of a role. */
export const HONORIFICS = wordClass(
  wordList(
    `mr mrs ms miss mx dr sir dame lord lady madam ayatollah reverend rev sheikh sheik imam hajj hojatoleslam saint don`,
  ),
);

/** Words that narrow a role, before it: "deputy prime minister", "assistant county prosecutor". */
export const ROLE_MODIFIERS = wordClass(
  wordList(`
    acting assistant associate attorney board budget business cabinet campaign chief city co communications
    company congressional consumer corporate county court crown defence defense deputy development district
    economic economy education elections emergency energy environment ex executive federal finance financial
    fire first foreign former health home human interim interior intelligence internal justice lead legal
    local longtime managing marketing media medical military national navy nuclear oil opposition outgoing
    parliament parliamentary party police policy political press prime principal privy public regional rookie
    safety school security senior shadow sheriff's city's social special staff state supreme trade transport
    transportation treasury veteran vice wide running defensive offensive head strong tight war water
    incoming general grand field air lieutenant major brigadier reserve
  `),
);

/** Roles of several words, as they stand before a name. */
export const ROLE_PHRASES: readonly string[] = commaList(`
  prime minister, vice president, secretary of state, secretary of defense, chief of staff, attorney general,
  secretary-general, secretary general, speaker of the house, supreme leader, crown prince, head of state,
  chief executive, chief executive officer, chief financial officer, chief information officer,
  chief operating officer, foreign secretary, home secretary, wide receiver, running back, tight end,
  minister of state, minister of foreign affairs, minister of defense, minister of defence, minister of finance,
  minister of the interior, minister of health, solicitor general, surgeon general, director general,
  managing director, field marshal, major general, lieutenant general, brigadier general, press secretary,
  private secretary, permanent secretary, city marshal, police chief, fire chief, grand ayatollah
`);

/** Role nouns that are as often surnames: they do not end a name. */
export const ALSO_SURNAMES = wordClass(
  wordList(
    `king prince bishop pope cook judge star marshal dean page chancellor priest queen pilot painter coach clerk driver`,
  ),
);

/** Last words of names that people do not bear: streets, feasts, buildings, laws. */
export const NEVER_SURNAMES = wordClass(
  wordList(`
    act agreement avenue award bill boulevard building championship cup day drive festival freeway highway hotel
    info lane law mall memorial parade plan plaza prize road stadium street theater theatre tower treaty war conference kit program programme project system unit
  `),
);

/** Roles that one person of a story holds, as a rule: "the governor", but not "the officer". */
export const OFFICE_NOUNS = wordClass(
  wordList(`
    ambassador archbishop bishop captain ceo chairman chairperson chairwoman chancellor chief coach commissioner coroner
    detective dictator director emir governor judge king lieutenant magistrate mayor minister monarch ombudsman
    pastor pilot pope premier president principal prosecutor quarterback queen rabbi rector secretary
    senator sergeant sheriff spokesman spokesperson spokeswoman superintendent tsar undersheriff
  `),
);

/**
 * Ranks of one service, of which a person holds one at a time; words that any of them may be called by
 * ("officer", "chief") are none.
 */
export const RANKS: readonly (readonly string[])[] = [
  wordList(`constable trooper deputy sergeant lieutenant captain marshal sheriff undersheriff commissioner
    superintendent inspector major colonel general admiral corporal private brigadier`),
  wordList(`prosecutor judge magistrate defender`),
  wordList(
    `quarterback linebacker cornerback kicker punter goalkeeper striker midfielder pitcher catcher shortstop`,
  ),
];

/** British and sexed spellings of one role. */
const ROLE_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["defence", "defense"],
  ["spokesman", "spokesperson"],
  ["spokeswoman", "spokesperson"],
  ["chairman", "chair"],
  ["chairwoman", "chair"],
  ["chairperson", "chair"],
  ["advisor", "adviser"],
  ["congresswoman", "congressman"],
  ["councilwoman", "councilman"],
  ["premier", "prime minister"],
  ["secretary-general", "secretary general"],
]);

/** One spelling of a role's word: "Lt." and "lieutenant", "Defence" and "defense". */
export function roleWord(lower: string): string {
  return SHORT_TITLES.get(lower) ?? ROLE_SPELLINGS.get(lower) ?? lower;
}

const ROLE_WORDS = wordClass([...ROLE_NOUNS, ...SHORT_TITLES.keys()]);

/** Whether a word names what a person is. */
export function isRoleNoun(word: Word): boolean {
  return ROLE_WORDS.has(word);
}
