import type { Word } from "../text/word.ts";
import { wordTable, type WordTable } from "../text/word-class.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "./calendar.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { classOfDoing, withFamilies } from "./verb-families.ts";
import { wordList } from "./word-list.ts";

/** An event that news dates and places, with the nouns and verbs (base forms) that tell of it. */
interface EventClass {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  /** The class it is a kind of: a shooting is an attack, and either word may tell of the other. */
  readonly kindOf: string | null;
}

const event = (nouns: string, verbs = "", kindOf: string | null = null): EventClass => ({
  nouns: wordList(nouns),
  verbs: withFamilies(wordList(verbs)),
  kindOf,
});

/** The first noun of a row (the first verb where it has none) names the class. */
const EVENT_CLASSES: readonly EventClass[] = [
  event("quake earthquake temblor tremor", ""),
  event("attack raid assault airstrike violence rampage massacre", "attack+ raid ambush"),
  event("shooting gunfire shootout gunshot", "shoot", "attack"),
  event("bombing", "bomb", "attack"),
  event("stabbing", "stab knife", "attack"),
  event("robbery holdup hold-up heist stickup mugging", "rob mug"),
  event("burglary break-in", "burgle burglarize"),
  event("theft larceny", "steal"),
  event("kidnapping abduction", "kidnap+"),
  event("escape breakout break-out jailbreak getaway", "escape abscond"),
  event("surrender", "surrender"),
  event("explosion blast", "explode+"),
  event("eruption", "erupt"),
  event("clash skirmish scuffle brawl melee fistfight riot unrest fighting", "clash riot", "attack"),
  event("crash collision accident derailment wreck pileup pile-up", "crash+ derail"),
  event("collapse", "collapse+ buckle"),
  event("capsizing sinking shipwreck", "sink+ founder"),
  event("fire blaze wildfire inferno", "gut"),
  event("flood flooding", "flood"),
  event("storm hurricane cyclone typhoon tornado"),
  event("landfall"),
  event("outage blackout"),
  event("election vote poll referendum runoff run-off by-election", "vote elect"),
  event("purchase acquisition takeover buyout", "buy+"),
  event("merger deal agreement accord treaty contract", "merge"),
  event("completion", "", "end"),
  event("signing", "sign+"),
  event("delivery shipment", "deliver"),
  event("hearing"),
  event("trial retrial", "", "hearing"),
  event("plea", "plead", "hearing"),
  event("arraignment", "charge+", "hearing"),
  event("verdict conviction", "convict acquit"),
  event("ruling judgment judgement", "rule"),
  event("annulment", "annul quash nullify invalidate"),
  event("sentence sentencing", "sentence+"),
  event("complaint petition lawsuit"),
  event("approval", "approve ratify authorise+"),
  event("bankruptcy"),
  event("recount"),
  event(
    `game match final fixture match-up matchup finale semifinal semi-final quarterfinal quarter-final playoff play-off
    derby friendly replay bout opener`,
    "play",
  ),
  event("win victory", "win beat defeat", "game"),
  event("loss defeat", "lose", "game"),
  event("draft"),
  event("protest demonstration rally march", "protest"),
  event(
    "death killing murder slaying homicide assassination strangling",
    "die+ kill+ strangle assassinate behead execute",
  ),
  event("surgery"),
  event("examination exam checkup check-up mri x-ray", "examine"),
  event("ceasefire cease-fire truce armistice"),
  event("injury wounding", "injure wound"),
  event("invasion war", "invade"),
  event("outbreak epidemic pandemic"),
  event("landslide avalanche"),
  event("ceremony parade procession celebration festival"),
  event("vaccination inoculation immunisation immunization", "vaccinate+"),
  event("operation offensive crackdown incursion", "", "attack"),
  event("coup putsch mutiny"),
  event("extradition", "extradite"),
  event("deportation expulsion", "deport"),
  event("eviction", "evict"),
  event("autopsy post-mortem postmortem necropsy"),
  event("inquest", "", "hearing"),
  event("grant subsidy bailout"),
  event("auction", "auction"),
  event("handover"),
  event("diagnosis", "diagnose"),
  event("graduation", "graduate"),
  event("nomination", "nominate"),
  event("ban", "ban+"),
  event("strike walkout stoppage"),
  event("wedding", "marry+"),
  event("engagement", "engage"),
  event("divorce", "divorce"),
  event("vigil"),
  event("memorial"),
  event("premiere premier debut", "premiere premier debut"),
  event("concert gig"),
  event("", "air broadcast televise screen"),
  event("suspension hiatus", "suspend halt"),
  event("cancellation", "cancel+ axe"),
  event("launch opening liftoff lift-off blastoff blast-off ribbon-cutting unveiling", "launch"),
  event("groundbreaking"),
  event("closure closing shutdown", "shut shutter"),
  event("reopening resumption", "reopen resume+"),
  event("visit trip", "visit"),
  event("meeting talks talk summit conference", "meet"),
  event("burial funeral interment cremation", "bury entomb inter cremate"),
  event("resignation", "resign quit abdicate"),
  event("retirement", "retire"),
  event("dismissal firing sacking ouster layoff lay-off", "dismiss+ terminate"),
  event("appointment hiring", "appoint hire recruit"),
  event("arrest capture recapture apprehension", "arrest+ capture recapture nab collar"),
  event("", "release free"),
  event("", "discharge", "release"),
  event("hospitalization hospitalisation", "hospitalize+"),
  event("search", "search"),
  event("rescue", "rescue"),
  event("evacuation", "evacuate"),
  event("", "hit strike shake+"),
  event("announcement statement", "announce+"),
  event("apology", "apologise+"),
  event("post tweet", "tweet"),
  event("confirmation", "confirm+"),
  event("refusal rejection", "refuse rebuff spurn reject"),
  event("veto", "veto"),
  event("arrival landing", "arrive land"),
  event("inauguration swearing-in", "inaugurate swear"),
  event("kick-off kickoff tip-off tipoff", "", "game"),
  event("", "begin+ open"),
  event("", "end finish+ close conclude finalize finalise wrap"),
  event("", "return rejoin"),
  event("", "dispatch summon respond"),
  event("expiry expiration", "expire lapse"),
  event("", "sound blare wail"),
];

