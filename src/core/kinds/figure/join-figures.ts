import { keepPerObject } from "../../../base/keep-per-object.ts";
import type { DossierFacts, Join, PlacedClaim } from "../../claims/claim-kind.ts";
import { soundKey } from "../../claims/name-likeness.ts";
import { inOtherCountries, sharedScene } from "../../claims/scene-likeness.ts";
import { countsPeople, PART_HEADS, SEPARATE_HEADS } from "./measures.ts";
import { performancesApart } from "./performances.ts";
import { ALL_MEASURES } from "./score-measures.ts";
import { numberKeys } from "./number-keys.ts";
import { middle, nearlySame, NEARLY_ONE, ratioOf, sameNumber } from "./same-number.ts";
import { scoresApart, shareSide } from "./scores.ts";
import { distinctnessOf, type Distinctness } from "./telling-numbers.ts";
import type { FigureValue } from "./value.ts";

type Figure = PlacedClaim<FigureValue>;

const APART: Join = { score: -1, why: "" };

/** Roles that answer different questions: a growth is not a level, a rate is not a count. */
const ROLE_FAMILY: Readonly<Record<FigureValue["role"], string>> = {
  level: "level",
  count: "level",
  to: "level",
  from: "from",
  delta: "delta",
  share: "share",
  ratio: "ratio",
  rate: "rate",
  age: "age",
  duration: "duration",
  score: "score",
  conversion: "level",
  magnitude: "level",
};

/**
 * "A share of 10 percent" and "10 percent of the market" state one thing, and so do "a margin of 60 votes" and
 * "beaten by 60 votes".
 */
function roleFamily({ role, dimension, measure }: FigureValue): string {
  if (measure !== null && OF_CHANGE.has(measure)) return "level";
  return dimension === "percent" && role === "share" ? "level" : ROLE_FAMILY[role];
}

/** Measures that are told as a change and as a level alike. */
const OF_CHANGE: ReadonlySet<string> = new Set(["margin", "pay-rise"]);
/** Percentages whose noun tells no others apart: "its stock", "Norvik shares". */
const UNDER_ANY_NOUN: ReadonlySet<string> = new Set([...OF_CHANGE, "share-move"]);

/**
 * Whether two figures answer one question. What rules it out comes first (another dimension, role,
 * measure, part against whole, another time); then what speaks for and against it is added up.
 */
export function joinFigures(a: Figure, b: Figure, facts: DossierFacts): Join {
  return isRuledOut(a, b) || areToldSideBySide(a, b, facts) ? APART : weighEvidence(a, b, facts);
}

function isRuledOut(a: Figure, b: Figure): boolean {
  const x = a.claim.value;
  const y = b.claim.value;
  const same = sameNumber(x, y);
  if (x.dimension !== y.dimension || roleFamily(x) !== roleFamily(y)) return true;
  if (x.dimension === "count" && x.unit !== y.unit) return true;
  if (inOtherCountries(a.cues, b.cues) || ratioOf(x, y) >= IMPOSSIBLE) return true;
  // A number that is known again says more than what the words around it make of it.
  if (tellingAlike(x, y) && COUNTED_ONCE.has(x.dimension)) return countOtherThings(x, y);
  if (x.dimension === "score") {
    if (scoresApart(x, y)) return true;
  } else if (ownersApart(x.owner, y.owner) || (!same && onlyOneIsOwned(x, y))) return true;
  if (!tellingAlike(x, y) && toldApart(a, b)) return true;
  if (!same && (performancesApart(x, y) || isAskedAndGiven(x, y))) return true;
  // "A magnitude-5 quake can crack walls" speaks of no quake in particular.
  if (x.dimension === "magnitude" && isPossible(a) !== isPossible(b)) return true;
  if (a.claim.source === b.claim.source && !same && !(oneMeasure(x, y) && mayBeRetold(a, b))) return true;
  if (x.dimension === "age") return x.owner === null ? !(same || areOneThing(x, y)) : x.owner !== y.owner;
  return differsInTime(a, b);
}

/** What a telling number of is one thing, whoever is named beside it. */
const COUNTED_ONCE: ReadonlySet<string> = new Set(["count", "money"]);

/** "212 votes" and "212 warehouses"; people may be counted under any noun. */
function countOtherThings(x: FigureValue, y: FigureValue): boolean {
  if (x.head === null || y.head === null || x.head === y.head || x.dimension !== "count") return false;
  return !(countsPeople(x.head) && countsPeople(y.head));
}

/** Two owners, where both are known. "Hargreave" and "Hargreaves" may be one person, spelled in two ways. */
function ownersApart(x: string | null, y: string | null): boolean {
  if (x === null || y === null || x === y) return false;
  const people = x.startsWith(PERSON) && y.startsWith(PERSON);
  return !people || soundKey(x.slice(PERSON.length)) !== soundKey(y.slice(PERSON.length));
}

