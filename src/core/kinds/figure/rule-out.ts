import type { DossierFacts, PlacedClaim } from "../../claims/claim-kind.ts";
import { soundKey } from "../../claims/name-likeness.ts";
import { inOtherCountries } from "../../claims/scene-likeness.ts";
import { areOnePeople, areOneThing, compareHeads, isOnePart } from "./heads.ts";
import { measuresClash, OF_CHANGE, ofPeriod, oneMeasure, PERSONAL, TOLLS } from "./measure-traits.ts";
import { countsPeople } from "./measures.ts";
import { numberKeys } from "./number-keys.ts";
import { performancesApart } from "./performances.ts";
import { ratioOf, sameNumber } from "./same-number.ts";
import { scoresApart } from "./scores.ts";
import { isDistinctive, tellingAlike } from "./telling-numbers.ts";
import type { FigureValue } from "./value.ts";

type Figure = PlacedClaim<FigureValue>;

/** Whether two figures cannot answer one question: another dimension, role, measure, owner, part, bargain or time. */
export function areRuledOut(a: Figure, b: Figure, facts: DossierFacts): boolean {
  return isRuledOut(a, b) || areToldSideBySide(a, b, facts);
}

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

/** The words around two numbers, unless these are so telling that the words do not matter. */
function toldApart(a: Figure, b: Figure): boolean {
  const x = a.claim.value;
  const y = b.claim.value;
  if (measuresClash(x, y) || (compareHeads(x, y) === "apart" && !areOnePeople(x, y))) return true;
  if (isOnePart(x, y) && !(sameNumber(x, y) && isDistinctive(x))) return true;
  return x.dimension === "count" && isPlanned(a) !== isPlanned(b);
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

/** From this ratio on they cannot be of one thing. */
const IMPOSSIBLE = 100;

function isPlanned({ claim }: Figure): boolean {
  return claim.stance === "planned";
}

function isPossible({ claim }: Figure): boolean {
  return claim.stance === "possible";
}

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
