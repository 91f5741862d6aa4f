import type { DossierFacts, Join, PlacedClaim } from "../../claims/claim-kind.ts";
import { joinAlike } from "./likelihood.ts";
import { areRuledOut } from "./rule-out.ts";
import type { FigureValue } from "./value.ts";
import { weighEvidence } from "./weigh-evidence.ts";

type Figure = PlacedClaim<FigureValue>;

const APART: Join = { score: -1, why: "" };

/**
 * Whether two figures answer one question: what rules it out comes first, then what speaks for it by rules and by all
 * that both have around them.
 */
export function joinFigures(a: Figure, b: Figure, facts: DossierFacts): Join {
  return areRuledOut(a, b, facts) ? APART : joinAlike(a, b, facts, weighEvidence(a, b, facts));
}
