import { isDayOfMonth, MONTH_NAME, monthNamed } from "./printed-date.ts";

/** The day a dateline prints; its year, which agencies leave out, is null where it prints none. */
export interface DatelineDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const DATE = String.raw`(?:(?<month>${MONTH_NAME}) (?<day>\d{1,2})|(?<day2>\d{1,2}) (?<month2>${MONTH_NAME}))(?:,? (?<year>\d{4}))?`;
const MORE_OF_PLACE = String.raw`(?:[ ,]{1,2}\p{Lu}[\p{L}.’'-]{1,30}){0,4}`;
const AGENCY = String.raw`\([\p{L} .,&/-]{2,40}\)`;
const DATELINES: readonly RegExp[] = [
  // "MIAMI (CBS) — ", "TEHRAN, Nov. 27 (AFP) - ", "OSLO, 4 May — ": a place in capitals, then a dash
  new RegExp(
    String.raw`^\p{Lu}[\p{Lu}.’'-]{1,30}${MORE_OF_PLACE}(?:,? ${DATE})?(?: ?${AGENCY})? ?[–—-]{1,2} `,
    "u",
  ),
  // "March 15 (Reuters) - ", "Ulm, 4 May (XYZ): ": a date, then who sent it
  new RegExp(
    String.raw`^(?:\p{Lu}[\p{L}.’'-]{1,30}${MORE_OF_PLACE},? )?${DATE} ?${AGENCY} ?(?:[–—-]{1,2}|:) `,
    "u",
  ),
];

/** The words of an agency that open a story, before its first sentence: where, when and from whom. */
export interface Dateline {
  readonly length: number;
  readonly day: DatelineDay | null;
  /** The town it prints in capitals, as a name is written: "San Oster"; null where it prints none. */
  readonly place: string | null;
}

/** A dateline is no longer than this. */
const LONGEST = 160;

/** The dateline that opens a paragraph; null where none does. */
export function readDateline(paragraph: string): Dateline | null {
  const opening = paragraph.slice(0, LONGEST);
  for (const pattern of DATELINES) {
    const match = pattern.exec(opening);
    if (match) return { length: match[0].length, day: dayOf(match.groups ?? {}), place: placeIn(match[0]) };
  }
  return null;
}

function placeIn(dateline: string): string | null {
  const [town] = TOWN.exec(dateline) ?? [];
  return town === undefined ? null : town.toLowerCase().replace(WORD_START, (letter) => letter.toUpperCase());
}

/** Words in capitals, of three letters or more as a whole, that end before a comma, a bracket or a dash. */
const TOWN = /^(?=\P{Ll}{3})\p{Lu}[\p{Lu}’'-]{1,30}(?: \p{Lu}[\p{Lu}’'-]{1,30}){0,2}(?=,? )/u;
const WORD_START = /(?<![\p{L}’'])\p{L}/gu;

function dayOf({ month, month2, day, day2, year }: Partial<Record<string, string>>): DatelineDay | null {
  const name = month ?? month2;
  if (name === undefined) return null;
  const read = {
    year: year === undefined ? null : Number(year),
    month: monthNamed(name),
    day: Number(day ?? day2),
  };
  // without its year February may have 29 days
  return isDayOfMonth(read.year ?? LEAP_YEAR, read.month, read.day) ? read : null;
}

const LEAP_YEAR = 2024;
