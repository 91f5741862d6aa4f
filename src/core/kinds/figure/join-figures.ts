import type { DossierFacts, Join, PlacedClaim } from "../../claims/claim-kind.ts";
import { PART_HEADS } from "./measures.ts";
import type { FigureValue } from "./value.ts";

type Figure = PlacedClaim<FigureValue>;

const APART: Join = { score: -1, why: "" };

/** Roles that answer different questions: a growth is not a level, a share is not a count. */
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
 * Whether two figures answer one question. What rules it out comes first (another dimension, role,
 * measure, part against whole, another named event); then what speaks for it is added up.
 */
export function joinFigures(a: Figure, b: Figure, facts: DossierFacts): Join {
  const x = a.claim.value;
  const y = b.claim.value;
  if (x.dimension !== y.dimension || ROLE_FAMILY[x.role] !== ROLE_FAMILY[y.role]) return APART;
  if (x.measure !== null && y.measure !== null && x.measure !== y.measure) return APART;
  if (x.dimension === "count" && x.unit !== y.unit) return APART;
  if (x.part !== y.part && !(x.head !== null && x.head === y.head && PART_HEADS.has(x.head))) return APART;
  if (x.owner !== null && y.owner !== null && x.owner !== y.owner) return APART;
  const planned = (figure: Figure): boolean => figure.claim.stance === "planned";
  if (x.dimension === "count" && planned(a) !== planned(b)) return APART;
  const oneMeasure = x.measure !== null && x.measure === y.measure;
  const heads = compareHeads(x, y);
  if (heads < 0) return APART;
  if (a.claim.source === b.claim.source && !oneMeasure && !sameNumber(x, y)) return APART;

  if (differsInTime(a, b) || ratioOf(x, y) >= IMPOSSIBLE) return APART;
  if (x.dimension === "age" && x.owner === null && !(sameNumber(x, y) && x.head === y.head)) return APART;
  if (x.dimension === "age" && x.owner !== y.owner) return APART;
  const scene = sceneOverlap(a, b, facts);
  const reasons: string[] = [];
  let score = 0;
  if (oneMeasure) {
    score += 0.4;
    reasons.push(`both state ${a.claim.attribute}`);
  }
  if (heads > 0) {
    score += x.head !== null && PART_HEADS.has(x.head) ? 0.3 : 0.2;
    if (!oneMeasure) reasons.push(`both count ${x.head ?? ""}`);
  }
  if (x.act !== null && x.act === y.act && !WEAK_ACTS.has(x.act)) {
    score += 0.15;
    reasons.push(`of the same act (${x.act})`);
  }
  if (x.owner !== null && x.owner === y.owner) {
    score += 0.4;
    reasons.push(`both of ${x.owner.replace(/^\w+:/u, "")}`);
  }
  if (x.narrowing.some((word) => y.narrowing.includes(word))) score += 0.1;
  if (
    !oneMeasure &&
    x.act !== null &&
    y.act !== null &&
    x.act !== y.act &&
    !WEAK_ACTS.has(x.act) &&
    !WEAK_ACTS.has(y.act)
  ) {
    score -= 0.15;
  }
  if (ratioOf(x, y) >= UNLIKELY) score -= 0.35;
  score += 0.3 * scene.share;
  if (scene.words.length > 0) reasons.push(`with ${scene.words.slice(0, 3).join(", ")} in both`);
  if (sameNumber(x, y)) {
    score += distinctive(x) ? 0.3 : 0.1;
    reasons.push("with the same number");
  }
  return { score: Math.min(1, score), why: reasons.join(" ") };
}

/** Verbs too common to tell acts apart. */
const WEAK_ACTS: ReadonlySet<string> = new Set(
  "be have say do make take get go put tell report include see come".split(" "),
);

/** 1: one class; 0: at most one side names what is counted; -1: a part against the whole, or other things. */
function compareHeads(x: FigureValue, y: FigureValue): number {
  if (x.head === null || y.head === null || x.dimension !== "count")
    return x.head !== null && x.head === y.head ? 1 : 0;
  if (x.head === y.head) return 1;
  const partOfPeople = PART_HEADS.has(x.head) || PART_HEADS.has(y.head);
  if (x.measure !== null && x.measure === y.measure && !partOfPeople) return 0;
  return -1;
}

function sameNumber(x: FigureValue, y: FigureValue): boolean {
  return x.min === y.min && x.max === y.max && x.unit === y.unit;
}

/** From this ratio on two numbers are more likely of two things than of one that somebody got wrong. */
const UNLIKELY = 10;
/** From this ratio on they cannot be of one thing. */
const IMPOSSIBLE = 100;

/** How many times the larger number is the smaller; 1 where they do not compare. */
function ratioOf(x: FigureValue, y: FigureValue): number {
  const low = Math.min(middle(x), middle(y));
  const high = Math.max(middle(x), middle(y));
  return low > 0 && x.unit === y.unit ? high / low : 1;
}

function middle({ min, max }: FigureValue): number {
  return ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;
}

/** Small round counts recur by chance; 7,200 kilometres do not. */
function distinctive(value: FigureValue): boolean {
  const number = Math.abs(value.min ?? value.max ?? 0);
  return number > 20 || (value.unit !== null && number % 1 !== 0) || value.dimension === "money";
}

interface Scene {
  /** Weighted share of rare context words and names both sides have, 0 to 1. */
  readonly share: number;
  readonly words: readonly string[];
}

function sceneOverlap(a: Figure, b: Figure, facts: DossierFacts): Scene {
  const weight = (key: string): number => 1 - 0.8 * facts.frequency(key);
  const sum = (keys: readonly string[]): number => keys.reduce((total, key) => total + weight(key), 0);
  const wordsA = [...a.cues.words, ...a.cues.entities];
  const wordsB = new Set([...b.cues.words, ...b.cues.entities]);
  const common = wordsA.filter((word) => wordsB.has(word));
  const smaller = Math.min(sum(wordsA), sum([...wordsB]));
  return {
    share: smaller > 0 ? Math.min(1, (1.5 * sum(common)) / smaller) : 0,
    words: common.filter((word) => !word.includes(":")),
  };
}

/** An earlier event and the story's own never meet, nor do two earlier ones of different months. */
function differsInTime(a: Figure, b: Figure): boolean {
  const x = a.claim.value;
  const y = b.claim.value;
  if (x.background !== y.background) return true;
  if (!x.background || a.claim.about === null || b.claim.about === null) return false;
  const length = Math.min(a.claim.about.length, b.claim.about.length, 7);
  return a.claim.about.slice(0, length) !== b.claim.about.slice(0, length);
}
