import {
  LEAD_THRESHOLD,
  type AnyClaimKind,
  type DossierFacts,
  type Join,
  type PlacedClaim,
} from "../claims/claim-kind.ts";
import { probability } from "../claims/fitted-evidence.ts";
import { byRules, MeanOfBest, sample, type Judge, type Pairing } from "./judge.ts";
import type { Rivals } from "./rivals.ts";

/** A kind that tells how likely two of its claims answer one question. */
export type KindWithLikelihood = AnyClaimKind & Required<Pick<AnyClaimKind, "likelihood">>;

export function tellsLikelihood(kind: AnyClaimKind): kind is KindWithLikelihood {
  return kind.likelihood !== undefined;
}

/**
 * How much the mean over the answers of two groups counts beside the mean over what they tell: many tellings of two
 * answers must not keep apart what the likest of them bring together.
 */
const OF_ANSWERS = 0.4;
/** No pair of claims counts for more than this, in log-odds: one must not outweigh all others. */
const MOST = 6;

/**
 * Goes by how likely two claims answer one question: groups meet if on the mean of their members they likely do, and
 * nothing may keep them apart but what holds for sure. What is told twice in the same words counts once.
 */
export class JudgeByLikelihood implements Judge {
  readonly #kind: KindWithLikelihood;
  readonly #claims: readonly PlacedClaim[];
  readonly #facts: DossierFacts;
  readonly #rivals: Rivals;

  constructor(kind: KindWithLikelihood, claims: readonly PlacedClaim[], facts: DossierFacts, rivals: Rivals) {
    this.#kind = kind;
    this.#claims = claims;
    this.#facts = facts;
    this.#rivals = rivals;
  }

  mayLead({ score, rivalry }: Join): boolean {
    return Math.max(score, rivalry?.score ?? score) >= LEAD_THRESHOLD;
  }

  sureness(pairing: Pairing): number | null {
    // Likeness alone tells of one scene, not of one thing.
    if (byRules(pairing) < LEAD_THRESHOLD) return null;
    const logOdds = this.#likelihood(pairing);
    return logOdds > 0 ? probability(logOdds) : null;
  }

  fit(left: readonly number[], right: readonly number[]): boolean {
    return this.#meanLikelihood(left, right) >= 0;
  }

  /** In log-odds; -Infinity where any two of them never answer one question. */
  #meanLikelihood(left: readonly number[], right: readonly number[]): number {
    const [tellings, answers] = [new MeanOfBest(), new MeanOfBest()];
    const [inLeft, inRight] = [new Set(left), new Set(right)];
    const others = sample(right);
    for (const i of sample(left)) {
      for (const j of others) {
        // What is more like one of them does not matter if it is in the group of the other.
        const isBest = this.#isMostLike(i, j, inRight) && this.#isMostLike(j, i, inLeft);
        const logOdds = this.#likelihoodOf(i, j, isBest);
        if (logOdds === -Infinity) return logOdds;
        const counted = Math.max(-MOST, Math.min(MOST, logOdds));
        tellings.add(`${this.#tellingOf(i)}+${this.#tellingOf(j)}`, counted);
        answers.add(`${this.#answerOf(i)}+${this.#answerOf(j)}`, counted);
      }
    }
    return (1 - OF_ANSWERS) * tellings.mean() + OF_ANSWERS * answers.mean();
  }

  /** Whether of the source of another claim one of that claim's group is most like a claim. */
  #isMostLike(claim: number, other: number, group: ReadonlySet<number>): boolean {
    const source = this.#claims[other]?.claim.source ?? "";
    return this.#rivals.mostLike(claim, source).some((best) => group.has(best));
  }

  #likelihoodOf(i: number, j: number, isBest: boolean): number {
    const [a, b] = [this.#claims[i], this.#claims[j]];
    if (!a || !b) return -Infinity;
    return this.#likelihood({ i, j, join: this.#kind.join(a, b, this.#facts), isBest });
  }

  #likelihood({ i, j, join, isBest }: Pairing): number {
    const [a, b] = [this.#claims[i], this.#claims[j]];
    if (!a || !b) return -Infinity;
    return rounded(this.#kind.likelihood(a, b, { join, isBest }, this.#facts));
  }

  #answerOf(i: number): string {
    const claim = this.#claims[i];
    return (claim && this.#kind.gives?.(claim)) ?? `#${String(i)}`;
  }

  /** Its answer and its words. */
  #tellingOf(i: number): string {
    const claim = this.#claims[i];
    return claim === undefined ? "" : `${this.#kind.gives?.(claim) ?? ""} ${claim.claim.exact}`;
  }
}

/** Sums of the same terms in another order are one number: the order of sources must not decide. */
function rounded(logOdds: number): number {
  return Math.round(logOdds * 1e6) / 1e6;
}
