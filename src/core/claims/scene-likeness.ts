import { keepPerObject } from "../../base/keep-per-object.ts";
import type { ClaimCues } from "./claim.ts";
import type { DossierFacts } from "./claim-kind.ts";

/** What two claims have in common in the words and names around them. */
export interface SharedScene {
  /** Weight of what both have against the weight of the poorer one, 0 to 1. */
  readonly share: number;
  /** Weight of what both have. */
  readonly weight: number;
  /** It against the weights of both, 0 to 1. */
  readonly cosine: number;
  /** The words both have, names left out. */
  readonly words: readonly string[];
  /** Entity keys of the names both have. */
  readonly names: readonly string[];
}

/** A word every source uses still says a little. */
const COMMON_WORD = 0.8;

/** How much a word or name tells apart: what few sources of the dossier use weighs most. */
export function weightOf(key: string, facts: DossierFacts): number {
  return 1 - COMMON_WORD * facts.frequency(key);
}

/** Compares what stands around two claims, rare words of the dossier first. Symmetric. */
export function sharedScene(a: ClaimCues, b: ClaimCues, facts: DossierFacts): SharedScene {
  const sceneOf = scenesOf(facts);
  const [x, y] = [sceneOf(a), sceneOf(b)];
  const words: string[] = [];
  const names: string[] = [];
  let weight = 0;
  for (const { key, isName, weight: one } of x.keys) {
    if (!y.distinct.has(key)) continue;
    weight += one;
    (isName ? names : words).push(key);
  }
  const isShared = words.length + names.length > 0;
  return {
    share: isShared ? weight / Math.min(x.weight, y.weightOnce) : 0,
    weight,
    cosine: isShared ? weight / Math.sqrt(x.weight * y.weightOnce) : 0,
    words,
    names,
  };
}

interface Scene {
  /** Words, then names. */
  readonly keys: readonly SceneKey[];
  readonly distinct: ReadonlySet<string>;
  readonly weight: number;
  /** With each key once. */
  readonly weightOnce: number;
}

interface SceneKey {
  readonly key: string;
  readonly isName: boolean;
  readonly weight: number;
}

/** A claim meets many others: its keys are laid out, and weighed in a dossier, once. */
const scenesOf = keepPerObject((facts: DossierFacts) =>
  keepPerObject(({ words, entities }: ClaimCues): Scene => {
    const all = [...words, ...entities];
    const distinct = new Set(all);
    return {
      keys: all.map((key) => ({ key, isName: key.includes(":"), weight: weightOf(key, facts) })),
      distinct,
      weight: totalWeight(all, facts),
      weightOnce: totalWeight(distinct, facts),
    };
  }),
);

function totalWeight(keys: Iterable<string>, facts: DossierFacts): number {
  let total = 0;
  for (const key of keys) total += weightOf(key, facts);
  return total;
}

/** Both say in which country it was, and name none in common. */
export function inOtherCountries(
  { countries: x = [] }: ClaimCues,
  { countries: y = [] }: ClaimCues,
): boolean {
  return x.length > 0 && y.length > 0 && !x.some((country) => y.includes(country));
}
