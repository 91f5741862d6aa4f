import { SPEECH_LEMMAS } from "../../clauses/lexicon.ts";
import { defineClaimKind, type PlacedClaim } from "../../claims/claim-kind.ts";
import { commonest, isPronoun } from "../../claims/comparing.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { compareDays, compareTimes, dayOf, statesTime } from "./compare-dates.ts";
import { EVENT_NOUN_CLASSES } from "../../knowledge/event-classes.ts";
import { findDates } from "./find-dates.ts";
import { joinDates } from "./join-dates.ts";
import type { EventDateValue } from "./value.ts";

type EventDate = PlacedClaim<EventDateValue>;

export const dateKind = defineClaimKind<EventDateValue>({
  id: "date",
  label: "Date",
  states: "when a named event happened or will happen",
  find: findDates,
  join: joinDates,
  answers: ({ claim }) => !claim.value.timeOnly,
  compare: compareDays,
  ask: (claims) => askDate("When", claims),
  answer: ({ claim: { value } }) => {
    const day = dayOf(value);
    return day === null
      ? { words: value.text, verbatim: true }
      : { words: dateInWords(day), verbatim: false };
  },
  fields: ({ claim: { value, subject } }) => [
    { field: "event", words: [subject, value.event].filter((word) => word !== "").join(", "), free: true },
    { field: "date", words: value.edtf === null ? null : dateInWords(value.edtf) },
    { field: "time", words: value.time },
    { field: "words", words: value.text, free: true },
  ],
  aspects: [
    {
      id: "time",
      states: statesTime,
      compare: compareTimes,
      ask: (claims) => askDate("At what time", claims),
      answer: ({ claim: { value } }) => ({ words: value.time ?? value.text, verbatim: value.time === null }),
    },
  ],
});

/** "When was the quake?" after an event noun, "When did Russia evacuate …?" after a verb. */
function askDate(opening: string, claims: readonly EventDate[]): string {
  const noun = commonest(
    claims.flatMap(({ claim }) => claim.value.events.filter((event) => EVENT_NOUN_CLASSES.has(event))),
  );
  if (noun) return `${opening} was the ${noun}?`;
  const verb = commonest(claims.map(({ claim }) => claim.value.event).filter((event) => event !== ""));
  const subject = commonest(claims.map(({ claim }) => claim.subject).filter((words) => !isPronoun(words)));
  if (verb && SPEECH_LEMMAS.has(verb)) return `${opening} was that said?`;
  return verb && verb !== "be"
    ? `${opening} did ${subject ?? "they"} ${verb}?`
    : `${opening} was that: ${subject ?? "this event"}?`;
}
