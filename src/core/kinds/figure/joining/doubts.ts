import type { DossierFacts } from "../../../claims/claim-kind.ts";
import type { FigurePair } from "./figure-pair.ts";
import { oneMeasure, PERSONAL } from "../measures/measure-traits.ts";
import { measureKey, ownedKey } from "../numbers/number-keys.ts";
import { mayBeOneNumber } from "../numbers/same-number.ts";
import { exactAlike } from "../numbers/telling-numbers.ts";
import type { Figure, FigureValue } from "../value.ts";
import { isAgeLeftOpen } from "./ages.ts";
import { haveOtherHeads } from "./heads.ts";
import { countOtherThings } from "./vetoes/one-number.ts";

/**
 * Whether two figures that nothing else rules out speak for nothing by themselves: one number of other things by
 * their nouns, two ages of which one is nobody's by name.
 */
export function areLeftOpen({ a, b, x, y, facts }: FigurePair): boolean {
  if (x.dimension === "age") return isAgeLeftOpen(a, b, facts);
  return exactAlike(x, y) ? countOtherThings(x, y) : haveOtherHeads(x, y);
}

/**
 * Whether something speaks against two different numbers being of one thing, and no more: of those that are told with
 * one number, some name whose it is, or call them men where others say people.
 */
export function isUnlikely({ a, b, x, y, same, facts }: FigurePair): boolean {
  if (same) return false;
  return (
    (onlyOneIsOwned(x, y) && !(isOnlyOwner(a, facts) && isOnlyOwner(b, facts))) ||
    (!mayBeOneNumber(x, y) && haveOtherHeads(x, y)) ||
    isOneOfThem(x, y) ||
    isOneOfThem(y, x)
  );
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

/** "One clerk fired", "two clerks were tied up": one that is told of by what it did is no other number of them. */
function isOneOfThem(one: FigureValue, all: FigureValue): boolean {
  if (one.dimension !== "count" || one.min !== 1 || one.max !== 1 || oneMeasure(one, all)) return false;
  return one.act !== null && all.act !== null && one.act !== all.act;
}
