/** Month names and the short forms of wire copy; 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["jan", 1],
  ["february", 2],
  ["feb", 2],
  ["march", 3],
  ["mar", 3],
  ["april", 4],
  ["apr", 4],
  ["may", 5],
  ["june", 6],
  ["jun", 6],
  ["july", 7],
  ["jul", 7],
  ["august", 8],
  ["aug", 8],
  ["september", 9],
  ["sept", 9],
  ["sep", 9],
  ["october", 10],
  ["oct", 10],
  ["november", 11],
  ["nov", 11],
  ["december", 12],
  ["dec", 12],
]);

/** Full names, which take no point: the one after "June." ends a sentence. */
export const FULL_MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december".split(" "),
);

/** Months that are also other words ("may", "march", "Jan", "Mar", "August"): these need company to be read as one. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(["may", "march", "mar", "jan", "jun", "august"]);

/** Words after "the March" or "the May" that make it a walk or a person. */
export const NO_MONTH_NOUNS: ReadonlySet<string> = new Set(
  `on of for to against from through and or is was were has had will would said 's government cabinet
  administration era ministry premiership family brothers`.split(/\s+/),
);

/** Weekdays as ISO 8601 numbers them; 1 Monday to 7 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["monday", 1],
  ["tuesday", 2],
  ["wednesday", 3],
  ["thursday", 4],
  ["friday", 5],
  ["saturday", 6],
  ["sunday", 7],
]);

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
export const PLURAL_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["mondays", 1],
  ["tuesdays", 2],
  ["wednesdays", 3],
  ["thursdays", 4],
  ["fridays", 5],
  ["saturdays", 6],
  ["sundays", 7],
]);

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