/** The term of one named man and one of nobody in particular. */
function onlyOneIsOwned(x: FigureValue, y: FigureValue): boolean {
  return oneMeasure(x, y) && PERSONAL.has(x.measure ?? "") && (x.owner === null) !== (y.owner === null);
}

const PERSONAL = new Set(ALL_MEASURES.flatMap(({ id, personal }) => (personal === true ? [id] : [])));

/** How keys of people begin (`entityKey`). */
const PERSON = "person:";

/** "The union wants 12 percent" and "the company offers 5": what one side asks is not what the other gives. */
function isAskedAndGiven(x: FigureValue, y: FigureValue): boolean {
  return (isAsked(x) && isGiven(y)) || (isAsked(y) && isGiven(x));
}

function isAsked({ dimension, act }: FigureValue): boolean {
  return BARGAINED.has(dimension) && ASKING.has(act ?? "");
}

function isGiven({ dimension, act }: FigureValue): boolean {
  return BARGAINED.has(dimension) && GIVING.has(act ?? "");
}

const BARGAINED: ReadonlySet<string> = new Set(["money", "percent"]);
const ASKING: ReadonlySet<string> = new Set("want ask seek demand request claim".split(" "));
const GIVING: ReadonlySet<string> = new Set(
  "offer propose give grant pay agree accept award settle approve sign reiterate".split(" "),
);

/** One source gives two numbers of one thing where the headline and the text part, and where a toll grows. */
function mayBeRetold(a: Figure, b: Figure): boolean {
  return !isCounted(a.claim.value) || a.claim.standing !== b.claim.standing;
}

/** "The 28-year-old vessel": there is one in the story, where people are many. */
function areOneThing(x: FigureValue, y: FigureValue): boolean {
  return x.head !== null && x.head === y.head && !countsPeople(x.head);
}

/** The words around two numbers, unless these are so telling that the words do not matter. */
function toldApart(a: Figure, b: Figure): boolean {
  const x = a.claim.value;
  const y = b.claim.value;
  if (measuresClash(x, y) || (compareHeads(x, y) === "apart" && !areOnePeople(x, y))) return true;
  if (isOnePart(x, y) && !(sameNumber(x, y) && isDistinctive(x))) return true;
  return x.dimension === "count" && isPlanned(a) !== isPlanned(b);
}

/** "23 people" and "23 workers": the number says that it is no part of them that is told. */
function areOnePeople(x: FigureValue, y: FigureValue): boolean {
  if (x.head === null || y.head === null || x.part !== y.part || !sameNumber(x, y)) return false;
  return countsPeople(x.head) && countsPeople(y.head) && (isDistinctive(x) || oneMeasure(x, y));
}

/** One number of which it is unlikely that a story has it twice. */
function tellingAlike(x: FigureValue, y: FigureValue): boolean {
  return sameNumber(x, y) && distinctnessOf(x) === "telling";
}

function isDistinctive(value: FigureValue): boolean {
  return distinctnessOf(value) !== "plain";
}

