import { keepPerObject } from "../../../../base/keep-per-object.ts";
import type { DossierFacts, Join, PlacedClaim } from "../../../claims/claim-kind.ts";
import { sharedScene, type SharedScene } from "../../../claims/scene-likeness.ts";
import type { PartInStory } from "../../../claims/part-in-story.ts";
import { playOnePart } from "./ages.ts";
import { areOnePeople, compareHeads } from "./heads.ts";
import {
  BROAD,
  measuresClash,
  nearMeasures,
  OF_CHANGE,
  ofOneToll,
  oneMeasure,
} from "../measures/measure-traits.ts";
import { PART_HEADS } from "../measures/measures.ts";
import { haveOneOwner } from "../owners/owners.ts";
import { middle, nearlySame, NEARLY_ONE, ratioOf, sameNumber } from "../numbers/same-number.ts";
import { shareSide } from "../scores/sides.ts";
import {
  distinctnessOf,
  exactAlike,
  isDistinctive,
  tellingAlike,
  type Distinctness,
} from "../numbers/telling-numbers.ts";
import type { FigureValue } from "../value.ts";

type Figure = PlacedClaim<FigureValue>;

/** Two figures that nothing rules out, with what several kinds of evidence ask of them. */
interface Pair {
  readonly a: Figure;
  readonly b: Figure;
  readonly x: FigureValue;
  readonly y: FigureValue;
  readonly sameHead: boolean;
  /** Each source has one thing under that noun. */
  readonly loneHead: boolean;
  /** Both print one number, and neither source has it twice. */
  readonly loneNumber: boolean;
  /** The same of an exact number that does not recur in every story, once in each of the two. */
  readonly onlyNumber: boolean;
  /** Both are of the only one of their source who plays a part in the story. */
  readonly onlyOfPart: boolean;
  readonly sameNumber: boolean;
  readonly ratio: number;
  readonly scene: SharedScene;
  /** Whether sources that have claims under this blocking key have one each. */
  readonly lone: (key: string) => boolean;
}

interface Weight {
  readonly points: number;
  /** What speaks for the join, for people; empty where it goes without saying. */
  readonly why: string;
}

/** One kind of evidence for or against one question; null where it says nothing. */
type Evidence = (pair: Pair) => Weight | null;

/** Adds up what speaks for and against one question. */
export function weighEvidence(a: Figure, b: Figure, facts: DossierFacts): Join {
  const pair = pairOf(a, b, facts);
  let score = 0;
  const reasons: string[] = [];
  for (const weigh of EVIDENCE) {
    const weight = weigh(pair);
    if (weight === null) continue;
    score += weight.points;
    if (weight.why !== "") reasons.push(weight.why);
  }
  return { score: Math.min(1, score), why: reasons.join(" ") };
}

function pairOf(a: Figure, b: Figure, facts: DossierFacts): Pair {
  const x = a.claim.value;
  const y = b.claim.value;
  const lone = (key: string): boolean => facts.crowding(key) <= LONE;
  const sameHead = compareHeads(x, y) === "same" && !(x.head === HOW_OFTEN && x.act !== y.act);
  const same = sameNumber(x, y);
  const number = `${x.dimension}|${String(x.min ?? x.max ?? "")}`;
  return {
    a,
    b,
    x,
    y,
    sameHead,
    loneHead: sameHead && isTellingHead(x.head) && lone(`${x.dimension}|h:${x.head ?? ""}`),
    loneNumber: same && standsForItself(x, y) && lone(number),
    onlyNumber: exactAlike(x, y) && [a, b].every(({ claim }) => facts.tells(claim.source, number) === 1),
    onlyOfPart: playOnePart(a, b, facts),
    sameNumber: same,
    ratio: ratioOf(x, y),
    scene: sharedScene(a.cues, b.cues, facts),
    lone,
  };
}

/** Blocking keys with at most this many claims to a source mean one thing in the dossier. */
const LONE = 1.5;

/** "Complained five times", "was struck three times": how often is told of every act anew. */
const HOW_OFTEN = "time";

/** "Witnesses" and a crew are counted once in a story, "people" and "women" time and again. */
function isTellingHead(head: string | null): boolean {
  return head === "crew" || (head !== "person" && !PART_HEADS.has(head ?? "") && !WHERE.has(head ?? ""));
}

/** Where something is or happens in several places: "sold in 11 states" counts no other states than those of one act. */
const WHERE: ReadonlySet<string> = new Set(
  "country county province district region city town village".split(" "),
);

/** "Must pay back 700,000" and "repay 700,000". */
function standsForItself(x: FigureValue, y: FigureValue): boolean {
  return (
    x.unit === y.unit && isDistinctive(x) && !measuresClash(x, y) && (x.owner === null) === (y.owner === null)
  );
}

