/** An event that news dates and places, with the nouns and verbs (base forms) that tell of it. */
interface EventClass {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
}

const words = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");
const event = (nouns: string, verbs = ""): EventClass => ({ nouns: words(nouns), verbs: words(verbs) });

/** The first noun of a row (the first verb where it has none) names the class. */
const EVENT_CLASSES: readonly EventClass[] = [
  event("quake earthquake temblor tremor", ""),
  event("shooting gunfire shootout", "shoot"),
  event("attack raid bombing assault airstrike", "attack bomb raid ambush"),
  event("explosion blast", "explode detonate"),
  event("crash collision accident wreck", "crash collide derail"),
  event("fire blaze"),
  event("flood flooding", "flood"),
  event("storm hurricane cyclone typhoon tornado"),
  event("election vote ballot poll referendum", "vote elect"),
  event("purchase acquisition takeover buyout", "buy acquire purchase"),
  event("merger deal agreement accord treaty contract", "merge"),
  event("trial hearing"),
  event("verdict conviction", "convict acquit"),
  event("sentence", "sentence"),
  event("game match final", ""),
  event("protest demonstration rally march", "protest"),
  event("death killing murder", "die kill murder"),
  event("invasion war", "invade"),
  event("outbreak epidemic pandemic"),
  event("landslide avalanche"),
  event("ceremony parade celebration festival"),
  event("launch opening", "launch"),
  event("closure", "shut"),
  event("visit trip", "visit"),
  event("meeting talks summit", "meet"),
  event("burial funeral", "bury"),
  event("resignation", "resign"),
  event("arrest", "arrest detain"),
  event("rescue", "rescue"),
  event("evacuation", "evacuate"),
  event("", "strike hit jolt shake rock"),
  event("", "announce unveil"),
  event("", "begin start open"),
  event("", "end finish close"),
];

function classesBy(forms: (row: EventClass) => readonly string[]): ReadonlyMap<string, string> {
  return new Map(EVENT_CLASSES.flatMap((row) => forms(row).map((word) => [word, nameOf(row)] as const)));
}

function nameOf({ nouns, verbs }: EventClass): string {
  return nouns[0] ?? verbs[0] ?? "";
}

/** Noun -> class: "Sunday's temblor" dates the quake. */
export const CLASS_OF_NOUN = classesBy(({ nouns }) => nouns);
/** Verb -> class: "was acquired in May" dates the purchase. */
export const CLASS_OF_VERB = classesBy(({ verbs }) => verbs);
/** The classes that a noun names. */
export const EVENT_NOUN_CLASSES: ReadonlySet<string> = new Set(CLASS_OF_NOUN.values());
