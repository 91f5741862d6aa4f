import type { NounPhrase } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { Span } from "../../../text/span.ts";
import type { ClauseReading } from "../reading/clause-reading.ts";
import type { Participant } from "../reading/participants.ts";

/** The sense of an ambiguous verb: an event of the table, or null where it tells of none. */
export interface Reading {
  readonly event: string | null;
  /** The subject is who it was done to: "she lost her job". */
  readonly undergone: boolean;
  /** The object only tells the sense, and nobody did anything to it: "fired [one round]". */
  readonly absorbed: boolean;
  /** The words behind the verb that decided: "was denied [service]". */
  readonly words: readonly Span[];
}

/** Sorts of things that decide between the senses of a verb; base forms. */
const SORTS = {
  weapon:
    wordList(`gun rifle pistol shotgun revolver weapon shot round bullet shell missile rocket mortar cannon
    volley salvo gas cartridge pellet arrow torpedo`),
  law: wordList(`bill law act legislation motion resolution budget amendment measure reform treaty constitution
    plan referendum ordinance`),
  service: wordList("service entry access admission boarding treatment entrance"),
  attack: wordList("attack strike assault offensive raid airstrike operation"),
  inquiry: wordList("investigation inquiry probe"),
  fire: wordList("fire gunfire"),
  job: wordList("job post position seat employment"),
  life: wordList("life"),
  contest: wordList(`game match final finale election vote race battle war case appeal suit lawsuit series set
    primary referendum contest championship cup title bout fight tournament derby semifinal opener`),
  prize:
    wordList(`award prize medal gold silver bronze trophy oscar contract seat majority presidency place bid
    nomination license licence concession crown point`),
  berth:
    wordList(`berth spot place title division championship seed playoff promotion qualification crown victory
    win pennant semifinal final`),
  round: wordList("playoff postseason quarterfinal quarter-final semifinal semi-final final"),
  ticket: wordList("berth spot slot ticket playoff postseason quarterfinal semifinal qualification"),
  film: wordList("film video picture scene movie photo footage photograph series glance look itself himself"),
  idiom:
    wordList(`nerve chord deal balance tone note pose bargain market road record high low milestone target goal
    headline shelf street wall snag jackpot brake button`),
  sport: wordList("touchdown yard receiver homer run quarterback pass goal putt shot three ball"),
  body: wordList("head hand hair shoulder fist leg arm heat pressure need pain pinch urge love way"),
  custody: wordList("custody"),
  staff: wordList(
    "employee worker staff staffer coach manager teacher minister aide adviser executive clerk",
  ),
  victim: wordList("victim suspect gunman shooter attacker killer assailant culprit deceased"),
  hospital: wordList("hospital clinic ward icu unit"),
  plight: wordList(
    "asleep ill sick silent unconscious victim apart short behind foul love pregnant prey through",
  ),
} satisfies Readonly<Record<string, readonly string[]>>;

/** `person`: somebody; `named`: a person or body with a name; `none`: nothing at all. */
type Sort = keyof typeof SORTS | "person" | "named" | "none" | "any";

interface Sense {
  readonly verbs: readonly string[];
  readonly event: string | null;
  readonly subject?: Sort;
  readonly object?: Sort;
  /** What stands anywhere behind the verb: "was denied [service]", "hit him for a [touchdown]". */
  readonly behind?: Sort;
  /** Words behind the verb that change it together: "turned [away]", "laid [off]". */
  readonly particle?: readonly string[];
  readonly negated?: true;
  readonly undergone?: true;
  readonly absorbed?: true;
}

const sense = (
  verbs: string,
  event: string | null,
  { particle, ...when }: Omit<Sense, "verbs" | "event" | "particle"> & { readonly particle?: string } = {},
): Sense => ({
  verbs: wordList(verbs),
  event,
  ...when,
  ...(particle !== undefined && { particle: wordList(particle) }),
});