const ofMeasure: Evidence = ({ a, b, x, y, lone }) => {
  if (oneMeasure(x, y)) {
    const points = BROAD.has(x.measure ?? "")
      ? 0.25
      : lone(`${x.dimension}|m:${x.measure ?? ""}`)
        ? 0.5
        : 0.4;
    return { points, why: `both state ${a.claim.attribute}` };
  }
  if (x.dimension === "count" && nearMeasures(x, y)) {
    return { points: 0.4, why: `${a.claim.attribute} are told for ${b.claim.attribute}` };
  }
  return x.measure !== null && y.measure !== null ? silent(0.2) : null;
};

const ofHead: Evidence = ({ x, y, sameHead, loneHead, ratio }) => {
  if (!sameHead) {
    const named = x.head !== null && y.head !== null;
    const people = areOnePeople(x, y) || (ofOneToll(x, y) && (named || ratio < OTHER_TOLL));
    return people ? { points: 0.2, why: "both count people" } : null;
  }
  const points = (x.head === "person" ? 0.2 : 0.3) + (loneHead ? 0.15 : 0);
  return { points, why: oneMeasure(x, y) ? "" : `both count ${x.head ?? ""}` };
};

const ofAct: Evidence = ({ x, y, loneHead, loneNumber }) => {
  if (x.dimension === "magnitude" || !isTellingAct(x.act) || !isTellingAct(y.act)) return null;
  if (x.act === y.act) return { points: 0.15, why: `of the same act (${x.act ?? ""})` };
  return oneMeasure(x, y) || loneHead || loneNumber ? null : silent(-0.15);
};

/** A toll grows, but from this ratio on it may be another. */
const OTHER_TOLL = 2;

function isTellingAct(act: string | null): boolean {
  return act !== null && !WEAK_ACTS.has(act);
}

/** Verbs too common to tell acts apart. */
const WEAK_ACTS: ReadonlySet<string> = new Set(
  "be have say do make take get go put tell report include see come".split(" "),
);

/** Ten percent of the members is no ten percent of the voters. */
const ofOtherShares: Evidence = ({ x, y }) => {
  const otherHeads = x.head !== null && y.head !== null && x.head !== y.head;
  if (x.dimension !== "percent" || !otherHeads) return null;
  return exactAlike(x, y) || tellingAlike(x, y) || UNDER_ANY_NOUN.has(x.measure ?? "") ? null : silent(-0.6);
};

/** Percentages whose noun tells no others apart: "its stock", "Norvik shares". */
const UNDER_ANY_NOUN: ReadonlySet<string> = new Set([
  ...OF_CHANGE,
  ...["share-move", "turnout", "dropout-share", "possession", "counted-share", "contained", "interest-rate"],
  ...["tariff", "tax-rate", "inflation", "unemployment", "stake"],
]);

const ofOneOwnedCount: Evidence = ({ x, y, ratio }) => {
  const onlyOne = (x.owner === null) !== (y.owner === null);
  return onlyOne && x.dimension === "count" && ratio > NEARLY_ONE ? silent(-0.2) : null;
};

const ofNothingNamed: Evidence = ({ x, y, sameHead, ratio }) => {
  const named = sameHead || oneMeasure(x, y) || x.owner !== null || y.owner !== null;
  return !named && x.dimension !== "count" && ratio > NEARLY_ONE ? silent(-0.2) : null;
};

const ofOwner: Evidence = ({ x, y }) => {
  if (x.dimension === "score" && shareSide(x.owner, y.owner)) return { points: 0.3, why: "both of one side" };
  return x.owner !== null && haveOneOwner(x.owner, y.owner)
    ? { points: 0.4, why: `both of ${x.owner.replace(/^\w+:/u, "")}` }
    : null;
};

const ofPart: Evidence = ({ x, onlyOfPart, sameNumber: same }) => {
  if (same || !onlyOfPart) return null;
  return { points: 0.3, why: `both of ${PART_IN_WORDS[x.who ?? "accused"]}` };
};

const PART_IN_WORDS: Readonly<Record<PartInStory, string>> = {
  accused: "the one accused",
  dead: "the one who died",
  hurt: "the one who was hurt",
  missing: "the one who is missing",
};

const ofNarrowing: Evidence = ({ x, y }) => {
  const [p, q] = [narrowingOf(x), narrowingOf(y)];
  if (p.some((word) => q.includes(word))) return silent(0.1);
  return p.length > 0 !== q.length > 0 && x.dimension === "count" ? silent(-0.15) : null;
};

export const narrowingOf = keepPerObject(({ narrowing }: FigureValue): readonly string[] =>
  narrowing.filter((word) => !DESCRIBING.has(word)),
);

/** Adjectives that describe what is counted without picking some of it. */
const DESCRIBING: ReadonlySet<string> = new Set(
  "major strong big large powerful small young old more other several total whole entire innocent by-police by-gunman".split(
    " ",
  ),
);

