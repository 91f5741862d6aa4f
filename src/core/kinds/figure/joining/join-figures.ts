import type { DossierFacts, Join, PlacedClaim } from "../../../claims/claim-kind.ts";
import { joinAlike } from "./join-alike.ts";
import { measuresClash } from "../measures/measure-traits.ts";
import { areLeftOpen, areRuledOut, COUNTED_ONCE, isUnlikely } from "./rule-out.ts";
import { exactAlike, tellingAlike } from "../numbers/telling-numbers.ts";
import type { FigureValue } from "../value.ts";
import { weighEvidence } from "./weigh-evidence.ts";

type Figure = PlacedClaim<FigureValue>;

const APART: Join = { score: -1, why: "" };
/** It speaks against it, but what the others of a question say counts as well. */
const UNLIKELY: Join = { score: -0.4, why: "" };
/** Neither for nor against: other figures may bring the two together. */
const OPEN: Join = { score: 0, why: "" };

/**
 * Whether two figures answer one question: what rules it out comes first, then what speaks for it by rules and by all
 * that both have around them.
 */
export function joinFigures(a: Figure, b: Figure, facts: DossierFacts): Join {
  if (areRuledOut(a, b, facts)) return APART;
  if (isUnlikely(a, b)) return UNLIKELY;
  return areLeftOpen(a, b, facts) ? OPEN : joinAlike(a, b, facts, byRules(a, b, facts));
}

/** One exact number that the words make two measures of speaks for nothing by itself. */
function byRules(a: Figure, b: Figure, facts: DossierFacts): Join {
  const [x, y] = [a.claim.value, b.claim.value];
  const isOfTwo =
    measuresClash(x, y) && exactAlike(x, y) && !(tellingAlike(x, y) && COUNTED_ONCE.has(x.dimension));
  return isOfTwo ? OPEN : weighEvidence(a, b, facts);
}
