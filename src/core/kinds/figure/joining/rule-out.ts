import type { DossierFacts, PlacedClaim } from "../../../claims/claim-kind.ts";
import { inOtherCountries } from "../../../claims/scene-likeness.ts";
import { relateEdtf } from "../../../mentions/edtf.ts";
import { isAskedAndGiven } from "./bargains.ts";
import { narrowedApart } from "./contrasts.ts";
import { areOfTwoPlaces } from "./local-counts.ts";
import { areOfTwoPeriods } from "./two-periods.ts";
import { areOfTwoOccasions } from "./two-occasions.ts";
import { isOneForeseen } from "./foreseen.ts";
import { areOnePeople, compareHeads, isOnePart } from "./heads.ts";
import {
  ANNOUNCED,
  DAILY,
  measuresClash,
  OF_CHANGE,
  ofPeriod,
  oneMeasure,
  PERSONAL,
  standIn,
  TOLLS,
} from "../measures/measure-traits.ts";
import { countsPeople } from "../measures/measures.ts";
import { nationsApart } from "../owners/nation.ts";
import { measureKey, numberKeys, ownedKey } from "../numbers/number-keys.ts";
import { ownersApart } from "../owners/owners.ts";
import { performancesApart } from "../quantity/performances.ts";
import { mayBeOneNumber, ratioOf, sameNumber } from "../numbers/same-number.ts";
import { scoresApart } from "../scores/scores.ts";
import { sidesClash } from "../scores/sides.ts";
import { isStockAndAct } from "./stocks.ts";
import { exactAlike, isDistinctive, tellingAlike } from "../numbers/telling-numbers.ts";
import type { FigureValue } from "../value.ts";
import { areTwoAges, isAgeLeftOpen } from "./ages.ts";

type Figure = PlacedClaim<FigureValue>;

/** Whether two figures cannot answer one question: another dimension, role, measure, owner, part, bargain or time. */
export function areRuledOut(a: Figure, b: Figure, facts: DossierFacts): boolean {
  return isRuledOut(a, b, facts) || areToldSideBySide(a, b, facts);
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
function roleFamily({ role, dimension, measure, unit }: FigureValue): string {
  // "At 5,900 dollars a tonne", "slipped to 5,960 dollars a tonne".
  if ((role === "to" || (role === "level" && dimension === "money")) && unit?.includes("/") === true)
    return ROLE_FAMILY.rate;
  // "Climbed down 25 feet": how far, and no change of a length.
  if (dimension === "length" && role === "delta") return "level";
  if (measure !== null && OF_CHANGE.has(measure)) return "level";
  return dimension === "percent" && role === "share" ? "level" : ROLE_FAMILY[role];
}

function isRuledOut(a: Figure, b: Figure, facts: DossierFacts): boolean {
  const x = a.claim.value;
  const y = b.claim.value;
  const same = sameNumber(x, y);
  if (x.dimension !== y.dimension || (x.dimension === "count" && x.unit !== y.unit)) return true;
  if (inOtherCountries(a.cues, b.cues) || ratioOf(x, y) >= IMPOSSIBLE) return true;
  // A number that is known again says more than what the words around it make of it.
  if (exactAlike(x, y)) return isOfOthers(x, y);
  if (roleFamily(x) !== roleFamily(y)) return true;
  if (x.dimension === "score") {
    if (scoresApart(x, y)) return true;
  } else if (ownersApart(x.owner, y.owner)) return true;
  if (!same && nationsApart(a, b)) return true;
  if (!tellingAlike(x, y) && toldApart(a, b, facts)) return true;
  if (
    !same &&
    (performancesApart(x, y) ||
      isAskedAndGiven(a, b) ||
      areTwoMoves(a, b) ||
      areTwoMargins(x, y) ||
      areTwoDeeds(a, b))
  )
    return true;
  if (!same && (areOfTwoOccasions(a, b, facts) || areOfTwoPeriods(a, b) || areOfTwoPlaces(a, b))) return true;
  if (!same && (narrowedApart(x, y) || isOneForeseen(a, b) || isStockAndAct(x, y))) return true;
  // "A magnitude-5 quake can crack walls" speaks of no quake in particular, "could get 20 years" of no term imposed.
  const mayBeNone = x.dimension === "magnitude" || (!same && x.measure === "prison-term");
  if (mayBeNone && isPossible(a) !== isPossible(b)) return true;
  if (a.claim.source === b.claim.source && !same && !(oneMeasure(x, y) && mayBeRetold(a, b)))
    return !countOptions(x, y);
  if (x.dimension === "age") return !same && areTwoAges(a, b, facts);
  return differsInTime(a, b);
}

/** What a telling number of is one thing, whoever is named beside it. */
export const COUNTED_ONCE: ReadonlySet<string> = new Set(["count", "money"]);

/** One exact number of two things: the ages of two people, two fines, 212 votes and 212 warehouses. */
function isOfOthers(x: FigureValue, y: FigureValue): boolean {
  const telling = tellingAlike(x, y) && COUNTED_ONCE.has(x.dimension);
  if (!telling && x.background !== y.background && !staysOne(x, y)) return true;
  const personal = x.dimension === "age" || (oneMeasure(x, y) && PERSONAL.has(x.measure ?? ""));
  return personal && ownersApart(x.owner, y.owner);
}

/** What a number of two times is of: an earlier toll is not today's, but a fleet of 38 planes was one of 38 before. */
function staysOne(x: FigureValue, y: FigureValue): boolean {
  if (x.dimension !== "count") return true;
  if (x.measure !== null || y.measure !== null)
    return !TOLLS.has(x.measure ?? "") && !TOLLS.has(y.measure ?? "");
  return x.head !== null && x.head === y.head && !countsPeople(x.head);
}

/**
 * Whether two figures that nothing else rules out speak for nothing by themselves: one number of other things by
 * their nouns, two ages of which one is nobody's by name.
 */
export function areLeftOpen(a: Figure, b: Figure, facts: DossierFacts): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.dimension === "age") return isAgeLeftOpen(a, b, facts);
  return exactAlike(x, y) ? countOtherThings(x, y) : haveOtherHeads(x, y);
}

