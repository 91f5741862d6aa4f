import { RULED_OUT, type DossierFacts, type Join, type ToldOfPair } from "../../../claims/claim-kind.ts";
import { logOddsOf, type EvidenceTable } from "../../../claims/fitted-evidence.ts";
import { haveOneOwner } from "../owners/owners.ts";
import { shareSide } from "../scores/sides.ts";
import { compareFigures } from "../comparing/compare-figures.ts";
import type { Figure } from "../value.ts";
import { likenessOf } from "./alike-evidence.ts";
import { EvidencePair } from "./evidence/evidence-pair.ts";
import { FigurePair } from "./figure-pair.ts";
import { areNeverOne } from "./rule-out.ts";

/** Two figures, and what is told of them. */
export interface ToldPair extends ToldOfPair {
  readonly a: Figure;
  readonly b: Figure;
  readonly facts: DossierFacts;
}

/** The log-odds of two figures of one dimension of which nothing else is known. */
export const LIKELIHOOD_BIAS = 0.8;

/**
 * The weights are the mean of two that were found by logistic regression, each on all pairs of figures of six annotated
 * stories that no rule was made for (`npm run fit`), and rounded: on stories that the rules have seen, these are surer
 * than on others. That two would be held against each other counts a little more: a false contradiction is worse than
 * one that is missed.
 */
export const LIKELIHOOD_EVIDENCE: EvidenceTable<ToldPair> = {
  joinedByRules: { weight: 0.8, of: ({ join }) => Math.max(0, join.score) },
  ofOneOwnerByRules: {
    weight: 1.5,
    of: ({ a, b, join }) => (isOwnerKnown(a, b) ? Math.max(0, join.score) : 0),
  },
  ruledOut: { weight: -0.85, of: ({ join }) => join.score <= RULED_OUT },
  likeness: { weight: 0.6, of: (pair) => withinReason(likenessIn(pair)) },
  bestMatch: { weight: 1.0, of: ({ isBest }) => isBest },
  heldApart: { weight: -1.3, of: ({ a, b }) => areHeldApart(a, b) },
  sentencesBetween: {
    weight: -0.27,
    of: ({ a, b }) => Math.log1p(Math.abs(a.sentenceIndex - b.sentenceIndex)),
  },
  oneSource: { weight: -1.05, of: ({ a, b }) => a.claim.source === b.claim.source },
};

const KINDS_OF_EVIDENCE = Object.values(LIKELIHOOD_EVIDENCE);

/** How likely two figures answer one question, in log-odds; -Infinity where they never do. */
export function likelihoodOfFigures(a: Figure, b: Figure, told: ToldOfPair, facts: DossierFacts): number {
  if (areSettledApart(a, b, told.join, facts)) return -Infinity;
  return LIKELIHOOD_BIAS + logOddsOf(KINDS_OF_EVIDENCE, { a, b, facts, ...told });
}

/** Whether two figures are of two things, whatever else is known of them. */
export function areSettledApart(a: Figure, b: Figure, join: Join, facts: DossierFacts): boolean {
  if (join.score > RULED_OUT) return false;
  return areSideBySide(a, b) || areNeverOne(new FigurePair(a, b, facts));
}

function likenessIn({ a, b, join, facts }: ToldPair): number {
  return join.rivalry?.likeness ?? likenessOf(new EvidencePair(a, b, facts));
}

/** One owner is told of both, or one side; ages that the rules join are of one person, named or not. */
function isOwnerKnown({ claim: { value: x } }: Figure, { claim: { value: y } }: Figure): boolean {
  if (x.dimension === "score") return shareSide(x.owner, y.owner);
  return x.dimension === "age" || haveOneOwner(x.owner, y.owner);
}

/** Two numbers of one sentence. */
function areSideBySide(a: Figure, b: Figure): boolean {
  return a.claim.source === b.claim.source && a.sentenceIndex === b.sentenceIndex;
}

/** Beyond these log-odds more likeness says no more. */
function withinReason(logOdds: number): number {
  return Math.max(-10, Math.min(4, logOdds));
}

/** Whether the two would be reported as a discrepancy: what nobody else tells so is rather of two things. */
function areHeldApart(a: Figure, b: Figure): boolean {
  return compareFigures(a, b).verdict === "discrepancy";
}
