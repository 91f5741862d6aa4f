import { areOfOtherTimes } from "../../claims/other-times.ts";
import { keepPerObject } from "../../../base/keep-per-object.ts";
import type { DossierFacts, Join, PlacedClaim } from "../../claims/claim-kind.ts";
import { inOtherCountries, sharedScene, weightOf } from "../../claims/scene-likeness.ts";
import { foldName } from "../../claims/entity-key.ts";
import { areOfOtherMatters } from "./reading/matter.ts";
import { isDeedKey } from "./reading/deeds.ts";
import { isState, joinStates } from "./states/states.ts";
import { isPlacement } from "./places/placement.ts";
import { joinPlacements } from "./places/join-placements.ts";
import { nounClass } from "../../knowledge/noun-classes.ts";
import { isJobClaim } from "./jobs/job.ts";
import { joinJobs } from "./jobs/join-jobs.ts";
import { joinOpen } from "./open/join-open.ts";
import { mayBeOneContest } from "./listed/contest.ts";
import { areInOtherWords } from "./other-words/compare-told.ts";
import { areOfOthers, joinTold } from "./other-words/join-told.ts";
import { endAlike, lastWord } from "./other-words/told-evidence.ts";
import { isOpen, isWound } from "./open/parts.ts";
import { familyOf } from "./contraries.ts";
import { OF_SIDES } from "./lexicon.ts";
import type { EventValue } from "./value.ts";

type EventClaim = PlacedClaim<EventValue>;

const APART: Join = { score: -1, why: "" };
/** Not to be joined for itself, nor to be kept out of a group. */
const UNLIKELY: Join = { score: 0.2, why: "" };

/**
 * Whether two claims tell of one event, state or place. Statements that the grammar of their clauses does not
 * bring together may be one in other words; contrary ones may not.
 */
export function joinEvents(a: EventClaim, b: EventClaim, facts: DossierFacts): Join {
  if (isJobClaim(a) || isJobClaim(b)) return isJobClaim(a) && isJobClaim(b) ? joinJobs(a, b, facts) : APART;
  if (isState(a) || isState(b)) return isState(a) && isState(b) ? joinStates(a, b, facts) : APART;
  if (isPlacement(a) || isPlacement(b)) {
    return isPlacement(a) && isPlacement(b) ? joinPlacements(a, b, facts) : APART;
  }
  const grammar = joinClauses(a, b, facts);
  return mayBeInOtherWords(a, b, grammar) ? joinTold(a, b, facts, grammar) : grammar;
}

/**
 * Whether two statements may be one in other words: nothing in them says that they are two, or contrary.
 * @param grammar what the verbs and those who take part say of them (`joinClauses`)
 */
export function mayBeInOtherWords(a: EventClaim, b: EventClaim, grammar: Join): boolean {
  return !(
    isWound(a) ||
    isWound(b) ||
    areOfOneFamily(a, b) ||
    areOfOthers(a, b) ||
    areOfOtherObjects(a, b, grammar)
  );
}

/** "Threw a brick", "threw a party", "raised the rent" and "trade rose": one verb, and another thing. */
function areOfOtherObjects(a: EventClaim, b: EventClaim, grammar: Join): boolean {
  const [x, y] = [undergoerOf(a), undergoerOf(b)];
  return grammar.score < 0 && x !== null && y !== null && !endAlike(x, y) && !areInOtherWords(a, b);
}

/** What a deed is done to; what rises or falls by itself, does it. */
function undergoerOf({ claim: { value } }: EventClaim): string | null {
  return value.patient ?? (familyOf(value.trigger) === "rise" ? value.agent : null);
}

/** Whether two statements tell in two verbs how one thing came out: that it happened, its contrary, or what undid it. */
function areOfOneFamily({ claim: { value: x } }: EventClaim, { claim: { value: y } }: EventClaim): boolean {
  return x.trigger !== y.trigger && familyOf(x.trigger) === familyOf(y.trigger);
}

/**
 * Whether two clauses tell of one event: a happening that fits, somebody or something it happened to in
 * common, and nothing that sets them apart (other people, another country, another time).
 */