function classesBy(forms: (row: EventClass) => readonly string[]): ReadonlyMap<string, string> {
  return new Map(EVENT_CLASSES.flatMap((row) => forms(row).map((word) => [word, nameOf(row)] as const)));
}

function nameOf({ nouns, verbs }: EventClass): string {
  return nouns[0] ?? verbs[0] ?? "";
}

/** Noun -> class: "Sunday's temblor" dates the quake. */
export const CLASS_OF_NOUN = classesBy(({ nouns }) => nouns);
/** The same, for the nouns of a text. */
export const EVENT_OF_NOUN: WordTable<string> = wordTable(CLASS_OF_NOUN);
/** Whether a noun names an event of the table. */
export function isEventNoun({ lemmaWord }: { readonly lemmaWord: Word }): boolean {
  return EVENT_OF_NOUN.has(lemmaWord);
}

/** Verb -> class; see `verbClass` for verbs of two senses. */
export const CLASS_OF_VERB = classesBy(({ verbs }) => verbs);
/** The classes that a noun names. */
export const EVENT_NOUN_CLASSES: ReadonlySet<string> = new Set(CLASS_OF_NOUN.values());

const BROADER: ReadonlyMap<string, string> = new Map(
  EVENT_CLASSES.flatMap((row) => (row.kindOf === null ? [] : [[nameOf(row), row.kindOf] as const])),
);

/** Who or what does harm only in one sort of event: "a gunman killed two" tells of a shooting. */
export const EVENT_OF_DOER: WordTable<string> = wordTable(
  (
    [
      ["gunman shooter sniper", "shooting"],
      ["bomb bomber grenade ied", "bombing"],
      ["knifeman", "stabbing"],
      ["attacker assailant", "attack"],
      ["robber", "robbery"],
      ["burglar", "burglary"],
      ["kidnapper", "kidnapping"],
    ] as const
  ).flatMap(([doers, name]) => wordList(doers).map((doer) => [doer, name] as const)),
);

/** A class with the one it is a kind of. */
export function withBroader(name: string): readonly string[] {
  const broader = BROADER.get(name);
  return broader === undefined ? [name] : [name, broader];
}

/** Classes by verb, then by what is told beside it. */
type Phrases = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The last word of each phrase stands beside its verb. */
function byVerb(phrases: readonly (readonly [phrase: string, name: string])[]): Phrases {
  const table = new Map<string, Map<string, string>>();
  for (const [phrase, name] of phrases) {
    const blank = phrase.lastIndexOf(" ");
    const verb = phrase.slice(0, blank);
    table.set(verb, (table.get(verb) ?? new Map<string, string>()).set(phrase.slice(blank + 1), name));
  }
  return table;
}

/** The class of the first of the words that makes one event with a verb. */
function classWith(phrases: Phrases, verb: string, words: readonly string[]): string | undefined {
  const classes = phrases.get(verb); // most verbs are in no phrase
  return classes && words.map((word) => classes.get(word)).find(Boolean);
}

/** Each of some verbs with each of some words. */
function flatPhrases(
  verbsOf: string,
  wordsOf: string,
  name: string,
): (readonly [phrase: string, name: string])[] {
  return wordList(verbsOf).flatMap((verb) =>
    wordList(wordsOf).map((word) => [`${verb} ${word}`, name] as const),
  );
}

