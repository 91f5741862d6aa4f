import {
  BY_HEAD,
  nearMeasures,
  ofOneGroup,
  ofOneToll,
  ofSome,
  oneMeasure,
} from "../measures/measure-traits.ts";
import { countsPeople, PART_HEADS, SEPARATE_HEADS } from "../measures/measures.ts";
import { nationOf } from "../owners/nation.ts";
import { nearlySame, sameNumber } from "../numbers/same-number.ts";
import { isDistinctive, tellingAlike } from "../numbers/telling-numbers.ts";
import type { FigureValue } from "../value.ts";

/** "open": at most one side names what is counted; "apart": a part against the whole, or other things. */
export function compareHeads(x: FigureValue, y: FigureValue): "same" | "open" | "apart" {
  if (x.head !== null && x.head === y.head) return "same";
  if (SEPARATE_HEADS.has(x.head ?? "") || SEPARATE_HEADS.has(y.head ?? "")) return "apart";
  if (x.head === null || y.head === null || x.dimension !== "count") return "open";
  if (ofOneGroup(x, y) && !areContrasted(x.head, y.head)) return "open";
  const partOfPeople = isPartOfPeople(x.head) || isPartOfPeople(y.head);
  const oneToll = (oneMeasure(x, y) && !isCountedApart(x, y)) || nearMeasures(x, y);
  return oneToll && !partOfPeople ? "open" : "apart";
}

/** Two numbers of other things by their nouns, neither so telling that the noun does not matter. */
export function haveOtherHeads(x: FigureValue, y: FigureValue): boolean {
  return !tellingAlike(x, y) && compareHeads(x, y) === "apart" && !areOnePeople(x, y);
}

/** "Two men" and "one woman", "three adults" and "two children": nobody is both. */
export function areContrasted(x: string, y: string): boolean {
  return CONTRASTED.some(([one, other]) => (one.has(x) && other.has(y)) || (one.has(y) && other.has(x)));
}

const CONTRASTED: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [new Set(["man", "boy"]), new Set(["woman", "girl"])],
  [new Set(["man", "woman", "adult"]), new Set(["child", "boy", "girl", "teenager", "baby"])],
];

/** Planes and trains ordered; but "180 passengers" and "174 people" on board may be the same. */
function isCountedApart(x: FigureValue, y: FigureValue): boolean {
  if (!BY_HEAD.has(x.measure ?? "")) return false;
  return !(countsPeople(x.head ?? "") && countsPeople(y.head ?? "") && nearlySame(x, y));
}

/** "Sixty passengers were hurt": on a train, those are mostly all who were. */
function isPartOfPeople(head: string): boolean {
  return head !== "passenger" && PART_HEADS.has(head);
}

/** "23 people" and "23 workers": the number says that it is no part of them that is told. */
export function areOnePeople(x: FigureValue, y: FigureValue): boolean {
  if (x.head === null || y.head === null || x.part !== y.part || !sameNumber(x, y)) return false;
  const oneToll = oneMeasure(x, y) || nearMeasures(x, y);
  return countsPeople(x.head) && countsPeople(y.head) && (isDistinctive(x) || oneToll);
}

/** Both count people of one measure: "30 men", "23 suspects". */
export function countPeople(x: FigureValue, y: FigureValue): boolean {
  return oneMeasure(x, y) && countsPeople(x.head ?? "") && countsPeople(y.head ?? "");
}

/** "The 28-year-old vessel": there is one in the story, where people are many. */
export function areOneThing(x: FigureValue, y: FigureValue): boolean {
  return x.head !== null && x.head === y.head && !countsPeople(x.head);
}

/** Officers and Austrians are some of the people, told as a part of them or not. */
function isPartByNature(x: FigureValue, y: FigureValue): boolean {
  if (x.head === null || x.head !== y.head) return false;
  const nation = nationOf(x);
  return PART_HEADS.has(x.head) || (nation !== null && nation === nationOf(y));
}

/** One is told as a part of another number, the other is not; a share is a part by nature. */
export function isOnePart(x: FigureValue, y: FigureValue): boolean {
  if (ofSome(x, y)) return false;
  if (x.rest !== y.rest && !sameNumber(x, y)) return true;
  // "Four of the dead" and "three of them": parts of one toll are told in many ways.
  if (x.part && y.part && ofOneToll(x, y) && !sameNumber(x, y)) return true;
  if (x.part === y.part || x.dimension === "percent") return false;
  // "Five of the tram's eight carriages" and "five carriages" that left the track.
  if (sameNumber(x, y) && (oneMeasure(x, y) || areOneThing(x, y))) return false;
  return !isPartByNature(x, y);
}
