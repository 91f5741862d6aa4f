import { wordList } from "../../knowledge/word-list.ts";
import { wordClass } from "../../text/word-class.ts";

/** How people meet. `remote` meetings never are the same as ones in a place. */
export type Form = "visit" | "meeting" | "summit" | "call";

/** Words of meetings; base forms. */
export const MEETING_NOUNS: Readonly<Record<string, Form>> = {
  visit: "visit",
  trip: "visit",
  tour: "visit",
  meeting: "meeting",
  talk: "meeting",
  discussion: "meeting",
  negotiation: "meeting",
  audience: "meeting",
  summit: "summit",
  call: "call",
};

/** Verbs of meetings: subject and object are those who meet, or who comes and where. */
export const MEETING_VERBS: Readonly<Record<string, Form>> = {
  visit: "visit",
  travel: "visit",
  arrive: "visit",
  meet: "meeting",
  host: "meeting",
  welcome: "meeting",
  phone: "call",
  telephone: "call",
  speak: "call",
};

/** Forms of these words that news prints: a sentence with none of them tells of no meeting. */
export const MEETING_WORDS = wordClass(
  wordList(`visit visits visited visiting trip tour meet meets meeting meetings met talks discussion discussions
  negotiation negotiations summit call travel travels traveled travelled traveling travelling arrive arrives arrived
  arriving host hosts hosted hosting welcome welcomes welcomed welcoming phoned spoke`),
);

/** Words above or beside a meeting that say it has not happened. */
export const STAGE_WORDS: Readonly<Record<string, "planned" | "invited" | "accepted" | "declined">> = {
  plan: "planned",
  schedule: "planned",
  expect: "planned",
  intend: "planned",
  consider: "planned",
  upcoming: "planned",
  future: "planned",
  invite: "invited",
  invitation: "invited",
  accept: "accepted",
  decline: "declined",
  refuse: "declined",
};