/** Verb, with its particle, and object (base forms) that are one event together. */
const CLASS_OF_PHRASE = byVerb([
  ["open fire", "shooting"],
  // Who reaches a wreck comes to it; when it was wrecked is another matter.
  ...flatPhrases("reach", "wreck wreckage crash accident collision fire blaze scene", "arrival"),
  ["lose job", "dismissal"],
  ["cut job", "dismissal"],
  ["cut position", "dismissal"],
  ["shed job", "dismissal"],
  ["eliminate job", "dismissal"],
  ["eliminate position", "dismissal"],
  ["part way", "dismissal"],
  ["hand resignation", "resignation"],
  ["hand in resignation", "resignation"],
  ["tender resignation", "resignation"],
  ["leave post", "resignation"],
  ["leave job", "resignation"],
  ["leave hospital", "discharge"],
  ["show door", "dismissal"],
  ["get ax", "dismissal"],
  ["get axe", "dismissal"],
  ["give ax", "dismissal"],
  ["give axe", "dismissal"],
  ["hand in notice", "resignation"],
  ["leave role", "resignation"],
  ["take helm", "appointment"],
  ["take rein", "appointment"],
  ["take charge", "appointment"],
  ["leave prison", "release"],
  ["leave jail", "release"],
  ["leave custody", "release"],
  ["lose life", "death"],
  ["meet death", "death"],
  ["say farewell", "burial"],
  ["bid farewell", "burial"],
  ["say goodbye", "burial"],
  ["learn fate", "sentence"],
  ["impose sentence", "sentence"],
  ["pass sentence", "sentence"],
  ["hand down sentence", "sentence"],
  ["deliver verdict", "verdict"],
  ["make escape", "escape"],
  ["make getaway", "escape"],
  ["hold candle", "vigil"],
  ["light candle", "vigil"],
  ["pay visit", "visit"],
  ["make visit", "visit"],
  ["flee home", "evacuation"],
  ["hold fire", "ceasefire"],
  ["cease fire", "ceasefire"],
  ["lay down arm", "ceasefire"],
  ["undergo surgery", "surgery"],
  ["have surgery", "surgery"],
  ["undergo operation", "surgery"],
  ["have operation", "surgery"],
  ["undergo procedure", "surgery"],
  ["open door", "launch"],
  ["leave ground", "launch"],
  ["leave pad", "launch"],
  ["leave road", "crash"],
  ["take street", "protest"],
  ["take life", "death"],
  ["take office", "inauguration"],
  ["assume office", "inauguration"],
  ["take oath", "inauguration"],
  ...flatPhrases("claim take accept admit", "responsibility", "claim of responsibility"),
  ["put name", "signing"],
  ["put signature", "signing"],
  ["tie knot", "wedding"],
  ["exchange vow", "wedding"],
  ["say vow", "wedding"],
  ["pop question", "engagement"],
  ["give birth", "to bear"],
  ["welcome baby", "to bear"],
  ["welcome son", "to bear"],
  ["welcome daughter", "to bear"],
  ["welcome child", "to bear"],
  ["welcome twin", "to bear"],
  ["pronounce dead", "death"],
  ["enter plea", "plea"],
  ["return verdict", "verdict"],
  ["reach verdict", "verdict"],
  ["receive sentence", "sentence"],
  ["receive approval", "approval"],
  ["win approval", "approval"],
  ["gain approval", "approval"],
  ["get approval", "approval"],
  ["get go-ahead", "approval"],
  ["give go-ahead", "approval"],
  ["give nod", "approval"],
  ["receive call", "dispatch"],
  ["get call", "dispatch"],
  ["take call", "dispatch"],
  ["answer call", "dispatch"],
  ["field call", "dispatch"],
  ["place call", "dispatch"],
  ["receive report", "dispatch"],
  ["raise alarm", "dispatch"],
  ...flatPhrases("report post record book", "loss profit earnings revenue", "to report result"),
  ["make landfall", "landfall"],
  ...flatPhrases("hit reach strike cross", "coast coastline shore shoreline land mainland", "landfall"),
  ...flatPhrases("burst break overflow top breach", "bank", "flood"),
  ["cut ribbon", "launch"],
  ...flatPhrases(
    "pass adopt endorse enact back clear",
    "bill law legislation budget resolution motion measure amendment merger takeover treaty",
    "approval",
  ),
  ["catch fire", "fire"],
  ["lose power", "outage"],
  ["break ground", "groundbreaking"],
  ["file lawsuit", "complaint"],
  ["file suit", "complaint"],
  ["file complaint", "complaint"],
  ["pull plug", "cancellation"],
  ...flatPhrases(
    "end cease stop",
    "production manufacturing operation trading assembly publication service",
    "closure",
  ),
  ["stop filming", "suspension"],
  ["pause production", "suspension"],
  ["pause filming", "suspension"],
  ["release statement", "announcement"],
  ["put out statement", "announcement"],
  ["hit theater", "release"],
  ["hit theatre", "release"],
  ["hit cinema", "release"],
  ["hit shelf", "launch"],
  ["take effect", "to take effect"],
  ["take flight", "to fly"],
  ["execute warrant", "search"],
  ["serve warrant", "search"],
  ["cast ballot", "election"],
  ["cast vote", "election"],
  ["leave rail", "crash"],
  ["leave track", "crash"],
  ["jump track", "crash"],
  ["jump rail", "crash"],
  ["down tools", "strike"],
  ["down tool", "strike"],
  ["pick up call", "to receive"],
  ["pick up signal", "to receive"],
  ["overturn decision", "annulment"],
  ["overturn result", "annulment"],
  ["overturn ruling", "annulment"],
  ["overturn verdict", "annulment"],
  ["overturn conviction", "annulment"],
  ["throw out decision", "annulment"],
  ["throw out result", "annulment"],
]);