/** What speaks for and against one question, added up. */
function weighEvidence(a: Figure, b: Figure, facts: DossierFacts): Join {
  const x = a.claim.value;
  const y = b.claim.value;
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, why = ""): void => {
    score += points;
    if (points > 0 && why !== "") reasons.push(why);
  };
  const lone = (key: string): boolean => facts.crowding(key) <= LONE;
  const heads = compareHeads(x, y);
  let alone = false;
  // "Must pay back 700,000" and "repay 700,000": no other sum of the story is as large.
  const loneSum =
    x.dimension === "money" &&
    sameNumber(x, y) &&
    !(x.measure !== null && y.measure !== null) &&
    (x.owner === null) === (y.owner === null) &&
    lone(`money|${String(x.min ?? x.max ?? "")}`);
  if (oneMeasure(x, y)) {
    const told = BROAD.has(x.measure ?? "") ? 0.25 : lone(`${x.dimension}|m:${x.measure ?? ""}`) ? 0.5 : 0.4;
    add(told, `both state ${a.claim.attribute}`);
  } else if (x.measure !== null && y.measure !== null) {
    add(0.2);
  }
  if (heads === "same") {
    const head = x.head ?? "";
    const telling = head !== "person";
    alone = telling && !PART_HEADS.has(head) && lone(`${x.dimension}|h:${head}`);
    add((telling ? 0.3 : 0.2) + (alone ? 0.15 : 0), oneMeasure(x, y) ? "" : `both count ${head}`);
  } else if (areOnePeople(x, y)) {
    add(0.2, "both count people");
  }
  if (
    x.dimension !== "magnitude" &&
    x.act !== null &&
    y.act !== null &&
    !WEAK_ACTS.has(x.act) &&
    !WEAK_ACTS.has(y.act)
  ) {
    if (x.act === y.act) add(0.15, `of the same act (${x.act})`);
    else if (!oneMeasure(x, y) && !alone && !loneSum) add(-0.15);
  }
  const otherHeads = x.head !== null && y.head !== null && x.head !== y.head;
  if (x.dimension === "percent" && otherHeads && !tellingAlike(x, y) && !UNDER_ANY_NOUN.has(x.measure ?? ""))
    add(-0.6);
  if ((x.owner === null) !== (y.owner === null) && x.dimension === "count" && ratioOf(x, y) > NEARLY_ONE)
    add(-0.2);
  const nothingNamed = heads !== "same" && !oneMeasure(x, y) && x.owner === null && y.owner === null;
  if (nothingNamed && x.dimension !== "count" && ratioOf(x, y) > NEARLY_ONE) add(-0.2);
  if (x.dimension === "score" && shareSide(x.owner, y.owner)) add(0.3, "both of one side");
  else if (x.owner !== null && x.owner === y.owner) add(0.4, `both of ${x.owner.replace(/^\w+:/u, "")}`);
  const narrowed = [narrowingOf(x), narrowingOf(y)] as const;
  if (narrowed[0].some((word) => narrowed[1].includes(word))) add(0.1);
  else if (narrowed[0].length > 0 !== narrowed[1].length > 0 && x.dimension === "count") add(-0.15);
  if (ratioOf(x, y) >= UNLIKELY) add(-0.35);
  if (x.dimension === "magnitude" && Math.abs(middle(x) - middle(y)) > ONE_QUAKE) {
    add(ofOtherDays(a.claim.about, b.claim.about) ? -0.6 : -0.35);
  }
  if (x.unit !== null && x.unit === y.unit && x.unit.includes("/")) add(0.2, `both in ${x.unit}`);
  if (x.measure === null && x.dimension === "count" && ratioOf(x, y) >= OTHER_COUNT) add(-0.3);
  const scene = sharedScene(a.cues, b.cues, facts);
  const shared = scene.words.slice(0, 3).join(", ");
  add(0.3 * Math.min(1, SCENE_GAIN * scene.share), shared === "" ? "" : `with ${shared} in both`);
  if (sameNumber(x, y)) {
    add(
      NUMBER_POINTS[distinctnessOf(x)] +
        (loneSum ? 0.2 : 0) +
        (heads === "same" && !isDistinctive(x) ? 0.1 : 0),
      "with the same number",
    );
    if (x.dimension === "age" && x.min !== x.max) add(0.3);
    // Yards are gained in many verbs: run, rushed, added, had.
    if (x.unit === "yd" && isDistinctive(x)) add(0.25);
    if (scene.share >= SAME_WORDS && scene.words.length >= ENOUGH_WORDS) add(0.15);
  } else if (nearlySame(x, y) && isDistinctive(x)) add(0.15, "with numbers close to each other");
  return { score: Math.min(1, score), why: reasons.join(" ") };
}

/** Counts and shares that do not grow while a story unfolds; a price and a magnitude are told in several readings. */
function isCounted({ dimension, measure }: FigureValue): boolean {
  return (dimension === "count" || dimension === "percent") && !TOLLS.has(measure ?? "");
}

/** Two numbers of one thing that one of the sources tells both. */
function areToldSideBySide(a: Figure, b: Figure, facts: DossierFacts): boolean {
  return !sameNumber(a.claim.value, b.claim.value) && (tellsToo(b, a, facts) || tellsToo(a, b, facts));
}

/**
 * Whether the source of one figure gives the other's number too, of the same thing: "31 stations" is then not
 * what another source calls "23 stations". A toll that has grown is told with what it was before.
 */
function tellsToo(teller: Figure, { claim: { value } }: Figure, facts: DossierFacts): boolean {
  if (!isCounted(value)) return false;
  return numberKeys(value).some((key) => facts.tells(teller.claim.source, key));
}

/** What it says for a join that two sources print one number. */
const NUMBER_POINTS: Readonly<Record<Distinctness, number>> = { telling: 0.5, distinctive: 0.3, plain: 0.1 };
/** Blocking keys with at most this many claims to a source mean one thing in the dossier. */
const LONE = 1.5;
/** Two thirds of the rarer words in common are as good as all. */
const SCENE_GAIN = 1.5;

/** Two sentences that share so much of their words, and so many, are one sentence told twice. */
const SAME_WORDS = 0.7;
const ENOUGH_WORDS = 3;

/** Verbs too common to tell acts apart. */
const WEAK_ACTS: ReadonlySet<string> = new Set(
  "be have say do make take get go put tell report include see come".split(" "),
);

