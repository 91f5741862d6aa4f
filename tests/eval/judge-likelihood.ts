import type { Join, PlacedClaim } from "../../src/core/claims/claim-kind.ts";
import { joinFigures } from "../../src/core/kinds/figure/joining/join-figures.ts";
import { areSettledApart, LIKELIHOOD_EVIDENCE } from "../../src/core/kinds/figure/joining/likelihood.ts";
import type { FigureValue } from "../../src/core/kinds/figure/value.ts";
import type { FittedModel } from "./annotated-dossier.ts";
import { weighedBy } from "./fitted-table.ts";
import { FIGURES } from "./judge-figures.ts";

/** Figures by all that is known of them (`likelihood.ts`); that they are best matches is found by the fit itself. */
export const LIKELIHOOD: FittedModel = {
  title: "figures of one question",
  ...weighedBy({
    table: Object.fromEntries(Object.entries(LIKELIHOOD_EVIDENCE).filter(([name]) => name !== "bestMatch")),
    is: isFigure,
    pairOf: (a, b, facts) => {
      const join = joinFigures(a, b, facts);
      return areSettledApart(a, b, join, facts) ? null : { a, b, facts, join, isBest: false };
    },
    likenessOf: ({ join }: { readonly join: Join }) => join.rivalry?.likeness ?? -Infinity,
  }),
  covers: FIGURES.covers,
};

function isFigure(claim: PlacedClaim): claim is PlacedClaim<FigureValue> {
  return claim.claim.kind === "figure";
}
