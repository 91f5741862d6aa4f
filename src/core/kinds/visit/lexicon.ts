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
