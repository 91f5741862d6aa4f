import { withFamilies } from "../../knowledge/verb-families.ts";
import { wordList as words } from "../../knowledge/word-list.ts";
import { wordTable } from "../../text/word-class.ts";

/** A kind of happening, with the words (base forms) that tell of it. */
interface EventClass {
  readonly name: string;
  readonly verbs: readonly string[];
  /** Nouns that tell of it behind a verb that says little: "suffered slight damage". */
  readonly nouns?: readonly string[];
  /** Adjectives that say it of their subject, with "was": "the road is closed". */
  readonly adjectives?: readonly string[];
  /** Adjectives that deny it: "the town was undamaged". */
  readonly denials?: readonly string[];
}

const event = (
  name: string,
  verbs: string,
  { nouns = "", adjectives = "", denials = "" }: Readonly<Record<string, string>> = {},
): EventClass => ({
  name,
  verbs: withFamilies(words(verbs)),
  nouns: words(nouns),
  adjectives: words(adjectives),
  denials: words(denials),
});

/** What news tells of happening to people, places and things. */
export const EVENT_CLASSES: readonly EventClass[] = [
  event("concede", "concede", { nouns: "concession" }),
  event("admit", "admit confess plead", { nouns: "confession" }),
  event("use", "use+"),
  event("appeal", "appeal", { nouns: "appeal" }),
  event("recount", "recount", { nouns: "recount" }),
  event("open", "", { adjectives: "open" }),
  event("arrest", "arrest+", { nouns: "arrest" }),
  event("charge", "charge+", { nouns: "indictment" }),
  event("convict", "convict", { nouns: "conviction", adjectives: "guilty" }),
  event("acquit", "acquit+ clear", { nouns: "acquittal", adjectives: "innocent" }),
  event("sentence", "sentence+", { nouns: "sentence" }),
  event("release", "release free parole", { adjectives: "free" }),
  event("resign", "resign quit", { nouns: "resignation" }),
  event("dismiss", "fire dismiss+ terminate", { nouns: "dismissal firing termination" }),
  event("refuse", ""),
  event("apologize", "apologise+", { nouns: "apology" }),
  event("invite", "invite", { nouns: "invitation" }),
  event("investigate", "investigate+", { nouns: "investigation inquiry probe" }),
  event("publish", "publish"),
  event("hospitalize", "hospitalize+"),
  event("qualify", "qualify"),
  event("suspend", "suspend", { nouns: "suspension" }),
  event("appoint", "appoint name nominate", { nouns: "appointment" }),
  event("elect", "elect reelect"),
  event("capture", "capture seize kidnap+"),
  event("rescue", "rescue save", { nouns: "rescue" }),
  event("kill", "kill+", { adjectives: "dead", denials: "alive" }),
  event("die", "die+", { nouns: "death" }),
  event("injure", "injure+", {
    nouns: "injury wound",
    denials: "unhurt unharmed uninjured unscathed",
  }),
  event("shoot", "shoot gun"),
  event("attack", "attack+ bomb raid storm", { nouns: "attack raid assault" }),
  event("sign", "sign+"),
  event("ratify", "ratify", { nouns: "ratification" }),
  event("win", "win", { nouns: "victory win" }),
  event("lose", "lose", { nouns: "defeat" }),
  event("defeat", "defeat+"),
  event("crash", "crash+ derail", { nouns: "crash" }),
  event("explode", "explode+", { nouns: "explosion" }),
  event("damage", "damage destroy+ topple collapse+ crack hit", {
    nouns: "damage destruction collapse hit",
    adjectives: "uninhabitable",
    denials: "undamaged intact",
  }),
  event("close", "close shut", { nouns: "closure", adjectives: "closed shut" }),
  event("reopen", "reopen", { nouns: "reopening" }),
  event("resume", "resume+", { nouns: "resumption" }),
  event("halt", "halt stop cancel+ abandon", { nouns: "cancellation halt" }),
  event("postpone", "postpone+", { nouns: "postponement delay" }),
  event("restore", "restore reconnect"),
  event("cut", "cut sever interrupt", { nouns: "blackout outage" }),
  event("ban", "ban+ bar", { nouns: "ban" }),
  event("approve", "approve pass endorse", { nouns: "approval" }),
  event("reject", "reject veto", { nouns: "rejection veto" }),
  event("invade", "invade"),
  event("withdraw", "withdraw retreat", { nouns: "withdrawal retreat" }),
  event("surrender", "surrender"),
  event("evacuate", "evacuate", { nouns: "evacuation" }),
  event("surround", "surround+"),
  event("feel", "feel shake+ rattle sway"),
  event("search", "search+ hunt", { nouns: "search" }),
  event("flee", "flee+", { nouns: "escape" }),
  event("marry", "marry+", { nouns: "marriage wedding" }),
  event("bury", "bury", { nouns: "burial funeral" }),
  event("born", "bear"),
  event("launch", "launch inaugurate open", { nouns: "launch inauguration" }),
  event("rise", "rise+", { nouns: "rise increase" }),
  event("fall", "fall+", { nouns: "fall drop decline decrease" }),
  event("slow", "slow", { adjectives: "slow sluggish" }),
  event("expel", "expel+", { nouns: "expulsion deportation" }),
  event("sue", "sue", { nouns: "lawsuit" }),
  event("settle", "settle", { nouns: "settlement" }),
  event("merge", "merge"),
  event("test", "test"),
  event("infect", "infect", { nouns: "infection" }),
  event("vaccinate", "vaccinate inoculate"),
  event("recall", "recall"),
  event("strike", "strike"),
  event("walkout", "", { nouns: "strike walkout" }),
];