/** A verb and an adjective or noun that its preposition or linking verb brings: "turned violent". */
const CLASS_WITH_COMPLEMENT = byVerb([
  ["walk free", "release"],
  ["go public", "launch"],
  ["go free", "release"],
  ["set free", "release"],
  ["turn violent", "attack"],
  ["become violent", "attack"],
  ["take custody", "arrest"],
  ["place arrest", "arrest"],
  ["put handcuff", "arrest"],
  ["lead handcuff", "arrest"],
  ["find guilty", "verdict"],
  ["clear charge", "verdict"],
  ["go trial", "trial"],
  ["stand trial", "trial"],
  ["face trial", "trial"],
  ["lay rest", "burial"],
  ["pronounce dead", "death"],
  ["declare dead", "death"],
  ["get married", "wedding"],
  ["become engaged", "engagement"],
  ["get engaged", "engagement"],
  ["put hiatus", "suspension"],
  ["put hold", "suspension"],
  ["go effect", "to take effect"],
  ["come force", "to take effect"],
  ["go force", "to take effect"],
  ["enter force", "to take effect"],
  ["file bankruptcy", "bankruptcy"],
  ["go sale", "launch"],
  ["pull rubble", "rescue"],
  ["pull water", "rescue"],
  ["pull wreckage", "rescue"],
  ...flatPhrases(
    "remove oust relieve strip sack dismiss drop",
    "post office job position duty role command captaincy",
    "dismissal",
  ),
  ["put bars", "sentence"],
  ...flatPhrases("come go run skid veer", "rail track", "crash"),
  ["come off rail", "crash"],
  ["come off track", "crash"],
  ["go off track", "crash"],
  ["go off rail", "crash"],
  ["come ashore", "landfall"],
  ["move ashore", "landfall"],
  ["sweep ashore", "landfall"],
  ...flatPhrases("slam crash barrel roar", "coast coastline shore mainland", "landfall"),
  ["fall silent", "ceasefire"],
  ["go knife", "surgery"],
  ["undergo knife", "surgery"],
  ["go strike", "strike"],
  ["walk job", "strike"],
  ["walk off job", "strike"],
  ["go poll", "election"],
  ...flatPhrases("go erupt burst", "flame", "fire"),
  ["walk aisle", "wedding"],
  ["file divorce", "divorce"],
  ["bring custody", "arrest"],
  ...flatPhrases("book", "jail prison custody facility", "arrest"),
  ["get underway", "begin"],
]);

/** Verbs with a particle that tell of an event, where they have no object: "turned over" in the waves. */
const CLASS_ALONE: ReadonlyMap<string, string> = new Map([
  ["overturn", "capsizing"],
  ["turn turtle", "capsizing"],
  ["turn over", "capsizing"],
  ["flip over", "capsizing"],
  ["tip over", "capsizing"],
  ["roll over", "capsizing"],
  ["keel over", "capsizing"],
  ["go off", "explosion"],
  ["touch down", "arrival"],
  ["pass away", "death"],
  ["run out", "expiry"],
  ["burn down", "fire"],
]);

