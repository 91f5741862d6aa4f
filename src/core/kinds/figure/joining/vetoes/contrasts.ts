import { PERSONAL } from "../../measures/measure-traits.ts";
import { ratioOf } from "../../numbers/same-number.ts";
import type { FigurePair } from "../figure-pair.ts";

/** Words that tell things of one noun apart, a set a line: profits, periods, moments, parts of a country, kinds of people. */
const CONTRASTS: readonly (readonly (readonly string[])[])[] = [
  [["operating"], ["net"], ["gross"], ["pretax", "pre-tax"], ["underlying", "adjusted"]],
  [
    ["annual", "yearly", "year", "full-year", "annually"],
    ["quarterly", "quarter", "three-month"],
    ["half-year", "half", "six-month"],
    ["monthly", "month"],
    ["weekly", "week"],
    ["daily", "day"],
    ["hourly", "hour"],
  ],
  [["first", "opening", "initial"], ["second"], ["third"], ["final", "last", "closing"]],
  [["minimum"], ["maximum"], ["average", "median"], ["record", "highest"], ["lowest"]],
  [["northern", "north"], ["southern", "south"], ["eastern", "east"], ["western", "west"], ["central"]],
  [["domestic"], ["foreign", "overseas", "international"], ["global", "worldwide"]],
  [["playoff", "play-off"], ["regular-season"], ["preseason", "pre-season"]],
  [["male"], ["female"]],
  [["civilian"], ["military"]],
  [["full-time"], ["part-time"]],
  [["temporary"], ["permanent"]],
  [["direct"], ["indirect"]],
  [["upfront"], ["deferred"]],
  [["primary"], ["secondary"]],
  [["residential"], ["commercial"], ["industrial"]],
];

const PLACE_OF_WORD: ReadonlyMap<string, readonly [number, number]> = new Map(
  CONTRASTS.flatMap((contrast, which) =>
    contrast.flatMap((words, at) => words.map((word) => [word, [which, at]] as const)),
  ),
);

/** Superlatives pick some of what is counted: "the eight hardest-hit hamlets" are not all that were hit. */
const PICKS = /^(?:worst|hardest|best|most|least|largest|biggest|smallest|richest|poorest)(?:$|-)/u;
/** So do words that tell those of one side or place, or those who came later: "7,000 travelling fans", "30 extra buses". */
const SOME_OF_THEM: ReadonlySet<string> = new Set(
  "travelling traveling visiting away home extra additional further remaining average".split(" "),
);

/** From this ratio on one of two sums may be what several get, the other what each of them gets. */
const OF_SEVERAL = 2;

/** What each of several gets, and what all of them get. */
export function areOfEachAndAll({ x, y }: FigurePair): boolean {
  // The bail of each of them is told as "their bail" too.
  const isShared = !PERSONAL.has(x.measure ?? "") && !PERSONAL.has(y.measure ?? "");
  return isShared && x.each !== y.each && ratioOf(x, y) >= OF_SEVERAL;
}

/**
 * Whether what is counted is narrowed in two ways that exclude each other ("operating profit", "net profit"), or
 * one counts only the first of them.
 */
export function narrowedApart({ x: { narrowing: x, dimension }, y: { narrowing: y } }: FigurePair): boolean {
  const picks = (words: readonly string[]): boolean =>
    words.some((word) => PICKS.test(word) || SOME_OF_THEM.has(word));
  if (dimension === "count" && picks(x) !== picks(y)) return true;
  return x.some((one) => {
    const place = PLACE_OF_WORD.get(one);
    if (place === undefined) return false;
    const others = y.flatMap((word) => {
      const other = PLACE_OF_WORD.get(word);
      return other?.[0] === place[0] ? [other[1]] : [];
    });
    return others.length > 0 && !others.includes(place[1]);
  });
}
