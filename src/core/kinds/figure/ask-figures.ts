import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { commonest, isPronoun } from "../../claims/comparing.ts";
import { isPlural, withArticle } from "../../claims/in-questions.ts";
import { CLASS_OF_NOUN } from "../../knowledge/event-classes.ts";
import { pluralOf } from "../../knowledge/inflection.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { countsPeople, type Measure } from "./measures.ts";
import { ALL_MEASURES } from "./score-measures.ts";
import type { FigureValue } from "./value.ts";
import { eventOf, sharedNames, whatOf } from "./what-of.ts";

type Figure = PlacedClaim<FigureValue>;

/**
 * The question that figures answer, with what they are of as far as the claims name it: "How many people
 * were killed in the quake?", "How far from Tarn is the island?", "How many bridges were destroyed?".
 */
export function askFigure(claims: readonly Figure[]): string {
  const measure = measureOf(claims);
  if (measure) return `${askMeasure(measure, claims)}?`;
  const [first] = claims;
  const ask = ASKED_BY_DIMENSION[first?.claim.value.dimension ?? "none"];
  return `${ask?.(claims) ?? askAny(claims)}?`;
}

/** The measure of at least half of the claims: one reading among many names no question. */
export function measureOf(claims: readonly Figure[]): Measure | undefined {
  const told = claims.flatMap(({ claim }) => claim.value.measure ?? []);
  const id = commonest(told);
  const enough = 2 * told.filter((other) => other === id).length >= claims.length;
  return enough ? ALL_MEASURES.find((measure) => measure.id === id) : undefined;
}

function askMeasure(measure: Measure, claims: readonly Figure[]): string {
  if (measure.id === "age") return askAge(measure, claims);
  if (measure.id === "speed") return askSpeed(measure, claims);
  if (measure.byHead === true) return askOfThings(measure, claims);
  const of = whatOf(claims, measure);
  const moves = measure.daily === true && claims.every(({ claim }) => claim.value.role === "delta");
  if (moves) return `By how much did the ${measure.label}${of} change`;
  const perUnit = claims.every(({ claim }) => claim.value.unit?.includes("/share") === true);
  const close = measure.close === undefined ? "" : ` ${measure.close}`;
  return `${measure.ask}${perUnit ? " per share" : ""}${of}${close}`;
}

function askAge({ ask }: Measure, claims: readonly Figure[]): string {
  const whose = repeated(claims.map(({ claim }) => claim.subject)) ?? commonNoun(claims) ?? thingOf(claims);
  if (whose === null) return ask;
  const who = withArticle(whose);
  return `How old ${isPlural(who) ? "are" : "is"} ${who}`;
}

/** "The victims" of one claim stand for all; what the tagger made of the others need not. */
function commonNoun(claims: readonly Figure[]): string | null {
  return commonest(
    claims.map(({ claim }) => claim.subject).filter((words) => /^(?:the|a|an) /iu.test(words)),
  );
}

/** "The ship" of a "28-year-old vessel": what all of them count, unless it is people. */
function thingOf(claims: readonly Figure[]): string | null {
  const heads = new Set(claims.map(({ claim }) => claim.value.head));
  const [head] = heads;
  return heads.size === 1 && head != null && !countsPeople(head) ? head : null;
}

/** "How many Harland jets are ordered": of the things as most claims name them. */
function askOfThings({ ask, label, heads, close = "" }: Measure, claims: readonly Figure[]): string {
  const counted = commonest(claims.flatMap(({ claim }) => claim.value.counted ?? []));
  const unnamed = heads === "people" ? "people" : label;
  return `${ask} ${counted === null ? unnamed : pluralOf(counted)} ${close}`;
}

function askSpeed({ ask }: Measure, claims: readonly Figure[]): string {
  const [person] = sharedNames(claims, ["person"]);
  const who =
    person ??
    repeated(claims.map(({ claim }) => claim.subject).filter((words) => !/^speeds?$/iu.test(words)));
  return who === null ? ask : `How fast did ${withArticle(who)} go`;
}

const ASKED_BY_DIMENSION: Readonly<Record<string, (claims: readonly Figure[]) => string | null>> = {
  count: askCount,
  length: (claims) => askYards(claims) ?? askDistance(claims) ?? askMeasured("How long", claims),
  area: (claims) => askMeasured("How large", claims),
  mass: (claims) => askMeasured("How heavy", claims),
  time: askDuration,
};

