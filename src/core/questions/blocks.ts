import { byText } from "../../base/order.ts";
import type { PlacedClaim } from "../claims/claim-kind.ts";

/**
 * Claims that share a key are compared pair by pair in blocks up to this size. Larger blocks are
 * sorted by their words and each claim meets only its neighbours, so work stays linear in the claims.
 */
export const LARGEST_BLOCK = 120;
/** Claims that share so many words, none of which more than `LARGEST_BLOCK` claims have, are compared as well. */
const SHARED_WORDS = 2;
/** In a large block a claim meets those that stand less than this far from it. */
const REACH = LARGEST_BLOCK / 2;

/** The claims of one kind under their blocking keys. Claims may be added; what is there stays. */
export class Blocks {
  readonly #blocks = new Map<string, Block>();
  /** For each word the claims that print it, up to one more than are looked at. */
  readonly #printing = new Map<string, number[]>();
  readonly #sources: string[] = [];
  /** The words of each claim in one order: like claims are neighbours. */
  readonly #signatures: string[] = [];
  /** For each claim, the claim that met it last. */
  readonly #metBy: number[] = [];

  /**
   * Adds claims, which are numbered on from those before.
   * @param wordsOf words by which claims of two sources find each other
   * @returns for each new claim the claims before it worth comparing with it, each once; of large blocks those
   * in the most like words first
   */
  add(
    claims: readonly PlacedClaim[],
    wordsOf: (claim: PlacedClaim) => Iterable<string> = () => [],
  ): readonly (readonly number[])[] {
    const first = this.#signatures.length;
    for (const { claim, cues } of claims) {
      this.#sources.push(claim.source);
      this.#signatures.push([...cues.words].sort(byText).join(" "));
      this.#metBy.push(-1);
    }
    const homes = claims.map(({ cues }, n) =>
      [...new Set(cues.keys)].map((key) => {
        const block = this.#blocks.get(key) ?? new Block();
        this.#blocks.set(key, block);
        block.take(first + n);
        return block;
      }),
    );
    for (const block of new Set(homes.flat())) block.settle(this.#bySignature);
    const printed = claims.map((claim, n) => this.#print(first + n, wordsOf(claim)));
    return homes.map((blocks, n) => {
      const partners = this.#partners(first + n, blocks);
      return partners.concat(this.#inLikeWords(first + n, printed[n] ?? []));
    });
  }

  /** @returns the claims under each word of the claim */
  #print(claim: number, words: Iterable<string>): readonly (readonly number[])[] {
    return [...words].map((word) => {
      const printing = this.#printing.get(word) ?? [];
      this.#printing.set(word, printing);
      if (printing.length <= LARGEST_BLOCK) printing.push(claim);
      return printing;
    });
  }

  /** Claims of other sources before this one that share several of its rarer words, and did not meet it yet. */
  #inLikeWords(claim: number, printed: readonly (readonly number[])[]): readonly number[] {
    const shared = new Map<number, number>();
    for (const printing of printed) {
      if (printing.length > LARGEST_BLOCK) continue;
      for (const other of printing) {
        if (other >= claim) break;
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    const source = this.#sources[claim];
    return [...shared].flatMap(([other, words]) =>
      words >= SHARED_WORDS && this.#metBy[other] !== claim && this.#sources[other] !== source ? [other] : [],
    );
  }

  /** Blocks in which claims meet their neighbours only. */
  get capped(): number {
    return [...this.#blocks.values()].filter(({ large }) => large).length;
  }

  #partners(claim: number, blocks: readonly Block[]): readonly number[] {
    const partners: number[] = [];
    for (const block of blocks) {
      for (const other of block.near(claim, this.#bySignature)) {
        if (other >= claim || this.#metBy[other] === claim) continue;
        this.#metBy[other] = claim;
        partners.push(other);
      }
    }
    return partners;
  }

  readonly #bySignature = (i: number, j: number): number =>
    byText(this.#signatures[i] ?? "", this.#signatures[j] ?? "") || i - j;
}

type Order = (i: number, j: number) => number;

/** Claims under one key, in their order; in the order of their words once they are too many. */
class Block {
  readonly row: number[] = [];
  readonly #waiting: number[] = [];
  large = false;

  take(claim: number): void {
    this.#waiting.push(claim);
  }

  /** Puts those taken since in their places. */
  settle(order: Order): void {
    const waiting = this.#waiting.splice(0);
    if (this.large) {
      for (const claim of waiting) this.row.splice(placeIn(this.row, claim, order), 0, claim);
      return;
    }
    for (const claim of waiting) this.row.push(claim);
    this.large = this.row.length > LARGEST_BLOCK;
    if (this.large) this.row.sort(order);
  }

  /** The claims that one of them meets; in a large block the nearest first. */
  near(claim: number, order: Order): readonly number[] {
    if (!this.large) return this.row;
    const at = placeIn(this.row, claim, order);
    const near: number[] = [];
    for (let away = 1; away < REACH; away++) {
      for (const other of [this.row[at - away], this.row[at + away]]) {
        if (other !== undefined) near.push(other);
      }
    }
    return near;
  }
}

/** The first place in a sorted row that does not come before the claim. */
function placeIn(row: readonly number[], claim: number, order: Order): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(row[middle] ?? claim, claim) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
