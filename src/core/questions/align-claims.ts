import { byText } from "../../base/order.ts";
import {
  JOIN_THRESHOLD,
  type AnyClaimKind,
  type DossierFacts,
  type Join,
  type PlacedClaim,
} from "../claims/claim-kind.ts";
import { candidatePairs } from "./candidate-pairs.ts";

/** Claims that answer one question, in canonical order, with the joins that brought them together. */
export interface ClaimGroup {
  readonly kind: AnyClaimKind;
  readonly claims: readonly PlacedClaim[];
  readonly joins: readonly GroupJoin[];
}

/** Two claims, by id, that were joined, and why. */
interface GroupJoin extends Join {
  readonly a: string;
  readonly b: string;
}

/** Below this mean score between their members two groups stay apart, however well one pair fits. */
const MEAN_THRESHOLD = 0.35;
/** Members of each group that are compared before a merge; keeps a merge at constant cost. */
const SAMPLE = 6;

/**
 * Groups the claims of one kind into questions. Pairs that share a blocking key are scored, the best
 * join first; two groups merge only if their members fit on the whole and none rules another out.
 * @param claims in canonical order (source, position): the result does not depend on anything else
 */
export function alignClaims(
  kind: AnyClaimKind,
  claims: readonly PlacedClaim[],
  facts: DossierFacts,
  warn: (message: string) => void,
): ClaimGroup[] {
  const groups = new Groups(claims.length);
  const apart = new Set<string>();
  for (const { i, j, join } of bestFirst(kind, claims, facts, warn)) {
    const a = groups.find(i);
    const b = groups.find(j);
    if (a === b) continue;
    const left = groups.members(a);
    const right = groups.members(b);
    // Groups only grow: the same first members and sizes are the same two groups.
    const meeting = `${String(a)}+${String(left.length)} ${String(b)}+${String(right.length)}`;
    if (apart.has(meeting)) continue;
    if (!fits(kind, claims, left, right, facts)) apart.add(meeting);
    else groups.union(a, b, { a: idOf(claims, i), b: idOf(claims, j), why: join.why, score: join.score });
  }
  return groups.roots().map((root) => ({
    kind,
    claims: groups.members(root).flatMap((i) => claims[i] ?? []),
    joins: groups.joins(root),
  }));
}

function idOf(claims: readonly PlacedClaim[], i: number): string {
  return claims[i]?.claim.id ?? "";
}

/** Two claims that may be joined, and what decides between equally sure joins. */
interface Edge {
  readonly i: number;
  readonly j: number;
  readonly join: Join;
  /** How far into their articles the two stand, in sentences. */
  readonly depth: number;
  /** Ranks of their words, the lower first. */
  readonly words: readonly [number, number];
}

/** Pairs that may be joined, the surest first. */
function bestFirst(
  kind: AnyClaimKind,
  claims: readonly PlacedClaim[],
  facts: DossierFacts,
  warn: (message: string) => void,
): Edge[] {
  const edges: Edge[] = [];
  const ranks = ranksOfWords(claims);
  candidatePairs(claims, kind.label, warn).forEach((others, i) => {
    for (const j of others) {
      const join = scoreOf(kind, claims, i, j, facts);
      if (join.score < JOIN_THRESHOLD) continue;
      const [a, b] = [ranks[i] ?? 0, ranks[j] ?? 0];
      const depth = (claims[i]?.sentenceIndex ?? 0) + (claims[j]?.sentenceIndex ?? 0);
      edges.push({ i, j, join, depth, words: a < b ? [a, b] : [b, a] });
    }
  });
  // Equally sure joins: what stands first in its article tells the story itself. Source order must not decide.
  return edges.sort(
    (x, y) =>
      y.join.score - x.join.score ||
      x.depth - y.depth ||
      x.words[0] - y.words[0] ||
      x.words[1] - y.words[1] ||
      x.i - y.i ||
      x.j - y.j,
  );
}

/** The place of each claim's words among the words of all, in order of text: equal words, equal rank. */
function ranksOfWords(claims: readonly PlacedClaim[]): readonly number[] {
  const sorted = [...new Set(claims.map(({ claim }) => claim.exact))].sort(byText);
  const ranks = new Map(sorted.map((words, rank) => [words, rank]));
  return claims.map(({ claim }) => ranks.get(claim.exact) ?? 0);
}

function scoreOf(
  kind: AnyClaimKind,
  claims: readonly PlacedClaim[],
  i: number,
  j: number,
  facts: DossierFacts,
): Join {
  const a = claims[i];
  const b = claims[j];
  if (!a || !b) return { score: -1, why: "" };
  return kind.join(a, b, facts);
}

function fits(
  kind: AnyClaimKind,
  claims: readonly PlacedClaim[],
  left: readonly number[],
  right: readonly number[],
  facts: DossierFacts,
): boolean {
  let sum = 0;
  let pairs = 0;
  for (const i of sample(left)) {
    for (const j of sample(right)) {
      const { score } = scoreOf(kind, claims, i, j, facts);
      if (score < 0) return false;
      sum += score;
      pairs++;
    }
  }
  return sum / pairs >= MEAN_THRESHOLD;
}

/** Evenly spread members, first and last among them. */
function sample(members: readonly number[]): readonly number[] {
  if (members.length <= SAMPLE) return members;
  return Array.from(
    { length: SAMPLE },
    (_, k) => members[Math.floor((k * (members.length - 1)) / (SAMPLE - 1))] ?? 0,
  );
}

/**
 * Disjoint sets with their members in ascending order, and the joins that made them; the lowest member
 * names the set.
 */
class Groups {
  readonly #parent: number[];
  readonly #members: Map<number, readonly number[]>;
  readonly #joins = new Map<number, GroupJoin[]>();

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
    this.#members = new Map(this.#parent.map((i) => [i, [i]]));
  }

  find(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    while (this.#parent[i] !== root) {
      const next = this.#parent[i] ?? root;
      this.#parent[i] = root;
      i = next;
    }
    return root;
  }

  members(root: number): readonly number[] {
    return this.#members.get(root) ?? [];
  }

  joins(root: number): readonly GroupJoin[] {
    return this.#joins.get(root) ?? [];
  }

  union(a: number, b: number, join: GroupJoin): void {
    const [keep, drop] = a < b ? [a, b] : [b, a];
    this.#parent[drop] = keep;
    this.#members.set(keep, mergeAscending(this.members(keep), this.members(drop)));
    this.#members.delete(drop);
    this.#joins.set(keep, [...this.joins(a), ...this.joins(b), join]);
    this.#joins.delete(drop);
  }

  roots(): number[] {
    return [...this.#members.keys()].sort((x, y) => x - y);
  }
}

function mergeAscending(a: readonly number[], b: readonly number[]): number[] {
  const merged: number[] = [];
  let from = 0;
  for (const item of a) {
    for (let next = b[from]; next !== undefined && next < item; next = b[++from]) merged.push(next);
    merged.push(item);
  }
  return [...merged, ...b.slice(from)];
}

/** Canonical order of claims: by source, then place, then kind. */
export function canonical(a: PlacedClaim, b: PlacedClaim): number {
  return (
    byText(a.claim.source, b.claim.source) ||
    a.claim.start - b.claim.start ||
    a.claim.end - b.claim.end ||
    byText(a.claim.kind, b.claim.kind) ||
    byText(a.claim.rule, b.claim.rule)
  );
}
