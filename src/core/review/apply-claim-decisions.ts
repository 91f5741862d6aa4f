import type { AnyClaimKind, PlacedClaim } from "../claims/claim-kind.ts";
import type { SourceReading } from "../claims/source-reading.ts";
import { anchorKey, type ClaimAnchor, type ClaimDecision } from "./decisions.ts";
import { readByHand } from "./read-by-hand.ts";

/**
 * Puts what people decided about single claims in the place of what the machine found there. A claim
 * that a person changed stays though the machine finds it no more.
 * @param readingOf the source of that id; undefined where the dossier has none
 * @param warn told of a claim that can no longer be made
 */
export function applyClaimDecisions(
  found: readonly PlacedClaim[],
  decisions: readonly ClaimDecision[],
  kinds: readonly AnyClaimKind[],
  readingOf: (source: string) => SourceReading | undefined,
  warn: (message: string) => void,
): readonly PlacedClaim[] {
  if (decisions.length === 0) return found;
  const replaced = new Set<PlacedClaim>();
  const made: PlacedClaim[] = [];
  const byPlace = new Map(found.map((placed) => [anchorKey(placed.claim), placed]));
  for (const { machine, claim } of decisions) {
    const proposal = machine === null ? null : (byPlace.get(anchorKey(machine)) ?? null);
    if (proposal !== null) replaced.add(proposal);
    if (claim === null) continue;
    const kind = kinds.find(({ id }) => id === claim.kind);
    const source = readingOf(claim.source);
    if (kind && source) made.push(readByHand(claim, kind, source, proposal));
    else warn(`A claim of kind "${claim.kind}" that a person made in ${claim.source} could not be kept.`);
  }
  const taken = new Set(made.map(({ claim }) => anchorKey(claim)));
  return [...found.filter((placed) => !replaced.has(placed) && !taken.has(anchorKey(placed.claim))), ...made];
}

/** Where the claim of a decision stands after all claim decisions, for decisions about its question. */
export function claimAt(claims: readonly PlacedClaim[]): (place: ClaimAnchor) => PlacedClaim | null {
  const byPlace = new Map(claims.map((placed) => [anchorKey(placed.claim), placed]));
  return (place) => byPlace.get(anchorKey(place)) ?? nearestClaim(claims, place);
}

/** The one claim of that kind that shares words with the place: a better rule may have moved its ends. */
function nearestClaim(claims: readonly PlacedClaim[], place: ClaimAnchor): PlacedClaim | null {
  const near = claims.filter(
    ({ claim }) =>
      claim.source === place.source &&
      claim.kind === place.kind &&
      claim.start < place.end &&
      place.start < claim.end,
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}
