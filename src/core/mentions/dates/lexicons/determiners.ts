import type { Toward } from "../expression.ts";

/** "last", "next", "this" before a weekday, month or season. */
export const TOWARD: ReadonlyMap<string, Toward> = new Map([
  ["last", "past"],
  ["past", "past"],
  ["next", "future"],
  ["coming", "future"],
  ["this", "current"],
]);

/** Words before a month that stands with a noun: "its March forecast". */
export const MONTH_DETERMINERS: ReadonlySet<string> = new Set("the a an its their his her our 's".split(" "));

/** Prepositions and determiners that vouch for a date after them. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  `in on since by until till from to of during through throughout before after between and early late mid
  for last next this every each around about as than within towards toward circa or - – — past`.split(/\s+/),
);
