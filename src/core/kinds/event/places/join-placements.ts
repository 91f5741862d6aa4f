import { areOfOtherTimes } from "../../../claims/other-times.ts";
import type { DossierFacts, Join, PlacedClaim } from "../../../claims/claim-kind.ts";
import { sharedScene } from "../../../claims/scene-likeness.ts";
import { venueOf, type Site } from "../../../claims/site.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { joinActs, sharedAct } from "./join-act-places.ts";
import { isFit, isInOnePlace, relationsOf } from "./compare-places.ts";
import { STORY_KEY } from "./story-place.ts";
import type { EventValue } from "../value.ts";

type EventClaim = PlacedClaim<EventValue>;

const APART: Join = { score: -1, why: "" };
/** Not to be joined for itself, nor to be kept out of a group. */
const UNLIKELY: Join = { score: 0.2, why: "" };

/** Share of the words around them that two answers which exclude each other must have in common. */
const ENOUGH_WORDS = 0.4;

/** Claims of one thing that a source has on average below which they speak of one thing. */
const LONE = 2;

/**
 * Whether two claims say where one thing is, or where one event was. Answers that exclude each other meet
 * only where the rest of their words says that it is one: wars have many battles.
 */
export function joinPlacements(a: EventClaim, b: EventClaim, facts: DossierFacts): Join {
  if (areOfOtherTimes(a, b)) return APART;
  const act = sharedAct(a, b);
  if (act !== undefined) return joinActs(a, b, act, facts);
  const shared = a.cues.keys.filter((key) => b.cues.keys.includes(key));
  const [key] = shared;
  if (key === undefined) return relationsOf(a, b).some(isFit) ? UNLIKELY : APART;
  if (key === STORY_KEY) return joinSettings(a, b, sharedScene(a.cues, b.cues, facts).share);
  const thing = isInOnePlace(a) && isInOnePlace(b);
  const relations = relationsOf(a, b);
  const scene = sharedScene(a.cues, b.cues, facts);
  const apart = relations.every((relation) => relation === "apart");
  const fits = relations.some(isFit);
  if (apart && a.claim.source === b.claim.source) return APART;
  const lone = facts.crowding(key) <= LONE;
  if (apart && !thing && (!lone || scene.share < ENOUGH_WORDS)) return APART;
  const inTown = !fits && lone && relations.every((relation) => relation === "unknown") && liesInTown(a, b);
  const score = (thing ? 0.5 : 0.2) + (fits ? 0.3 : inTown ? 0.2 : 0) + (lone ? 0.1 : 0) + 0.5 * scene.share;
  return { score: Math.min(1, score), why: `both say where ${nameOf(key)} is` };
}

/** One names the building or the ground, the other a town: "at the Korda palace" and "in Astana". */
function liesInTown(a: EventClaim, b: EventClaim): boolean {
  const towns = [a, b].map(({ claim }) => claim.value.sites.some(({ role }) => TOWNS.has(role ?? "")));
  const grounds = [a, b].map(({ claim }) => claim.value.sites.some(isGround));
  return (towns[0] === true && grounds[1] === true) || (towns[1] === true && grounds[0] === true);
}

const TOWNS: ReadonlySet<string> = new Set(wordList("city town village capital suburb"));

function isGround(site: Site): boolean {
  return venueOf(site) !== null || GROUNDS.has(site.role ?? "");
}

/** Roles of places that stand in a town. */
const GROUNDS: ReadonlySet<string> = new Set(
  wordList("palace hotel park stadium arena square bridge cemetery prison castle cathedral"),
);

/** `where|place:bam` -> "bam" */
function nameOf(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}

/**
 * Two things or events of the story: in one place or in two, nobody says that they are one, but that both stand
 * where articles tell what they are about.
 */
function joinSettings(a: EventClaim, b: EventClaim, share: number): Join {
  const relations = relationsOf(a, b);
  if (relations.every((relation) => relation === "apart")) return APART;
  const same = relations.some((relation) => relation === "same");
  const inLead = a.sentenceIndex <= LEAD && b.sentenceIndex <= LEAD;
  const fits = inLead && share >= SOME_WORDS && !isExact(a) && !isExact(b);
  const score = same ? 0.6 : fits || relations.includes("within") ? 0.5 : answerAlike(a, b) ? 0.3 : 0;
  return { score, why: "both say where it happened" };
}

/** Whether two claims answer alike finely: two streets, two buildings, two towns, but not a street and a town. */
function answerAlike(a: EventClaim, b: EventClaim): boolean {
  const sorts = a.claim.value.sites.map(sortOf);
  return b.claim.value.sites.some((site) => sorts.includes(sortOf(site)));
}

function sortOf(site: Site): "street" | "building" | "town" {
  if (ADDRESSES.has(site.role ?? "")) return "street";
  return site.kind !== undefined || isGround(site) ? "building" : "town";
}

/** Share of the words around them below which two places told of are not the story's own. */
const SOME_WORDS = 0.15;

/** What a ground is called and at which address it lies are answers of their own. */
function isExact({ claim }: EventClaim): boolean {
  return claim.value.sites.some((site) => isGround(site) || ADDRESSES.has(site.role ?? ""));
}

const ADDRESSES: ReadonlySet<string> = new Set(wordList("address corner street"));

/** The headline and what follows it at once. */
const LEAD = 2;
