import type { PlacedClaim } from "../../src/core/claims/claim-kind.ts";
import { joinActs } from "../../src/core/kinds/date/join-dates.ts";
import { DATE_EVIDENCE, likenessOf, pairOf } from "../../src/core/kinds/date/likeness.ts";
import type { EventDateValue } from "../../src/core/kinds/date/value.ts";
import { Blocks } from "../../src/core/questions/blocks.ts";
import { overlaps } from "../../src/core/text/span.ts";
import type { FittedModel } from "./annotated-dossier.ts";
import { hasDate } from "./gold.ts";

type EventDate = PlacedClaim<EventDateValue>;

const KINDS_OF_EVIDENCE = Object.values(DATE_EVIDENCE);

/** Dates that may answer one question (`likeness.ts`). */
export const DATES: FittedModel = {
  title: "dates alike",
  evidence: Object.keys(DATE_EVIDENCE),
  candidates: (all, facts) => {
    const claims = all.filter(isDate);
    const partners = new Blocks().add(claims);
    return claims.flatMap((b, j) =>
      (partners[j] ?? []).flatMap((i) => {
        const a = claims[i];
        if (!a || a.claim.source === b.claim.source) return [];
        const pair = pairOf(a, b, joinActs(a, b, facts).score, facts);
        return {
          a,
          b,
          features: KINDS_OF_EVIDENCE.map(({ of }) => Number(of(pair))),
          likeness: likenessOf(pair),
        };
      }),
    );
  },
  halfAnnotated: 0.25,
  covers: (claim, gold, kind) =>
    kind === "date" && isDate(claim) && overlaps(claim.claim, gold) && hasDate(claim.claim.value, gold),
};

function isDate(claim: PlacedClaim): claim is EventDate {
  return claim.claim.kind === "date";
}
