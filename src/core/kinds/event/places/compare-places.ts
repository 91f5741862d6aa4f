import type { PlacedClaim } from "../../../claims/claim-kind.ts";
import { inOrder, levelOf } from "../../../claims/comparing.ts";
import { relateSites, type Site, type SiteRelation, siteInWords } from "../../../claims/site.ts";
import type { Comparison } from "../../../verdicts/verdict.ts";
import type { EventValue } from "../value.ts";

type EventClaim = PlacedClaim<EventValue>;

const level = levelOf("event");

/** Whether a claim says where. */
export function statesPlace({ claim }: EventClaim): boolean {
  return claim.value.sites.length > 0;
}

/** The places of a claim, as printed. */
export function placesInWords({ claim }: EventClaim): string {
  return claim.value.sites.map(siteInWords).join(", ");
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
  if (relations.some(isFit)) {
    return level("compatible", "precision", null, "places that fit", `${told}: the one fits the other`);
  }
  if (relations.every((relation) => relation === "apart")) {
    const strength = isInOnePlace(a) && isInOnePlace(b) ? "hard" : "soft";
    return level("discrepancy", "place", strength, "places apart", `${told}: it cannot be both`);
  }
  return level("compatible", "precision", null, "other places", `${told}: see whether one lies in the other`);
}

/**
 * The closest relation of each place of either claim to one of the other's. Two barns in two towns are two, and a barn
 * and a motel of one town are two as well.
 */
export function relationsOf(a: EventClaim, b: EventClaim): readonly SiteRelation[] {
  const [x, y] = [a.claim.value.sites, b.claim.value.sites];
  const named = closestRelations(x.filter(isNamedSite), y.filter(isNamedSite));
  if (named.includes("apart") && !named.some(isFit)) return named.filter((relation) => relation === "apart");
  // What is told first lies in what follows: "in the library of a school".
  const [inner, other] = [x.find(isUnnamedSite), y.find(isUnnamedSite)];
  if (inner && other && relateSites(inner, other) === "apart") return ["apart"];
  return closestRelations(x, y);
}

function isUnnamedSite(site: Site): boolean {
  return !isNamedSite(site);
}

function isNamedSite({ kind }: Site): boolean {
  return kind === undefined;
}

/** Whether two places are one, or the one lies in the other. */
export function isFit(relation: SiteRelation): boolean {
  return relation === "same" || relation === "within";
}

function closestRelations(x: readonly Site[], y: readonly Site[]): SiteRelation[] {
  const closest = (some: readonly Site[], others: readonly Site[]): SiteRelation[] =>
    some.map((site) => {
      const all = others.map((other) => relateSites(site, other));
      return CLOSEST_FIRST.find((relation) => all.includes(relation)) ?? "unknown";
    });
  return [...closest(x, y), ...closest(y, x)];
}

const CLOSEST_FIRST: readonly SiteRelation[] = ["same", "within", "unknown", "apart"];

/** A town, an epicentre or a home is in one place; events and firms may be in several. */
export function isInOnePlace({ cues }: EventClaim): boolean {
  return cues.keys.some((key) => IN_ONE_PLACE.test(key));
}

const IN_ONE_PLACE = /^where\|(?:place|thing|home):/u;
