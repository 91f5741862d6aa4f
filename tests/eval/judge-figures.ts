import type { PlacedClaim } from "../../src/core/claims/claim-kind.ts";
import { ALIKE_EVIDENCE, alikePair } from "../../src/core/kinds/figure/alike-evidence.ts";
import { likenessOf } from "../../src/core/kinds/figure/join-alike.ts";
import type { FigureValue } from "../../src/core/kinds/figure/value.ts";
import { Blocks } from "../../src/core/questions/blocks.ts";
import type { FittedModel } from "./annotated-dossier.ts";
import { hasNumber, standsOn } from "./gold.ts";

type Figure = PlacedClaim<FigureValue>;

const KINDS_OF_EVIDENCE = Object.values(ALIKE_EVIDENCE);

/** Figures with much in common around them (`alike-evidence.ts`). */
export const FIGURES: FittedModel = {
  title: "figures alike",
  evidence: Object.keys(ALIKE_EVIDENCE),
  candidates: (all, facts) => {
    const claims = all.filter(isFigure);
    const partners = new Blocks().add(claims);
    return claims.flatMap((b, j) =>
      (partners[j] ?? []).flatMap((i) => {
        const a = claims[i];
        if (!a || a.claim.source === b.claim.source) return [];
        if (a.claim.value.dimension !== b.claim.value.dimension) return [];
        const pair = alikePair(a, b, facts);
        return {
          a,
          b,
          features: KINDS_OF_EVIDENCE.map(({ of }) => Number(of(pair))),
          likeness: likenessOf(pair),
        };
      }),
    );
  },
  covers: (claim, gold) =>
    isFigure(claim) && standsOn(claim.claim, gold) && hasNumber(claim.claim.value, gold),
};

function isFigure(claim: PlacedClaim): claim is Figure {
  return claim.claim.kind === "figure";
}
