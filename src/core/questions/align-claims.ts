import { mapDefined } from "../../base/map-defined.ts";
import { byText } from "../../base/order.ts";
import {
  JOIN_THRESHOLD,
  RULED_OUT,
  type AnyClaimKind,
  type DossierFacts,
  type Join,
  type PlacedClaim,
} from "../claims/claim-kind.ts";
import { Blocks, LARGEST_BLOCK } from "./blocks.ts";
import { Groups, type GroupJoin } from "./claim-groups.ts";
import { Rivals } from "./rivals.ts";

/** Claims that answer one question, in canonical order, with the joins that brought them together. */
export interface ClaimGroup {
  readonly kind: AnyClaimKind;
  readonly claims: readonly PlacedClaim[];
  readonly joins: readonly GroupJoin[];
}

/** Below this mean score between their members two groups stay apart, however well one pair fits. */
const MEAN_THRESHOLD = 0.35;
/** Members of each group that are compared before a merge; keeps a merge at constant cost. */
const SAMPLE = 6;

/**
 * Groups the claims of one kind into questions. Pairs that share a blocking key are scored, the best
 * join first; two groups merge only if their members fit on the whole and none rules another out.
 * Claims added later join the groups that are there.
 */
export class KindAlignment {
  readonly #kind: AnyClaimKind;
  readonly #claims: PlacedClaim[] = [];
  readonly #blocks = new Blocks();
  readonly #sets = new Groups();
  /** Groups by the name of their set, as last asked for: what did not change stays the same object. */
  readonly #groups = new Map<number, ClaimGroup>();

  constructor(kind: AnyClaimKind) {
    this.#kind = kind;
  }

  /** @param claims in canonical order, after those added before: the result depends on nothing else */
  add(claims: readonly PlacedClaim[], facts: DossierFacts): void {
    const first = this.#claims.length;
    for (const claim of claims) this.#claims.push(claim);
    this.#sets.grow(claims.length);
    const apart = new Set<string>();
    for (const { i, j, join } of this.#bestFirst(first, this.#blocks.add(claims, this.#kind.words), facts)) {
      const a = this.#sets.find(i);
      const b = this.#sets.find(j);
      if (a === b) continue;
      const left = this.#sets.members(a);
      const right = this.#sets.members(b);
      // Groups only grow: the same first members and sizes are the same two groups.
      const meeting = `${String(a)}+${String(left.length)} ${String(b)}+${String(right.length)}`;
      if (apart.has(meeting)) continue;
      if (!this.#fit(left, right, { i, j, join }, facts)) apart.add(meeting);
      else {
        this.#sets.union(a, b, { a: this.#idOf(i), b: this.#idOf(j), why: join.why, score: join.score });
        this.#groups.delete(a);
        this.#groups.delete(b);
      }
    }
  }

  /** In the order of their first claims. */
  groups(): readonly ClaimGroup[] {
    return this.#sets.roots().map((root) => {
      const known = this.#groups.get(root);
      if (known) return known;
      const group: ClaimGroup = {
        kind: this.#kind,
        claims: mapDefined(this.#sets.members(root), (i) => this.#claims[i] ?? null),
        joins: this.#sets.joins(root),
      };
      this.#groups.set(root, group);
      return group;
    });
  }

  /** Limits that were reached, in words. */
  warnings(): readonly string[] {
    const { capped } = this.#blocks;
    return capped === 0
      ? []
      : [
          `${this.#kind.label}: ${String(capped)} groups of more than ${String(LARGEST_BLOCK)} similar claims were compared with their nearest neighbours only. Claims in them may lack a link; "not compared" does not mean "no contradiction".`,
        ];
  }

