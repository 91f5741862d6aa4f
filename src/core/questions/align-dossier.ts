import { groupBy } from "../../base/order.ts";
import type { Claim } from "../claims/claim.ts";
import type { AnyClaimKind, DossierFacts, PlacedClaim } from "../claims/claim-kind.ts";
import { KindAlignment, type ClaimGroup } from "./align-claims.ts";
import { dossierFacts } from "./dossier-facts.ts";

/**
 * The articles of which all claims are compared at once. Each one after them is placed among the questions
 * that are there, in the order of source numbers, so that it costs no more in a large dossier than in a small.
 */
const FOUNDING_ARTICLES = 64;

/**
 * The claims of a dossier, numbered in canonical order and sorted into questions. Articles may be added
 * after those it has, and the result is that of all of them taken at once.
 */
export class DossierAlignment {
  readonly #alignments: ReadonlyMap<string, KindAlignment>;
  readonly #sources: (readonly PlacedClaim[])[] = [];
  readonly #placed: PlacedClaim[] = [];
  readonly #claims: Claim[] = [];
  readonly #bySource = new Map<string, readonly PlacedClaim[]>();
  #facts: DossierFacts = dossierFacts([]);

  constructor(kinds: readonly AnyClaimKind[]) {
    this.#alignments = new Map(kinds.map((kind) => [kind.id, new KindAlignment(kind)]));
  }

  /** All claims, with their ids. */
  get placed(): readonly PlacedClaim[] {
    return this.#placed;
  }

  /** The same without what only the analysis looks at. */
  get claims(): readonly Claim[] {
    return this.#claims;
  }

  /** The claims of one source, with their ids. */
  claimsOf(source: string): readonly PlacedClaim[] {
    return this.#bySource.get(source) ?? [];
  }

  groups(): readonly ClaimGroup[] {
    return [...this.#alignments.values()].flatMap((alignment) => alignment.groups());
  }

  /** Limits that were reached, in words. */
  warnings(): readonly string[] {
    return [...this.#alignments.values()].flatMap((alignment) => alignment.warnings());
  }

  /** Whether those articles are the ones it has, or the ones it has and others after them. */
  isStartOf(sources: readonly (readonly PlacedClaim[])[]): boolean {
    const founded = this.#sources.length >= FOUNDING_ARTICLES || this.#sources.length === sources.length;
    return founded && this.#sources.every((claims, i) => sameClaims(claims, sources[i]));
  }

  /**
   * Adds the articles after those it has.
   * @param sources claims of each article without ids, in canonical order; `isStartOf` holds of them, or nothing
   * was added before
   */
  extendTo(sources: readonly (readonly PlacedClaim[])[]): void {
    if (this.#sources.length === 0) this.#add(sources.slice(0, FOUNDING_ARTICLES));
    for (const claims of sources.slice(this.#sources.length)) this.#add([claims]);
  }

  #add(sources: readonly (readonly PlacedClaim[])[]): void {
    const first = this.#placed.length;
    const added = sources.flat().map((placed, i) => withId(placed, `C${String(first + i + 1)}`));
    this.#sources.push(...sources);
    for (const placed of added) {
      this.#placed.push(placed);
      this.#claims.push(placed.claim);
    }
    for (const [source, claims] of groupBy(added, ({ claim }) => claim.source)) {
      this.#bySource.set(source, claims);
    }
    if (first === 0 || isPowerOfTwo(this.#sources.length)) this.#facts = dossierFacts(this.#placed);
    for (const [kind, alignment] of this.#alignments) {
      const ofKind = added.filter(({ claim }) => claim.kind === kind);
      alignment.add(ofKind, this.#facts);
    }
  }
}

/** What is common and what is rare is counted anew when a dossier has doubled: between, it hardly changes. */
function isPowerOfTwo(count: number): boolean {
  return Number.isInteger(Math.log2(count));
}

function sameClaims(a: readonly PlacedClaim[], b: readonly PlacedClaim[] | undefined): boolean {
  if (a === b) return true;
  return b?.length === a.length && a.every((claim, i) => sameClaim(claim, b[i]));
}

/** A claim that a person states is read again in each analysis: it need not be the same object. */
function sameClaim(a: PlacedClaim, b: PlacedClaim | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function withId(placed: PlacedClaim, id: string): PlacedClaim {
  return { ...placed, claim: { ...placed.claim, id } };
}