export function joinClauses(a: EventClaim, b: EventClaim, facts: DossierFacts): Join {
  const x = a.claim.value;
  const y = b.claim.value;
  if (isOpen(a) || isOpen(b)) return isOpen(a) && isOpen(b) ? joinOpen(a, b, facts) : APART;
  if (familyOf(x.trigger) !== familyOf(y.trigger)) return APART;
  if (areOfOtherTimes(a, b)) return APART;
  const common = argumentsOf(a).filter((key) => argumentsOf(b).includes(key));
  // "A Norlux driver" and "a Norlux depot": whose it is helps only where the thing itself is one.
  const shared = common.filter((key) => !key.startsWith("of:"));
  if (otherPeople(a, b) || inOtherCountries(a.cues, b.cues)) return APART;
  if (x.trigger !== y.trigger && areOfOtherMatters(x, y)) return APART;
  // "Rovers won" and "City lost" meet where a third source says who beat whom.
  const apart = mayBeOneContest(x, y) ? UNLIKELY : APART;
  if (shared.length === 0 || areInOtherParts(x, y) || areTwoSides(x, y)) return apart;
  // People who were freed and people who were held need not be the same people.
  if (x.trigger !== y.trigger && shared.every((key) => key === ANYBODY)) return APART;
  // Countries do a great many things: one that did "the same" twice did two things.
  if (shared.length === 1 && shared.every((key) => key.startsWith("country:"))) return APART;
  if (belongsToOthers(a, b)) return APART;
  // "Shares rose" and "shares fell": of two firms, unless both say of whom.
  if (isMovement(x, y) && !common.some((key) => key.includes(":"))) return APART;
  const scene = sharedScene(a.cues, b.cues, facts);
  const named = shared.some(isNamed);
  // "Felt in Ardana" and "shook Ardana": for what is only somewhere the place is the thing.
  if (shared.every((key) => key.startsWith("@")) && !PLACED.has(x.trigger)) return APART;
  const telling = Math.max(...shared.map((key) => weightOf(key, facts)));
  const lone = shared.some((key) => facts.crowding(`${familyOf(x.trigger)}|${key}`) <= LONE);
  const score =
    0.25 +
    (named ? 0.15 : 0) +
    0.1 * telling +
    (lone && scene.share >= SOME_SCENE ? 0.15 : 0) +
    (common.length > 1 ? 0.15 : 0) +
    0.5 * scene.share;
  const subject = shared.map((key) => key.replace(/^@?\w+:/u, "")).join(" and ");
  return { score: Math.min(1, score), why: `both tell of ${subject} and “${x.trigger}”` };
}

/** The class of "people", "victims", "residents". */
const ANYBODY = "person";

const PLACED: ReadonlySet<string> = new Set(["feel"]);

/** One side won and the other lost, one body approved and the other rejected: both may be so. */
function areTwoSides(x: EventValue, y: EventValue): boolean {
  if (x.trigger === y.trigger || !(OF_SIDES.has(x.trigger) || OF_BODIES.has(x.trigger))) return false;
  // "Rovers lost" and "City beat Rovers": who lost was beaten.
  if (x.trigger === "lose" && y.trigger === "defeat") return x.agent === null || x.agent !== y.patient;
  if (y.trigger === "lose" && x.trigger === "defeat") return areTwoSides(y, x);
  return x.agent === null || y.agent === null || foldName(x.agent) !== foldName(y.agent);
}

/** What one body may do and another undo. */
const OF_BODIES: ReadonlySet<string> = new Set(["approve", "reject"]);

/** Who does it in the one has it done to them in the other. */
function areInOtherParts(x: EventValue, y: EventValue): boolean {
  return swapsRoles(x, y) || swapsRoles(y, x) || undergoes(x, y) || undergoes(y, x);
}

/** "A former pupil killed two people" and "a student was killed". */
function undergoes(x: EventValue, y: EventValue): boolean {
  if (x.trigger !== y.trigger || x.patient === null || y.agent !== null) return false;
  return ofOneNoun(x.agent, y.patient) && !ofOneNoun(x.patient, y.patient);
}

/** "A pupil", "one student". */
function ofOneNoun(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && nounClass(lastWord(a)) === nounClass(lastWord(b));
}

/** "Ardana sued Belmar" and "Belmar sued": who it was done to in the one did it in the other. */
function swapsRoles(x: EventValue, y: EventValue): boolean {
  if (x.agent === null || x.patient === null || x.trigger !== y.trigger) return false;
  return y.agent === x.patient && (y.patient === null || y.patient === x.agent);
}

function isMovement(x: EventValue, y: EventValue): boolean {
  return x.trigger !== y.trigger && familyOf(x.trigger) === "rise";
}

/** "Norlux shares fell" and "Ardana shares rose": both say whose, and name nobody in common. */
function belongsToOthers(a: EventClaim, b: EventClaim): boolean {
  const owners = (claim: EventClaim): string[] =>
    argumentsOf(claim).filter((key) => key.startsWith("of:organisation:"));
  const [x, y] = [owners(a), owners(b)];
  return x.length > 0 && y.length > 0 && !x.some((key) => y.includes(key));
}

/** Share of the rarer words in common below which even a lone thing need not be the same: two treaties. */
const SOME_SCENE = 0.2;

/** Arguments with at most this many claims of the family to a source mean one event. */
const LONE = 1.3;

/** Who and what has a part in an event of the table, by its blocking keys. A claim meets many others: they are read once. */
const argumentsOf = keepPerObject(({ cues }: EventClaim): readonly string[] =>
  cues.keys.flatMap((key) => (isDeedKey(key) ? [] : [key.slice(key.indexOf("|") + 1)])),
);

function isNamed(key: string): boolean {
  return key.startsWith("person:") || key.startsWith("organisation:");
}

/** Both name people, and none in common: two arrests are two events. */
function otherPeople(a: EventClaim, b: EventClaim): boolean {
  const people = (claim: EventClaim): string[] =>
    argumentsOf(claim).filter((key) => key.startsWith("person:"));
  const [x, y] = [people(a), people(b)];
  return x.length > 0 && y.length > 0 && !x.some((key) => y.includes(key));
}