  /** Pairs that may be joined, the surest first. */
  #bestFirst(first: number, partners: readonly (readonly number[])[], facts: DossierFacts): Edge[] {
    const candidates: Edge[] = [];
    const rivals = new Rivals();
    partners.forEach((others, n) => {
      const j = first + n;
      for (const i of this.#someOfEachGroup(others, first)) {
        const join = this.#score(i, j, facts);
        const { rivalry } = join;
        if (rivalry) rivals.meet(i, this.#sourceOf(i), j, this.#sourceOf(j), rivalry.likeness);
        if (Math.max(join.score, rivalry?.score ?? 0) < JOIN_THRESHOLD) continue;
        candidates.push({ i, j, join, depth: this.#depth(i) + this.#depth(j) });
      }
    });
    const edges = candidates.flatMap((edge) => {
      const { i, j, join } = edge;
      const { rivalry } = join;
      if (!rivalry || !rivals.isBest(i, this.#sourceOf(i), j, this.#sourceOf(j), rivalry.likeness)) {
        return join.score < JOIN_THRESHOLD ? [] : [edge];
      }
      return [{ ...edge, join: { ...join, score: Math.max(join.score, rivalry.score) } }];
    });
    // Equally sure joins: what stands first in its article tells the story itself. Source order must not decide.
    return edges.sort(
      (x, y) =>
        y.join.score - x.join.score || x.depth - y.depth || this.#byWords(x, y) || x.i - y.i || x.j - y.j,
    );
  }

  /**
   * All claims added along with a claim, and some of each group that was there: what they say of it the others
   * of their group say as well.
   */
  #someOfEachGroup(claims: readonly number[], first: number): readonly number[] {
    if (first === 0) return claims;
    const met = new Map<number, number>();
    return claims.filter((i) => {
      if (i >= first) return true;
      const root = this.#sets.find(i);
      const before = met.get(root) ?? 0;
      met.set(root, before + 1);
      return before < SAMPLE;
    });
  }

  #byWords(x: Edge, y: Edge): number {
    const [a, b] = this.#wordsOf(x);
    const [c, d] = this.#wordsOf(y);
    return byText(a, c) || byText(b, d);
  }

  /** The words of the two claims, in the order of text. */
  #wordsOf({ i, j }: Edge): readonly [string, string] {
    const a = this.#claims[i]?.claim.exact ?? "";
    const b = this.#claims[j]?.claim.exact ?? "";
    return a < b ? [a, b] : [b, a];
  }

  #sourceOf(i: number): string {
    return this.#claims[i]?.claim.source ?? "";
  }

  #depth(i: number): number {
    return this.#claims[i]?.sentenceIndex ?? 0;
  }

  #idOf(i: number): string {
    return this.#claims[i]?.claim.id ?? "";
  }

  #score(i: number, j: number, facts: DossierFacts): Join {
    const a = this.#claims[i];
    const b = this.#claims[j];
    if (!a || !b) return { score: -1, why: "" };
    return this.#kind.join(a, b, facts);
  }

  /**
   * Whether two groups are of one question: no pair of their members rules it out, and of the answers that they give
   * each fits each, by the two claims that fit best: who tells the same number in other words tells the same thing.
   * @param met the pair that brings the two groups together, as sure as it is among its rivals
   */
  #fit(left: readonly number[], right: readonly number[], met: Met, facts: DossierFacts): boolean {
    const best = new Map<string, number>();
    const others = sample(right);
    for (const i of sample(left)) {
      for (const j of others) {
        const isMet = (i === met.i && j === met.j) || (i === met.j && j === met.i);
        const { score } = isMet ? met.join : this.#score(i, j, facts);
        if (score <= RULED_OUT) return false;
        const answers = `${this.#answerOf(i)}+${this.#answerOf(j)}`;
        best.set(answers, Math.max(score, best.get(answers) ?? RULED_OUT));
      }
    }
    let sum = 0;
    for (const score of best.values()) sum += score;
    return sum / best.size >= MEAN_THRESHOLD;
  }

  /** What tells the answers of a group apart; each claim its own where the kind does not say. */
  #answerOf(i: number): string {
    const claim = this.#claims[i];
    return (claim && this.#kind.gives?.(claim)) ?? `#${String(i)}`;
  }
}

/** Two claims, and what joins them. */
interface Met {
  readonly i: number;
  readonly j: number;
  readonly join: Join;
}

/** Two claims that may be joined. */
interface Edge extends Met {
  /** How far into their articles the two stand, in sentences. */
  readonly depth: number;
}

/** Evenly spread members, first and last among them. */
function sample(members: readonly number[]): readonly number[] {
  if (members.length <= SAMPLE) return members;
  return Array.from(
    { length: SAMPLE },
    (_, k) => members[Math.floor((k * (members.length - 1)) / (SAMPLE - 1))] ?? 0,
  );
}