/** Verbs with a particle that tell of an event, with or without an object. */
const CLASS_OF_PHRASAL: ReadonlyMap<string, string> = new Map([
  ["fly in", "arrival"],
  ["ship in", "arrival"],
  ["step down", "resignation"],
  ["stand down", "resignation"],
  ["swear in", "inauguration"],
  ["stand aside", "resignation"],
  ["step aside", "resignation"],
  ["let go", "dismissal"],
  ["gun down", "shooting"],
  ["hold up", "robbery"],
  ["call off", "cancellation"],
  ["blow up", "explosion"],
  ["shut down", "closure"],
  ["close down", "closure"],
  ["turn down", "refusal"],
  ["lay off", "dismissal"],
  ["take over", "purchase"],
  ["wind up", "end"],
  ["wrap up", "end"],
  ["kick off", "begin"],
  ["blast off", "launch"],
  ["lift off", "launch"],
  ["cave in", "collapse"],
  ["give way", "collapse"],
]);

/** What somebody is refused, where to deny it is no statement: "was denied a permit". */
const GRANTED: ReadonlySet<string> = new Set(
  `service permit entry access request application visa bail asylum treatment loan licence license permission parole
  admission refund claim`.split(/\s+/),
);

/** What is heard when shots are fired, and what is told of it. */
const SHOTS: ReadonlySet<string> = new Set(
  "shot shots gunshot gunshots gunfire round bullet volley".split(" "),
);
const RINGING_OUT: ReadonlySet<string> = new Set([
  "ring",
  "ring out",
  "hear",
  "report",
  "erupt",
  "fly",
  "be",
]);

/** Where people are kept: to break out of it is an escape, and so is to flee or slip from it. */
const CUSTODY: ReadonlySet<string> = new Set(
  `jail prison custody cell lockup lock-up penitentiary detention facility camp compound captivity cellblock courthouse
  borstal gaol unit ward`.split(/\s+/),
);

const ESCAPING: ReadonlySet<string> = new Set(
  "break,break out,flee,walk away,slip,slip out,slip away,bolt".split(","),
);

/** To give up oneself: "turned himself in". */
const GIVING_UP: ReadonlySet<string> = new Set([
  "turn",
  "turn in",
  "give",
  "give up",
  "hand",
  "hand in",
  "hand over",
]);
const ONESELF: ReadonlySet<string> = new Set(["himself", "herself", "themselves", "itself", "yourself"]);

/** Where the sick and hurt are brought to, and the verbs of bringing them. */
const HOSPITALS: ReadonlySet<string> = new Set("hospital infirmary clinic er icu trauma medical".split(" "));
const BRINGING: ReadonlySet<string> = new Set(
  "take rush airlift transport fly ferry bring carry drive helicopter admit move transfer send".split(" "),
);

/** What they are let go from. */
const CARE: ReadonlySet<string> = new Set([...HOSPITALS, ...wordList("care ward treatment")]);

/** Where the accused are heard, and the verbs of being there. */
const COURTS: ReadonlySet<string> = new Set("court judge magistrate courtroom dock bench".split(" "));
const APPEARING: ReadonlySet<string> = new Set(
  "appear be go come sit stand bring face return make".split(" "),
);

/** Calls for help, and what they do. */
const CALLS: ReadonlySet<string> = new Set("call alarm alert".split(" "));
const COMING_IN: ReadonlySet<string> = new Set([
  "come",
  "come in",
  "arrive",
  "receive",
  "log",
  "record",
  "reach",
]);

/** Who is called when something happens. */
const CALLED: ReadonlySet<string> = new Set(
  "police officer deputy firefighter paramedic ambulance medic crew rescuer authority trooper 911 999 112 help".split(
    " ",
  ),
);
const CALLING: ReadonlySet<string> = new Set([
  "call",
  "alert",
  "notify",
  "summon",
  "phone",
  "dial",
  "send",
  "scramble",
]);

/** What sounds rather than explodes when it goes off. */
const ALARMS: ReadonlySet<string> = new Set("siren alarm bell horn alert".split(" "));

/** What is gone in an outage. */
const SUPPLIES: ReadonlySet<string> = new Set("power electricity grid".split(" "));

/** Places that are shut, for a time or for good; a deal, too, is closed. */
const PREMISES: ReadonlySet<string> = new Set(
  `plant camp shelter clinic exhibition ward factory mill mine store shop branch restaurant cafe bar pub club school college university hospital clinic
  library museum theater theatre cinema park pool beach road street bridge highway lane tunnel airport station office
  door site center centre mall hotel campus warehouse venue border crossing port`.split(/\s+/),
);

/** What goes off when a shot is fired. */
const GUNS: ReadonlySet<string> = new Set(
  "gun handgun pistol revolver rifle shotgun firearm weapon".split(" "),
);

/** Who takes somebody away without a warrant, and on what occasion. */
const POLICING: ReadonlySet<string> = new Set(
  `police officer detective agent deputy trooper marshal soldier troop force raid swoop sting sweep dragnet manhunt
  roadblock checkpoint operation`.split(/\s+/),
);

