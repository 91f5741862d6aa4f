import type { DossierFacts } from "../../../../claims/claim-kind.ts";
import { oneMeasure, standIn, TOLLS } from "../../measures/measure-traits.ts";
import { measureKey, numberKeys, numberPart } from "../../numbers/number-keys.ts";
import { sidesClash } from "../../scores/sides.ts";
import type { Figure, FigureValue } from "../../value.ts";
import type { FigurePair } from "../figure-pair.ts";

/** Two numbers of one source are of two things, but for those that are told again with another number. */
export function areOfOneTeller({ a, b, x, y }: FigurePair): boolean {
  if (a.claim.source !== b.claim.source || countOptions(x, y)) return false;
  return !(oneMeasure(x, y) && mayBeRetold(a, b));
}

/** One source gives two numbers of one thing where the headline and the text part, and where a toll grows. */
function mayBeRetold(a: Figure, b: Figure): boolean {
  const { value } = a.claim;
  return !(isCounted(value) || isOfGame(value)) || a.claim.standing !== b.claim.standing;
}

/** Two numbers of one thing that one of the sources tells both. */
export function areToldSideBySide({ a, b, x, y, facts }: FigurePair): boolean {
  if (countOptions(x, y)) return false;
  // A score that names both sides is of their game, whatever else a source has of it.
  if (isOfGame(x) && isOneGame(x, y)) return false;
  return tellsBoth(b, a, facts) || tellsBoth(a, b, facts);
}

/** A headline rounds what its text tells in full: both numbers are of one thing. */
function tellsBoth(teller: Figure, other: Figure, facts: DossierFacts): boolean {
  const isRetold = teller.claim.standing === "headline" && oneMeasure(teller.claim.value, other.claim.value);
  return !isRetold && tellsToo(teller, other, facts);
}

/**
 * Whether the source of one figure gives the other's number too, of the same thing: "31 stations" is then not
 * what another source calls "23 stations". A toll that has grown is told with what it was before.
 */
function tellsToo(teller: Figure, { claim: { value } }: Figure, facts: DossierFacts): boolean {
  if (!isCounted(value) && !isOfGame(value) && value.measure !== "minute-of-play") return false;
  return numberKeys(value).some((key) => facts.tells(teller.claim.source, key) > 0);
}

/** One source gives the injured, the other the treated, and neither both with two numbers. */
export function areToldInPlace({ a, b, x, y, facts }: FigurePair): boolean {
  return standIn(x, y) && !tellsOtherNumber(a, y, facts) && !tellsOtherNumber(b, x, facts);
}

/** Whether the source of a figure has another number than that figure's of the measure of another. */
function tellsOtherNumber(
  { claim: { source, value } }: Figure,
  { measure }: FigureValue,
  facts: DossierFacts,
): boolean {
  const key = measureKey(value.dimension, measure ?? "");
  return facts.tells(source, key) > facts.tells(source, key + numberPart(value));
}

/** "Up to 30 jets, 20 of them firm": one order, with and without its options. */
function countOptions(x: FigureValue, y: FigureValue): boolean {
  return oneMeasure(x, y) && x.measure === "ordered" && (x.bound === "<=") !== (y.bound === "<=");
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
