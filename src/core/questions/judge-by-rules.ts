import {
  JOIN_THRESHOLD,
  RULED_OUT,
  type AnyClaimKind,
  type DossierFacts,
  type Join,
  type PlacedClaim,
} from "../claims/claim-kind.ts";
import { byRules, MeanOfBest, sample, type Judge, type Lead, type Pairing } from "./judge.ts";

/** Below this mean score between their members two groups stay apart, however well one pair fits. */
const MEAN_THRESHOLD = 0.35;

/**
 * Goes by what the rules of a kind make of two claims: groups meet if no pair of their members rules it out and of the
 * answers that they give each fits each, by the two claims that fit best: who tells the same number in other words
 * tells the same thing.
 */
export class JudgeByRules implements Judge {
  readonly #kind: AnyClaimKind;
  readonly #claims: readonly PlacedClaim[];
  readonly #facts: DossierFacts;

  constructor(kind: AnyClaimKind, claims: readonly PlacedClaim[], facts: DossierFacts) {
    this.#kind = kind;
    this.#claims = claims;
    this.#facts = facts;
  }

  mayLead({ score, rivalry }: Join): boolean {
    return Math.max(score, rivalry?.score ?? score) >= JOIN_THRESHOLD;
  }

  sureness(pairing: Pairing): number | null {
    const score = byRules(pairing);
    return score >= JOIN_THRESHOLD ? score : null;
  }

  fit(left: readonly number[], right: readonly number[], lead: Lead): boolean {
    const scores = new MeanOfBest();
    const others = sample(right);
    for (const i of sample(left)) {
      for (const j of others) {
        const isLead = (i === lead.i && j === lead.j) || (i === lead.j && j === lead.i);
        const score = isLead ? lead.score : this.#score(i, j);
        if (score <= RULED_OUT) return false;
        scores.add(`${this.#answerOf(i)}+${this.#answerOf(j)}`, score);
      }
    }
    return scores.mean() >= MEAN_THRESHOLD;
  }

  #score(i: number, j: number): number {
    const [a, b] = [this.#claims[i], this.#claims[j]];
    return a && b ? this.#kind.join(a, b, this.#facts).score : RULED_OUT;
  }

  /** What tells the answers of a group apart; each claim its own where the kind does not say. */
  #answerOf(i: number): string {
    const claim = this.#claims[i];
    return (claim && this.#kind.gives?.(claim)) ?? `#${String(i)}`;
  }
}
