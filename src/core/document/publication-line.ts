import { readPrintedDate, withoutPrintedDate } from "./printed-date.ts";

const LONGEST_LINE = 120;

/** What else stands in such a line: the day of the week, the time, how long it takes to read, that it was published. */
const OF_DATES =
  /\b(?:(?:first )?(?:published|posted)|on|at|by|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,2}[.:]\d{2}(?:[.:]\d{2})?|[ap]\.?m\.?|local time|\d+ min(?:ute)?s? read|[A-Z]{1,4}T|UTC|Z)(?![\p{L}\p{Nd}])\.?/giu;
/** What parts the names of such a line: outlet, desk, place, author. */
const PARTING = /[\s|,;:·•/()–—-]+/u;
const NAME = /^[\p{Lu}\p{Nd}][\p{L}\p{Nd}.’']*$/u;
const IN_NAMES: ReadonlySet<string> = new Set(["", "&", "and", "of", "the", "for", "in"]);
/** An update is made for the page, perhaps months later. */
const UPDATED = /\b(?:last |re)?(?:updated?|modified|revised)\b/iu;

/**
 * The date of a line that says no more than when, where and by whom something was published: "15 March 2026,
 * 17:05 GMT", "The Oster Herald, Monday, March 16, 2026", "ULM, 6 June 2025". As `YYYY-MM-DD`; null for a
 * sentence, for a headline in small letters and for the time of an update.
 */
export function readPublicationLine(line: string): string | null {
  if (line.length > LONGEST_LINE || UPDATED.test(line)) return null;
  const date = readPrintedDate(line);
  if (date === null) return null;
  const rest = withoutPrintedDate(line).replace(OF_DATES, " ").split(PARTING);
  return rest.every((word) => IN_NAMES.has(word) || NAME.test(word)) ? date : null;
}

export function isPublicationLine(line: string): boolean {
  return readPublicationLine(line) !== null;
}
