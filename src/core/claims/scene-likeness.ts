import type { ClaimCues } from "./claim.ts";
import type { DossierFacts } from "./claim-kind.ts";

/** What two claims have in common in the words and names around them. */
export interface SharedScene {
  /** Weight of what both have against the weight of the poorer one, 0 to 1. */
  readonly share: number;
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
  const total = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + weightOf(key, facts), 0);
  const x = [...a.words, ...a.entities];
  const y = new Set([...b.words, ...b.entities]);
  const common = x.filter((key) => y.has(key));
  const smaller = Math.min(total(x), total([...y]));
  return {
    share: smaller > 0 ? total(common) / smaller : 0,
    words: common.filter((key) => !key.includes(":")),
    names: common.filter((key) => key.includes(":")),
  };
}

/** Both say in which country it was, and name none in common. */
export function inOtherCountries(
  { countries: x = [] }: ClaimCues,
  { countries: y = [] }: ClaimCues,
): boolean {
  return x.length > 0 && y.length > 0 && !x.some((country) => y.includes(country));
}
