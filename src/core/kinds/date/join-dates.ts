import type { DossierFacts, Join, PlacedClaim } from "../../claims/claim-kind.ts";
import { sharedScene } from "../../claims/scene-likeness.ts";
import { SPEECH_LEMMAS } from "../../clauses/lexicon.ts";
import { EVENT_NOUN_CLASSES } from "../../knowledge/event-classes.ts";
import { relateMasks } from "./masks.ts";
import { sameOnce } from "./once.ts";
import { daysFrom, nearEnough, quotesAlike, toldBefore } from "./same-day.ts";
import type { EventDateValue } from "./value.ts";

type EventDate = PlacedClaim<EventDateValue>;

const APART: Join = { score: -1, why: "" };
/** Not to be joined for itself, nor to be kept out of a group. */
const UNLIKELY: Join = { score: 0.1, why: "" };

/** Share of their rarer words that two clauses with different dates must have in common to tell of one event. */
const ENOUGH_WORDS = 0.4;

/** Verbs that tell too little of what happened to set two dates against each other. */
const WEAK_EVENTS: ReadonlySet<string> = new Set(
  "begin|end|to be|to have|to do|to make|to take|to go|to come|to get|to work|to start|to leave|to follow".split(
    "|",
  ),
);

/** Whether an act is told in a verb that says too little of it. */
export function isWeakEvent(event: string): boolean {
  return WEAK_EVENTS.has(event);
}

/** Classes of which one day sees many: two reports must name somebody in common. */
const RECURRENT: ReadonlySet<string> = new Set(["game", "win", "loss", "return", "post"]);

/** To announce or confirm a thing is an event of its own; other speech is none. */
const ANNOUNCING: ReadonlySet<string> = new Set(["announce", "announcement", "confirmation"]);

/** Verbs of speech that tell of a deed too: "the hikers were found at noon". */
const DEEDS_TOO: ReadonlySet<string> = new Set(["to find", "to put"]);

/** Whether an act told of is one that two sources may date: not the saying of it. */
export function isDatable(event: string): boolean {
  return (
    ANNOUNCING.has(event) ||
    DEEDS_TOO.has(event) ||
    EVENT_NOUN_CLASSES.has(event) ||
    !SPEECH_LEMMAS.has(event.replace(/^to /u, ""))
  );
}

/**
 * One event: a class of event in common, with names and words, and dates that fit. News dates a great
 * many acts, so a shared verb alone joins nothing, and saying is never an event here.
 */
export function joinDates(a: EventDate, b: EventDate, facts: DossierFacts): Join {
  const x = a.claim.value;
  const y = b.claim.value;
  const shared = x.events.filter((event) => y.events.includes(event) && isDatable(event)).sort(nounsFirst);
  const [event] = shared;
  const once = sameOnce(a.cues.keys, b.cues.keys);
  if (event === undefined || (once !== "ever" && farApart(a, b))) return APART;
  const fits = datesFit(a, b);
  if (once !== null && fits !== "unknown" && a.claim.source !== b.claim.source) {
    return {
      score: fits === "disjoint" ? 0.6 : 0.7,
      why: `both date the ${event.replace(/^to /u, "")} of one person or body`,
    };
  }
  if (fits === "disjoint" && x.main !== y.main) return UNLIKELY;
  if (fits === "unknown" || (a.claim.source === b.claim.source && fits !== "fits")) return APART;
  const scene = sharedScene(a.cues, b.cues, facts);
  // What was announced at a meeting dates the meeting, not another announcement.
  if (ANNOUNCING.has(event) && x.main !== y.main) return UNLIKELY;
  const doubt = fits !== "fits" || ANNOUNCING.has(event);
  const needed = fits === "disjoint" ? ENOUGH_WORDS : doubt ? ENOUGH_WORDS / 2 : 0;
  if (scene.share < needed || (doubt && WEAK_EVENTS.has(event))) return UNLIKELY;
  if (RECURRENT.has(event) && scene.names.length === 0) return UNLIKELY;
  if (fits === "disjoint" && (RECURRENT.has(event) || RECURRENT.has(x.main))) return APART;
  const named = EVENT_NOUN_CLASSES.has(event) ? 0.1 : 0;
  const score = 0.25 + named + 0.5 * scene.share + (fits === "fits" ? 0.2 : fits === "open" ? 0.1 : 0);
  return { score: Math.min(1, score), why: `both date the ${event.replace(/^to /u, "")}` };
}

function nounsFirst(a: string, b: string): number {
  return Number(EVENT_NOUN_CLASSES.has(b)) - Number(EVENT_NOUN_CLASSES.has(a)) || (a < b ? -1 : 1);
}

/** Whether the days may be one: they meet, or one of the two states none. */
function datesFit(a: EventDate, b: EventDate): ReturnType<typeof relateMasks> {
  const x = a.claim.value;
  const y = b.claim.value;
  if (x.timeOnly || y.timeOnly) return hoursApart(x, y) > FEW_HOURS ? "disjoint" : "fits";
  if (x.start === null || y.start === null) return relateMasks(x, y);
  const meet =
    x.start.slice(0, 10) <= (y.end ?? y.start).slice(0, 10) &&
    y.start.slice(0, 10) <= (x.end ?? x.start).slice(0, 10);
  const same = meet || nearEnough(a, b) || quotesAlike(a, b) || toldBefore(a, b) !== null;
  if (!same) return "disjoint";
  return isVague(x) === isVague(y) ? "fits" : "open";
}

/** Clock times farther apart are times of two events, where only one states its day. */
const FEW_HOURS = 2;

function hoursApart({ time: x }: EventDateValue, { time: y }: EventDateValue): number {
  return x === null || y === null ? 0 : Math.abs(Number(x.slice(0, 2)) - Number(y.slice(0, 2)));
}

/** A year holds so many days that to lie in it says little. */
function isVague({ grain }: EventDateValue): boolean {
  return grain === "year" || grain === "decade" || grain === "century";
}

const MONTH = 31;

/** Dates more than a month apart are dates of two events. */
function farApart(a: EventDate, b: EventDate): boolean {
  return (daysFrom(a, b) ?? 0) > MONTH;
}
