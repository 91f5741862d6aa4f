import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { MONEY } from "./tables/money.ts";
import { HEALTH } from "./tables/health.ts";
import { JUSTICE } from "./tables/justice.ts";
import { PUBLIC } from "./tables/public.ts";
import { VICTIMS } from "./tables/victims.ts";
import { WORK } from "./tables/work.ts";
import { CONTESTS } from "./tables/sport.ts";
import { SIZES } from "./tables/sizes.ts";
import { TIMES } from "./tables/times.ts";
import { WEATHER } from "./tables/weather.ts";
import type { Measure } from "./measure.ts";

/** All of them: of two that a figure could have, the first. */
export const MEASURES: readonly Measure[] = [
  ...JUSTICE,
  ...VICTIMS,
  ...HEALTH,
  ...WORK,
  ...PUBLIC,
  ...CONTESTS,
  ...WEATHER,
  ...SIZES,
  ...TIMES,
  ...MONEY,
];

/** Words that stand for people without naming them: "two dead", "80 injured". */
const PEOPLE_WORDS: ReadonlySet<string> = new Set(wordList("dead injured wounded hurt other missing"));

/** Whether what is counted are people: victims of a toll are counted under many nouns. */
export function countsPeople(head: string): boolean {
  return PEOPLE_WORDS.has(head) || isPersonNoun(head);
}

/**
 * Heads that do not compare with "people" at large, because they name a part of them: five children
 * and eight people are two counts.
 */
export const PART_HEADS: ReadonlySet<string> = new Set(
  wordList(`man woman child boy girl adult minor juvenile youth teenager soldier officer policeman student teacher
  suspect gunman militant fighter rebel passenger crew tourist foreigner`),
);

/** Heads that are never told in place of the thing they follow: an aftershock is not the quake. */
export const SEPARATE_HEADS: ReadonlySet<string> = new Set(wordList("aftershock foreshock"));
