import type { DossierFacts, Join, PlacedClaim } from "../../../claims/claim-kind.ts";
import { sharedScene } from "../../../claims/scene-likeness.ts";
import { isPronoun } from "../../../claims/comparing.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { placeKindNamed } from "../../../knowledge/place-kinds.ts";
import type { SiteRelation } from "../../../claims/site.ts";
import { relationsOf } from "./compare-places.ts";
import { isAnybody, mayBeOnePerson } from "../reading/one-person.ts";
import type { EventValue } from "../value.ts";

type EventClaim = PlacedClaim<EventValue>;

const APART: Join = { score: -1, why: "" };
const ACT = "where|act:";

/** The key of an act whose place both claims tell; undefined where they tell of none in common. */
export function sharedAct(a: EventClaim, b: EventClaim): string | undefined {
  return a.cues.keys.find((key) => key.startsWith(ACT) && b.cues.keys.includes(key));
}

/** The id of the act whose place a claim tells first. */
export function actOf({ cues }: EventClaim): string | undefined {
  return cues.keys.find((key) => key.startsWith(ACT))?.slice(ACT.length);
}

/** Claims of an act that a source has on average below which it tells of one. */
const LONE = 1.5;

/**
 * Whether two claims say where one person or thing was found, caught, treated. Where the places fit, it is enough that
 * nothing tells the two apart; where they exclude each other, the act must be the only one of its sort.
 */
export function joinActs(a: EventClaim, b: EventClaim, act: string, facts: DossierFacts): Join {
  const relations = relationsOf(a, b);
  const fit = fitOf(a, b, relations);
  const likeness = likenessOf(a.claim.value.patient ?? "", b.claim.value.patient ?? "", fit === "close");
  if (likeness === "other") return APART;
  const crowding = facts.crowding(act);
  const { share } = sharedScene(a.cues, b.cues, facts);
  const base = 0.2 + (likeness === "same" ? 0.25 : 0) + 0.3 * share;
  const why = `both say where it was: ${act.slice(ACT.length)}`;
  if (relations.every((relation) => relation === "apart")) {
    const only = likeness === "same" ? crowding < LONE : crowding <= ONLY && !areOtherThings(a, b);
    if (a.claim.source === b.claim.source) return APART;
    return only ? { score: base + (likeness === "same" ? 0.1 : 0.3), why } : APART;
  }
  const place = fit === "none" && crowding <= LONE ? 0.15 : WEIGHT_OF_FIT[fit];
  return { score: Math.min(1, base + place), why };
}

/** Claims of an act that a source has on average where most tell of one only. */
const ONLY = 1.2;

/** How well two places fit: `close` where few others would, `loose` where each of several may have such a place. */
type Fit = "close" | "loose" | "none";

const WEIGHT_OF_FIT: Readonly<Record<Fit, number>> = { close: 0.35, loose: 0.25, none: 0 };

function fitOf(a: EventClaim, b: EventClaim, relations: readonly SiteRelation[]): Fit {
  if (!relations.some((relation) => relation === "same" || relation === "within")) return "none";
  return tellsLittle(a) && tellsLittle(b) && !isToldAlike(a, b) ? "loose" : "close";
}

/** "At the scene", "at home", "on the road": each of several may be found or caught at another. */
function tellsLittle({ claim }: EventClaim): boolean {
  return claim.value.sites.every(({ kind }) => kind !== undefined && COMMON.has(kind));
}

const COMMON: ReadonlySet<string> = new Set(
  wordList("home house apartment road car scene yard office shop hospital school prison"),
);

/** "His mother's house", "at the home of his mother": whose or which it is tells more than what it is. */
function isToldAlike(a: EventClaim, b: EventClaim): boolean {
  const [x, y] = [a, b].map(({ claim }) => claim.value.sites.flatMap(({ name }) => tellingWords(name)));
  return x?.some((word) => y?.includes(word)) ?? false;
}

function tellingWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => word.length > 3 && !COMMON.has(placeKindNamed(word)));
}

/**
 * Whether two act on one: of one name or noun, of words that leave it open, or of others.
 * @param inOnePlace so sure a place that only names tell them apart: "two men", "one of the two"
 */
function likenessOf(a: string, b: string, inOnePlace: boolean): "same" | "open" | "other" {
  const [x, y] = [lastWord(a), lastWord(b)];
  if (x === "" || y === "" || leavesOpen(x) || leavesOpen(y)) return "open";
  if (areMany(x, y)) return "open";
  const [person, other] = [isSomebody(a), isSomebody(b)];
  if (x === y || nounClass(x) === nounClass(y)) return person && isAnybody(a) && !isName(a) ? "open" : "same";
  if (person && other)
    return mayBeOnePerson(a, b) || (inOnePlace && !(isName(a) && isName(b))) ? "open" : "other";
  return person === other ? "open" : "other";
}

/** "Ninety people", "hundreds of evacuees": those who are sheltered and moved are told by many words. */
function areMany(x: string, y: string): boolean {
  return MANY.has(x) && MANY.has(y);
}

const MANY: ReadonlySet<string> = new Set(
  wordList(`people residents evacuees families hundreds thousands dozens villagers survivors victims passengers others
  households refugees inhabitants students pupils children tourists guests fans supporters protesters workers`),
);

/** "The gun" and "the knife", found in two places. */
function areOtherThings({ claim: { value: x } }: EventClaim, { claim: { value: y } }: EventClaim): boolean {
  const [thing, other] = [x.patient ?? "", y.patient ?? ""];
  const areThings = [thing, other].every((words) => !isSomebody(words) && !leavesOpen(lastWord(words)));
  return areThings && thing !== "" && other !== "" && !areMany(lastWord(thing), lastWord(other));
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
}

/** Words that may stand for anybody or anything. */
const OPEN: ReadonlySet<string> = new Set(
  wordList("body bodies remains corpse one two three all wreckage wreck"),
);

function leavesOpen(word: string): boolean {
  return isPronoun(word) || OPEN.has(word);
}

/** A name, or a noun for a person. */
function isSomebody(words: string): boolean {
  return isName(words) || isPersonNoun(lastWord(words)) || AGED.test(words);
}

/** "The 24-year-old". */
const AGED = /-year-olds?$/iu;

function isName(words: string): boolean {
  return /(?:^| )\p{Lu}\S*$/u.test(words);
}
