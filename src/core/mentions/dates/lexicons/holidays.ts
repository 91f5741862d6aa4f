import { dayNumber, easterSunday, nthWeekday, type DayNumber } from "../../calendar.ts";

/** A day of the year with a name: where it falls, and the words for it (lower case, apostrophes plain). */
export interface Holiday {
  readonly id: string;
  readonly names: readonly (readonly string[])[];
  readonly falls: (year: number) => DayNumber;
}

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day);
const nth = (n: number, weekday: number, month: number) => (year: number) =>
  nthWeekday(year, month, weekday, n);
const fromEaster = (days: number) => (year: number) => easterSunday(year) + days;

/** Dates from the law or calendar that sets each day; a movable day of the moon's calendar is left out. */
export const HOLIDAYS: readonly Holiday[] = [
  {
    id: "new-years-day",
    names: [
      ["new", "year", "'s", "day"],
      ["new", "year's", "day"],
      ["new", "years", "day"],
    ],
    falls: fixed(1, 1),
  },
  {
    id: "new-years-eve",
    names: [
      ["new", "year", "'s", "eve"],
      ["new", "years", "eve"],
    ],
    falls: fixed(12, 31),
  },
  {
    id: "martin-luther-king-day",
    names: [
      ["martin", "luther", "king", "day"],
      ["martin", "luther", "king", "jr", ".", "day"],
      ["mlk", "day"],
    ],
    falls: nth(3, 1, 1),
  },
  {
    id: "valentines-day",
    names: [
      ["valentine", "'s", "day"],
      ["valentines", "day"],
    ],
    falls: fixed(2, 14),
  },
  {
    id: "presidents-day",
    names: [
      ["presidents", "day"],
      ["presidents", "'", "day"],
      ["president", "'s", "day"],
    ],
    falls: nth(3, 1, 2),
  },
  { id: "international-womens-day", names: [["international", "women", "'s", "day"]], falls: fixed(3, 8) },
  {
    id: "st-patricks-day",
    names: [
      ["st", ".", "patrick", "'s", "day"],
      ["st", "patrick", "'s", "day"],
    ],
    falls: fixed(3, 17),
  },
  { id: "good-friday", names: [["good", "friday"]], falls: fromEaster(-2) },
  { id: "easter-monday", names: [["easter", "monday"]], falls: fromEaster(1) },
  { id: "easter", names: [["easter", "sunday"], ["easter"]], falls: fromEaster(0) },
  { id: "palm-sunday", names: [["palm", "sunday"]], falls: fromEaster(-7) },
  { id: "ash-wednesday", names: [["ash", "wednesday"]], falls: fromEaster(-46) },
  { id: "ascension-day", names: [["ascension", "day"]], falls: fromEaster(39) },
  { id: "pentecost", names: [["pentecost"], ["whit", "sunday"]], falls: fromEaster(49) },
  {
    id: "april-fools-day",
    names: [
      ["april", "fool", "'s", "day"],
      ["april", "fools", "day"],
      ["april", "fools", "'", "day"],
    ],
    falls: fixed(4, 1),
  },
  { id: "anzac-day", names: [["anzac", "day"]], falls: fixed(4, 25) },
  { id: "may-day", names: [["may", "day"]], falls: fixed(5, 1) },
  { id: "memorial-day", names: [["memorial", "day"]], falls: nth(-1, 1, 5) },
  { id: "juneteenth", names: [["juneteenth"]], falls: fixed(6, 19) },
  {
    id: "fourth-of-july",
    names: [
      ["fourth", "of", "july"],
      ["july", "fourth"],
    ],
    falls: fixed(7, 4),
  },
  { id: "bastille-day", names: [["bastille", "day"]], falls: fixed(7, 14) },
  { id: "labor-day", names: [["labor", "day"]], falls: nth(1, 1, 9) },
  { id: "columbus-day", names: [["columbus", "day"]], falls: nth(2, 1, 10) },
  { id: "halloween", names: [["halloween"]], falls: fixed(10, 31) },
  {
    id: "guy-fawkes-night",
    names: [
      ["guy", "fawkes", "night"],
      ["bonfire", "night"],
    ],
    falls: fixed(11, 5),
  },
  {
    id: "armistice-day",
    names: [
      ["armistice", "day"],
      ["veterans", "day"],
      ["remembrance", "day"],
    ],
    falls: fixed(11, 11),
  },
  { id: "thanksgiving", names: [["thanksgiving", "day"], ["thanksgiving"]], falls: nth(4, 4, 11) },
  { id: "black-friday", names: [["black", "friday"]], falls: (year) => nthWeekday(year, 11, 4, 4) + 1 },
  { id: "christmas-eve", names: [["christmas", "eve"]], falls: fixed(12, 24) },
  { id: "christmas-day", names: [["christmas", "day"], ["christmas"]], falls: fixed(12, 25) },
  { id: "boxing-day", names: [["boxing", "day"]], falls: fixed(12, 26) },
];
