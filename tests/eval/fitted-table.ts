import type { EvidenceTable } from "../../src/core/claims/fitted-evidence.ts";
import type { ClaimValue } from "../../src/core/claims/claim.ts";
import type { DossierFacts, PlacedClaim } from "../../src/core/claims/claim-kind.ts";
import { Blocks } from "../../src/core/questions/blocks.ts";
import type { FittedModel } from "./annotated-dossier.ts";

/** What one table weighs: claims of one kind, and what is asked of two of them. */
interface Weighed<V extends ClaimValue, Pair> {
  readonly table: EvidenceTable<Pair>;
  readonly is: (claim: PlacedClaim) => claim is PlacedClaim<V>;
  /** Words by which two of them find each other that share no key. */
  readonly words?: (claim: PlacedClaim<V>) => Iterable<string>;
  /** Null for two that cannot be joined. */
  readonly pairOf: (a: PlacedClaim<V>, b: PlacedClaim<V>, facts: DossierFacts) => Pair | null;
  readonly likenessOf: (pair: Pair) => number;
}

/** The names of a table's features, and all pairs of a dossier that it is asked of. */
export function weighedBy<V extends ClaimValue, Pair>({
  table,
  is,
  words,
  pairOf,
  likenessOf,
}: Weighed<V, Pair>): Pick<FittedModel, "evidence" | "candidates"> {
  const kinds = Object.values(table);
  return {
    evidence: Object.keys(table),
    candidates: (all, facts) => {
      const claims = all.filter(is);
      const partners = new Blocks().add(claims, words && ((claim) => words(claim as PlacedClaim<V>)));
      return claims.flatMap((b, j) =>
        (partners[j] ?? []).flatMap((i) => {
          const a = claims[i];
          const pair = a ? pairOf(a, b, facts) : null;
          if (!a || pair === null) return [];
          return { a, b, features: kinds.map(({ of }) => Number(of(pair))), likeness: likenessOf(pair) };
        }),
      );
    },
  };
}