/** What an event does to things that are counted. */
const DONE_BY_EVENT: Readonly<Record<string, string>> = {
  destroy: "destroyed",
  damage: "damaged",
  kill: "killed",
  injure: "injured",
};
/** What people do to them. */
const DONE_BY_PEOPLE: Readonly<Record<string, string>> = {
  buy: "bought",
  sell: "sold or delivered",
  seize: "seized or found",
  detain: "held",
  build: "built",
  close: "closed",
  cut: "cut",
  evacuate: "evacuated",
  launch: "launched",
  lose: "lost",
  open: "opened",
  play: "played",
  send: "sent",
  use: "used",
  win: "won",
};
/** Verbs that say nothing of what their subject did. */
const EMPTY_VERBS: ReadonlySet<string> = new Set(wordList("be have do get say tell report include total"));

/** "How many bridges were destroyed in the quake", "How many games did Luck win", "How many aftershocks were there after the quake". */
function askCount(claims: readonly Figure[]): string {
  const counted = commonest(claims.flatMap(({ claim }) => claim.value.counted ?? []));
  if (counted === null) {
    const [name] = sharedNames(claims, ["person", "organisation"]);
    return name === undefined ? "Which number is given" : `Which number is given for ${name}`;
  }
  const things = `How many ${pluralOf(counted)}`;
  const act = sharedAct(claims) ?? "";
  const harmed = DONE_BY_EVENT[act];
  if (harmed !== undefined) return `${things} were ${harmed}${whatOf(claims, IN_EVENT)}`;
  const owner = claims.every(({ claim }) => claim.value.owner !== null) ? whatOf(claims, DOER) : "";
  if (owner !== "" && act !== "") return `${things}${owner} ${act}`;
  return `${things} were ${DONE_BY_PEOPLE[act] ?? "there"}${whatOf(claims, AFTERMATH)}`;
}

const IN_EVENT: Pick<Measure, "of"> = { of: [{ by: "in", what: "event" }] };
const AFTERMATH: Pick<Measure, "of"> = { of: [{ by: "after", what: "event" }] };
const DOER: Pick<Measure, "of"> = { of: [{ by: "did", what: "owner" }] };

/** What an event did to what most of the claims count, or people did to it; null where no verb says. */
export function doneTo(claims: readonly Figure[]): "by event" | "by people" | null {
  const act = sharedAct(claims) ?? "";
  if (act in DONE_BY_EVENT) return "by event";
  return act in DONE_BY_PEOPLE ? "by people" : null;
}

/** The verb that a third of the claims have, if it says what was done. */
function sharedAct(claims: readonly Figure[]): string | null {
  const acts = claims.flatMap(({ claim }) => claim.value.act ?? []).filter((act) => !EMPTY_VERBS.has(act));
  const act = commonest(acts);
  return act !== null && 3 * acts.filter((other) => other === act).length >= claims.length ? act : null;
}

const PASSING: ReadonlySet<string> = new Set(["pass", "throw"]);

/** Yards are gained by somebody; "an 86-yard touchdown" is so long itself. */
function askYards(claims: readonly Figure[]): string | null {
  if (!claims.every(({ claim }) => claim.value.unit === "yd")) return null;
  const [person] = sharedNames(claims, ["person"]);
  const thing = attributive(claims);
  if (thing !== null) return `How many yards was ${person === undefined ? "the" : `${person}’s`} ${thing}`;
  const [who] = person === undefined ? sharedNames(claims, ["organisation", "place"]) : [person];
  if (who === undefined) return null;
  const thrown = claims.some(({ claim }) => PASSING.has(claim.value.act ?? ""));
  return thrown ? `For how many yards did ${who} throw` : `How many yards did ${who} gain`;
}

/** What at least half of the claims say is so long or so large: "a [field goal]" of 47 yards. */
function attributive(claims: readonly Figure[]): string | null {
  const things = claims
    .flatMap(({ claim }) => claim.value.counted ?? [])
    .filter((thing) => /^\p{Ll}/u.test(thing));
  return 2 * things.length >= claims.length ? commonest(things) : null;
}

