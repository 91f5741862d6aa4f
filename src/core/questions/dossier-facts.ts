import type { Occasion } from "../claims/claim.ts";
import type { DossierFacts, PlacedClaim } from "../claims/claim-kind.ts";

/** Facts of a dossier: how widely words and names are used, and what its sources date. */
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
  const dated = claims.flatMap(({ claim, cues }) =>
    cues.occasion?.date == null ? [] : [{ ...cues.occasion, date: cues.occasion.date, source: claim.source }],
  );
  return {
    sources: all.size,
    frequency: (key) => (seen.get(key)?.size ?? 0) / Math.max(1, all.size),
    crowding: (key) => {
      const crowd = crowds.get(key);
      return crowd ? crowd.claims / crowd.sources.size : 0;
    },
    dateOf: (occasion) => dateOf(occasion, dated),
  };
}

/** Names two occasions must share to be one: the place and someone who was there, or two who were. */
const SHARED_NAMES = 2;

function dateOf(
  occasion: Occasion,
  dated: readonly (Occasion & { readonly date: string; readonly source: string })[],
): { date: string; source: string } | null {
  const fitting = dated.filter(
    ({ entities }) => entities.filter((key) => occasion.entities.includes(key)).length >= SHARED_NAMES,
  );
  const dates = new Set(fitting.map(({ date }) => date));
  const [first] = fitting;
  return first && dates.size === 1 ? { date: first.date, source: first.source } : null;
}
