import { keepGrowing } from "../../base/keep-growing.ts";
import type { OccasionDates, PlacedClaim } from "../claims/claim-kind.ts";
import type { ClaimGroup } from "../questions/align-claims.ts";
import { isDatedElsewhere } from "./deciding-pair.ts";
import { judgeGroup } from "./judge-group.ts";
import type { Judged } from "./judged.ts";

/** Judges groups, and remembers what it said of them: a group that did not change is not judged again. */
export class Verdicts {
  readonly #kept = new WeakMap<ClaimGroup, readonly Judged[]>();
  readonly #dated = keepGrowing<PlacedClaim, { any: boolean }>();

  judge(group: ClaimGroup, dates: OccasionDates): readonly Judged[] {
    const known = this.#kept.get(group);
    if (known) return known;
    const judged = judgeGroup(group, dates);
    if (!this.#areDatedElsewhere(group.claims)) this.#kept.set(group, judged);
    return judged;
  }

  #areDatedElsewhere(claims: readonly PlacedClaim[]): boolean {
    const found = this.#dated(
      claims,
      () => ({ any: false }),
      (dated, claim) => {
        dated.any ||= isDatedElsewhere(claim);
      },
    );
    return found.any;
  }
}
