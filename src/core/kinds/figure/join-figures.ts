import type { DossierFacts, Join, PlacedClaim } from "../../claims/claim-kind.ts";
import { areRuledOut } from "./rule-out.ts";
import type { FigureValue } from "./value.ts";
import { weighEvidence } from "./weigh-evidence.ts";

type Figure = PlacedClaim<FigureValue>;

const APART: Join = { score: -1, why: "" };

/** Whether two figures answer one question: what rules it out comes first, then all evidence is added up. */
export function joinFigures(a: Figure, b: Figure, facts: DossierFacts): Join {
  return areRuledOut(a, b, facts) ? APART : weighEvidence(a, b, facts);
}
