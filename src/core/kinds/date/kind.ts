import { defineClaimKind, type PlacedClaim, type Weight } from "../../claims/claim-kind.ts";
import { commonest } from "../../claims/comparing.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { nounAsked } from "./asked.ts";
import { compareAllDays, compareDays, compareTimes, dayOf, statesTime } from "./compare-dates.ts";
import { isToCome } from "./to-come.ts";
import { EVENT_NOUN_CLASSES, withBroader } from "../../knowledge/event-classes.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { findDates } from "./find-dates.ts";
import { joinDates } from "./join-dates.ts";
import { isDatable, isWeakEvent } from "./telling-events.ts";
import type { EventDateValue } from "./value.ts";

type EventDate = PlacedClaim<EventDateValue>;

export const dateKind = defineClaimKind<EventDateValue>({
  id: "date",
  label: "Date",
  states: "when a named event happened or will happen",
  find: findDates,
  join: joinDates,
  // Who tells of one day in other words tells one answer: the pair of them that fits best counts. A time of day
  // that states no day tells none.
  gives: ({ claim: { value } }) => (value.timeOnly ? "" : (dayOf(value) ?? value.timex)),
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
  if (main === "post" || isWeakEvent(main) || claims.every(({ claim }) => claim.value.question === null))
    return "slight";
  return claims.some(({ claim }) => claim.value.nominal && claim.value.main === main) ? "main" : "plain";
}

/**
 * "When was the quake?" where a noun names the event in one of the sources, "When did the firm close the plant?"
 * where a verb does; where only pronouns tell who, the words of the first claim stand for the event.
 */
function askDate(opening: string, claims: readonly EventDate[]): string {
  const body = claims.filter(({ claim }) => claim.standing === "body");
  const asked = body.length > 0 ? body : claims;
  const named = eventNamed(asked);
  const told = named === null ? asked : asked.filter(({ claim }) => claim.value.main === named);
  const harm = named !== null && PUBLIC_EVENTS.has(named) ? `was the ${named}` : null;
  const asks = (some: readonly EventDate[]): string | null =>
    commonest(some.flatMap(({ claim }) => claim.value.question ?? []));
  const question = harm ?? asks(told) ?? asks(asked);
  const tense = claims.every(isToCome) ? inFuture : (words: string): string => words;
  if (question !== null) return `${opening} ${tense(question)}?`;
  const [words = ""] = asked.map(({ claim }) => claim.value.told).filter(isTelling);
  if (words !== "") return `${opening} was this: “${words}”?`;
  if (named !== null && EVENT_NOUN_CLASSES.has(named)) return `${opening} ${tense(nounAsked(named))}?`;
  const [first] = asked;
  return first === undefined || first.claim.value.told === ""
    ? `${opening} was that?`
    : `${opening} was this: “${first.claim.value.told}”?`;
}

/** More than a verb: "signed" asks nothing. */
function isTelling(words: string): boolean {
  return words.split(" ").length > 2;
}

/** The event that most claims tell of, be it beside another; of equals one that has a noun. */
function eventNamed(claims: readonly EventDate[]): string | null {
  const classes = claims
    .flatMap(({ claim }) => withoutBroader([...new Set(claim.value.events)]))
    .filter(isDatable);
  const nouns = classes.filter((event) => EVENT_NOUN_CLASSES.has(event));
  const [any, noun] = [commonest(classes), commonest(nouns)];
  const times = (event: string | null): number => classes.filter((other) => other === event).length;
  return noun !== null && times(noun) >= times(any) ? noun : any;
}

/** "Shooting", not "attack", where both tell of it. */
function withoutBroader(events: readonly string[]): readonly string[] {
  const broader = events.flatMap((event) => withBroader(event).slice(1));
  return events.filter((event) => !broader.includes(event));
}

/** What happens to a place or a people, and is known by its name: nobody asks when somebody was struck by it. */
const PUBLIC_EVENTS: ReadonlySet<string> = new Set(
  wordList(
    "quake attack shooting bombing stabbing explosion crash flood landslide arraignment sentence burial",
  ),
);

/** "did the firm close the plant" -> "will the firm close the plant"; "was the game" -> "is the game". */
function inFuture(question: string): string {
  return question
    .replace(/^did /u, "will ")
    .replace(/^was the (\S+)$/u, "is the $1")
    .replace(/^were the (\S+)$/u, "are the $1");
}
