import { wordTable } from "../text/word-class.ts";
import { wordList } from "./word-list.ts";

/** Last words of a street's name with their abbreviations, by the word in full. */
const STREETS: Readonly<Record<string, string>> = {
  street: "st",
  road: "rd",
  avenue: "ave",
  boulevard: "blvd",
  lane: "ln",
  drive: "dr",
  court: "ct",
  place: "pl",
  square: "sq",
  terrace: "ter",
  highway: "hwy",
  parkway: "pkwy",
  freeway: "fwy",
  crescent: "",
  way: "",
  close: "",
  gardens: "",
  row: "",
  park: "",
};

/** Last word of a street's name, as printed in lower case -> in full. */
export const STREET_WORDS = wordTable(
  Object.entries(STREETS).flatMap(([full, short]) => [
    [full, full] as const,
    ...(short === "" ? [] : [[short, full] as const]),
  ]),
);

/** Those that end other names as well ("Leeds Crown Court", "Third Way"): a street's only behind a number. */
export const LOOSE_STREET_WORDS: ReadonlySet<string> = new Set(
  wordList("court ct place pl square sq st dr drive terrace ter way crescent close gardens row park"),
);

/** Streets that stand for what is done there. */
export const METONYMIC_STREETS: ReadonlySet<string> = new Set(wordList("wall downing fleet sesame"));

/** Parts of a town before a street's name, as printed in lower case without points -> short form. */
export const STREET_QUARTERS: ReadonlyMap<string, string> = new Map([
  ["n", "n"],
  ["s", "s"],
  ["e", "e"],
  ["w", "w"],
  ["nw", "nw"],
  ["ne", "ne"],
  ["sw", "sw"],
  ["se", "se"],
  ["north", "n"],
  ["south", "s"],
  ["east", "e"],
  ["west", "w"],
  ["northwest", "nw"],
  ["northeast", "ne"],
  ["southwest", "sw"],
  ["southeast", "se"],
]);

/** Ends of ordinal numbers in figures: "34th Street". */
export const ORDINAL_ENDS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);
