import { areOfOtherTimes } from "../../../claims/other-times.ts";
import { mapDefined } from "../../../../base/map-defined.ts";
import type { DossierFacts, Join, PlacedClaim } from "../../../claims/claim-kind.ts";
import { commonest, inOrder, levelOf } from "../../../claims/comparing.ts";
import { ONE_NEWS } from "../../../claims/one-news.ts";
import { sharedScene } from "../../../claims/scene-likeness.ts";
import { daysBetween } from "../../../mentions/edtf.ts";
import type { Comparison } from "../../../verdicts/verdict.ts";
import { isAnybody, mayBeOnePerson } from "../reading/one-person.ts";
import { isUnsettled } from "../listed/compare-events.ts";
import { areOfOtherMatters } from "../reading/matter.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import { STATE_QUESTIONS } from "./state-questions.ts";
import { NOT_KNOWN, type StateQuestion } from "./state-question.ts";
import { JOB } from "../jobs/job.ts";
import { endAlike } from "../other-words/told-evidence.ts";
import type { EventValue } from "../value.ts";

type EventClaim = PlacedClaim<EventValue>;

const level = levelOf("event");
const APART: Join = { score: -1, why: "" };
/** Not to be joined for themselves, nor to be kept out of a group that fits both. */
const UNLIKELY: Join = { score: 0, why: "" };

/** Whether a claim answers a question of state in a set phrase. */
export function isState({ claim }: EventClaim): boolean {
  return claim.value.answer !== null && claim.value.trigger !== JOB;
}

/** The question a claim of state answers. */
export function stateQuestionOf({ claim }: EventClaim): StateQuestion | undefined {
  return claim.value.answer === null
    ? undefined
    : STATE_QUESTIONS.find(({ id }) => id === claim.value.trigger);
}

/**
 * "How did Ann Orr plead?", "How did the accused plead?": a name that only one of several claims has may be that of
 * somebody else in its sentence.
 */
export function askState({ ask, askOf }: StateQuestion, claims: readonly EventClaim[]): string {
  if (askOf === undefined) return ask;
  const person =
    sureOf(
      mapDefined(claims, ({ claim }) => claim.value.person ?? null),
      claims,
    ) ??
    sureOf(
      mapDefined(claims, ({ claim }) => roleIn(claim.value.patient)),
      claims,
    );
  return person === null ? ask : askOf.replace("@", () => person);
}

/** Whom most claims are about, where enough of them say so. */
function sureOf(people: readonly string[], claims: readonly EventClaim[]): string | null {
  const person = commonest(people);
  const times = people.filter((one) => one === person).length;
  return times >= Math.min(SURE, claims.length) ? person : null;
}

/** "The coach": a short phrase that says who it is; null for all else. */
function roleIn(printed: string | null): string | null {
  return printed !== null && ROLE.test(printed) ? printed.charAt(0).toLowerCase() + printed.slice(1) : null;
}

const ROLE = /^[Tt]he \p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)?$/u;

/** So many claims that name one person name the one they are about. */
const SURE = 2;

/** Share of the words around them that two answers have in common which are of one matter in any case. */
const ENOUGH_WORDS = 0.3;
/** A story asks each such question of one matter, unless its sources answer it this often. */
const MANY = 3;

/** Answers to one question of state meet, unless they are of other people or of another time. */
export function joinStates(a: EventClaim, b: EventClaim, facts: DossierFacts): Join {
  const question = stateQuestionOf(a);
  if (!question || a.claim.value.trigger !== b.claim.value.trigger) return APART;
  const differ = a.claim.value.answer !== b.claim.value.answer;
  if (question.ofPerson && !mayBeOnePerson(a.claim.value.patient ?? "", b.claim.value.patient ?? ""))
    return APART;
  if (differ && question.recurring === true && isTimeApart(a, b, ONE_NEWS)) return APART;
  if (question.raisedBy === undefined && (areNew(a, b, differ) || areNew(b, a, differ))) return APART;
  if (differ && areOfOtherMatters(a.claim.value, b.claim.value)) return APART;
  const leftOpen = differ && (isNotKnown(a) || isNotKnown(b) || holdOneAnother(a, b));
  const others = question.answersAre === "others";
  if (differ && !leftOpen && question.together && tellsBoth(a, b, facts)) return APART;
  if (differ && !leftOpen && others) return APART;
  // An article may tell how far a matter had got before, and how far it is.
  if (differ && !leftOpen && a.claim.source === b.claim.source)
    return question.answersAre === "stages" ? UNLIKELY : APART;
  // That somebody was arrested is an event; whether anybody was is asked where a source says nobody.
  if (question.raisedBy !== undefined && !isRaised(question.id, question.raisedBy, facts)) {
    return APART;
  }
  const { share } = sharedScene(a.cues, b.cues, facts);
  const alike = share >= ENOUGH_WORDS;
  const otherTime = areOfOtherTimes(a, b);
  if (otherTime && (differ || !alike)) return APART;
  const many = facts.crowding(`state|${question.id}`) > MANY;
  if (!alike && (many || (differ && !leftOpen && areOfOthers(a, b)))) return UNLIKELY;
  return { score: Math.min(1, 0.55 + 0.4 * share), why: `both answer “${question.ask}”` };
}