/** Contests: one side does it to, or against, the other. */
export const OF_SIDES: ReadonlySet<string> = new Set(["win", "defeat", "lose"]);

/** Verbs that say that somebody or something is, or goes on being, so: what follows tells it. */
export const COPULAS: ReadonlySet<string> = new Set(words("be remain stay"));

/** "Out of a job": what "was" and a few words say. Articles between them do not count. */
export const STATE_PHRASES: readonly { readonly event: string; readonly words: readonly string[] }[] = [
  { event: "dismiss", words: words("out of job") },
  { event: "dismiss", words: words("out of work") },
  { event: "dismiss", words: words("off payroll") },
];

/** Verbs whose infinitive says what service was refused: "refused to serve two soldiers". */
export const SERVING_VERBS: ReadonlySet<string> = new Set(words("serve seat admit treat board"));
export const REFUSING_VERBS: ReadonlySet<string> = new Set(words("refuse decline"));

/** Verbs that leave what happened to their object: "sustained minor damage". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  words(`receive sustain suffer take get undergo make give have see cause report face issue announce file offer
  extend conduct`),
);

/** Those of them whose subject it happens to: "the hull suffered damage". */
export const UNDERGOING_VERBS: ReadonlySet<string> = new Set(
  words("receive sustain suffer get undergo face have see"),
);

/** Things that are somewhere, as news says of them, and what they are called here. */
export const PLACED_NOUNS: ReadonlyMap<string, string> = new Map(
  [
    "epicenter epicentre",
    "headquarters headquarter hq",
    "venue",
    "birthplace",
    "hometown",
    "wreckage",
  ].flatMap((row) => words(row).map((word) => [word, words(row)[0] ?? word] as const)),
);

/** Premises and firms, which may have others of their sort elsewhere. */
export const PREMISES: ReadonlySet<string> = new Set(
  words(`restaurant firm company building school mall church hospital plant factory mine hotel bar store shop market
  club house home apartment station camp prison jail office refinery warehouse depot bank nightclub office`),
);

/** Verbs (base form) that say where a thing is: "located at", "centred near". */
export const STANDING_VERBS: ReadonlySet<string> = new Set(
  words("locate situate base center centre stand lie house headquarter"),
);

/** Verbs that leave what happened to their subject or object: "the shooting happened", "hold talks". */
export const OCCURRENCE_VERBS: ReadonlySet<string> = new Set(
  words(
    "happen occur take hold host stage strike hit jolt shake rock erupt break begin start open play unfold",
  ),
);

/** Prepositions that say where. */
export const LOCATIVE: ReadonlySet<string> = new Set(
  words(
    "in at near on across around off outside inside throughout over between along beneath under below above behind beside alongside opposite into onto",
  ),
);

/** Those that say that it was not in the place itself. */
export const BESIDE: ReadonlySet<string> = new Set(
  words("near around outside between along behind beside alongside opposite close next away off"),
);

const SLIGHT = words("minor slight slightly light lightly partly partially limited little");
const GRAVE = words(
  "major severe severely heavy heavily serious seriously extensive widespread complete completely totally destroy flatten raze level",
);

/** How much of it: words of the clause that grade what happened. */
export const DEGREE_OF_WORD = wordTable<"slight" | "grave">([
  ...SLIGHT.map((word) => [word, "slight"] as const),
  ...GRAVE.map((word) => [word, "grave"] as const),
]);

/** Nouns that name nothing in particular: two clauses about "the area" need not be about one. */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  words(`area thing part people person man woman official police government group member time day number case place
  region team side way lot year week month state country city town company report statement news work life`),
);

/** The happenings of the table by name. */
export const CLASS_NAMES: ReadonlySet<string> = new Set(EVENT_CLASSES.map(({ name }) => name));

export const CLASS_OF_VERB = classesBy(({ verbs }) => verbs);
export const CLASS_OF_NOUN = classesBy(({ nouns }) => nouns);
export const CLASS_OF_ADJECTIVE = classesBy(({ adjectives }) => adjectives);
export const DENIED_BY_ADJECTIVE = classesBy(({ denials }) => denials);

function classesBy(forms: (row: EventClass) => readonly string[] | undefined): ReadonlyMap<string, string> {
  return new Map(EVENT_CLASSES.flatMap((row) => (forms(row) ?? []).map((word) => [word, row.name] as const)));
}
