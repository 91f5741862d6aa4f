import { mapDefined } from "../../../base/map-defined.ts";
import { defineClaimKind, type PlacedClaim, type Weight } from "../../claims/claim-kind.ts";
import { commonest, isPronoun } from "../../claims/comparing.ts";
import { withArticle } from "../../claims/in-questions.ts";
import { CLASS_OF_VERB } from "../../knowledge/event-classes.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { askEvent, askWhereOf, factsOf, isDoneTo } from "./listed/ask-events.ts";
import { askOpen } from "./open/ask-open.ts";
import { compareEvents, flat } from "./listed/compare-events.ts";
import { compareOpen } from "./open/compare-open.ts";
import { areInOtherWords, compareTold } from "./other-words/compare-told.ts";
import { comparePlaces, placesInWords, statesPlace } from "./places/compare-places.ts";
import { findEvents } from "./find-events.ts";
import { findPlacements } from "./places/find-placements.ts";
import { compareOffences, offencesInWords, statesOffence } from "./listed/offences.ts";
import { actOf } from "./places/join-act-places.ts";
import { PLACE_ACTS } from "./places/place-acts.ts";
import { isPlacement } from "./places/placement.ts";
import { STORY_KEY } from "./places/story-place.ts";
import { compareJobs } from "./jobs/compare-jobs.ts";
import { findJobs } from "./jobs/find-jobs.ts";
import { isJobClaim } from "./jobs/job.ts";
import { isOpen, isWound } from "./open/parts.ts";
import { joinEvents } from "./join-events.ts";
import { stemsOf } from "./other-words/told-alike.ts";
import { answersInPassing, askState, compareStates, isState, stateQuestionOf } from "./states/states.ts";
import { findStates } from "./states/find-states.ts";
import { readSentences } from "./reading/sentence-reading.ts";
import { oneLine } from "../../text/one-line.ts";
import type { EventValue } from "./value.ts";

type EventClaim = PlacedClaim<EventValue>;

export const eventKind = defineClaimKind<EventValue>({
  id: "event",
  label: "Event",
  states: "that something happened: signed, attacked, arrested, resigned",
  find: (source) => {
    const sentences = readSentences(source);
    return [
      ...findEvents(sentences),
      ...findPlacements(sentences),
      ...findStates(sentences),
      ...findJobs(sentences),
    ];
  },
  join: joinEvents,
  gives: ({ claim }) => claim.value.answer,
  words: (claim) => (hasAnswer(claim) || isPlacement(claim) || isWound(claim) ? [] : stemsOf(claim)),
  weigh,
  topic,
  inPassing: (claim) => answersInPassing(claim) || (isOpen(claim) && !isPlacement(claim) && !isState(claim)),
  compare: (a, b) => {
    if (isJobClaim(a)) return compareJobs(a, b);
    if (isState(a)) return compareStates(a, b);
    if (isPlacement(a)) return comparePlaces(a, b);
    if (areInOtherWords(a, b)) return compareTold(a, b);
    return isOpen(a) ? compareOpen(a, b) : compareEvents(a, b);
  },
  ask: (claims) => {
    if (claims.some(isJobClaim)) return `What is the post or job of ${whoseJob(claims)}?`;
    const state = claims[0] && stateQuestionOf(claims[0]);
    if (state) return askState(state, claims);
    if (claims.some(isPlacement)) return askWhere(claims);
    if (areInManyVerbs(claims)) return askWhatOf(claims);
    const told = inCommonestVerb(claims);
    return told.some(isOpen) ? askOpen(told) : askEvent(told);
  },
  answer: (placed) => {
    const { claim } = placed;
    if (claim.value.answer !== null) return { words: claim.value.answer, verbatim: false };
    if (isPlacement(placed)) return { words: placesInWords(placed), verbatim: false };
    if (isWound(placed)) return { words: claim.value.beside ?? "", verbatim: true };
    return {
      words: claim.stance === "asserted" ? flat(claim.exact) : `${flat(claim.exact)} (${claim.stance})`,
      verbatim: claim.stance === "asserted",
    };
  },
  fields: (placed) => {
    const { claim } = placed;
    if (hasAnswer(placed)) {
      return [
        { field: "answer", words: claim.value.answer },
        { field: "of", words: claim.value.patient, free: true },
        { field: "stance", words: claim.stance },
      ];
    }
    return [
      { field: "what", words: claim.value.trigger, free: isOpen(placed) },
      { field: "by", words: claim.value.agent, free: true },
      { field: "to", words: claim.value.patient, free: true },
      { field: "where", words: claim.value.sites.map(({ name }) => name).join(", ") || null, free: true },
      { field: "stance", words: claim.stance },
    ];
  },
  aspects: [
    {
      id: "offence",
      states: statesOffence,
      compare: compareOffences,
      ask: (claims) =>
        `Of what is ${commonest(claims.map(({ claim }) => claim.subject)) ?? "somebody"} accused?`,
      answer: (claim) => ({ words: offencesInWords(claim), verbatim: false }),
    },
    {
      id: "where",
      // Where a shooting or a quake was is asked of the placements; here, of what has no name of its own.
      states: (claim) =>
        statesPlace(claim) &&
        !isPlacement(claim) &&
        !isOpen(claim) &&
        !CLASS_OF_VERB.has(claim.claim.value.trigger),
      // "Shook Ardana, felt in Ulm" and "levelled villages in Ardana": in another verb it may be another place.
      compare: (a, b) => (areInOtherWords(a, b) ? compareTold(a, b) : comparePlaces(a, b)),
      ask: askWhereOf,
      answer: (claim) => ({ words: placesInWords(claim), verbatim: false }),
    },
  ],
});

