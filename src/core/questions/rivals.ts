/** For each claim, what is most like it in each other source. */
export class Rivals {
  readonly #best: Map<string, Best>[] = [];

  /** Takes note of two claims and how like they are. */
  meet(i: number, source: string, j: number, other: string, likeness: number): void {
    this.#note(i, other, j, likeness);
    this.#note(j, source, i, likeness);
  }

  /** The claims of a source that are most like a claim, equally so; none where it met none. */
  mostLike(claim: number, source: string): readonly number[] {
    return this.#best[claim]?.get(source)?.claims ?? [];
  }

  #note(claim: number, source: string, other: number, likeness: number): void {
    const matches = (this.#best[claim] ??= new Map<string, Best>());
    const best = matches.get(source);
    if (best === undefined || likeness > best.likeness) matches.set(source, { likeness, claims: [other] });
    else if (likeness === best.likeness) best.claims.push(other);
  }
}

interface Best {
  readonly likeness: number;
  readonly claims: number[];
}
