import { JOIN_THRESHOLD, type DossierFacts, type Join, type PlacedClaim } from "../../claims/claim-kind.ts";
import { probability } from "../../claims/fitted-evidence.ts";
import { sharedScene } from "../../claims/scene-likeness.ts";
import { EVENT_NOUN_CLASSES } from "../../knowledge/event-classes.ts";
import { boundsOf, daysApart, relateEdtf } from "../../mentions/edtf.ts";
import { isUnplacedPeriod, relateMasks } from "./masks.ts";
import { datesStep, isOfOther, isOnceEver, isReplacedBy, sameOnce, stepOfBoth } from "./once.ts";
import { timeGap } from "./clock.ts";
import { CLOCK_SLACK } from "./compare-dates.ts";
import { isToCome } from "./to-come.ts";
import {
  areTwoEnds,
  daysFrom,
  daysMeet,
  isOpenPeriod,
  nearEnough,
  quotesAlike,
  sameDayOfYear,
  sameEnd,
  toldBefore,
} from "./same-day.ts";
import { BEST_MATCH, isFar, likenessOf, pairOf, type Pair } from "./likeness.ts";
import { isAnnouncing, isDatable, isWeakEvent } from "./telling-events.ts";
import type { EventDateValue } from "./value.ts";

type EventDate = PlacedClaim<EventDateValue>;

const APART: Join = { score: -1, why: "" };
/** Not to be joined for itself, nor to be kept out of a group. */
const UNLIKELY: Join = { score: 0.1, why: "" };
/** Two days, of which one at least has no act that has a name: the others of their groups tell whether they are one. */
const UNTOLD: Join = { score: 0, why: "" };
/** One is of another occasion than the story's, or of none, and told of all days up to one: "no arrests had been made by Friday". */
const OTHER_OCCASION: Join = { score: -1, why: "" };
/** "In May instead of March": the day that an act had before is held against none that it has now, and kept out by none. */
const FORMER: Join = { score: 0, why: "" };
/** The like of it happens many times a day, and nobody is named by both. */
const UNNAMED: Join = { score: 0.1, why: "" };

/** What the acts alone say of two dates, whatever else they have in common. */
const FINAL: ReadonlySet<Join> = new Set([OTHER_OCCASION, FORMER, UNNAMED]);

/** Share of their rarer words that two clauses with different dates must have in common to tell of one event. */
const ENOUGH_WORDS = 0.4;

/** Classes of which one day sees many: two reports must name somebody in common. */
const RECURRENT: ReadonlySet<string> = new Set(["game", "win", "loss", "return", "post"]);

/**
 * One event: a class of event in common, with names and words, and dates that fit; or so much else in common that
 * the verbs do not matter, the surer where neither source has anything more like the other. News dates a great
 * many acts, so a shared verb alone joins nothing, and saying is never an event here.
 */
export function joinDates(a: EventDate, b: EventDate, facts: DossierFacts): Join {
  const told = joinActs(a, b, facts);
  if (FINAL.has(told)) return told;
  if (a.claim.source === b.claim.source && told === APART && mayBeOneHour(a, b)) return UNTOLD;
  const once = told.score >= JOIN_THRESHOLD && sameOnce(a.cues.keys, b.cues.keys) !== null;
  if (once || told.score === STEP_SCORE || a.claim.source === b.claim.source) return told;
  if (beginApart(a, b)) return APART;
  if (told.score < 0 && (daysFrom(a, b) ?? 0) > 0) return mayGoWith(a, b) ? UNTOLD : APART;
  const pair = pairOf(a, b, told.score, facts);
  const likeness = likenessOf(pair);
  const alone = probability(likeness);
  const best = areHeldApart(pair) ? alone : probability(likeness + BEST_MATCH);
  if (Math.min(told.score, alone) < JOIN_THRESHOLD && datesFit(a, b) === "disjoint")
    return mayGoWith(a, b) ? UNTOLD : APART;
  if (told.score < JOIN_THRESHOLD && !mayBeOneTime(pair)) {
    return { score: Math.min(alone, UNSURE), why: "", rivalry: { likeness, score: Math.min(best, UNSURE) } };
  }
  const why = told.why === "" ? "both tell of one time" : told.why;
  const score = isFittingStep(a, b, facts) ? Math.max(alone, FITTING_STEP_SCORE) : alone;
  return { score, why, rivalry: { likeness, score: Math.max(best, score) } };
}

/** Two times of one source, of which one states no day: "called at 12:40 a.m.", "shot early on Sunday". */
function mayBeOneHour(a: EventDate, b: EventDate): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  return x.timeOnly !== y.timeOnly && (timeGap(x, y) ?? 0) <= CLOCK_SLACK && daysMeet(x, y);
}

