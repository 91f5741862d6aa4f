import type { PlacedClaim } from "../../src/core/claims/claim-kind.ts";
import { joinClauses, mayBeInOtherWords } from "../../src/core/kinds/event/join-events.ts";
import { likenessOf } from "../../src/core/kinds/event/join-told.ts";
import { stemsOf, toldPair, type ToldPair } from "../../src/core/kinds/event/told-alike.ts";
import { TOLD_EVIDENCE } from "../../src/core/kinds/event/told-evidence.ts";
import { Blocks } from "../../src/core/questions/blocks.ts";
import type { FittedModel } from "./annotated-dossier.ts";
import { standsOn } from "./gold.ts";

type EventClaim = PlacedClaim<ToldPair["x"]>;

const KINDS_OF_EVIDENCE = Object.values(TOLD_EVIDENCE);

/** Statements in words of their own (`told-evidence.ts`). */
export const TOLD: FittedModel = {
  title: "statements in other words",
  evidence: Object.keys(TOLD_EVIDENCE),
  candidates: (all, facts) => {
    const claims = all.filter(isTold);
    const partners = new Blocks().add(claims, (claim) => stemsOf(claim as EventClaim));
    return claims.flatMap((b, j) =>
      (partners[j] ?? []).flatMap((i) => {
        const a = claims[i];
        if (!a || !mayBeInOtherWords(a, b, joinClauses(a, b, facts))) return [];
        const pair = toldPair(a, b, facts);
        return {
          a,
          b,
          features: KINDS_OF_EVIDENCE.map(({ of }) => Number(of(pair))),
          likeness: likenessOf(pair),
        };
      }),
    );
  },
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
