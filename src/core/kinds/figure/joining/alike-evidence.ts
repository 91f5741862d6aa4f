import type { DossierFacts } from "../../../claims/claim-kind.ts";
import { logOddsOf, type EvidenceTable } from "../../../claims/fitted-evidence.ts";
import { sharedScene, type SharedScene } from "../../../claims/scene-likeness.ts";
import { oneMeasure } from "../measures/measure-traits.ts";
import { haveOneOwner, ownersApart } from "../owners/owners.ts";
import { middle, nearlySame, ratioOf } from "../numbers/same-number.ts";
import type { Figure } from "../value.ts";
import { figurePair, type FigurePair } from "./figure-pair.ts";

/** Two figures of two sources, with what several kinds of evidence ask of them. */
export interface AlikePair extends FigurePair {
  /** The number is above those that recur in every story. */
  readonly large: boolean;
  readonly scene: SharedScene;
}

export function alikePair(a: Figure, b: Figure, facts: DossierFacts): AlikePair {
  const pair = figurePair(a, b, facts);
  return {
    ...pair,
    large: Math.abs(middle(pair.x)) > SMALL,
    scene: sharedScene(a.cues, b.cues, facts),
  };
}

const SMALL = 20;

/** The log-odds of two figures of one dimension of which nothing else is known. */
export const ALIKE_BIAS = -3.5;

/**
 * The weights were found by logistic regression on twelve annotated dossiers (`npm run fit`), and rounded. In three
 * stories that neither they nor the rules were made for, 85 instead of 64 of the 191 pairs of figures of one question
 * meet, with no more wrong ones.
 */
export const ALIKE_EVIDENCE: EvidenceTable<AlikePair> = {
  largeNumber: { weight: 2.2, of: ({ same, large }) => same && large },
  smallNumber: { weight: 2.75, of: ({ same, large }) => same && !large },
  nearNumber: { weight: 0.7, of: ({ x, y, same }) => !same && nearlySame(x, y) },
  ratio: { weight: -1.6, of: ({ x, y }) => Math.min(5, Math.log(ratioOf(x, y))) },
  toldOnce: { weight: 0.55, of: (pair) => pair.same && pair.large && isToldOnce(pair) },
  otherHead: { weight: -0.4, of: ({ x, y }) => areOthers(x.head, y.head) },
  sameMeasure: { weight: 1.0, of: ({ x, y }) => oneMeasure(x, y) },
  otherMeasure: { weight: -1.4, of: ({ x, y }) => areOthers(x.measure, y.measure) },
  oneMeasured: { weight: -0.75, of: ({ x, y }) => (x.measure === null) !== (y.measure === null) },
  sameAct: { weight: 0.15, of: ({ x, y }) => x.act !== null && x.act === y.act },
  sameOwner: { weight: 0.9, of: ({ x, y }) => haveOneOwner(x.owner, y.owner) },
  otherOwner: { weight: -0.8, of: ({ x, y }) => ownersApart(x.owner, y.owner) },
  sameRole: { weight: 0.25, of: ({ x, y }) => x.role === y.role },
  onePart: { weight: -1.65, of: ({ x, y }) => x.part !== y.part },
  oneBackground: { weight: -1.45, of: ({ x, y }) => x.background !== y.background },
  otherTime: { weight: -0.6, of: ({ a, b }) => areOthers(a.claim.about, b.claim.about) },
  sameTime: { weight: 0.4, of: ({ a, b }) => a.claim.about !== null && a.claim.about === b.claim.about },
  wordsOfScene: { weight: 0.3, of: ({ scene }) => scene.weight },
  likeScene: { weight: 1.05, of: ({ scene }) => scene.cosine },
  lone: { weight: 2.2, of: (pair) => 1 / leastCrowding(pair) },
  openingsOfBoth: { weight: 0.8, of: ({ a, b }) => isOpening(a) && isOpening(b) },
  sameSpeaker: {
    weight: 1.2,
    of: ({ a, b }) => a.claim.speaker !== null && a.claim.speaker.name === b.claim.speaker?.name,
  },
  count: { weight: 1.4, of: ({ x }) => x.dimension === "count" },
  percent: { weight: 0.2, of: ({ x }) => x.dimension === "percent" },
  money: { weight: 0.3, of: ({ x }) => x.dimension === "money" },
  age: { weight: -1.1, of: ({ x }) => x.dimension === "age" },
};

const KINDS_OF_EVIDENCE = Object.values(ALIKE_EVIDENCE);

/** The log-odds that two figures are of one thing by all that stands around them. */
export function likenessOf(pair: AlikePair): number {
  return ALIKE_BIAS + logOddsOf(KINDS_OF_EVIDENCE, pair);
}

/** Both are told, and not alike. */
function areOthers(x: string | null, y: string | null): boolean {
  return x !== null && y !== null && x !== y;
}

/** Each of the two sources prints the number once. */
function isToldOnce({ a, b, x, facts }: AlikePair): boolean {
  const number = `${x.dimension}|${String(x.min ?? x.max ?? "")}`;
  return facts.tells(a.claim.source, number) === 1 && facts.tells(b.claim.source, number) === 1;
}

/** Claims to a source under the key they share that fewest have. */
function leastCrowding({ a, b, facts }: AlikePair): number {
  const shared = a.cues.keys.filter((key) => b.cues.keys.includes(key));
  return Math.min(...shared.map((key) => facts.crowding(key)));
}

/** Where an article tells what it is about. */
function isOpening({ sentenceIndex }: Figure): boolean {
  return sentenceIndex <= 3;
}