/** One dates a step of the story, and the other tells of no act that a noun names: "the banner fell on Friday". */
function mayGoWith(a: EventDate, b: EventDate): boolean {
  return (datesStep(a.cues.keys) && tellsLittle(b)) || (datesStep(b.cues.keys) && tellsLittle(a));
}

function tellsLittle({ claim: { value } }: EventDate): boolean {
  return value.time === null && !value.events.some((event) => EVENT_NOUN_CLASSES.has(event));
}

/** Joined, they would be held against each other: that nothing else is more alike does not make them one. */
function areHeldApart({ gap, apart }: Pair): boolean {
  return (gap ?? 0) > 0 || (apart ?? 0) > CLOCK_SLACK;
}

function mayBeOneTime(pair: Pair): boolean {
  const { a, b, x, y, gap, namedApart, acts, scene } = pair;
  if (areHeldApart(pair) || namedApart) return false;
  if ((x.events.length === 0 || y.events.length === 0) && !pair.loneDay && !pair.loneTime) return false;
  if (acts.length > 0 && isVague(x) !== isVague(y) && acts.every((act) => RECURRENT.has(act))) return false;
  // Two clock times are two events as a rule, however near.
  if (acts.length === 0 && x.time !== null && y.time !== null && x.time !== y.time) return false;
  if (acts.length === 0 && scene.cosine <= wordsNeeded(pair)) return false;
  if (!isDatable(a.claim.value.main) !== !isDatable(b.claim.value.main)) return false;
  return gap === 0 || datesFit(a, b) === "fits";
}

function isOfDay({ edtf }: EventDateValue): boolean {
  return (edtf ?? "").length >= DAY_LENGTH;
}

const DAY_LENGTH = "2024-05-17".length;

/** How much in common two dates need that share no act: nothing where hardly two events have such a date, or nothing else is told of it. */
function wordsNeeded({ x, y, oneMinute, sameFarDays, loneDay, marked, loneTime }: Pair): number {
  if (isVague(x) && isVague(y)) return sameFarDays && loneDay ? -1 : YEAR_NEEDS;
  return oneMinute || sameFarDays || loneTime || (loneDay && marked) ? -1 : 0;
}

const YEAR_NEEDS = 0.15;
const UNSURE = 0.45;

/** The same by what they say was done. */
export function joinActs(a: EventDate, b: EventDate, facts: DossierFacts): Join {
  const x = a.claim.value;
  const y = b.claim.value;
  const [event] = x.events.filter((one) => y.events.includes(one) && isDatable(one)).sort(nounsFirst);
  if (event === undefined || beginApart(a, b)) return APART;
  const once = sameOnce(a.cues.keys, b.cues.keys);
  const fits = datesFit(a, b);
  if (fits === "disjoint" && isOneStep(a, b, facts)) {
    return { score: STEP_SCORE, why: `both date the ${event.replace(/^to /u, "")} of the story` };
  }
  if (fits !== "fits" && isReplacedBy(a.cues.keys, b.cues.keys)) return FORMER;
  // "Another probe was launched in May": a month takes in days that it does not tell of.
  const loose = fits === "disjoint" || isOfDay(x) !== isOfDay(y);
  if (isOfOther(a.cues.keys) !== isOfOther(b.cues.keys)) {
    if (isOpenPeriod(x) !== isOpenPeriod(y)) return OTHER_OCCASION;
    if (loose) return APART;
  }
  if (once !== "ever" && farApart(a, b)) return APART;
  if (once !== null && fits !== "unknown" && a.claim.source !== b.claim.source) {
    return {
      score: fits === "disjoint" ? 0.6 : 0.7,
      why: `both date the ${event.replace(/^to /u, "")} of one person or body`,
    };
  }
  // "Last week" of an unknown week says too little; and a year holds many games.
  if (isUnplacedPeriod(x) || isUnplacedPeriod(y)) return APART;
  if (RECURRENT.has(event) && isVague(x) !== isVague(y)) return UNLIKELY;
  if (fits === "disjoint" && x.main !== y.main) return UNLIKELY;
  if (fits === "unknown" || (a.claim.source === b.claim.source && fits !== "fits")) return APART;
  const scene = sharedScene(a.cues, b.cues, facts);
  if (RECURRENT.has(event) && scene.names.length === 0 && !mayBeOneGame(a, b, event)) return UNNAMED;
  // What was announced at a meeting dates the meeting, not another announcement.
  if (isAnnouncing(event) && x.main !== y.main) return UNLIKELY;
  const doubt = fits !== "fits" || isAnnouncing(event);
  const needed = fits === "disjoint" ? ENOUGH_WORDS : doubt ? ENOUGH_WORDS / 2 : 0;
  if (scene.share < needed || (isWeakEvent(event) && (doubt || scene.share < ENOUGH_WORDS / 2)))
    return UNLIKELY;
  if (fits === "disjoint" && (RECURRENT.has(event) || RECURRENT.has(x.main))) return APART;
  const named = EVENT_NOUN_CLASSES.has(event) ? 0.1 : 0;
  const score = 0.25 + named + 0.5 * scene.share + (fits === "fits" ? 0.2 : fits === "open" ? 0.1 : 0);
  return { score: Math.min(1, score), why: `both date the ${event.replace(/^to /u, "")}` };
}

