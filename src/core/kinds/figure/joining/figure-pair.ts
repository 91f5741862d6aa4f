import type { DossierFacts } from "../../../claims/claim-kind.ts";
import { sharedScene, type SharedScene } from "../../../claims/scene-likeness.ts";
import { ratioOf, sameNumber } from "../numbers/same-number.ts";
import type { Figure, FigureValue } from "../value.ts";

/**
 * Two figures that may answer one question, with what many rules ask of them. Most pairs are settled by the first
 * rules, so what costs something is found when it is asked for, and once.
 */
export class FigurePair {
  readonly a: Figure;
  readonly b: Figure;
  /** The value of `a`. */
  readonly x: FigureValue;
  /** The value of `b`. */
  readonly y: FigureValue;
  readonly facts: DossierFacts;
  #same: boolean | null = null;
  #ratio: number | null = null;
  #scene: SharedScene | null = null;

  constructor(a: Figure, b: Figure, facts: DossierFacts) {
    this.a = a;
    this.b = b;
    this.x = a.claim.value;
    this.y = b.claim.value;
    this.facts = facts;
  }

  /** Both print one number. */
  get same(): boolean {
    return (this.#same ??= sameNumber(this.x, this.y));
  }

  /** How many times the larger number is the smaller. */
  get ratio(): number {
    return (this.#ratio ??= ratioOf(this.x, this.y));
  }

  /** What both have around them. */
  get scene(): SharedScene {
    return (this.#scene ??= sharedScene(this.a.cues, this.b.cues, this.facts));
  }
}