/** What somebody is when he has taken an office. */
export const OFFICES: ReadonlySet<string> = new Set(
  `president chief executive ceo minister premier coach manager captain skipper chairman chairwoman chair head director
  leader king queen pope governor mayor boss editor secretary commissioner chancellor speaker principal superintendent
  ambassador bishop archbishop treasurer`.split(/\s+/),
);

/** "Took over in May as coach": nothing else is said of it but when. */
const OFFICES_AND_TIMES: ReadonlySet<string> = new Set([
  ...OFFICES,
  ...MONTH_NAMES,
  ...WEEKDAY_NAMES,
  ...wordList("year month week spring summer autumn fall winter"),
]);

/** Where what is due comes in. */
const LANDING_PLACES: ReadonlySet<string> = new Set(
  "airport port harbour harbor station terminal dock quay capital city town country island base".split(" "),
);

/** What is at work as long as it is open. */
const PRODUCTION: ReadonlySet<string> = new Set("production manufacturing assembly publication".split(" "));

/** What runs out on a day. */
export const TERMS: ReadonlySet<string> = new Set(
  `contract agreement deal lease term ban licence license mandate treaty permit visa ceasefire truce curfew warranty
  franchise tenancy moratorium`.split(/\s+/),
);

/** What is fired from a weapon, and the weapons: "fired three shots", "a missile was fired". */
const FIRED: ReadonlySet<string> = new Set(
  "shot shots round gun shotgun pistol rifle weapon bullet missile rocket shell gunshot cannon volley gas".split(
    " ",
  ),
);

/** Where police and rescuers are called to. */
const SCENES: ReadonlySet<string> = new Set(
  `scene house home address apartment flat building block street road school church store shop bar club hotel station
  park beach river lake farm site property residence premises incident emergency disturbance fire crash shooting
  stabbing accident`.split(/\s+/),
);

/** What somebody is fired from. */
const JOBS: ReadonlySet<string> = new Set(
  "job post position firm company office club team role work employer bank".split(" "),
);

/** Verbs of so many senses that by themselves they tell of nothing one. */
const MANY_SENSES: ReadonlySet<string> = new Set(
  "take get go run lead play face let form stop check manage raise lift head back".split(" "),
);

/** What is built: to finish it is to build it. */
const STRUCTURES: ReadonlySet<string> = new Set(
  `bridge dam tower building house church temple mosque cathedral chapel monument stadium arena canal tunnel pier wall
  embankment levee lighthouse mill palace castle fort barracks skyscraper plant railway airport terminal`.split(
    /\s+/,
  ),
);

/** What a structure does that collapses; anything else that fails or breaks does not. */
const FALLING: ReadonlySet<string> = new Set(["fail", "break", "burst", "fall", "topple"]);

const FINISHING: ReadonlySet<string> = new Set(["finish", "complete"]);

/** What two firms close, when all is done. */
const DEALS: ReadonlySet<string> = new Set(
  "deal acquisition takeover purchase merger transaction sale buyout buy-out divestiture tie-up".split(" "),
);

/** What a deal is once it is closed. */
const DONE: ReadonlySet<string> = new Set(["final", "complete", "done", "closed"]);

/** Storms from the sea: where they hit, they come ashore. */
const SEA_STORMS: ReadonlySet<string> = new Set(["hurricane", "typhoon", "cyclone"]);

/** What began when it was founded. */
const BUSINESSES: ReadonlySet<string> = new Set(
  `company firm business airline bank carrier retailer brewery chain store shop restaurant club charity newspaper bakery
  startup start-up foundation`.split(/\s+/),
);

/** Who goes on strike. */
const WORKERS: ReadonlySet<string> = new Set(
  `worker employee staff nurse teacher driver miner docker actor writer union member cleaner pilot porter doctor
  machinist firefighter engineer guard clerk`.split(/\s+/),
);

/** What stops when a truce begins. */
const HOSTILITIES: ReadonlySet<string> = new Set("fighting hostility hostilities shelling".split(" "));

/** What ends when nobody may vote any more. */
export const VOTING: ReadonlySet<string> = new Set("voting poll polling ballot balloting vote".split(" "));

const AIRCRAFT: ReadonlySet<string> = new Set(
  "plane jet helicopter aircraft airliner airplane aeroplane glider chopper balloon".split(" "),
);

/** What is operated on. */
const BODY: ReadonlySet<string> = new Set(
  `knee elbow shoulder hip ankle wrist hand foot leg arm back neck spine heart brain eye tumor tumour tendon ligament
  groin hamstring achilles jaw thumb finger kidney appendix lung patient`.split(/\s+/),
);

/** What is handed over in words only: to deliver it is no delivery. */
const SPOKEN: ReadonlySet<string> = new Set(
  "speech address verdict ruling lecture statement sermon".split(" "),
);

