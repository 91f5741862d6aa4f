import type { PlacedClaim } from "../../src/core/claims/claim-kind.ts";
import { joinClauses, mayBeInOtherWords } from "../../src/core/kinds/event/join-events.ts";
import { likenessOf } from "../../src/core/kinds/event/other-words/join-told.ts";
import { stemsOf, toldPair, type ToldPair } from "../../src/core/kinds/event/other-words/told-alike.ts";
import { TOLD_EVIDENCE } from "../../src/core/kinds/event/other-words/told-evidence.ts";
import type { FittedModel } from "./annotated-dossier.ts";
import { weighedBy } from "./fitted-table.ts";
import { standsOn } from "./gold.ts";

type EventClaim = PlacedClaim<ToldPair["x"]>;

/** Statements in words of their own (`told-evidence.ts`). */
export const TOLD: FittedModel = {
  title: "statements in other words",
  ...weighedBy({
    table: TOLD_EVIDENCE,
    is: isTold,
    words: stemsOf,
    pairOf: (a, b, facts) =>
      mayBeInOtherWords(a, b, joinClauses(a, b, facts)) ? toldPair(a, b, facts) : null,
    likenessOf,
  }),
  covers: (claim, gold, kind) => !BY_VALUE.has(kind) && standsOn(claim.claim, gold),
};

/** Kinds that are told by their value: no statement covers them. */
const BY_VALUE: ReadonlySet<string> = new Set(["figure", "date"]);

function isTold(claim: PlacedClaim): claim is EventClaim {
  return (
    claim.claim.kind === "event" &&
    claim.claim.value["trigger"] !== "locate" &&
    claim.claim.value["answer"] === null
  );
}
