/** Nouns that name events by themselves: "Sunday's quake", "the May 3 vote". The first of a row is the class. */
export const EVENT_NOUNS: readonly (readonly string[])[] = [
  "quake earthquake temblor tremor".split(" "),
  "shooting gunfire".split(" "),
  "attack raid bombing assault airstrike".split(" "),
  "explosion blast".split(" "),
  "crash collision accident".split(" "),
  "fire blaze".split(" "),
  "flood flooding".split(" "),
  "storm hurricane cyclone typhoon".split(" "),
  "election vote ballot poll referendum".split(" "),
  "purchase acquisition takeover buyout".split(" "),
  "merger deal agreement accord treaty contract".split(" "),
  "trial hearing".split(" "),
  "verdict conviction sentence".split(" "),
  "game match".split(" "),
  "protest demonstration rally march".split(" "),
  "death killing murder".split(" "),
  "invasion war".split(" "),
  "outbreak epidemic pandemic".split(" "),
  "landslide avalanche".split(" "),
  "ceremony parade celebration festival".split(" "),
  "launch opening closure".split(" "),
];

/** Verbs that tell of the same event as a noun: "was struck" and "the quake". */
export const EVENT_VERBS: readonly (readonly string[])[] = [
  "strike hit jolt shake rock".split(" "),
  "shoot open".split(" "),
  "attack bomb raid".split(" "),
  "buy acquire purchase".split(" "),
  "announce unveil".split(" "),
  "die kill".split(" "),
  "begin start open".split(" "),
  "end finish close".split(" "),
  "arrest detain".split(" "),
];
