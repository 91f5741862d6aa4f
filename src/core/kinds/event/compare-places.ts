import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { inOrder, levelOf } from "../../claims/comparing.ts";
import { relateSites, type SiteRelation } from "../../claims/site.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import type { EventValue } from "./value.ts";

type EventClaim = PlacedClaim<EventValue>;

const level = levelOf("event");

/** Whether a claim says where. */
export function statesPlace({ claim }: EventClaim): boolean {
  return claim.value.sites.length > 0;
}

/** The places of a claim, as printed. */
export function placesInWords({ claim }: EventClaim): string {
  return claim.value.sites.map(({ name }) => name).join(", ");
}

/**
 * Compares where two sources place one thing or event. Soft for events: what one source says of a part of
 * it, another may say of another part.
 */
export function comparePlaces(a: EventClaim, b: EventClaim): Comparison {
  const [first, second] = inOrder(a, b);
  const told = `${first.claim.source} says ${placesInWords(first)}, ${second.claim.source} says ${placesInWords(second)}`;
  const relations = relationsOf(first, second);
  if (relations.every((relation) => relation === "same")) {
    return level("agree", null, null, "same places", `both say ${placesInWords(first)}`);
  }
  if (relations.some((relation) => relation === "same" || relation === "within")) {
    return level("compatible", "precision", null, "places that fit", `${told}: the one fits the other`);
  }
  if (relations.every((relation) => relation === "apart")) {
    const strength = isInOnePlace(a) && isInOnePlace(b) ? "hard" : "soft";
    return level("discrepancy", "place", strength, "places apart", `${told}: it cannot be both`);
  }
  return level("compatible", "precision", null, "other places", `${told}: see whether one lies in the other`);
}

/** The closest relation of each place of either claim to one of the other's. */
export function relationsOf(a: EventClaim, b: EventClaim): SiteRelation[] {
  const closest = (x: EventClaim, y: EventClaim): SiteRelation[] =>
    x.claim.value.sites.map((site) => {
      const all = y.claim.value.sites.map((other) => relateSites(site, other));
      return CLOSEST_FIRST.find((relation) => all.includes(relation)) ?? "unknown";
    });
  return [...closest(a, b), ...closest(b, a)];
}

const CLOSEST_FIRST: readonly SiteRelation[] = ["same", "within", "unknown", "apart"];

/** A town, an epicentre or a home is in one place; events and firms may be in several. */
export function isInOnePlace({ cues }: EventClaim): boolean {
  return cues.keys.some((key) => IN_ONE_PLACE.test(key));
}

const IN_ONE_PLACE = /^where\|(?:place|thing|home):/u;