/** Two tell of a game on one day, and one of them names nobody: "the final begins on May 25". */
function mayBeOneGame(a: EventDate, b: EventDate, event: string): boolean {
  const namesNobody = a.cues.entities.length === 0 || b.cues.entities.length === 0;
  return (
    GAMES.has(event) && namesNobody && isOfDay(a.claim.value) && a.claim.value.edtf === b.claim.value.edtf
  );
}

const GAMES: ReadonlySet<string> = new Set(["game", "win", "loss"]);

/** The score of two days of one step. */
const STEP_SCORE = 0.7;

/** What two days have at least that fit and are of one step. */
const FITTING_STEP_SCORE = 0.7;

function isFittingStep(a: EventDate, b: EventDate, facts: DossierFacts): boolean {
  const fits = datesFit(a, b);
  return (fits === "fits" || fits === "open") && isOneStep(a, b, facts);
}

/** Two days of what both articles date once, and as one step of the story. */
function isOneStep(a: EventDate, b: EventDate, facts: DossierFacts): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  const step = a.claim.source === b.claim.source ? null : stepOfBoth(a.cues.keys, b.cues.keys);
  if (step === null || (x.main !== step && y.main !== step)) return false;
  const gap = daysFrom(a, b) ?? 0;
  return gap <= MONTH || (isToCome(a) && isToCome(b)) || alikeLongAgo(a, b, isOnceEver(step), facts);
}

/** What lies months behind is one thing only where something else is told alike of it: "arrested in Tarn for …". */
function alikeLongAgo(a: EventDate, b: EventDate, once: boolean, facts: DossierFacts): boolean {
  if (!isFar(a) || !isFar(b)) return false;
  const { share, weight } = sharedScene(a.cues, b.cues, facts);
  return share >= ENOUGH_WORDS || (once && weight > 0);
}

function nounsFirst(a: string, b: string): number {
  return Number(EVENT_NOUN_CLASSES.has(b)) - Number(EVENT_NOUN_CLASSES.has(a)) || (a < b ? -1 : 1);
}

/** Whether the days may be one: they meet, or one of the two states none. */
function datesFit(a: EventDate, b: EventDate): ReturnType<typeof relateMasks> {
  const x = a.claim.value;
  const y = b.claim.value;
  if ((timeGap(x, y) ?? 0) > FEW_HOURS) return "disjoint";
  if (x.timeOnly || y.timeOnly) return "fits";
  if (sameEnd(x, y)) return "fits";
  if (isOpenPeriod(x) || isOpenPeriod(y)) {
    const relation = x.edtf === null || y.edtf === null ? null : relateEdtf(x.edtf, y.edtf);
    if (relation === "disjoint" || areTwoEnds(x, y)) return "disjoint";
    return relation === null ? relateMasks(x, y) : "open";
  }
  if (x.start === null || y.start === null) return relateMasks(x, y);
  const same =
    daysMeet(x, y) ||
    sameDayOfYear(a, b) ||
    nearEnough(a, b) ||
    quotesAlike(a, b) ||
    toldBefore(a, b) !== null;
  if (!same) return "disjoint";
  return isVague(x) === isVague(y) ? "fits" : "open";
}

/** Minutes: clock times farther apart are times of two events. */
const FEW_HOURS = 120;

/** A year holds so many days that to lie in it says little. */
function isVague({ grain }: EventDateValue): boolean {
  return grain === "year" || grain === "decade" || grain === "century";
}

/** "the worst fire since 2008" dates another fire: one day of two stands open, and the other is not the one it opens with. */
function beginApart(a: EventDate, b: EventDate): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  if (sameDayOfYear(a, b)) return false;
  const since = isSince(x) ? x : isSince(y) ? y : null;
  if (since === null || (isSince(x) && isSince(y))) return false;
  const other = since === x ? y : x;
  const opening = boundsOf(since.edtf?.split("/")[0] ?? "");
  const period = boundsOf(other.edtf ?? "");
  return opening !== null && period !== null && (daysApart(opening, period) ?? 0) > 0;
}

function isSince({ edtf }: EventDateValue): boolean {
  return edtf?.endsWith("/..") ?? false;
}

const MONTH = 31;

/** Dates more than a month apart are dates of two events. */
function farApart(a: EventDate, b: EventDate): boolean {
  return (daysFrom(a, b) ?? 0) > MONTH;
}
