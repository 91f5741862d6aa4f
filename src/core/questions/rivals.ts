/** For each claim, how like it its best match in each other source is. */
export class Rivals {
  readonly #best: Map<string, number>[] = [];

  /** Takes note of two claims and how like they are. */
  meet(i: number, source: string, j: number, other: string, likeness: number): void {
    this.#note(i, other, likeness);
    this.#note(j, source, likeness);
  }

  /** Whether nothing in the source of either is more like the other. */
  isBest(i: number, source: string, j: number, other: string, likeness: number): boolean {
    return likeness >= this.#bestOf(i, other) && likeness >= this.#bestOf(j, source);
  }

  #note(claim: number, source: string, likeness: number): void {
    const matches = (this.#best[claim] ??= new Map<string, number>());
    if (likeness > (matches.get(source) ?? -Infinity)) matches.set(source, likeness);
  }

  #bestOf(claim: number, source: string): number {
    return this.#best[claim]?.get(source) ?? -Infinity;
  }
}
