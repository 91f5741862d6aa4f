import { groupBy } from "../../base/order.ts";
import { contentStems, wordingOf } from "../claims/wording.ts";
import type { DossierFacts, PlacedClaim } from "../claims/claim-kind.ts";

/** Facts of a dossier: how widely words and names are used. */
export function dossierFacts(claims: readonly PlacedClaim[]): DossierFacts {
  const seen = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const { claim, cues } of claims) {
    all.add(claim.source);
    for (const key of [...cues.words, ...cues.entities]) {
      const sources = seen.get(key);
      if (sources) sources.add(claim.source);
      else seen.set(key, new Set([claim.source]));
    }
  }
  const crowds = new Map<string, { claims: number; sources: Map<string, number> }>();
  for (const { claim, cues } of claims) {
    for (const key of new Set(cues.keys)) {
      const crowd = crowds.get(key) ?? { claims: 0, sources: new Map<string, number>() };
      crowds.set(key, crowd);
      crowd.claims++;
      crowd.sources.set(claim.source, (crowd.sources.get(claim.source) ?? 0) + 1);
    }
  }
  const spread = spreadOfStems(claims);
  return {
    sources: all.size,
    frequency: (key) => (seen.get(key)?.size ?? 0) / Math.max(1, all.size),
    crowding: (key) => {
      const crowd = crowds.get(key);
      return crowd ? crowd.claims / crowd.sources.size : 0;
    },
    tells: (source, key) => crowds.get(key)?.sources.get(source) ?? 0,
    rarity: (stem) => Math.log((spread.sentences + 1) / ((spread.times.get(stem) ?? 0) + 0.5)),
  };
}

/** In how many of the sentences that claims stand in each stem is used. */
function spreadOfStems(claims: readonly PlacedClaim[]): { sentences: number; times: Map<string, number> } {
  const sentences = groupBy(claims, ({ claim, sentenceIndex }) => `${claim.source} ${String(sentenceIndex)}`);
  const times = new Map<string, number>();
  for (const [, told] of sentences) {
    const stems = new Set(told.flatMap(({ claim }) => [...contentStems(wordingOf(claim.exact))]));
    for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  }
  return { sentences: sentences.size, times };
}