function haveOtherHeads(x: FigureValue, y: FigureValue): boolean {
  return !tellingAlike(x, y) && compareHeads(x, y) === "apart" && !areOnePeople(x, y);
}

/** "212 votes" and "212 warehouses"; people may be counted under any noun. */
function countOtherThings(x: FigureValue, y: FigureValue): boolean {
  if (x.head === null || y.head === null || x.head === y.head || x.dimension !== "count") return false;
  if (COUNTING.has(x.head) || COUNTING.has(y.head) || oneMeasure(x, y)) return false;
  return !(countsPeople(x.head) && countsPeople(y.head));
}

/** Nouns that stand for what is counted without naming it: "a gap of 278", "a list of 126 names". */
const COUNTING: ReadonlySet<string> = new Set(
  "gap lead margin majority difference number figure toll total tally count sum name entry".split(" "),
);

/**
 * Whether something speaks against two different numbers being of one thing, and no more: of those that are told with
 * one number, some name whose it is, or call them men where others say people.
 */
export function isUnlikely(a: Figure, b: Figure, facts: DossierFacts): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  if (sameNumber(x, y)) return false;
  return (
    (onlyOneIsOwned(x, y) && !(isOnlyOwner(a, facts) && isOnlyOwner(b, facts))) ||
    (!mayBeOneNumber(x, y) && haveOtherHeads(x, y)) ||
    isOneOfThem(x, y) ||
    isOneOfThem(y, x)
  );
}

/** "One clerk fired", "two clerks were tied up": one that is told of by what it did is no other number of them. */
function isOneOfThem(one: FigureValue, all: FigureValue): boolean {
  if (one.dimension !== "count" || one.min !== 1 || one.max !== 1 || oneMeasure(one, all)) return false;
  return one.act !== null && all.act !== null && one.act !== all.act;
}

/** Both count people of one toll: "30 men", "23 suspects". */
function countPeople(x: FigureValue, y: FigureValue): boolean {
  return oneMeasure(x, y) && countsPeople(x.head ?? "") && countsPeople(y.head ?? "");
}