/** "How far from Tarn was the quake". */
function askDistance(claims: readonly Figure[]): string | null {
  const measured = claims.filter(({ claim }) => claim.value.owner?.startsWith("place:") === true);
  const from = measured.length === 0 ? "" : whatOf(measured, { of: [{ by: "from", what: "owner" }] });
  if (from === "") return null;
  const elsewhere = sharedNames(claims, ["place"]).filter((name) => from !== ` from ${name}`);
  const lone = elsewhere.length === 1 ? elsewhere[0] : undefined;
  const subject = repeated(claims.map(({ claim }) => claim.subject)) ?? soleSubject(claims) ?? lone;
  if (subject === undefined) return `What distance${from} is given`;
  const isEvent = CLASS_OF_NOUN.has(subject.split(" ").at(-1)?.toLowerCase() ?? "");
  return `How far${from} ${isEvent ? "was" : isPlural(subject) ? "are" : "is"} ${withArticle(subject)}`;
}

function askMeasured(opening: string, claims: readonly Figure[]): string | null {
  const thing = attributive(claims);
  return thing === null ? askPursuit(claims) : `${opening} ${isPlural(thing) ? "are" : "is"} the ${thing}`;
}

/** Acts whose noun is the verb: "chased him for 30 miles". */
const COURSES: ReadonlySet<string> = new Set(wordList("chase march drive walk climb race flight"));

function askPursuit(claims: readonly Figure[]): string | null {
  const act = sharedAct(claims);
  return act !== null && COURSES.has(act) ? `How long was the ${act}` : null;
}

function askDuration(claims: readonly Figure[]): string | null {
  const event = repeated(claims.map(({ claim }) => claim.subject)) ?? attributive(claims) ?? eventOf(claims);
  return sharedAct(claims) === "last" && event !== null ? `How long did ${withArticle(event)} last` : null;
}

/** Without a measure: what is given for whom, by the noun of the dimension. */
function askAny(claims: readonly Figure[]): string {
  const noun = DIMENSION_NOUNS[claims[0]?.claim.value.dimension ?? "none"] ?? "figure";
  const [name] = sharedNames(claims, ["person"]);
  const of = repeated(claims.map(({ claim }) => claim.subject)) ?? soleSubject(claims) ?? name;
  if (of !== undefined) {
    return claims.every(({ claim: { value } }) => value.dimension === "percent" && value.role === "delta")
      ? `By how much did ${withArticle(of)} change`
      : `What ${noun} is given for ${withArticle(of)}`;
  }
  const speaker = commonest(claims.flatMap(({ claim }) => claim.speaker?.name ?? []));
  return speaker === null ? `What ${noun} is given` : `What ${noun} does ${withArticle(speaker)} give`;
}

/** The commonest of some words, if two claims use them: one claim's subject is no name for the question. */
function repeated(words: readonly string[]): string | null {
  // "Revenue" with the capital of its sentence is the "revenue" of another.
  const small = words.map((word) => {
    const lower = word.charAt(0).toLowerCase() + word.slice(1);
    return words.includes(lower) ? lower : word;
  });
  return commonest(small.filter((word, i) => isTelling(word) && small.indexOf(word) !== i));
}

/** The subject of a figure that stands alone, if it is short enough to name the question. */
function soleSubject([only, ...others]: readonly Figure[]): string | null {
  const subject = only?.claim.subject ?? "";
  const short = subject !== "" && subject.split(" ").length <= LONGEST_SUBJECT;
  return others.length === 0 && short && isTelling(subject) ? subject : null;
}

const LONGEST_SUBJECT = 5;

/** Neither a pronoun nor a noun that stands for any thing or time: "a short time". */
function isTelling(words: string): boolean {
  const head = words.split(" ").at(-1)?.toLowerCase() ?? "";
  return words !== "" && !isPronoun(words) && !EMPTY_HEADS.has(head);
}

const EMPTY_HEADS: ReadonlySet<string> = new Set(
  "time times while way thing things something number part lot rest which who that".split(" "),
);

const DIMENSION_NOUNS: Readonly<Record<string, string>> = {
  money: "sum",
  percent: "percentage",
  "percentage-points": "number of percentage points",
  share: "share",
  ratio: "ratio",
  score: "score",
  time: "length of time",
  length: "length or distance",
  area: "area",
  volume: "volume",
  mass: "weight",
  speed: "speed",
  temperature: "temperature",
};