/** Whether the two are told of days, or failing that by articles, that lie further apart. */
function isTimeApart(a: EventClaim, b: EventClaim, days: number): boolean {
  return liesApart(a.claim.about ?? a.published, b.claim.about ?? b.published, days);
}

function liesApart(a: string | null, b: string | null, days: number): boolean {
  return a !== null && b !== null && (daysBetween(a, b) ?? 0) > days;
}

/** Whether a source says what makes one ask, or that nobody knows. */
function isRaised(question: string, by: string, { crowding }: DossierFacts): boolean {
  return [by, NOT_KNOWN].some((answer) => crowding(answerKey(question, answer)) > 0);
}

/**
 * "A bystander", "a fishing boat": one whom an article brings in behind its opening is not who the other is about,
 * unless that one is told by the same noun.
 */
function areNew(a: EventClaim, b: EventClaim, differ: boolean): boolean {
  const [x, y] = [a.claim.value.patient ?? "", b.claim.value.patient ?? ""];
  return (differ || a.sentenceIndex > LEAD) && isOneOfASort(x) && !endAlike(x, y) && !INDEFINITE.test(y);
}

/** The headline and the first sentence. */
const LEAD = 1;
const INDEFINITE = /^(?:an?|another)\b/iu;

/** Whether a phrase names one of many by what it is: "a supplier", not "a man". */
function isOneOfASort(printed: string): boolean {
  return INDEFINITE.test(printed) && !isAnybody(printed);
}

/** Key of the claims that give one answer to a question. */
export function answerKey(question: string, answer: string): string {
  return `state|${question}|${answer}`;
}

/** Whether a claim gives an answer that nobody asks for by itself: "somebody was arrested". */
export function answersInPassing(claim: EventClaim): boolean {
  const raisedBy = stateQuestionOf(claim)?.raisedBy;
  return raisedBy !== undefined && raisedBy !== claim.claim.value.answer && !isNotKnown(claim);
}

function isNotKnown({ claim }: EventClaim): boolean {
  return claim.value.answer === NOT_KNOWN;
}

/** "a shotgun or a rifle" and "a rifle": the one leaves open what the other says, or says more. */
function holdOneAnother(a: EventClaim, b: EventClaim): boolean {
  const [x, y] = [answersOf(a).map(plainly), answersOf(b).map(plainly)];
  return x.some((answer) => y.includes(answer));
}

/** Each thing an answer names. */
function answersOf({ claim }: EventClaim): readonly string[] {
  return (claim.value.answer ?? "").split(/ (?:or|and) /u);
}

/** "A jewel" and "jewels", "a car" and "the vehicle". */
function plainly(answer: string): string {
  return nounClass(answer.replace(ARTICLE, "").replace(PLURAL, ""));
}

const ARTICLE = /^(?:an?|the) /u;
/** "jewels", not "glass" or "lack of brakes". */
const PLURAL = /(?<=^\p{Ll}+[^su])s$/u;

/** Whether the source of either tells elsewhere what the other says. */
function tellsBoth(a: EventClaim, b: EventClaim, facts: DossierFacts): boolean {
  const tells = (one: EventClaim, other: EventClaim): boolean =>
    answersOf(other).some(
      (answer) => facts.tells(one.claim.source, answerKey(one.claim.value.trigger, answer)) > 0,
    );
  return tells(a, b) || tells(b, a);
}

/** Both name people, and none in common. */
function areOfOthers(a: EventClaim, b: EventClaim): boolean {
  const people = ({ cues }: EventClaim): string[] => cues.entities.filter((key) => key.startsWith("person:"));
  const [x, y] = [people(a), people(b)];
  return x.length > 0 && y.length > 0 && !x.some((key) => y.includes(key));
}

/** Compares two answers to one question of state. */
export function compareStates(a: EventClaim, b: EventClaim): Comparison {
  const [first, second] = inOrder(a, b);
  const [x, y] = [first.claim, second.claim];
  if (x.value.answer === y.value.answer || plainly(x.value.answer ?? "") === plainly(y.value.answer ?? "")) {
    return level("agree", null, null, "same state", `both say: ${x.value.answer ?? ""}`);
  }
  const told = `${x.source} says ${x.value.answer ?? ""}, ${y.source} says ${y.value.answer ?? ""}`;
  if (isNotKnown(a) || isNotKnown(b)) {
    return level("changed-over-time", "status", null, "not known to one", told);
  }
  if (holdOneAnother(a, b)) return level("compatible", "precision", null, "one leaves it open", told);
  const question = stateQuestionOf(a);
  const [early, late] = [first.published, second.published];
  if (question?.holds !== undefined && liesApart(early, late, question.holds)) {
    return level("changed-over-time", "status", null, "later news", told);
  }
  if (isUnsettled(x.stance) !== isUnsettled(y.stance) && early !== late)
    return level("changed-over-time", "status", null, "foreseen and told", told);
  const bothEnd = [x, y].every(({ value }) => question?.outcomes?.includes(value.answer ?? "") === true);
  return question?.answersAre === "stages" && !bothEnd
    ? level("changed-over-time", "status", null, "stages of one matter", told)
    : level("discrepancy", "status", "soft", "contrary states", told);
}