/** A reward may grow twentyfold; what no measure names, or one that says little, is then another thing. */
const ofSize: Evidence = ({ x, y, ratio }) => {
  if (ratio < UNLIKELY) return null;
  return silent(oneMeasure(x, y) && !BROAD.has(x.measure ?? "") ? -0.35 : -0.6);
};

/** From this ratio on two numbers are more likely of two things than of one that somebody got wrong. */
const UNLIKELY = 10;

const ofMagnitude: Evidence = ({ a, b, x, y }) => {
  if (x.dimension !== "magnitude" || Math.abs(middle(x) - middle(y)) <= ONE_QUAKE) return null;
  return silent(ofOtherDays(a.claim.about, b.claim.about) ? -0.6 : -0.35);
};

/** Estimates of one quake lie closer together than this, in magnitudes. */
const ONE_QUAKE = 1.5;

/** Both give the day, and not the same one. */
function ofOtherDays(a: string | null, b: string | null): boolean {
  return a?.length === DAY_LENGTH && b?.length === DAY_LENGTH && a !== b;
}

const DAY_LENGTH = "2005-11-27".length;

const ofRate: Evidence = ({ x, y, ratio }) =>
  x.unit !== null && x.unit === y.unit && x.unit.includes("/")
    ? { points: ratio <= NEARLY_ONE ? 0.35 : 0.2, why: `both in ${x.unit}` }
    : null;

const ofOtherCounts: Evidence = ({ x, ratio }) =>
  x.measure === null && x.dimension === "count" && ratio >= OTHER_COUNT ? silent(-0.3) : null;

/** From this ratio on two counts of things that no measure names are more likely counts of two things. */
const OTHER_COUNT = 4;

const ofScene: Evidence = ({ scene }) => {
  const words = scene.words.slice(0, 3).join(", ");
  return {
    points: 0.3 * Math.min(1, SCENE_GAIN * scene.share),
    why: words === "" ? "" : `with ${words} in both`,
  };
};

/** Two thirds of the rarer words in common are as good as all. */
const SCENE_GAIN = 1.5;

const ofNumber: Evidence = (pair) => {
  const { x, sameHead, loneNumber, onlyNumber } = pair;
  if (!pair.sameNumber) return ofNearNumber(pair);
  const points =
    numberPoints(x, onlyNumber) + (loneNumber ? 0.2 : 0) + (sameHead && !isDistinctive(x) ? 0.1 : 0);
  return { points, why: "with the same number" };
};

const ofNearNumber: Evidence = ({ x, y, ratio, loneHead }) => {
  if (nearlySame(x, y) && isDistinctive(x)) return { points: 0.15, why: "with numbers close to each other" };
  return (loneHead || oneMeasure(x, y)) && x.unit === y.unit && ratio <= NOT_FAR ? silent(0.2) : null;
};

/** Up to this ratio one of two numbers of one thing may well be a slip, or older. */
const NOT_FAR = 1.25;

/** A result is of one game of the story; "six months" and "ten-year" recur less than "six" and "ten". */
function numberPoints(x: FigureValue, onlyNumber: boolean): number {
  if (onlyNumber || (x.dimension === "score" && x.unit === "score")) return NUMBER_POINTS.telling;
  const distinctness = distinctnessOf(x);
  const measured = MEASURED.has(x.dimension) && x.bound !== "vague";
  return NUMBER_POINTS[distinctness === "plain" && measured ? "distinctive" : distinctness];
}

const MEASURED: ReadonlySet<string> = new Set(["time", "length", "weight", "area", "volume", "speed"]);

/** What it says for a join that two sources print one number. */
const NUMBER_POINTS: Readonly<Record<Distinctness, number>> = { telling: 0.5, distinctive: 0.3, plain: 0.1 };

/** "In his thirties": one range of ages. */
const ofAges: Evidence = ({ x, sameNumber: same }) =>
  same && x.dimension === "age" && x.min !== x.max ? silent(0.3) : null;

/** Yards are gained in many verbs: run, rushed, added, had. */
const ofYards: Evidence = ({ x, sameNumber: same }) =>
  same && x.unit === "yd" && isDistinctive(x) ? silent(0.25) : null;

const ofOneSentence: Evidence = ({ scene, sameNumber: same }) =>
  same && scene.share >= SAME_WORDS && scene.words.length >= ENOUGH_WORDS ? silent(0.15) : null;

/** Two sentences that share so much of their words, and so many, are one sentence told twice. */
const SAME_WORDS = 0.7;
const ENOUGH_WORDS = 3;

function silent(points: number): Weight {
  return { points, why: "" };
}

const EVIDENCE: readonly Evidence[] = [
  ofMeasure,
  ofHead,
  ofAct,
  ofOtherShares,
  ofOneOwnedCount,
  ofNothingNamed,
  ofOwner,
  ofPart,
  ofNarrowing,
  ofSize,
  ofMagnitude,
  ofRate,
  ofOtherCounts,
  ofScene,
  ofNumber,
  ofAges,
  ofYards,
  ofOneSentence,
];
