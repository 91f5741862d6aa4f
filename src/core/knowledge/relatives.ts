import { wordList } from "./word-list.ts";

const COUPLES_AND_LINE =
  wordList(`wife husband spouse widow widower girlfriend boyfriend fiancée fiancé fiancee fiance mother father daughter
  son stepdaughter stepson stepmother stepfather grandmother grandfather granddaughter grandson`);
const COLLATERAL = wordList("sister brother sibling cousin uncle aunt niece nephew");

/** What somebody may be to another by family or love. */
export const KIN: ReadonlySet<string> = new Set([...COUPLES_AND_LINE, ...COLLATERAL]);

/**
 * Who stands beside the one that a story tells of, and is never that one: "the accomplice", "a cousin". A mother or a
 * driver may be whom the story is about.
 */
export const COMPANIONS: readonly string[] = [
  ...COLLATERAL,
  ...wordList(`rival competitor opponent accomplice co-defendant codefendant co-accused teammate team-mate bandmate
  co-star costar counterpart predecessor successor deputy friend neighbour neighbor colleague classmate roommate
  flatmate housemate`),
];

/** What somebody may be to another, who is told by it alone: "his wife", "her employer". */
export const RELATIVES: ReadonlySet<string> = new Set([
  ...KIN,
  ...COMPANIONS,
  ...wordList("partner employer boss secretary assistant lawyer driver bodyguard nanny"),
]);
