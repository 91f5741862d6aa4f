import type { SharedOrigin } from "../analysis.ts";
import { bySource } from "../questions/canonical-order.ts";
import type { Judged } from "./judge-group.ts";

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
  readonly #linksOf = new Map<string, Set<SharedOrigin>>();
  /** Claims whose links changed with the last update. */
  #touched = new Set<string>();
  #updates = 0;
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
      const links = this.#linksOf.get(claim);
      if (links) links.add(origin);
      else this.#linksOf.set(claim, new Set([origin]));
    }
  }

  #unlink(origin: SharedOrigin): void {
    for (const claim of origin.claims) {
      this.#touched.add(claim);
      this.#linksOf.get(claim)?.delete(origin);
    }
  }

  #count({ claims, readings }: Sourced): number {
    const earlier = this.#earlierSources(claims);
    const originOf = (source: string): string => {
      let origin = source;
      // Always an earlier source: the way ends.
      for (let next = earlier.get(origin); next !== undefined; next = earlier.get(origin)) origin = next;
      return origin;
    };
    return new Set(readings.flatMap(({ sources }) => sources).map(originOf)).size;
  }

  /** For each source that shares words of these claims with earlier ones, the first of them. */
  #earlierSources(claims: readonly string[]): ReadonlyMap<string, string> {
    const earlier = new Map<string, string>();
    for (const claim of claims) {
      for (const { sources } of this.#linksOf.get(claim) ?? []) {
        const [first, second] = sources;
        const known = earlier.get(second);
        if (known === undefined || bySource(first, known) < 0) earlier.set(second, first);
      }
    }
    return earlier;
  }
}
