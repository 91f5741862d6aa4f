import type { Join } from "../claims/claim-kind.ts";

/** Two claims, by id, that were joined, and why. */
export interface GroupJoin extends Join {
  readonly a: string;
  readonly b: string;
}

/**
 * Disjoint sets with their members in ascending order, and the joins that made them; the lowest member
 * names the set.
 */
export class Groups {
  readonly #parent: number[] = [];
  readonly #members = new Map<number, readonly number[]>();
  readonly #joins = new Map<number, readonly GroupJoin[]>();

  /** Adds sets of one member each. */
  grow(count: number): void {
    for (let n = 0; n < count; n++) {
      const i = this.#parent.push(this.#parent.length) - 1;
      this.#members.set(i, [i]);
    }
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
