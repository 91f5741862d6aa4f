/**
 * What a recognizer's rule does, as a sentence for the reader of an explanation.
 * @param rule `dates/weekday`, `quantities/<currency> <number>`
 */
export function ruleInWords(rule: string): string {
  return RULES[rule] ?? RULES[familyOf(rule)] ?? patternInWords(rule.slice(rule.indexOf("/") + 1));
}

/** A rule without the word that varies: `dates/offset-ago` and `dates/offset-later`, `dates/early-part` and `dates/late-part`. */
function familyOf(rule: string): string {
  return rule.replace(/^(dates\/offset)-.+$/, "$1").replace(/^(dates\/)[a-z]+-(part)$/, "$1$2");
}

const FROM_PUBLICATION = "counted from the day of publication";

/** Rules whose name is no pattern. Where each date lies is the design's measured default. */
const RULES: Readonly<Record<string, string>> = {
  "dates/century": "A century by its number: 1 January of its first year to 31 December of its last.",
  "dates/clock-time": "A time of day, on the day it stands with, else on the day spoken of last.",
  "dates/day-date":
    "A day of a month. Without a year it is the nearest such day, before or after publication.",
  "dates/day-part": "A part of a day, on the day it stands with, else on the day spoken of last.",
  "dates/overnight": "The night before the publication, or the one after it where the words look ahead.",
  "dates/decade": "A decade by its first year.",
  "dates/duration": "A length of time, on no calendar.",
  "dates/edge": "The beginning or the end of a period.",
  "dates/future-window": `A stretch of time ahead, ${FROM_PUBLICATION}.`,
  "dates/past-window": `A stretch of time just gone, ${FROM_PUBLICATION}.`,
  "dates/half": "Half of a year; without a year, the one nearest to publication that the words allow.",
  "dates/holder": "The week, month or year that holds another date.",
  "dates/holiday": "A holiday by name, on the day it falls in its year.",
  "dates/last-unit": "The week, month or year before the one of publication.",
  "dates/next-unit":
    "The day, week, month or year after: after the date spoken of last where one was, else after publication.",
  "dates/before-last": "The day, week, month or year two before the one of publication.",
  "dates/after-next": "The day, week, month or year two after the one of publication.",
  "dates/this-unit": "The day, week, month or year of publication.",
  "dates/same-period": "The same period of another year as one spoken of.",
  "dates/unit-before":
    "The day, week, month or year before: before the date spoken of last where one was, else before publication.",
  "dates/running-unit": `The current period of that name, ${FROM_PUBLICATION}.`,
  "dates/month":
    "A month; without a year, the last one of that name, unless a word about the future stands near.",
  "dates/named-day": `“Today” and its like, ${FROM_PUBLICATION}.`,
  "dates/numeric-date": "A date in digits; where day and month may change places, both readings are kept.",
  "dates/offset":
    "A length of time before or after: counted from the day of publication with “ago”, “hence” and “from now”, else from the date spoken of last.",
  "dates/part": "Part of a period, by a word such as “early”; the whole period is kept as the other reading.",
  "dates/nth-weekday": "A weekday of a month, counted from its first day or from its last.",
  "dates/plural-weekday": "A weekday that comes again and again.",
  "dates/quarter": "A quarter of a year; without a year, the one the words allow nearest to publication.",
  "dates/rate": "A unit of time that something is counted in, as “a year” in a rate.",
  "dates/reference": "Words for the present, the past or the future, on no calendar.",
  "dates/season": "A season; without a year, the one nearest to publication that the words allow.",
  "dates/event-date": "A date that is the name of an event, as “9/11”: it brings its own year.",
  "dates/month-day":
    "A day of the month by its number alone: in the month spoken of, else in the one of publication.",
  "dates/stretch": "So many units, counted from one end of a period.",
  "dates/set": "A time that comes again and again.",
  "dates/weekday":
    "A bare weekday is the day of publication or one of the six days before it, unless a word about the future stands near. The other reading is kept.",
  "dates/year": "A year in digits, by the words around it.",
  "quotations/between marks": "Words between quotation marks.",
  "quotations/left open": "Words after a quotation mark that the paragraph leaves open.",
  "quotations/over paragraphs": "A quotation that goes on over several paragraphs, each with its own mark.",
};

/** Slots of a pattern whose name alone would not tell. */
const SLOTS: Readonly<Record<string, string>> = {
  up: "a word for a rise",
  down: "a word for a fall",
  from: "a word that makes it the value before",
  to: "a word that makes it the value after",
  percent: "“percent”",
  "percentage-points": "“percentage points”",
  money: "the name of a currency",
  currency: "a currency sign",
  other: "a unit",
  time: "a unit of time",
  toll: "a word for people hurt or lost",
  area: "a unit of area",
  data: "a unit of data",
  length: "a unit of length",
  magnitude: "“magnitude”",
  mass: "a unit of mass",
  power: "a unit of power",
  energy: "a unit of energy",
  pressure: "a unit of pressure",
  frequency: "a unit of frequency",
  speed: "a unit of speed",
  temperature: "a unit of temperature",
  volume: "a unit of volume",
  class: "a word for what it is",
  body: "a word for a body",
  letters: "letters",
};

/** `<currency> <number>` as "Built from a currency sign and a number"; words outside `<>` stand as they are. */
function patternInWords(pattern: string): string {
  const pieces = pattern
    .split(/<([^<>]+)>/)
    .map((piece, i) => (i % 2 === 1 ? slotInWords(piece) : literal(piece)))
    .filter((piece) => piece !== "");
  return `Built from ${pieces.join(" + ")}.`;
}

function slotInWords(slot: string): string {
  return SLOTS[slot] ?? `${/^[aeiou]/.test(slot) ? "an" : "a"} ${slot}`;
}

function literal(text: string): string {
  const words = text.trim();
  return words === "" ? "" : `“${words}”`;
}
