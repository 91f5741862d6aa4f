import { SPEECH_LEMMAS } from "../../clauses/lexicon.ts";
import { defineClaimKind, type DossierFacts, type Join, type PlacedClaim } from "../../claims/claim-kind.ts";
import { commonest, inOrder, levelOf } from "../../claims/comparing.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import { daysBetween } from "../../mentions/edtf.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { EVENT_NOUNS } from "./event-nouns.ts";
import { findDates } from "./find-dates.ts";
import type { EventDateValue } from "./value.ts";

type EventDate = PlacedClaim<EventDateValue>;

const level = levelOf("date");
const APART: Join = { score: -1, why: "" };

export const dateKind = defineClaimKind<EventDateValue>({
  id: "date",
  label: "Date",
  states: "when a named event happened or will happen",
  find: findDates,
  join: joinDates,
  compare: compareEventDates,
  ask: askDate,
  answer: ({ claim: { value } }) => ({
    words: value.time ?? (value.edtf === null ? value.text : dateInWords(value.edtf)),
    verbatim: false,
  }),
  fields: ({ claim: { value, subject } }) => [
    { field: "event", words: [subject, value.event].filter((word) => word !== "").join(", ") },
    { field: "date", words: value.edtf === null ? null : dateInWords(value.edtf) },
    { field: "time", words: value.time },
    { field: "words", words: value.text },
  ],
});

/** "When was the quake?" after an event noun, "When did Russia evacuate …?" after a verb. */
function askDate(claims: readonly EventDate[]): string {
  const opening = claims.some(({ claim }) => claim.value.time !== null) ? "At what time" : "When";
  const noun = commonest(
    claims.flatMap(({ claim }) => claim.value.events.filter((event) => EVENT_NOUN_CLASSES.has(event))),
  );
  if (noun) return `${opening} was the ${noun}?`;
  const verb = commonest(claims.map(({ claim }) => claim.value.event).filter((event) => event !== ""));
  const subject = commonest(claims.map(({ claim }) => claim.subject).filter((words) => words !== ""));
  if (verb && SPEECH_LEMMAS.has(verb)) return `${opening} was that said?`;
  return verb && verb !== "be"
    ? `${opening} did ${subject ?? "they"} ${verb}?`
    : `${opening} was that: ${subject ?? "this event"}?`;
}

const EVENT_NOUN_CLASSES: ReadonlySet<string> = new Set(EVENT_NOUNS.flatMap(([name]) => name ?? []));

/** Share of their rarer words that two clauses with different dates must have in common to tell of one event. */
const ENOUGH_WORDS = 0.4;

/**
 * One event: a class of event in common, with names and words, and dates that fit. News dates a great
 * many acts, so a shared verb alone joins nothing, and saying is never an event here.
 */
function joinDates(a: EventDate, b: EventDate, facts: DossierFacts): Join {
  const x = a.claim.value;
  const y = b.claim.value;
  if ((x.time === null) !== (y.time === null)) return APART;
  const shared = x.events.filter(
    (event) => y.events.includes(event) && !SPEECH_LEMMAS.has(event.replace(/^to /u, "")),
  );
  if (shared.length === 0 || farApart(x, y)) return APART;
  const fits = x.time !== null ? x.time === y.time : periodsMeet(x, y);
  if (a.claim.source === b.claim.source && !fits) return APART;
  const overlap = shareOf(a, b, facts);
  if (!fits && (overlap < ENOUGH_WORDS || WEAK_EVENTS.has(shared[0] ?? ""))) return { score: 0.1, why: "" };
  const score = 0.3 + 0.5 * overlap + (fits ? 0.2 : 0);
  return { score: Math.min(1, score), why: `both date the ${shared[0] ?? "event"}` };
}

/** Verbs that tell too little of what happened to set two dates against each other. */
const WEAK_EVENTS: ReadonlySet<string> = new Set(
  "begin|end|to be|to have|to do|to make|to take|to go|to come|to get".split("|"),
);

function periodsMeet(x: EventDateValue, y: EventDateValue): boolean {
  if (x.start === null || y.start === null) return false;
  return (
    x.start.slice(0, 10) <= (y.end ?? y.start).slice(0, 10) &&
    y.start.slice(0, 10) <= (x.end ?? x.start).slice(0, 10)
  );
}

function shareOf(a: EventDate, b: EventDate, facts: DossierFacts): number {
  const weight = (key: string): number => 1 - 0.8 * facts.frequency(key);
  const total = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + weight(key), 0);
  const x = [...a.cues.words, ...a.cues.entities];
  const y = new Set([...b.cues.words, ...b.cues.entities]);
  const smaller = Math.min(total(x), total([...y]));
  return smaller > 0 ? total(x.filter((key) => y.has(key))) / smaller : 0;
}

/** Dates more than a month apart are dates of two events. */
function farApart(x: EventDateValue, y: EventDateValue): boolean {
  if (x.edtf === null || y.edtf === null) return false;
  const gap = daysBetween(x.edtf, y.edtf);
  return gap !== null && gap > MONTH;
}

const MONTH = 31;

function compareEventDates(a: EventDate, b: EventDate): Comparison {
  const [first, second] = inOrder(a, b);
  const x = first.claim.value;
  const y = second.claim.value;
  if (x.time !== null && y.time !== null) return compareTimes(first, second);
  if (x.start === null || y.start === null || x.end === null || y.end === null) {
    return level(
      "cannot-compare",
      null,
      null,
      "open period",
      `“${x.text}” and “${y.text}” leave an end open`,
    );
  }
  if (x.start === y.start && x.end === y.end) {
    return level(
      "agree",
      null,
      null,
      "same day",
      `“${x.text}” and “${y.text}” are both ${dateInWords(x.edtf ?? x.start)}`,
    );
  }
  if (x.start <= y.end && y.start <= x.end) {
    return level(
      "compatible",
      "precision",
      null,
      "one period contains the other",
      `“${x.text}” and “${y.text}” fit together`,
    );
  }
  const soft = x.alternatives.length > 0 || y.alternatives.length > 0;
  return level(
    "discrepancy",
    "date",
    soft ? "soft" : "hard",
    "dates disjoint",
    `${first.claim.source} has ${dateInWords(x.edtf ?? x.text)} (“${x.text}”), ${second.claim.source} has ${dateInWords(y.edtf ?? y.text)} (“${y.text}”)`,
  );
}

/** Minutes by which times of day may differ: "just before 4 p.m." and "3:40 p.m." are one moment. */
const CLOCK_SLACK = 30;

function compareTimes(first: EventDate, second: EventDate): Comparison {
  const x = first.claim.value;
  const y = second.claim.value;
  const apart = Math.abs(minutes(x.time) - minutes(y.time));
  if (apart === 0) return level("agree", null, null, "same time", `both have ${x.time ?? ""}`);
  if (apart <= CLOCK_SLACK) {
    return level(
      "compatible",
      "precision",
      null,
      "times close",
      `“${x.text}” and “${y.text}” are within half an hour`,
    );
  }
  return level(
    "discrepancy",
    "date",
    "soft",
    "times apart",
    `${first.claim.source} has ${x.time ?? ""}, ${second.claim.source} has ${y.time ?? ""}`,
  );
}

function minutes(time: string | null): number {
  const [hours, rest] = (time ?? "0:0").split(":").map(Number);
  return (hours ?? 0) * 60 + (rest ?? 0);
}