/** The term of one named man and one of nobody in particular. */
function onlyOneIsOwned(x: FigureValue, y: FigureValue): boolean {
  return oneMeasure(x, y) && PERSONAL.has(x.measure ?? "") && (x.owner === null) !== (y.owner === null);
}

/** Its source tells such a thing of nobody else. */
function isOnlyOwner({ claim: { source, value } }: Figure, facts: DossierFacts): boolean {
  const { dimension, measure, owner } = value;
  const all = facts.tells(source, measureKey(dimension, measure ?? ""));
  return all === facts.tells(source, ownedKey(dimension, measure ?? "", owner));
}

/** "Rose 18 percent" and "fell 11 percent", or moves of two days: a price moves every day. */
function areTwoMoves({ claim: a }: Figure, { claim: b }: Figure): boolean {
  const [x, y] = [a.value, b.value];
  if (!oneMeasure(x, y) || !DAILY.has(x.measure ?? "")) return false;
  const areOpposed = x.direction !== null && y.direction !== null && x.direction !== y.direction;
  if (x.role === "delta" && areOpposed) return true;
  return a.about?.length === DAY && b.about?.length === DAY && a.about !== b.about;
}

/** The lead of the evening, of the official count and of the recount are three margins; errors lie closer. */
function areTwoMargins(x: FigureValue, y: FigureValue): boolean {
  return oneMeasure(x, y) && x.measure === "margin" && ratioOf(x, y) >= OTHER_MARGIN;
}

const OTHER_MARGIN = 1.25;

/** Two goals, or two players sent off: each minute is told with its player. */
function areTwoDeeds(a: Figure, b: Figure): boolean {
  if (a.claim.value.measure !== "minute-of-play") return false;
  const players = ({ cues }: Figure): string[] => cues.entities.filter((key) => key.startsWith("person:"));
  const [x, y] = [players(a), players(b)];
  return x.length > 0 && y.length > 0 && !x.some((player) => y.includes(player));
}

/** One source gives two numbers of one thing where the headline and the text part, and where a toll grows. */
function mayBeRetold(a: Figure, b: Figure): boolean {
  const { value } = a.claim;
  return !(isCounted(value) || isOfGame(value)) || a.claim.standing !== b.claim.standing;
}

/** The words around two numbers, unless these are so telling that the words do not matter. */
function toldApart(a: Figure, b: Figure, facts: DossierFacts): boolean {
  const x = a.claim.value;
  const y = b.claim.value;
  if (measuresClash(x, y) && !isToldInPlace(a, b, facts)) return true;
  if (!mayBeOneNumber(x, y) && haveOtherHeads(x, y) && !countPeople(x, y)) return true;
  if (isOnePart(x, y) && !(sameNumber(x, y) && isDistinctive(x))) return true;
  if (isGoal(a) !== isGoal(b)) return true;
  return x.dimension === "count" && isPlanned(a) !== isPlanned(b) && !isToldAhead(x, y);
}

/** What is ordered is told as done and as to come alike; so is a count of things that stays the same. */
function isToldAhead(x: FigureValue, y: FigureValue): boolean {
  if (oneMeasure(x, y) && ANNOUNCED.has(x.measure ?? "")) return true;
  const things = x.head !== null && x.head === y.head && !countsPeople(x.head);
  // "Are to lose their jobs", "have lost their jobs": one large number of people, whoever tells it.
  return (things && sameNumber(x, y)) || (mayBeOneNumber(x, y) && isDistinctive(x));
}

/** One source gives the injured, the other the treated, and neither both. */
function isToldInPlace({ claim: a }: Figure, { claim: b }: Figure, facts: DossierFacts): boolean {
  const [x, y] = [a.value, b.value];
  if (!standIn(x, y)) return false;
  return (
    facts.tells(a.source, measureKey(x.dimension, y.measure ?? "")) === 0 &&
    facts.tells(b.source, measureKey(x.dimension, x.measure ?? "")) === 0
  );
}

