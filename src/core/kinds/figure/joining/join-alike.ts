import {
  JOIN_THRESHOLD,
  type DossierFacts,
  type Join,
  type PlacedClaim,
} from "../../../claims/claim-kind.ts";
import { logOddsOf, probability } from "../../../claims/fitted-evidence.ts";
import { ALIKE_BIAS, ALIKE_EVIDENCE, alikePair, BEST_MATCH, type AlikePair } from "./alike-evidence.ts";
import { meet, statedInterval } from "../numbers/intervals.ts";
import { nearlySame } from "../numbers/same-number.ts";
import type { FigureValue } from "../value.ts";
import { narrowingOf } from "./weigh-evidence.ts";

type Figure = PlacedClaim<FigureValue>;

/** Not to be joined for itself, nor to be kept out of a group. */
const UNLIKELY = 0.2;
const KINDS_OF_EVIDENCE = Object.values(ALIKE_EVIDENCE);

/**
 * Whether two figures that nothing rules out are of one thing, by all that two sources have in common around them;
 * surer where neither source has anything more like the other.
 * @param rules what the rules for measures, nouns and numbers make of them: the surer of the two counts
 */
export function joinAlike(a: Figure, b: Figure, facts: DossierFacts, rules: Join): Join {
  if (a.claim.source === b.claim.source) return rules;
  const pair = alikePair(a, b, facts);
  const logOdds = likenessOf(pair);
  const [alone, best] = [probability(logOdds), probability(logOdds + BEST_MATCH)];
  if (best < LIKELY && areHeldApart(pair)) {
    const score = Math.min(UNLIKELY, rules.score);
    return { score, why: "", rivalry: { likeness: logOdds, score } };
  }
  if (best < LIKELY || !mayBeOne(pair, rules))
    return { ...rules, rivalry: { likeness: logOdds, score: rules.score } };
  return {
    score: alone < LIKELY ? rules.score : Math.max(rules.score, behindRules(alone)),
    why: rules.why === "" ? whyOf(pair) : rules.why,
    rivalry: { likeness: logOdds, score: Math.max(rules.score, behindRules(best)) },
  };
}

/**
 * Small numbers of which one is of some that the other does not pick out ("four villages", "the four hardest-hit
 * villages") may be of two things; and two different numbers need some rule that speaks for one, or else they would
 * be held against each other.
 */
function mayBeOne({ x, y, same, large }: AlikePair, rules: Join): boolean {
  if (same) return large || narrowingOf(x).length > 0 === narrowingOf(y).length > 0;
  return nearlySame(x, y) || rules.score >= HALF_A_RULE;
}

/**
 * Joined, they would be held against each other, and no measure says that they are of one thing: what rules make of a
 * noun that both count does not do, where all the rest speaks against it.
 */
function areHeldApart({ x, y, same }: AlikePair): boolean {
  if (same || (x.measure !== null && x.measure === y.measure)) return false;
  return x.unit !== y.unit || !meet(statedInterval(x), statedInterval(y));
}

const HALF_A_RULE = 0.3;

/** From this likelihood on it joins. */
const LIKELY = 0.5;

/** What is joined by likelihood comes after what rules join: a tenth above the least that joins. */
function behindRules(likelihood: number): number {
  return JOIN_THRESHOLD + (likelihood - LIKELY) / 5;
}

function whyOf({ scene }: AlikePair): string {
  const told = scene.words.slice(0, 3).join(", ");
  return told === "" ? "told in the same place of the story" : `with ${told} in both`;
}

/** The log-odds that two figures are of one thing, and what rivals are measured by. */
export function likenessOf(pair: AlikePair): number {
  return ALIKE_BIAS + logOddsOf(KINDS_OF_EVIDENCE, pair);
}
