import { PEOPLE_ALONE, oneMeasure, PERSONAL, TOLLS } from "../../measures/measure-traits.ts";
import { countsPeople } from "../../measures/measures.ts";
import { tellingAlike } from "../../numbers/telling-numbers.ts";
import { ownersApart } from "../../owners/owners.ts";
import type { FigureValue } from "../../value.ts";
import { areOfOtherDays } from "../looking-back.ts";
import type { FigurePair } from "../figure-pair.ts";

/** What a telling number of is one thing, whoever is named beside it. */
export const COUNTED_ONCE: ReadonlySet<string> = new Set(["count", "money"]);

/** One exact number of two things: the ages of two people, two fines, the dead of two years. */
export function isOneNumberOfTwo({ a, b, x, y }: FigurePair): boolean {
  const telling = tellingAlike(x, y) && COUNTED_ONCE.has(x.dimension);
  if (!telling && areOfOtherDays(a, b) && !staysOne(x, y)) return true;
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

/** One number of other things by their nouns: "212 votes" and "212 warehouses"; people may be counted under any noun. */
export function countOtherThings(x: FigureValue, y: FigureValue): boolean {
  const [head, other] = [headOf(x), headOf(y)];
  if (head === null || other === null || head === other || x.dimension !== "count") return false;
  if (COUNTING.has(head) || COUNTING.has(other) || oneMeasure(x, y)) return false;
  return !(countsPeople(head) && countsPeople(other));
}

/** "A million told to get out" are people, though no noun says so. */
function headOf({ head, measure }: FigureValue): string | null {
  return head ?? (PEOPLE_ALONE.has(measure ?? "") ? "person" : null);
}

/** Nouns that stand for what is counted without naming it: "a gap of 278", "a list of 126 names". */
const COUNTING: ReadonlySet<string> = new Set(
  "gap lead margin majority difference number figure toll total tally count sum name entry".split(" "),
);
