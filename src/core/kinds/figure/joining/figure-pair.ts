import type { DossierFacts } from "../../../claims/claim-kind.ts";
import { sameNumber } from "../numbers/same-number.ts";
import type { Figure, FigureValue } from "../value.ts";

/** Two figures that may answer one question, with what nearly every rule asks of them. */
export interface FigurePair {
  readonly a: Figure;
  readonly b: Figure;
  /** The value of `a`. */
  readonly x: FigureValue;
  /** The value of `b`. */
  readonly y: FigureValue;
  /** Both print one number. */
  readonly same: boolean;
  readonly facts: DossierFacts;
}

export function figurePair(a: Figure, b: Figure, facts: DossierFacts): FigurePair {
  const [x, y] = [a.claim.value, b.claim.value];
  return { a, b, x, y, same: sameNumber(x, y), facts };
}