/** Counts and shares that do not grow while a story unfolds; a price and a magnitude are told in several readings. */
function isCounted({ dimension, measure }: FigureValue): boolean {
  return (dimension === "count" || dimension === "percent") && !TOLLS.has(measure ?? "");
}

/** A source that tells two scores tells of two games, unless its headline has the one. */
function isOfGame({ unit }: FigureValue): boolean {
  return unit === "score";
}

function isOneGame(x: FigureValue, y: FigureValue): boolean {
  const isTold = [x, y].some(({ owner }) => owner?.includes("+") === true);
  return isTold && !sidesClash(x.owner, y.owner);
}

/** Two numbers of one thing that one of the sources tells both. */
function areToldSideBySide(a: Figure, b: Figure, facts: DossierFacts): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  if (sameNumber(x, y) || countOptions(x, y)) return false;
  // A score that names both sides is of their game, whatever else a source has of it.
  if (isOfGame(x) && isOneGame(x, y)) return false;
  return tellsBoth(b, a, facts) || tellsBoth(a, b, facts);
}

/** A headline rounds what its text tells in full: both numbers are of one thing. */
function tellsBoth(teller: Figure, other: Figure, facts: DossierFacts): boolean {
  const isRetold = teller.claim.standing === "headline" && oneMeasure(teller.claim.value, other.claim.value);
  return !isRetold && tellsToo(teller, other, facts);
}

/** "Up to 30 jets, 20 of them firm": one order, with and without its options. */
function countOptions(x: FigureValue, y: FigureValue): boolean {
  return oneMeasure(x, y) && x.measure === "ordered" && (x.bound === "<=") !== (y.bound === "<=");
}

/**
 * Whether the source of one figure gives the other's number too, of the same thing: "31 stations" is then not
 * what another source calls "23 stations". A toll that has grown is told with what it was before.
 */
function tellsToo(teller: Figure, { claim: { value } }: Figure, facts: DossierFacts): boolean {
  if (!isCounted(value) && !isOfGame(value) && value.measure !== "minute-of-play") return false;
  return numberKeys(value).some((key) => facts.tells(teller.claim.source, key) > 0);
}

/** From this ratio on they cannot be of one thing. */
const IMPOSSIBLE = 100;

function isPlanned({ claim }: Figure): boolean {
  return claim.stance === "planned";
}

/** "Want to lift trade [to $30 billion]": what is aimed at is no level reached. */
function isGoal(figure: Figure): boolean {
  return isPlanned(figure) && figure.claim.value.role === "to";
}

function isPossible({ claim }: Figure): boolean {
  return claim.stance === "possible";
}

/** Characters of an EDTF date that give the year, and the month. */
const YEAR = "2005".length;
const MONTH = "2005-11".length;
const DAY = "2005-11-27".length;

/** One score between two sides, one sentence of one man: told of whatever time. */
function isDoneOnce(x: FigureValue, y: FigureValue): boolean {
  if (!sameNumber(x, y)) return false;
  if (x.dimension === "score") return true;
  return x.dimension === "time" && oneMeasure(x, y) && PERSONAL.has(x.measure ?? "");
}

/** "In March", "in the spring": what one tells as long past and the other does not is of one time where they name one. */
function areOfOneTime({ claim: a }: Figure, { claim: b }: Figure): boolean {
  if (a.about === null || b.about === null) return false;
  const relation = relateEdtf(a.about, b.about);
  return relation !== null && relation !== "disjoint";
}

/** An earlier event and the story's own never meet, nor do two earlier ones of different months. */
function differsInTime(a: Figure, b: Figure): boolean {
  const x = a.claim.value;
  const y = b.claim.value;
  if (x.background !== y.background)
    return !tellingAlike(x, y) && !ofPeriod(x, y) && !isDoneOnce(x, y) && !areOfOneTime(a, b);
  if (!x.background || a.claim.about === null || b.claim.about === null) return false;
  const length = Math.min(a.claim.about.length, b.claim.about.length, sameNumber(x, y) ? YEAR : MONTH);
  return a.claim.about.slice(0, length) !== b.claim.about.slice(0, length);
}
