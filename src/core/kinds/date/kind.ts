import { defineClaimKind, type PlacedClaim, type Weight } from "../../claims/claim-kind.ts";
import { commonest } from "../../claims/comparing.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { compareAllDays, compareDays, compareTimes, dayOf, statesTime } from "./compare-dates.ts";
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
  weigh,
  compare: compareDays,
  whole: compareAllDays,
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
      weight: "plain",
      states: statesTime,
      compare: compareTimes,
      ask: (claims) => askDate("At what time", claims),
      answer: ({ claim: { value } }) => ({ words: value.time ?? value.text, verbatim: value.time === null }),
    },
  ],
});

/** Events that have a name come before what somebody did on a day, and posts of the sources themselves last. */
function weigh(claims: readonly EventDate[]): Weight {
  const main = commonest(claims.map(({ claim }) => claim.value.main)) ?? "";
  if (main === "post" || claims.every(({ claim }) => claim.value.question === null)) return "slight";
  return claims.some(({ claim }) => claim.value.nominal && claim.value.main === main) ? "main" : "plain";
}

/**
 * "When was the quake?" where nouns name the event, "When did the firm close the plant?" where a verb does;
 * where only pronouns tell who, the words of the first claim stand for the event.
 */
function askDate(opening: string, claims: readonly EventDate[]): string {
  const values = claims.map(({ claim }) => claim.value);
  const shared = commonest(values.map(({ main }) => main));
  const told = values.filter(({ main }) => main === shared);
  const question = commonest(told.flatMap((value) => (value.question === null ? [] : [value.question])));
  if (question !== null) return `${opening} ${question}?`;
  const noun = commonest(
    values.flatMap(({ events }) => events.filter((event) => EVENT_NOUN_CLASSES.has(event))),
  );
  if (noun !== null) return `${opening} was the ${noun}?`;
  const [first] = told;
  return first === undefined || first.told === ""
    ? `${opening} was that?`
    : `${opening} was this: “${first.told}”?`;
}