/** Whether a verb with its particle tells of an event of the tables: "stepped down". */
export function isEventPhrasal(verb: string): boolean {
  return CLASS_OF_PHRASAL.has(verb) || CLASS_ALONE.has(verb) || CLASS_OF_PHRASE.has(verb);
}

/** Whether verb and object are one event together, and no other by themselves: "opened fire". */
export function isEventPhrase(verb: string, object: string): boolean {
  return CLASS_OF_PHRASE.get(verb)?.has(object) ?? false;
}

/** What a verb is said of, as base forms. */
export interface SaidOf {
  /** Who or what does it. */
  readonly doers: readonly string[];
  /** What it acts on. */
  readonly objects: readonly string[];
  /** What its prepositions govern, and the adjective behind it. */
  readonly circumstances: readonly string[];
}

/**
 * The class of event a verb tells of, by what it is said of; verbs outside the tables stand for their family
 * ("to chase").
 * @param verb base form, with its particle: `step down`
 */
export function verbClass(verb: string, said: SaidOf): string {
  const { objects, circumstances } = said;
  const phrase =
    classWith(CLASS_OF_PHRASE, verb, objects) ?? classWith(CLASS_WITH_COMPLEMENT, verb, circumstances);
  if (phrase !== undefined) return phrase;
  if (verb === "fire") return firingClass(objects, circumstances);
  const setting = SETTINGS_OF.get(verb)?.find(({ holds }) => holds(said));
  if (setting !== undefined) return setting.name;
  const alone = objects.length === 0 ? CLASS_ALONE.get(verb) : undefined;
  return (
    alone ??
    CLASS_OF_PHRASAL.get(verb) ??
    CLASS_OF_VERB.get(verb) ??
    `to ${MANY_SENSES.has(verb) ? verb : classOfDoing(verb)}`
  );
}

/** Verbs that tell of an event only with certain doers, objects or circumstances. */
interface Setting {
  readonly verbs: ReadonlySet<string>;
  readonly holds: (said: SaidOf) => boolean;
  readonly name: string;
}

const among =
  (words: ReadonlySet<string>) =>
  (word: string): boolean =>
    words.has(word);
