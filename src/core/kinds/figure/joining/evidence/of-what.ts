import { BROAD, nearMeasures, OF_CHANGE, ofOneToll, oneMeasure } from "../../measures/measure-traits.ts";
import { measureKey } from "../../numbers/number-keys.ts";
import { NEARLY_ONE } from "../../numbers/same-number.ts";
import { exactAlike, tellingAlike } from "../../numbers/telling-numbers.ts";
import { areOnePeople } from "../heads.ts";
import { narrowingOf } from "../narrowing.ts";
import { silent, type Evidence } from "./evidence.ts";
import type { EvidencePair } from "./evidence-pair.ts";

/** What they measure. */
export const ofMeasure: Evidence = (pair) => {
  const { a, b, x, y } = pair;
  if (oneMeasure(x, y)) {
    const points = BROAD.has(x.measure ?? "")
      ? 0.25
      : pair.isLone(measureKey(x.dimension, x.measure ?? ""))
        ? 0.5
        : 0.4;
    return { points, why: `both state ${a.claim.attribute}` };
  }
  if (x.dimension === "count" && nearMeasures(x, y)) {
    return { points: 0.4, why: `${a.claim.attribute} are told for ${b.claim.attribute}` };
  }
  return x.measure !== null && y.measure !== null ? silent(0.2) : null;
};

/** What they count. */
export const ofHead: Evidence = (pair) => {
  const { x, y } = pair;
  if (!pair.sameHead) {
    const named = x.head !== null && y.head !== null;
    const people = areOnePeople(x, y) || (ofOneToll(x, y) && (named || pair.ratio < OTHER_TOLL));
    return people ? { points: 0.2, why: "both count people" } : null;
  }
  const points = (x.head === "person" ? 0.2 : 0.3) + (pair.loneHead ? 0.15 : 0);
  return { points, why: oneMeasure(x, y) ? "" : `both count ${x.head ?? ""}` };
};

/** A toll grows, but from this ratio on it may be another. */
const OTHER_TOLL = 2;

/** The verbs that tell them. */
export const ofAct: Evidence = (pair) => {
  const { x, y } = pair;
  if (x.dimension === "magnitude" || !isTellingAct(x.act) || !isTellingAct(y.act)) return null;
  if (x.act === y.act) return { points: 0.15, why: `of the same act (${x.act ?? ""})` };
  return oneMeasure(x, y) || pair.loneHead || pair.loneNumber ? null : silent(-0.15);
};

function isTellingAct(act: string | null): boolean {
  return act !== null && !WEAK_ACTS.has(act);
}

/** Verbs too common to tell acts apart. */
const WEAK_ACTS: ReadonlySet<string> = new Set(
  "be have say do make take get go put tell report include see come".split(" "),
);

/** The words that narrow what they count. */
export const ofNarrowing: Evidence = ({ x, y }) => {
  const [p, q] = [narrowingOf(x), narrowingOf(y)];
  if (p.some((word) => q.includes(word))) return silent(0.1);
  return p.length > 0 !== q.length > 0 && x.dimension === "count" ? silent(-0.15) : null;
};

/** Ten percent of the members is no ten percent of the voters. */
export function areOtherShares({ x, y }: EvidencePair): boolean {
  const otherHeads = x.head !== null && y.head !== null && x.head !== y.head;
  if (x.dimension !== "percent" || !otherHeads) return false;
  return !(exactAlike(x, y) || tellingAlike(x, y) || UNDER_ANY_NOUN.has(x.measure ?? ""));
}

/** Percentages whose noun tells no others apart: "its stock", "Norvik shares". */
const UNDER_ANY_NOUN: ReadonlySet<string> = new Set([
  ...OF_CHANGE,
  ...["share-move", "turnout", "dropout-share", "possession", "counted-share", "contained", "interest-rate"],
  ...["tariff", "tax-rate", "inflation", "unemployment", "stake"],
]);

/** Two numbers of which nothing names what either is of. */
export function isNothingNamed(pair: EvidencePair): boolean {
  const { x, y } = pair;
  if (x.dimension === "count") return false;
  const named = pair.sameHead || oneMeasure(x, y) || x.owner !== null || y.owner !== null;
  return !named && pair.ratio > NEARLY_ONE;
}
