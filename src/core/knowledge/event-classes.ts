import type { Word } from "../text/word.ts";
import { wordTable, type WordTable } from "../text/word-class.ts";
import { classOfDoing } from "./verb-families.ts";

/** An event that news dates and places, with the nouns and verbs (base forms) that tell of it. */
interface EventClass {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  /** The class it is a kind of: a shooting is an attack, and either word may tell of the other. */
  readonly kindOf: string | null;
}

const words = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");
const event = (nouns: string, verbs = "", kindOf: string | null = null): EventClass => ({
  nouns: words(nouns),
  verbs: words(verbs),
  kindOf,
});

/** The first noun of a row (the first verb where it has none) names the class. */
const EVENT_CLASSES: readonly EventClass[] = [
  event("quake earthquake temblor tremor", ""),
  event("attack raid assault airstrike violence rampage massacre", "attack raid ambush assault"),
  event("shooting gunfire shootout", "shoot", "attack"),
  event("bombing", "bomb", "attack"),
  event("stabbing", "stab", "attack"),
  event("explosion blast", "explode detonate"),
  event("clash skirmish scuffle brawl riot unrest fighting", "clash riot", "attack"),
  event("crash collision accident derailment", "crash collide derail"),
  event("collapse", "collapse crumble buckle"),
  event("capsizing sinking shipwreck", "capsize sink founder"),
  event("fire blaze"),
  event("flood flooding", "flood"),
  event("storm hurricane cyclone typhoon tornado"),
  event("election vote poll referendum runoff run-off by-election", "vote elect"),
  event("purchase acquisition takeover buyout", "buy acquire purchase"),
  event("merger deal agreement accord treaty contract", "merge"),
  event("signing", "sign ink"),
  event("delivery shipment", "deliver"),
  event("hearing trial"),
  event("arraignment", "arraign charge indict", "hearing"),
  event("verdict conviction", "convict acquit"),
  event("ruling judgment judgement", "rule"),
  event("annulment", "annul quash nullify invalidate"),
  event("sentence sentencing", "sentence jail imprison"),
  event("complaint petition lawsuit"),
  event("recount"),
  event("game match final fixture match-up matchup finale", "play"),
  event("win victory", "win beat defeat", "game"),
  event("loss defeat", "lose", "game"),
  event("draft"),
  event("protest demonstration rally march", "protest"),
  event("death killing murder", "die kill murder"),
  event("injury wounding", "injure wound"),
  event("invasion war", "invade"),
  event("outbreak epidemic pandemic"),
  event("landslide avalanche"),
  event("ceremony parade celebration festival"),
  event("strike walkout stoppage"),
  event("wedding", "marry wed"),
  event("launch opening", "launch"),
  event("closure", "shut"),
  event("reopening resumption", "reopen resume restart"),
  event("visit trip", "visit"),
  event("meeting talks talk summit conference", "meet"),
  event("burial funeral", "bury"),
  event("resignation", "resign quit abdicate"),
  event("dismissal firing sacking layoff", "dismiss sack terminate"),
  event("arrest", "arrest detain"),
  event("search", "search"),
  event("rescue", "rescue"),
  event("evacuation", "evacuate"),
  event("", "hit strike jolt shake rock"),
  event("announcement", "announce unveil"),
  event("apology", "apologize apologise"),
  event("post tweet", "tweet"),
  event("confirmation", "confirm acknowledge"),
  event("refusal", "refuse rebuff spurn"),
  event("arrival landing", "arrive land"),
  event("inauguration swearing-in", "inaugurate swear"),
  event("", "begin start open"),
  event("", "end finish close complete conclude finalize finalise wrap"),
  event("", "return rejoin"),
  event("", "dispatch summon respond"),
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

/** Verb, with its particle, and object (base forms) that are one event together. */
const CLASS_OF_PHRASE = byVerb([
  ["open fire", "shooting"],
  ["lose job", "dismissal"],
  ["lose life", "death"],
  ["take life", "death"],
  ["take office", "inauguration"],
  ["assume office", "inauguration"],
  ["take oath", "inauguration"],
  ["put name", "signing"],
  ["put signature", "signing"],
  ["tie knot", "wedding"],
  ["enter office", "inauguration"],
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
  ["turn violent", "attack"],
  ["become violent", "attack"],
  ["take custody", "arrest"],
  ["put bars", "sentence"],
  ["come rail", "crash"],
  ["come off rail", "crash"],
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
  ["walk out", "strike"],
]);

/** Verbs with a particle that tell of an event, with or without an object. */
const CLASS_OF_PHRASAL: ReadonlyMap<string, string> = new Map([
  ["step down", "resignation"],
  ["stand down", "resignation"],
  ["swear in", "inauguration"],
  ["blow up", "explosion"],
  ["shut down", "closure"],
  ["close down", "closure"],
  ["turn down", "refusal"],
  ["lay off", "dismissal"],
  ["take over", "purchase"],
  ["wind up", "end"],
  ["cave in", "collapse"],
  ["give way", "collapse"],
]);

/** What somebody is refused, where to deny it is no statement: "was denied a permit". */
const GRANTED: ReadonlySet<string> = new Set(
  `service permit entry access request application visa bail asylum treatment loan licence license permission parole
  admission refund claim`.split(/\s+/),
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

const FINISHING: ReadonlySet<string> = new Set(["finish", "complete"]);

/** What is handed over in words only: to deliver it is no delivery. */
const SPOKEN: ReadonlySet<string> = new Set(
  "speech address verdict ruling lecture statement sermon".split(" "),
);

/** Whether a verb with its particle tells of an event of the tables: "stepped down". */
export function isEventPhrasal(verb: string): boolean {
  return CLASS_OF_PHRASAL.has(verb) || CLASS_ALONE.has(verb) || CLASS_OF_PHRASE.has(verb);
}

/** What a verb is said of, as base forms. */
interface SaidOf {
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
export function verbClass(verb: string, { objects, circumstances }: SaidOf): string {
  const phrase =
    classWith(CLASS_OF_PHRASE, verb, objects) ?? classWith(CLASS_WITH_COMPLEMENT, verb, circumstances);
  if (phrase !== undefined) return phrase;
  if (verb === "fire") return firingClass(objects, circumstances);
  if (verb === "deny" && objects.some((object) => GRANTED.has(object))) return "refusal";
  // "Called to the house": who is called to a place is sent there; who is called a hero is not.
  if (verb === "call" && circumstances.some((thing) => SCENES.has(thing))) return "dispatch";
  if (FINISHING.has(verb) && objects.some((object) => STRUCTURES.has(object))) return "to build";
  if (verb === "deliver" && objects.some((object) => SPOKEN.has(object))) return "to speak";
  const alone = objects.length === 0 ? CLASS_ALONE.get(verb) : undefined;
  return (
    alone ??
    CLASS_OF_PHRASAL.get(verb) ??
    CLASS_OF_VERB.get(verb) ??
    `to ${MANY_SENSES.has(verb) ? verb : classOfDoing(verb)}`
  );
}

/** Weapons are fired, and so are people; "fired from his job" needs no object. */
function firingClass(objects: readonly string[], circumstances: readonly string[]): string {
  const dismissed =
    circumstances.some((thing) => JOBS.has(thing)) ||
    (objects.length > 0 && !objects.some((object) => FIRED.has(object)));
  return dismissed ? "dismissal" : "shooting";
}