const verbs = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** The first that holds is taken. */
const SETTINGS: readonly Setting[] = [
  { verbs: verbs("deny"), holds: ({ objects }) => objects.some(among(GRANTED)), name: "refusal" },
  // "Called to the house": who is called to a place is sent there; who is called a hero is not.
  { verbs: verbs("call"), holds: ({ circumstances }) => circumstances.some(among(SCENES)), name: "dispatch" },
  { verbs: CALLING, holds: ({ objects }) => objects.some(among(CALLED)), name: "dispatch" },
  {
    verbs: COMING_IN,
    holds: ({ doers, objects }) => [...doers, ...objects].some(among(CALLS)),
    name: "dispatch",
  },
  {
    verbs: FALLING,
    holds: ({ doers, objects }) => objects.length === 0 && doers.some(among(STRUCTURES)),
    name: "collapse",
  },
  { verbs: FINISHING, holds: ({ objects }) => objects.some(among(STRUCTURES)), name: "to build" },
  { verbs: verbs("deliver"), holds: ({ objects }) => objects.some(among(SPOKEN)), name: "to speak" },
  {
    verbs: ESCAPING,
    holds: ({ objects, circumstances }) => [...objects, ...circumstances].some(among(CUSTODY)),
    name: "escape",
  },
  { verbs: verbs("catch"), holds: ({ objects }) => objects.some(isPersonNoun), name: "arrest" },
  { verbs: GIVING_UP, holds: ({ objects }) => objects.some(among(ONESELF)), name: "surrender" },
  {
    verbs: BRINGING,
    holds: ({ circumstances }) => circumstances.some(among(HOSPITALS)),
    name: "hospitalization",
  },
  // Who is let go from hospital is not set free.
  {
    verbs: verbs("release"),
    holds: ({ circumstances }) => circumstances.some(among(CARE)),
    name: "discharge",
  },
  {
    verbs: APPEARING,
    holds: ({ objects, circumstances }) => [...objects, ...circumstances].some(among(COURTS)),
    name: "hearing",
  },
  {
    verbs: new Set(["get out", "let out", "walk out", "get", "let", "walk"]),
    holds: ({ circumstances }) => circumstances.some(among(CUSTODY)),
    name: "release",
  },
  { verbs: new Set(["walk out"]), holds: ({ doers }) => doers.some(among(WORKERS)), name: "strike" },
  {
    verbs: new Set(["close", "complete", "finalize", "finalise", "finish", "wrap up", "go through"]),
    holds: ({ doers, objects }) => [...doers, ...objects].some(among(DEALS)),
    name: "completion",
  },
  {
    verbs: verbs("be become"),
    holds: ({ doers, circumstances }) => doers.some(among(DEALS)) && circumstances.some(among(DONE)),
    name: "completion",
  },
  {
    verbs: verbs("hit strike slam batter pound lash"),
    holds: ({ doers }) => doers.some(among(SEA_STORMS)),
    name: "landfall",
  },
  {
    verbs: new Set(["start out", "start up", "start", "begin"]),
    holds: ({ doers }) => doers.some(among(BUSINESSES)),
    name: "to found",
  },
  {
    verbs: verbs("stop end cease halt"),
    holds: ({ doers }) => doers.some(among(HOSTILITIES)),
    name: "ceasefire",
  },
  {
    verbs: verbs("close end shut finish"),
    holds: ({ doers }) => doers.some(among(VOTING)),
    name: "poll-closing",
  },
  {
    verbs: new Set(["go down", "come down", "plunge", "nosedive", "crash-land"]),
    holds: ({ doers }) => doers.some(among(AIRCRAFT)),
    name: "crash",
  },
  {
    verbs: verbs("operate"),
    holds: ({ objects, circumstances }) => [...objects, ...circumstances].some(among(BODY)),
    name: "surgery",
  },
  {
    verbs: new Set(["go out", "go down", "fail", "cut out"]),
    holds: ({ doers }) => doers.some(among(SUPPLIES)),
    name: "outage",
  },
  { verbs: new Set(["go off"]), holds: ({ doers }) => doers.some(among(ALARMS)), name: "sound" },
  {
    verbs: new Set(["go off", "discharge"]),
    holds: ({ doers, objects }) => [...doers, ...objects].some(among(GUNS)),
    name: "shooting",
  },
  {
    verbs: new Set(["pick up", "round up", "haul in", "bring in", "take in"]),
    holds: ({ doers, circumstances }) => [...doers, ...circumstances].some(among(POLICING)),
    name: "arrest",
  },
  {
    verbs: new Set(["take over"]),
    holds: ({ objects, circumstances }) => [...objects, ...circumstances].every(among(OFFICES_AND_TIMES)),
    name: "appointment",
  },
  {
    verbs: verbs("become"),
    holds: ({ objects, circumstances }) => [...objects, ...circumstances].some(among(OFFICES)),
    name: "appointment",
  },
  {
    verbs: verbs("be"),
    holds: ({ circumstances }) => circumstances.includes("due") && circumstances.some(among(COURTS)),
    name: "hearing",
  },
  {
    verbs: verbs("be"),
    holds: ({ circumstances }) => circumstances.includes("due") && circumstances.some(among(LANDING_PLACES)),
    name: "arrival",
  },
  { verbs: verbs("end stop cease"), holds: ({ doers }) => doers.some(among(PRODUCTION)), name: "closure" },
  {
    verbs: new Set(["run", "last", "end", "run out"]),
    holds: ({ doers }) => doers.some(among(TERMS)),
    name: "expiry",
  },
  {
    verbs: verbs("open"),
    holds: ({ doers, objects }) => [...doers, ...objects].some(among(PREMISES)),
    name: "launch",
  },
  {
    verbs: RINGING_OUT,
    holds: ({ doers, objects }) => [...doers, ...objects].some(among(SHOTS)),
    name: "shooting",
  },
  {
    verbs: new Set(["close", "close down"]),
    holds: ({ doers, objects }) => [...doers, ...objects].some(among(PREMISES)),
    name: "closure",
  },
];

/** Verb -> the rows it stands in, in their order. */
const SETTINGS_OF: ReadonlyMap<string, readonly Setting[]> = new Map(
  SETTINGS.flatMap((row) => [...row.verbs]).map(
    (verb) => [verb, SETTINGS.filter((row) => row.verbs.has(verb))] as const,
  ),
);

/** Whether the class of a verb hangs on what it is said of; of most it does not, and nobody need look. */
export function hangsOnCompany(verb: string): boolean {
  return HANGING_ON_COMPANY.has(verb);
}

const HANGING_ON_COMPANY: ReadonlySet<string> = new Set([
  "fire",
  ...[SETTINGS_OF, CLASS_OF_PHRASE, CLASS_WITH_COMPLEMENT, CLASS_ALONE].flatMap((table) => [...table.keys()]),
]);

/** Weapons are fired, and so are people; "fired from his job" needs no object. */
function firingClass(objects: readonly string[], circumstances: readonly string[]): string {
  const dismissed =
    circumstances.some((thing) => JOBS.has(thing)) ||
    (objects.length > 0 && !objects.some((object) => FIRED.has(object)));
  return dismissed ? "dismissal" : "shooting";
}