/** Adjectives that describe what is counted without picking some of it. */
const DESCRIBING: ReadonlySet<string> = new Set(
  "major strong big large powerful small young old new more other several total whole entire innocent".split(
    " ",
  ),
);

const narrowingOf = keepPerObject(({ narrowing }: FigureValue): readonly string[] =>
  narrowing.filter((word) => !DESCRIBING.has(word)),
);

function oneMeasure(x: FigureValue, y: FigureValue): boolean {
  return x.measure !== null && x.measure === y.measure;
}

const TOLLS: ReadonlySet<string> = new Set(
  ALL_MEASURES.flatMap(({ id, toll }) => (toll === true ? [id] : [])),
);
const BROAD: ReadonlySet<string> = new Set(ALL_MEASURES.flatMap(({ id, broad }) => (broad ? [id] : [])));
const NEAR = new Map(
  ALL_MEASURES.flatMap(({ id, near }) => (near === undefined ? [] : [[id, near] as const])),
);

const ALONE = new Set(ALL_MEASURES.flatMap(({ id, alone }) => (alone === true ? [id] : [])));

/** Two measures rule each other out, unless one is often told as the other and the number is the same. */
function measuresClash(x: FigureValue, y: FigureValue): boolean {
  if (x.measure === y.measure) return false;
  if (x.measure === null || y.measure === null) {
    return !sameNumber(x, y) && (ALONE.has(x.measure ?? "") || ALONE.has(y.measure ?? ""));
  }
  const near = NEAR.get(x.measure) === y.measure || NEAR.get(y.measure) === x.measure;
  return !(near && sameNumber(x, y));
}

function isPlanned({ claim }: Figure): boolean {
  return claim.stance === "planned";
}

function isPossible({ claim }: Figure): boolean {
  return claim.stance === "possible";
}

/** One is told as a part of another number, the other is not; a share is a part by nature. */
function isOnePart(x: FigureValue, y: FigureValue): boolean {
  if (x.rest !== y.rest && !sameNumber(x, y)) return true;
  if (x.part === y.part || x.dimension === "percent") return false;
  return (
    !(x.head !== null && x.head === y.head && PART_HEADS.has(x.head)) &&
    !(oneMeasure(x, y) && sameNumber(x, y))
  );
}

/** "open": at most one side names what is counted; "apart": a part against the whole, or other things. */
function compareHeads(x: FigureValue, y: FigureValue): "same" | "open" | "apart" {
  if (x.head !== null && x.head === y.head) return "same";
  if (SEPARATE_HEADS.has(x.head ?? "") || SEPARATE_HEADS.has(y.head ?? "")) return "apart";
  if (x.head === null || y.head === null || x.dimension !== "count") return "open";
  const partOfPeople = PART_HEADS.has(x.head) || PART_HEADS.has(y.head);
  return oneMeasure(x, y) && !partOfPeople ? "open" : "apart";
}

/** From this ratio on two numbers are more likely of two things than of one that somebody got wrong. */
const UNLIKELY = 10;
/** Estimates of one quake lie closer together than this, in magnitudes. */
const ONE_QUAKE = 1.5;
/** From this ratio on two counts of things that no measure names are more likely counts of two things. */
const OTHER_COUNT = 4;
/** From this ratio on they cannot be of one thing. */
const IMPOSSIBLE = 100;

/** Both give the day, and not the same one. */
function ofOtherDays(a: string | null, b: string | null): boolean {
  return a?.length === DAY_LENGTH && b?.length === DAY_LENGTH && a !== b;
}

const DAY_LENGTH = "2005-11-27".length;

/** What is reckoned for a year or quarter is always told of one that is over. */
function ofPeriod(x: FigureValue, y: FigureValue): boolean {
  return oneMeasure(x, y) && PERIODIC.has(x.measure ?? "");
}

const PERIODIC = new Set(ALL_MEASURES.flatMap(({ id, periodic }) => (periodic === true ? [id] : [])));

/** Characters of an EDTF date that give the year, and the month. */
const YEAR = "2005".length;
const MONTH = "2005-11".length;

/** An earlier event and the story's own never meet, nor do two earlier ones of different months. */
function differsInTime(a: Figure, b: Figure): boolean {
  const x = a.claim.value;
  const y = b.claim.value;
  if (x.background !== y.background) return !tellingAlike(x, y) && !ofPeriod(x, y);
  if (!x.background || a.claim.about === null || b.claim.about === null) return false;
  const length = Math.min(a.claim.about.length, b.claim.about.length, sameNumber(x, y) ? YEAR : MONTH);
  return a.claim.about.slice(0, length) !== b.claim.about.slice(0, length);
}
