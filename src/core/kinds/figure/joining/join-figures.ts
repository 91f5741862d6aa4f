import { LEAD_THRESHOLD, type DossierFacts, type Join } from "../../../claims/claim-kind.ts";
import { meet, statedInterval } from "../numbers/intervals.ts";
import { measuresClash } from "../measures/measure-traits.ts";
import { areLeftOpen, isUnlikely } from "./doubts.ts";
import { areRuledOut } from "./rule-out.ts";
import { COUNTED_ONCE } from "./vetoes/one-number.ts";
import { exactAlike, tellingAlike } from "../numbers/telling-numbers.ts";
import type { Figure, FigureValue } from "../value.ts";
import { isLarge, likenessOf } from "./alike-evidence.ts";
import { EvidencePair } from "./evidence/evidence-pair.ts";
import { weighEvidence } from "./weigh-evidence.ts";

const APART: Join = { score: -1, why: "" };
/** It speaks against it, but what the others of a question say counts as well. */
const UNLIKELY: Join = { score: -0.4, why: "" };
/** Neither for nor against: other figures may bring the two together. */
const OPEN: Join = { score: 0, why: "" };

/** What the rules for measures, nouns and numbers make of two figures, and how like what stands around them is. */
export function joinFigures(a: Figure, b: Figure, facts: DossierFacts): Join {
  const pair = new EvidencePair(a, b, facts);
  if (areRuledOut(pair)) return APART;
  const isLeftOpen = areLeftOpen(pair);
  const rules = byRules(pair, isLeftOpen);
  if (a.claim.source === b.claim.source) return rules;
  const likeness = likenessOf(pair);
  const score = likeness < UNLIKE && differUnmeasured(pair) ? Math.min(SOME_RULE, rules.score) : rules.score;
  const isOneNumber = pair.same && isLarge(pair.x) && !isLeftOpen;
  // A large number that both print leads where neither source has anything more like the other.
  const best = isOneNumber ? Math.max(LEAD_THRESHOLD, score) : score;
  return { score, why: rules.why === "" ? whyOf(pair) : rules.why, rivalry: { likeness, score: best } };
}

/** In log-odds: below it not even best matches are likely one. */
const UNLIKE = -1.2;
/** Not to be joined for itself, nor to be kept out of a group. */
const SOME_RULE = 0.2;

/**
 * Joined, they would be held against each other, and no measure says that they are of one thing: what rules make of a
 * noun that both count does not do, where all the rest speaks against it.
 */
function differUnmeasured({ x, y, same }: EvidencePair): boolean {
  if (same || (x.measure !== null && x.measure === y.measure)) return false;
  return x.unit !== y.unit || !meet(statedInterval(x), statedInterval(y));
}

function byRules(pair: EvidencePair, isLeftOpen: boolean): Join {
  if (isUnlikely(pair)) return UNLIKELY;
  return isLeftOpen || areOfTwoMeasures(pair.x, pair.y) ? OPEN : weighEvidence(pair);
}

/** One exact number that the words make two measures of speaks for nothing by itself. */
function areOfTwoMeasures(x: FigureValue, y: FigureValue): boolean {
  const isTelling = tellingAlike(x, y) && COUNTED_ONCE.has(x.dimension);
  return !isTelling && exactAlike(x, y) && measuresClash(x, y);
}

function whyOf({ scene }: EvidencePair): string {
  const told = scene.words.slice(0, 3).join(", ");
  return told === "" ? "told in the same place of the story" : `with ${told} in both`;
}
