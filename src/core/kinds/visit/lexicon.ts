import { wordList } from "../../knowledge/word-list.ts";
import { wordClass } from "../../text/word-class.ts";

/** How people meet. `call`: they are not in one place. */
export type Form = "visit" | "meeting" | "summit" | "call";

/** How far a visit has come. */
export type Stage = "happened" | "planned" | "considered" | "invited" | "accepted" | "declined" | "cancelled";

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

/** What a verb of meeting makes of its subject; its object and whoever is named behind "with" are the other side. */
export interface Frame {
  readonly form: Form;
  readonly subject: "guest" | "host";
  /** Words of which one must follow: "spoke with", not "spoke of". */
  readonly needs?: readonly string[];
}

export const MEETING_FRAMES: Readonly<Record<string, Frame>> = {
  visit: { form: "visit", subject: "guest" },
  tour: { form: "visit", subject: "guest" },
  travel: { form: "visit", subject: "guest" },
  fly: { form: "visit", subject: "guest", needs: ["to", "into"] },
  arrive: { form: "visit", subject: "guest" },
  land: { form: "visit", subject: "guest", needs: ["in", "at"] },
  meet: { form: "meeting", subject: "guest" },
  host: { form: "meeting", subject: "host" },
  welcome: { form: "meeting", subject: "host" },
  receive: { form: "meeting", subject: "host" },
  phone: { form: "call", subject: "guest" },
  telephone: { form: "call", subject: "guest" },
  speak: { form: "call", subject: "guest", needs: ["with", "to"] },
};

/** Forms of these words that news prints: a sentence with none of them tells of no meeting. */
export const MEETING_WORDS = wordClass(
  wordList(`visit visits visited visiting trip tour toured meet meets meeting meetings met talks discussion discussions
  negotiation negotiations summit audience call travel travels traveled travelled traveling travelling fly flew flown
  flies flying land landed lands landing arrive arrives arrived arriving host hosts hosted hosting welcome welcomes
  welcomed welcoming receive receives received receiving phoned spoke`),
);

/** Whom the words before a name behind a noun of meeting make of it: "a visit by", "talks with". */
export const BEHIND_NOUN: ReadonlyMap<string, "guest" | "host"> = new Map([
  ["by", "guest"],
  ["of", "guest"],
  ["between", "guest"],
  ["with", "host"],
]);

/** Verbs whose subject is at a meeting of others, or only speaks of it. */
export const ATTENDING: ReadonlySet<string> = new Set(
  wordList("attend join watch follow cover observe mention criticize criticise describe report"),
);

/** Words above or beside a meeting that say how far it has come. */
export const STAGE_WORDS: Readonly<Record<string, Stage>> = {
  plan: "planned",
  schedule: "planned",
  expect: "planned",
  intend: "planned",
  due: "planned",
  agree: "planned",
  prepare: "planned",
  upcoming: "planned",
  future: "planned",
  forthcoming: "planned",
  consider: "considered",
  contemplate: "considered",
  mull: "considered",
  hope: "considered",
  wish: "considered",
  invite: "invited",
  invitation: "invited",
  accept: "accepted",
  decline: "declined",
  refuse: "declined",
  cancel: "cancelled",
  "call off": "cancelled",
  scrap: "cancelled",
  postpone: "cancelled",
};
