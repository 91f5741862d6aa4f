import type { DossierFacts, Join, PlacedClaim } from "../../claims/claim-kind.ts";
import { sharedScene } from "../../claims/scene-likeness.ts";
import { isInOnePlace, relationsOf } from "./compare-places.ts";
import type { EventValue } from "./value.ts";

type EventClaim = PlacedClaim<EventValue>;

const APART: Join = { score: -1, why: "" };

/** Share of the words around them that two answers which exclude each other must have in common. */
const ENOUGH_WORDS = 0.4;

/** Claims of one thing that a source has on average below which they speak of one thing. */
const LONE = 2;

/**
 * Whether two claims say where one thing is, or where one event was. Answers that exclude each other meet
 * only where the rest of their words says that it is one: wars have many battles.
 */
export function joinPlacements(a: EventClaim, b: EventClaim, facts: DossierFacts): Join {
  if ((a.claim.about === null) !== (b.claim.about === null)) return APART;
  const shared = a.cues.keys.filter((key) => b.cues.keys.includes(key));
  const [key] = shared;
  if (key === undefined) return APART;
  const thing = isInOnePlace(a) && isInOnePlace(b);
  const relations = relationsOf(a, b);
  const scene = sharedScene(a.cues, b.cues, facts);
  const apart = relations.every((relation) => relation === "apart");
  const fits = relations.some((relation) => relation === "same" || relation === "within");
  if (apart && a.claim.source === b.claim.source) return APART;
  const lone = facts.crowding(key) <= LONE;
  if (apart && !thing && (!lone || scene.share < ENOUGH_WORDS)) return APART;
  const score = (thing ? 0.5 : 0.2) + (fits ? 0.3 : 0) + (lone ? 0.1 : 0) + 0.5 * scene.share;
  return { score: Math.min(1, score), why: `both say where ${nameOf(key)} is` };
}

/** `where|place:bam` -> "bam" */
function nameOf(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}
