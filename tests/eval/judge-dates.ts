import type { PlacedClaim } from "../../src/core/claims/claim-kind.ts";
import { joinActs } from "../../src/core/kinds/date/join-dates.ts";
import { DATE_EVIDENCE, likenessOf, pairOf } from "../../src/core/kinds/date/likeness.ts";
import type { EventDateValue } from "../../src/core/kinds/date/value.ts";
import { overlaps } from "../../src/core/text/span.ts";
import type { FittedModel } from "./annotated-dossier.ts";
import { weighedBy } from "./fitted-table.ts";
import { hasDate } from "./gold.ts";

type EventDate = PlacedClaim<EventDateValue>;

/** Dates that may answer one question (`likeness.ts`). */
export const DATES: FittedModel = {
  title: "dates alike",
  ...weighedBy({
    table: DATE_EVIDENCE,
    is: isDate,
    pairOf: (a, b, facts) =>
      a.claim.source === b.claim.source ? null : pairOf(a, b, joinActs(a, b, facts).score, facts),
    likenessOf,
  }),
  halfAnnotated: 0.25,
  covers: (claim, gold, kind) =>
    kind === "date" && isDate(claim) && overlaps(claim.claim, gold) && hasDate(claim.claim.value, gold),
};

function isDate(claim: PlacedClaim): claim is EventDate {
  return claim.claim.kind === "date";
}
