import { invariant } from "../../base/assert.ts";
import type { SharedOrigin } from "../analysis.ts";
import type { Judged } from "./judged.ts";

/** A question as far as its origins go. */
type Sourced = Pick<Judged, "claims" | "readings">;

/**
 * Counts the origins behind the sources of questions. The origin of a source is, for a given question, the
 * first source with which it shares words that one of the question's claims stands in, directly or through
 * others; itself where no copying was detected. A question is counted again only where what sources share
 * has changed.
 */
export class OriginCounts {
  #origins: ReadonlySet<SharedOrigin> = new Set();
  readonly #linksOf = new Map<string, ClaimLinks>();
  /** Claims whose links changed with the last update. */
  #touched = new Set<string>();
  #updates = 0;
  /** By the number of a source, the first source it shares words with in the question that is being counted. */
  readonly #earlier: number[] = [];
  #counts = new WeakMap<Sourced, { readonly count: number; readonly update: number }>();

  /** @param origins what sources share now; what did not change is the same object */
  update(origins: readonly SharedOrigin[]): void {
    const before = this.#origins;
    this.#origins = new Set(origins);
    this.#touched = new Set();
    this.#updates++;
    for (const origin of before) if (!this.#origins.has(origin)) this.#unlink(origin);
    for (const origin of this.#origins) if (!before.has(origin)) this.#link(origin);
  }

  of(question: Sourced): number {
    const known = this.#counts.get(question);
    const fresh =
      known !== undefined &&
      known.update >= this.#updates - 1 &&
      !(known.update < this.#updates && question.claims.some((claim) => this.#touched.has(claim)));
    const count = fresh ? known.count : this.#count(question);
    this.#counts.set(question, { count, update: this.#updates });
    return count;
  }

  #link(origin: SharedOrigin): void {
    for (const claim of origin.claims) {
      this.#touched.add(claim);
      const links = this.#linksOf.get(claim) ?? new ClaimLinks();
      this.#linksOf.set(claim, links);
      links.add(origin);
    }
  }

  #unlink(origin: SharedOrigin): void {
    for (const claim of origin.claims) {
      this.#touched.add(claim);
      this.#linksOf.get(claim)?.delete(origin);
    }
  }

  #count({ claims, readings }: Sourced): number {
    const noted = this.#noteEarlierSources(claims);
    const earlier = this.#earlier;
    const origins = new Set<number>();
    for (const source of new Set(readings.flatMap((reading) => reading.sources))) {
      let origin = numberOf(source);
      // Always an earlier source: the way ends.
      for (let next = earlier[origin] ?? NONE; next !== NONE; next = earlier[origin] ?? NONE) origin = next;
      origins.add(origin);
    }
    for (const source of noted) earlier[source] = NONE;
    return origins.size;
  }

  /**
   * Notes for each source that shares words of these claims with earlier ones the first of them.
   * @returns the sources for which one is noted
   */
  #noteEarlierSources(claims: readonly string[]): readonly number[] {
    const noted: number[] = [];
    const earlier = this.#earlier;
    for (const claim of claims) {
      const sharing = this.#linksOf.get(claim)?.sharing() ?? [];
      for (let i = 0; i < sharing.length; i += 2) {
        const second = sharing[i] ?? NaN;
        const first = sharing[i + 1] ?? NaN;
        const known = earlier[second] ?? NONE;
        if (known === NONE) noted.push(second);
        if (known === NONE || first < known) earlier[second] = first;
      }
    }
    return noted;
  }
}

/** Each second number is that of a source, and the one after it the first source that it shares words with. */
type Sharing = readonly number[];

/** Instead of the number of a source. */
const NONE = -1;

/** What sources share in the words that one claim stands in. */
class ClaimLinks {
  readonly #origins = new Set<SharedOrigin>();
  #sharing: Sharing | null = null;

  add(origin: SharedOrigin): void {
    this.#origins.add(origin);
    this.#sharing = null;
  }

  delete(origin: SharedOrigin): void {
    this.#origins.delete(origin);
    this.#sharing = null;
  }

  sharing(): Sharing {
    if (this.#sharing !== null) return this.#sharing;
    const firsts = new Map<number, number>();
    for (const { sources } of this.#origins) {
      const [first, second] = sources.map(numberOf);
      invariant(first !== undefined && second !== undefined, "words are shared by two sources");
      firsts.set(second, Math.min(first, firsts.get(second) ?? first));
    }
    this.#sharing = [...firsts].flat();
    return this.#sharing;
  }
}

/** S12 -> 12. */
function numberOf(source: string): number {
  const number = Number(source.slice(1));
  invariant(Number.isInteger(number), `source ids end in a number, ${source} does not`);
  return number;
}
