import { inOtherCountries } from "../../../claims/scene-likeness.ts";
import { measuresClash } from "../measures/measure-traits.ts";
import { mayBeOneNumber } from "../numbers/same-number.ts";
import { exactAlike, isDistinctive, tellingAlike } from "../numbers/telling-numbers.ts";
import { nationsApart } from "../owners/nation.ts";
import { areOfOneAndBoth } from "../owners/merged.ts";
import { ownersApart } from "../owners/owners.ts";
import { performancesApart } from "../scores/performances.ts";
import { shootersApart } from "../quantity/shooters.ts";
import { scoresApart } from "../scores/scores.ts";
import { sidesClash } from "../scores/sides.ts";
import { areTwoAges } from "./ages.ts";
import { areAskedAndGiven } from "./vetoes/bargains.ts";
import { areOfEachAndAll, narrowedApart } from "./vetoes/contrasts.ts";
import type { FigurePair } from "./figure-pair.ts";
import { isOneForeseen } from "./vetoes/foreseen.ts";
import { countPeople, haveOtherHeads, isOnePart } from "./heads.ts";
import { areMeasuredApart, areOfTwoPlaces } from "./vetoes/two-places.ts";
import { isOneNumberOfTwo } from "./vetoes/one-number.ts";
import { areOfOneTeller, areToldInPlace, areToldSideBySide } from "./vetoes/one-teller.ts";
import { rolesApart } from "./vetoes/roles.ts";
import { goalsApart, plansApart, possibilitiesApart } from "./vetoes/stances.ts";
import { areStockAndAct } from "./vetoes/stocks.ts";
import { areOfTwoDays, areOfTwoOccasions } from "./vetoes/two-occasions.ts";
import { areTwoDeeds, areTwoMargins, areTwoMoves } from "./vetoes/two-of-a-sort.ts";
import { areOfTwoPeriods } from "./vetoes/two-periods.ts";
import { areOfTwoTimes } from "./vetoes/two-times.ts";

/** Whether two figures cannot answer one question: another dimension, role, measure, owner, part, bargain or time. */
export function areRuledOut(pair: FigurePair): boolean {
  return areNeverOne(pair) || areWordedApart(pair);
}

/**
 * Whether two figures are of two things whatever else is told of them: other units or countries, a size that no error
 * explains, other owners, sides, nations, places or periods, or one asked for and one given.
 */
export function areNeverOne(pair: FigurePair): boolean {
  const holds = (veto: Veto): boolean => veto(pair);
  if (OF_ALL.some(holds)) return true;
  // A number that is known again says more than what the words around it make of it.
  if (exactAlike(pair.x, pair.y)) return isOneNumberOfTwo(pair);
  return OF_INEXACT.some(holds) || (!pair.same && OF_TWO_NUMBERS.some(holds));
}

/** Whether the words around two figures, their times or their tellers make two things of them. */
function areWordedApart(pair: FigurePair): boolean {
  const holds = (veto: Veto): boolean => veto(pair);
  if (exactAlike(pair.x, pair.y)) return false;
  if (INEXACT_BY_WORDS.some(holds) || (!pair.same && TWO_NUMBERS_BY_WORDS.some(holds))) return true;
  return !tellingAlike(pair.x, pair.y) && BY_WORDS.some(holds);
}

/** One reason why two figures are of two things. */
type Veto = (pair: FigurePair) => boolean;

/** What is settled of any two figures. */
const OF_ALL: readonly Veto[] = [
  ({ x, y }) => x.dimension !== y.dimension || (x.dimension === "count" && x.unit !== y.unit),
  ({ a, b }) => inOtherCountries(a.cues, b.cues),
  ({ ratio }) => ratio >= IMPOSSIBLE,
];

/** From this ratio on they cannot be of one thing. */
const IMPOSSIBLE = 100;

/** What is settled where they do not print one exact number. */
const OF_INEXACT: readonly Veto[] = [
  ({ x, y }) => (x.dimension === "score" ? sidesClash(x.owner, y.owner) : ownersApart(x.owner, y.owner)),
  possibilitiesApart,
];

/** What is settled of two numbers that differ. */
const OF_TWO_NUMBERS: readonly Veto[] = [
  ({ a, b }) => nationsApart(a, b),
  ({ x, y }) => performancesApart(x, y),
  areOfOneAndBoth,
  areAskedAndGiven,
  areTwoDeeds,
  areOfTwoPeriods,
  areOfTwoPlaces,
  areMeasuredApart,
  areOfTwoDays,
  ({ x, y }) => shootersApart(x, y),
  isOneForeseen,
  areStockAndAct,
  ({ a, b, x, facts }) => x.dimension === "age" && areTwoAges(a, b, facts),
];

/** What speaks for two things where they do not print one exact number. */
const INEXACT_BY_WORDS: readonly Veto[] = [
  rolesApart,
  ({ x, y }) => x.dimension === "score" && scoresApart(x, y),
  (pair) => pair.x.dimension !== "age" && areOfTwoTimes(pair),
];

/** What speaks for two things of two numbers that differ. */
const TWO_NUMBERS_BY_WORDS: readonly Veto[] = [
  areTwoMoves,
  areTwoMargins,
  areOfTwoOccasions,
  narrowedApart,
  areOfEachAndAll,
  areOfOneTeller,
  areToldSideBySide,
];

/** What the words around two numbers tell, unless these are so telling that the words do not matter. */
const BY_WORDS: readonly Veto[] = [
  (pair) => measuresClash(pair.x, pair.y) && !areToldInPlace(pair),
  ({ x, y }) => !mayBeOneNumber(x, y) && haveOtherHeads(x, y) && !countPeople(x, y),
  ({ x, y, same }) => isOnePart(x, y) && !(same && isDistinctive(x)),
  goalsApart,
  plansApart,
];
