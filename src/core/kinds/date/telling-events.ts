import { SPEECH_LEMMAS } from "../../clauses/lexicon.ts";
import { EVENT_NOUN_CLASSES } from "../../knowledge/event-classes.ts";

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

/** Whether an act is the making known of something. */
export function isAnnouncing(event: string): boolean {
  return ANNOUNCING.has(event);
}

/** The acts told of that say enough of what happened for two dates to be held against each other. */
export function tellingActs(events: readonly string[]): readonly string[] {
  return events.filter((event) => isDatable(event) && !isWeakEvent(event));
}