/** A state or a job: what it answers is in its value. */
function hasAnswer({ claim }: EventClaim): boolean {
  return claim.value.answer !== null;
}

/** By name, where any claim has one. */
function whoseJob(claims: readonly EventClaim[]): string {
  const named = commonest(mapDefined(claims, ({ claim }) => claim.value.person ?? null));
  return named ?? withArticle(commonest(mapDefined(claims, ({ claim }) => claim.value.patient)) ?? "person");
}

/** Of statements in several verbs those in the commonest: the question is asked in it. */
function inCommonestVerb(claims: readonly EventClaim[]): readonly EventClaim[] {
  const verb = commonest(claims.map(({ claim }) => claim.value.trigger));
  return claims.filter(({ claim }) => claim.value.trigger === verb);
}

/** Whether no verb is that of most of the statements. */
function areInManyVerbs(claims: readonly EventClaim[]): boolean {
  return 2 * inCommonestVerb(claims).length <= claims.length;
}

/** "What is said of Ann Orr?": of statements in many verbs, by a name that at least half of them print. */
function askWhatOf(claims: readonly EventClaim[]): string {
  const subjects = claims.map(({ claim }) => oneLine(claim.subject)).filter((words) => !isPronoun(words));
  const printed = claims.map(({ claim }) => oneLine(claim.exact));
  const isCommon = (name: string): boolean =>
    2 * printed.filter((words) => words.includes(name.slice(name.lastIndexOf(" ") + 1))).length >=
    claims.length;
  const who = commonest(subjects.filter((name) => isNamed(name) && isCommon(name))) ?? subjects[0];
  if (who === undefined) return "What is said of it?";
  return `What is said of ${withArticle(who)}?`;
}

/** What befell somebody comes before where places are, what figures tell better, and what is told in passing. */
function weigh(claims: readonly EventClaim[]): Weight {
  const [first] = claims;
  if (first === undefined) return "plain";
  const state = stateQuestionOf(first);
  if (state) return state.weight ?? "main";
  if (claims.some(isJobClaim)) return "slight";
  if (claims.some(isPlacement)) return isWhereOfHarm(claims) ? "plain" : "slight";
  if (claims.some(isOpen) || areInManyVerbs(claims)) return "slight";
  const { act, who, done } = factsOf(claims);
  if (who === null || (!done && isDoneTo(act))) return "slight";
  const many = new Set(claims.map(({ claim }) => claim.source)).size >= ENOUGH_SOURCES;
  return many && !(HARM.has(act) && !isNamed(who)) ? "main" : "plain";
}

/** So many sources do not tell of the same by the way. */
const ENOUGH_SOURCES = 3;
/** What happens to many at once: how many says more than whether. */
const HARM: ReadonlySet<string> = new Set(wordList("kill die injure shoot damage"));

function isNamed(who: string): boolean {
  return /\p{Lu}/u.test(who);
}

/** Where nobody is named, several questions ask of one happening: "the clerk", "the worker", "anybody". */
function topic(claims: readonly EventClaim[]): string | null {
  const [first] = claims;
  if (
    first === undefined ||
    hasAnswer(first) ||
    claims.some((claim) => isPlacement(claim) || isOpen(claim))
  ) {
    return null;
  }
  const { act, who } = factsOf(claims);
  return isNamed(who ?? "") ? null : `event|${act}`;
}

/** A game is won where it is played: nobody asks. */
function isWhereOfHarm(claims: readonly EventClaim[]): boolean {
  return asksWhereOf(claims, "event") && !PLAYED.some((event) => asksWhereOf(claims, `event:${event}`));
}

const PLAYED = wordList("game win loss draft");

function asksWhereOf(claims: readonly EventClaim[], prefix: string): boolean {
  return claims.some(({ cues }) => cues.keys.some((key) => `${key}:`.startsWith(`where|${prefix}:`)));
}

/** "Where was Ann Orr found?" */
function askWhereDone(claims: readonly EventClaim[]): string {
  const id = commonest(claims.flatMap((claim) => actOf(claim) ?? []));
  const act = PLACE_ACTS.find((one) => one.id === id);
  const whose = claims.map(({ claim }) => claim.subject).filter((words) => !isPronoun(words));
  const who = commonest(whose.filter(isNamed)) ?? commonest(whose);
  return act === undefined || who === null ? "Where did it happen?" : act.ask.replace("%", withArticle(who));
}

/** "Where was the shooting?", "Where is Ulm?", "Where is Ann Orr from?" */
function askWhere(claims: readonly EventClaim[]): string {
  const acted = claims.filter((claim) => actOf(claim) !== undefined);
  if (2 * acted.length >= claims.length) return askWhereDone(acted);
  const named = claims.filter(({ cues }) => !cues.keys.includes(STORY_KEY) || cues.keys.length > 1);
  const name = commonest(named.map(({ claim }) => claim.subject));
  if (name === null) return "Where did it happen?";
  if (asksWhereOf(claims, "home")) return `Where is ${name} from?`;
  const ofName = named.filter(({ claim }) => claim.subject === name);
  return `Where ${asksWhereOf(ofName, "event") ? "was" : "is"} ${name}?`;
}
