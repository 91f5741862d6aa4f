import type { PlacedClaim } from "../../src/core/claims/claim-kind.ts";
import { ALIKE_EVIDENCE, likenessOf } from "../../src/core/kinds/figure/joining/alike-evidence.ts";
import { EvidencePair } from "../../src/core/kinds/figure/joining/evidence/evidence-pair.ts";
import type { FigureValue } from "../../src/core/kinds/figure/value.ts";
import type { FittedModel } from "./annotated-dossier.ts";
import { weighedBy } from "./fitted-table.ts";
import { hasNumber, standsOn } from "./gold.ts";

type Figure = PlacedClaim<FigureValue>;

/** Figures with much in common around them (`alike-evidence.ts`). */
export const FIGURES: FittedModel = {
  title: "figures alike",
  ...weighedBy({
    table: ALIKE_EVIDENCE,
    is: isFigure,
    pairOf: (a, b, facts) =>
      a.claim.source === b.claim.source || a.claim.value.dimension !== b.claim.value.dimension
        ? null
        : new EvidencePair(a, b, facts),
    likenessOf,
  }),
  covers: (claim, gold) =>
    isFigure(claim) && standsOn(claim.claim, gold) && hasNumber(claim.claim.value, gold),
};

function isFigure(claim: PlacedClaim): claim is Figure {
  return claim.claim.kind === "figure";
}
