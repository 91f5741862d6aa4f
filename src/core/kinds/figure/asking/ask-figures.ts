import { commonest, isPronoun } from "../../../claims/comparing.ts";
import { isPlural, withArticle } from "../../../claims/in-questions.ts";
import { CLASS_OF_NOUN } from "../../../knowledge/event-classes.ts";
import { pluralOf } from "../../../knowledge/inflection.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { countsPeople } from "../measures/measures.ts";
import type { Measure } from "../measures/measure.ts";
import { askCount, sharedAct } from "./ask-counts.ts";
import { ALL_MEASURES } from "../scores/score-measures.ts";
import type { Figure } from "../value.ts";
import { eventOf, sharedNames, whatOf } from "./what-of.ts";
import { withWords } from "./with-words.ts";

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
  const asked = `${measure.ask}${perUnit ? " per share" : ""}${of}`;
  if (ASKS_OF_WHAT.has(measure.id) || (of === whatOf(claims, {}) && ASKS_OF_WHOM.has(measure.id)))
    return withWords(asked, claims);
  return measure.close === undefined ? asked : `${asked} ${measure.close}`;
}

/** Measures that ask nothing without whose they are, and one that asks nothing without what has the share. */
const ASKS_OF_WHOM: ReadonlySet<string> = new Set(
  wordList(
    `price market-size market-share revenue profit loss market-value share-price share-move debt depth`,
  ),
);
const ASKS_OF_WHAT: ReadonlySet<string> = new Set(["revenue-share"]);

function askAge({ ask }: Measure, claims: readonly Figure[]): string {
  const whose =
    repeated(claims.map(({ claim }) => claim.subject).filter((words) => !isPronoun(words))) ??
    ownerNamed(claims) ??
    commonNoun(claims) ??
    thingOf(claims) ??
    soleSubject(claims);
  if (whose === null) return ask;
  const who = withArticle(whose);
  return `How old ${isPlural(who) ? "are" : "is"} ${who}`;
}

/** The name of the person all of them are of, as most print it. */
function ownerNamed(claims: readonly Figure[]): string | null {
  const [owner, ...others] = new Set(claims.map(({ claim }) => claim.value.owner));
  if (owner == null || others.length > 0) return null;
  return commonest(
    claims.map(({ claim }) => claim.subject).filter((words) => /^\p{Lu}/u.test(words) && !isPronoun(words)),
  );
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
function askOfThings({ ask, heads, close = "" }: Measure, claims: readonly Figure[]): string {
  const counted = commonest(
    claims.flatMap(({ claim }) => claim.value.counted ?? []).filter((words) => !ABOARD.has(words)),
  );
  const things = counted !== null ? pluralOf(counted) : heads === "people" ? "people" : null;
  return [ask, things, close].filter((part) => part !== null && part !== "").join(" ");
}

/** What stands for the noun in "180 aboard". */
const ABOARD: ReadonlySet<string> = new Set(["aboard", "onboard"]);

function askSpeed({ ask }: Measure, claims: readonly Figure[]): string {
  const [person] = sharedNames(claims, ["person"]);
  const moving = claims.filter(({ claim }) => !/^speeds?$/iu.test(claim.subject));
  const who = person ?? repeated(moving.map(({ claim }) => claim.subject)) ?? commonNoun(moving);
  return who === null ? withWords(ask, claims) : `How fast did ${withArticle(who)} go`;
}

const ASKED_BY_DIMENSION: Readonly<Record<string, (claims: readonly Figure[]) => string | null>> = {
  count: askCount,
  length: (claims) => askYards(claims) ?? askDistance(claims) ?? askMeasured("How long", claims),
  area: (claims) => askMeasured("How large", claims),
  mass: (claims) => askMeasured("How heavy", claims),
  time: askDuration,
};

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
  if (sharedAct(claims) === "last" && event !== null) return `How long did ${withArticle(event)} last`;
  const thing = claims.some(isAttributive) ? attributive(claims) : null;
  return thing === null ? null : `How long is the ${thing}`;
}

/** "A two-day visit": the number stands before what it measures. */
function isAttributive({ claim }: Figure): boolean {
  const { counted, text } = claim.value;
  return counted !== null && text.includes("-") && claim.exact.endsWith(counted);
}

/** Without a measure: the words around it, behind the opening of the dimension. */
function askAny(claims: readonly Figure[]): string {
  const changed = repeated(claims.map(({ claim }) => claim.subject)) ?? soleSubject(claims);
  const moves = claims.every(
    ({ claim: { value } }) => value.dimension === "percent" && value.role === "delta",
  );
  if (moves && changed !== null) return `By how much did ${withArticle(changed)} change`;
  return withWords(OPENINGS[claims[0]?.claim.value.dimension ?? "none"] ?? "Which number", claims);
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

const OPENINGS: Readonly<Record<string, string>> = {
  money: "How much",
  percent: "What percentage",
  "percentage-points": "How many percentage points",
  share: "What share",
  ratio: "What ratio",
  score: "What score",
  time: "How long",
  length: "How far",
  area: "How large",
  volume: "How much",
  mass: "How heavy",
  speed: "How fast",
  temperature: "How warm",
  power: "How much power",
};
