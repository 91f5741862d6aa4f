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
  const weigh = weigherOf(facts);
  const x = sceneOf(a);
  const y = sceneOf(b);
  const common = x.keys.filter((key) => y.distinct.has(key));
  const [own, others] = [weigh(x.keys), weigh(y.keysOnce)];
  const weight = totalWeight(common, facts);
  return {
    share: common.length > 0 ? weight / Math.min(own, others) : 0,
    weight,
    cosine: common.length > 0 ? weight / Math.sqrt(own * others) : 0,
    words: common.filter((key) => !key.includes(":")),
    names: common.filter((key) => key.includes(":")),
  };
}

interface Scene {
  /** Words, then names. */
  readonly keys: readonly string[];
  readonly distinct: ReadonlySet<string>;
  readonly keysOnce: readonly string[];
}

/** A claim meets many others: its keys are laid out, and weighed in a dossier, once. */
const sceneOf = keepPerObject(({ words, entities }: ClaimCues): Scene => {
  const keys = [...words, ...entities];
  const distinct = new Set(keys);
  return { keys, distinct, keysOnce: [...distinct] };
});

const weigherOf = keepPerObject((facts: DossierFacts) =>
  keepPerObject((keys: readonly string[]) => totalWeight(keys, facts)),
);

function totalWeight(keys: readonly string[], facts: DossierFacts): number {
  return keys.reduce((sum, key) => sum + weightOf(key, facts), 0);
}

/** Both say in which country it was, and name none in common. */
export function inOtherCountries(
  { countries: x = [] }: ClaimCues,
  { countries: y = [] }: ClaimCues,
): boolean {
  return x.length > 0 && y.length > 0 && !x.some((country) => y.includes(country));
}
