import type { Join, ToldOfPair } from "../claims/claim-kind.ts";

/** Two claims, by number, and what is known of them. */
export interface Pairing extends ToldOfPair {
  readonly i: number;
  readonly j: number;
}

/** Two claims that may bring their groups together, and how surely they do: 0 to 1. */
export interface Lead extends Pairing {
  readonly score: number;
}

/** Decides which claims of a kind answer one question. */
export interface Judge {
  /** Whether two claims may lead at all, whatever else is like them. */
  mayLead(join: Join): boolean;
  /** How surely two claims bring their groups together, 0 to 1; null where they do not. */
  sureness(pairing: Pairing): number | null;
  /** Whether two groups, by the numbers of their claims, answer one question. */
  fit(left: readonly number[], right: readonly number[], lead: Lead): boolean;
}

/** Members of each group that are compared before a merge; keeps a merge at constant cost. */
export const SAMPLE = 6;

/** Evenly spread members, first and last among them. */
export function sample(members: readonly number[]): readonly number[] {
  if (members.length <= SAMPLE) return members;
  return Array.from(
    { length: SAMPLE },
    (_, k) => members[Math.floor((k * (members.length - 1)) / (SAMPLE - 1))] ?? 0,
  );
}

/** The mean over all pairs of something told, of each pair the most. */
export class MeanOfBest {
  readonly #best = new Map<string, number>();

  add(pair: string, value: number): void {
    this.#best.set(pair, Math.max(value, this.#best.get(pair) ?? -Infinity));
  }

  mean(): number {
    let sum = 0;
    for (const value of this.#best.values()) sum += value;
    return sum / this.#best.size;
  }
}

/** What the rules of a kind make of two claims among all that are like them. */
export function byRules({ join: { score, rivalry }, isBest }: Pairing): number {
  return isBest && rivalry ? Math.max(score, rivalry.score) : score;
}