/** Senses by what stands beside the verb, from general English; the first that fits holds. */
const SENSES: readonly Sense[] = [
  sense("fire", "shoot", { object: "weapon", absorbed: true }),
  sense("fire", "dismiss", { object: "person" }),
  sense("fire", "dismiss", { object: "none", subject: "staff", undergone: true }),
  sense("fire", "shoot", { object: "none" }),
  sense("open", "shoot", { object: "fire", absorbed: true }),
  sense("open launch begin start", "investigate", { object: "inquiry", absorbed: true }),
  sense("launch", "attack", { object: "attack", absorbed: true }),
  sense("begin start", null),
  sense("open", null, { object: "none", subject: "named" }),
  sense("pass", "approve", { object: "law" }),
  sense("pass", "approve", { object: "none", subject: "law" }),
  sense("pass", null),
  sense("clear", "acquit", { object: "person" }),
  sense("clear", null),
  sense("find", "acquit", { particle: "not guilty" }),
  sense("find", "convict", { particle: "guilty" }),
  sense("hit strike", null, { object: "idiom" }),
  sense("hit strike", null, { behind: "sport" }),
  sense("hit strike", "strike", { object: "person" }),
  sense("strike", "walkout", { object: "none", subject: "person" }),
  sense("shoot", null, { object: "film" }),
  sense("shoot", null, { behind: "film", object: "none" }),
  sense("hold", "arrest", { object: "person" }),
  sense("hold", null),
  sense("cut", null, { object: "none" }),
  sense("settle", null, { object: "none" }),
  sense("rise climb increase grow soar surge jump fall drop decline plunge tumble slump", null, {
    subject: "named",
    object: "none",
  }),
  // "Dropped the charges", "declined to comment", "fell asleep": nothing came down.
  sense("drop decline", null, { object: "any" }),
  sense("decline", null, { particle: "to" }),
  sense("fall", null, { behind: "plight" }),
  sense("stop halt", null, { object: "none", subject: "person" }),
  sense("stop halt", null, { object: "none", subject: "named" }),
  sense("lose", "dismiss", { object: "job", undergone: true, absorbed: true }),
  sense("lose", "die", { object: "life", undergone: true, absorbed: true }),
  sense("lose", "lose", { object: "contest" }),
  sense("lose", "lose", { object: "none" }),
  sense("lose", null),
  sense("earn book seal punch win", "qualify", { object: "ticket" }),
  sense("win", "win", { object: "contest" }),
  sense("win", "win", { object: "prize" }),
  sense("win", "win", { object: "none" }),
  sense("win", null),
  sense("top edge down dispatch", "defeat", { object: "named", subject: "named" }),
  sense("top edge down dispatch", null),
  sense("clinch secure", "qualify", { object: "berth" }),
  sense("clinch secure", null),
  sense("reach make", "qualify", { object: "round" }),
  sense("head", "qualify", { behind: "round" }),
  sense("lock", "qualify", { particle: "up", object: "none", behind: "ticket" }),
  sense("release", "release", { object: "person" }),
  sense("release", "publish", { object: "any" }),
  sense("recall", "recall", { object: "any" }),
  sense("name", null, { object: "victim" }),
  sense("name", null, { behind: "victim" }),
  sense("name", "appoint", { particle: "as" }),
  sense("name", null),
  sense("admit", "hospitalize", { behind: "hospital" }),
  sense("feel shake rock sway", null, { object: "body" }),
  sense("feel", null, { subject: "person" }),
  sense("feel", null, { subject: "named" }),
  sense("capture", "arrest", { object: "person", subject: "person" }),
  sense("collapse crumble crack", "damage", { object: "none", undergone: true }),
  sense("refuse deny", "refuse", { object: "service", absorbed: true }),
  sense("refuse deny", "refuse", { behind: "service" }),
  sense("turn", "refuse", { particle: "away", object: "person" }),
  sense("lay", "dismiss", { particle: "off", object: "person" }),
  sense("take", "arrest", { behind: "custody" }),
  sense("employ", "dismiss", { negated: true }),
];

const SENSES_OF: ReadonlyMap<string, readonly Sense[]> = new Map(
  [...new Set(SENSES.flatMap(({ verbs }) => verbs))].map((verb) => [
    verb,
    SENSES.filter(({ verbs }) => verbs.includes(verb)),
  ]),
);

/** Verbs that have senses of their own here; others are as the table of events has them. */
export const AMBIGUOUS_VERBS: readonly string[] = [...SENSES_OF.keys()];

/** The sense of a verb by what stands beside it; undefined where no row fits. */
export function senseOf(reading: ClauseReading): Reading | undefined {
  const row = SENSES_OF.get(reading.clause.verb.lemma)?.find((one) => fits(one, reading));
  return (
    row && {
      event: row.event,
      undergone: row.undergone === true,
      absorbed: row.absorbed === true,
      words: looksBehind(row) ? reading.behind.filter((token) => decides(row, token)) : [],
    }
  );
}

function fits(row: Sense, { clause, agents, patients, behind }: ClauseReading): boolean {
  return (
    (row.subject === undefined || isOf(row.subject, agents)) &&
    (row.object === undefined || isOf(row.object, patients)) &&
    (row.behind === undefined || stands(row.behind, behind)) &&
    (row.particle ?? []).every((word) => behind.some(({ lower }) => lower === word)) &&
    (row.negated === undefined || clause.verb.negated)
  );
}

function stands(sort: Sort, behind: readonly TaggedToken[]): boolean {
  return behind.some(({ lemma }) => hasSort(sort, lemma));
}

function looksBehind({ behind, particle }: Sense): boolean {
  return behind !== undefined || particle !== undefined;
}

function decides({ behind, particle }: Sense, { lemma, lower }: TaggedToken): boolean {
  return (behind !== undefined && hasSort(behind, lemma)) || particle?.includes(lower) === true;
}

function isOf(sort: Sort, participants: readonly Participant[]): boolean {
  if (sort === "none") return participants.length === 0;
  return participants.some(({ phrase, name }) => {
    if (sort === "any") return true;
    if (sort === "named") return name !== null && name.value.type !== "place";
    if (sort === "person") return isPerson(phrase, name);
    // "Won ten games" counts, and tells of no one game.
    const counts = (sort === "contest" || sort === "prize") && phrase.tokens.some(({ pos }) => pos === "NUM");
    return !counts && hasSort(sort, phrase.head.lemma);
  });
}

const WORDS_OF_SORT: ReadonlyMap<Sort, ReadonlySet<string>> = new Map(
  Object.entries(SORTS).map(([sort, words]) => [sort as keyof typeof SORTS, new Set(words)]),
);

function hasSort(sort: Sort, lemma: string): boolean {
  return WORDS_OF_SORT.get(sort)?.has(lemma) ?? false;
}

const PERSONAL: ReadonlySet<string> = new Set(
  wordList("i me he him she her we us they them who whom you himself herself themselves people police"),
);

function isPerson({ head }: NounPhrase, name: Participant["name"]): boolean {
  return (
    name?.value.type === "person" ||
    PERSONAL.has(head.lower) ||
    (name === null && head.pos === "NOUN" && isPersonNoun(head.lemma))
  );
}
