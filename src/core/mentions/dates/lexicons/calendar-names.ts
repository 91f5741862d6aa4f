import { MONTH_NAMES, MONTH_WORDS, WEEKDAY_NAMES } from "../../../knowledge/calendar.ts";

/** Month names and the short forms of wire copy; 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Array.from(MONTH_WORDS, (name) => [
    name,
    MONTH_NAMES.findIndex((full) => full.startsWith(name.slice(0, "jan".length))) + 1,
  ]),
);

/** Full names, which take no point: the one after "June." ends a sentence. */
export const FULL_MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);

/** Months that are also other words ("may", "march", "Jan", "Mar", "August"): these need company to be read as one. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(["may", "march", "mar", "jan", "jun", "august"]);

/** Words after "the March" or "the May" that make it a walk or a person. */
export const NO_MONTH_NOUNS: ReadonlySet<string> = new Set(
  `on of for to against from through and or is was were has had will would said 's government cabinet
  administration era ministry premiership family brothers`.split(/\s+/),
);

/** Weekdays as ISO 8601 numbers them; 1 Monday to 7 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(WEEKDAY_NAMES.map((name, i) => [name, i + 1]));

/** Words that make a weekday the name of another day, or of an event: "Black Monday", "Super Tuesday". */
export const WEEKDAY_EPITHETS: ReadonlySet<string> = new Set(
  "black bloody good ash palm cyber super holy maundy fat shrove whit easter giving orthodox".split(" "),
);

/** Short weekdays, read only beside a date: "Sun" and "Sat" are words of their own. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 3],
  ["weds", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
  ["sat", 6],
  ["sun", 7],
]);

/** "on Fridays": a set. */
export const PLURAL_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.map((name, i) => [`${name}s`, i + 1]),
);

/** 1 spring to 4 winter. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 1],
  ["springtime", 1],
  ["summer", 2],
  ["summertime", 2],
  ["autumn", 3],
  ["fall", 3],
  ["winter", 4],
  ["wintertime", 4],
]);

/** Seasons that are also verbs and nouns of other kinds: read only with a determiner, preposition or year. */
export const DOUBTFUL_SEASONS: ReadonlySet<string> = new Set(["spring", "fall"]);
