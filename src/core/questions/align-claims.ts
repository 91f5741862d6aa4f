import { mapDefined } from "../../base/map-defined.ts";
import { byText } from "../../base/order.ts";
import {
  RULED_OUT,
  type AnyClaimKind,
  type DossierFacts,
  type Join,
  type PlacedClaim,
} from "../claims/claim-kind.ts";
import { Blocks, LARGEST_BLOCK } from "./blocks.ts";
import { Groups, type GroupJoin } from "./claim-groups.ts";
import { JudgeByLikelihood, tellsLikelihood } from "./judge-by-likelihood.ts";
import { JudgeByRules } from "./judge-by-rules.ts";
import { SAMPLE, type Judge, type Lead, type Pairing } from "./judge.ts";
import { Rivals } from "./rivals.ts";

/** Claims that answer one question, in canonical order, with the joins that brought them together. */
export interface ClaimGroup {
  readonly kind: AnyClaimKind;
  readonly claims: readonly PlacedClaim[];
  readonly joins: readonly GroupJoin[];
}

/**
 * Groups the claims of one kind into questions. Pairs that share a blocking key are compared, the surest meet first;
 * two groups merge only if their members fit on the whole. Claims added later join the groups that are there.
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
    const rivals = new Rivals();
    const judge = tellsLikelihood(this.#kind)
      ? new JudgeByLikelihood(this.#kind, this.#claims, facts, rivals)
      : new JudgeByRules(this.#kind, this.#claims, facts);
    const partners = this.#blocks.add(claims, this.#kind.words);
    const apart = new Set<string>();
    for (const lead of this.#leads(first, partners, facts, rivals, judge)) {
      const a = this.#sets.find(lead.i);
      const b = this.#sets.find(lead.j);
      if (a === b) continue;
      const left = this.#sets.members(a);
      const right = this.#sets.members(b);
      // Groups only grow: the same first members and sizes are the same two groups.
      const meeting = `${String(a)}+${String(left.length)} ${String(b)}+${String(right.length)}`;
      if (apart.has(meeting)) continue;
      if (!judge.fit(left, right, lead)) apart.add(meeting);
      else {
        this.#sets.union(a, b, this.#joinBy(lead));
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

  /** The pairs of a claim that is added and one before it that bring their groups together, the surest first. */
  #leads(
    first: number,
    partners: readonly (readonly number[])[],
    facts: DossierFacts,
    rivals: Rivals,
    judge: Judge,
  ): readonly Lead[] {
    const met: Met[] = [];
    partners.forEach((others, n) => {
      const j = first + n;
      for (const i of this.#someOfEachGroup(others, first)) {
        const join = this.#join(i, j, facts);
        const { rivalry } = join;
        if (rivalry) rivals.meet(i, this.#sourceOf(i), j, this.#sourceOf(j), rivalry.likeness);
        if (judge.mayLead(join))
          met.push({ i, j, join, isBest: false, score: 0, depth: this.#depth(i) + this.#depth(j) });
      }
    });
    return this.#surestFirst(met, rivals, judge);
  }

  /** Equally sure: what stands first in its article tells the story itself. Source order must not decide. */
  #surestFirst(met: readonly Met[], rivals: Rivals, judge: Judge): readonly Lead[] {
    const leads = met.filter((pair) => {
      pair.isBest = this.#areBest(pair, rivals);
      const score = judge.sureness(pair);
      pair.score = score ?? 0;
      return score !== null;
    });
    return leads.sort(
      (x, y) => y.score - x.score || x.depth - y.depth || this.#byWords(x, y) || x.i - y.i || x.j - y.j,
    );
  }

  #areBest({ i, j }: Met, rivals: Rivals): boolean {
    return (
      rivals.mostLike(i, this.#sourceOf(j)).includes(j) && rivals.mostLike(j, this.#sourceOf(i)).includes(i)
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

  #byWords(x: Pairing, y: Pairing): number {
    const [a, b] = this.#wordsOf(x);
    const [c, d] = this.#wordsOf(y);
    return byText(a, c) || byText(b, d);
  }

  /** The words of the two claims, in the order of text. */
  #wordsOf({ i, j }: Pairing): readonly [string, string] {
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

  #join(i: number, j: number, facts: DossierFacts): Join {
    const [a, b] = [this.#claims[i], this.#claims[j]];
    return a && b ? this.#kind.join(a, b, facts) : { score: RULED_OUT, why: "" };
  }

  #joinBy({ i, j, join: { why }, score }: Lead): GroupJoin {
    return { a: this.#idOf(i), b: this.#idOf(j), why: why === "" ? TOLD_ALIKE : why, score };
  }
}

/** Two claims that met; what can be known only once all have met is filled in then: there are a great many of them. */
interface Met extends Lead {
  isBest: boolean;
  score: number;
  /** How far down their articles they stand, in sentences, both together. */
  readonly depth: number;
}

/** Said of a join that no rule speaks for. */
const TOLD_ALIKE = "told in like words";
