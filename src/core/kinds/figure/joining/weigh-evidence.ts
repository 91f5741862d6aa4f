import type { Join } from "../../../claims/claim-kind.ts";
import { silentWhere, type Evidence } from "./evidence/evidence.ts";
import type { EvidencePair } from "./evidence/evidence-pair.ts";
import {
  areOneRangeOfAges,
  areOtherCounts,
  areSameYards,
  ofMagnitude,
  ofNumber,
  ofRate,
  ofSize,
} from "./evidence/of-number.ts";
import { isSentenceRetold, ofScene } from "./evidence/of-scene.ts";
import { areOtherShares, isNothingNamed, ofAct, ofHead, ofMeasure, ofNarrowing } from "./evidence/of-what.ts";
import { isOneOwned, ofOwner, ofPart } from "./evidence/of-whom.ts";

/** Adds up what speaks for and against one question. */
export function weighEvidence(pair: EvidencePair): Join {
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

/** In the order in which the reasons are told. */
const EVIDENCE: readonly Evidence[] = [
  ofMeasure,
  ofHead,
  ofAct,
  silentWhere(areOtherShares, -0.6),
  silentWhere(isOneOwned, -0.2),
  silentWhere(isNothingNamed, -0.2),
  ofOwner,
  ofPart,
  ofNarrowing,
  ofSize,
  ofMagnitude,
  ofRate,
  silentWhere(areOtherCounts, -0.3),
  ofScene,
  ofNumber,
  silentWhere(areOneRangeOfAges, 0.3),
  silentWhere(areSameYards, 0.25),
  silentWhere(isSentenceRetold, 0.15),
];
