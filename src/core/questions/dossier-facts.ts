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
  const crowds = new Map<string, { claims: number; sources: Set<string> }>();
  for (const { claim, cues } of claims) {
    for (const key of new Set(cues.keys)) {
      const crowd = crowds.get(key) ?? { claims: 0, sources: new Set() };
      crowds.set(key, crowd);
      crowd.claims++;
      crowd.sources.add(claim.source);
    }
  }
  return {
    sources: all.size,
    frequency: (key) => (seen.get(key)?.size ?? 0) / Math.max(1, all.size),
    crowding: (key) => {
      const crowd = crowds.get(key);
      return crowd ? crowd.claims / crowd.sources.size : 0;
    },
    tells: (source, key) => crowds.get(key)?.sources.has(source) ?? false,
  };
}
