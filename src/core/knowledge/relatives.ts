import { wordList } from "./word-list.ts";

/** What somebody may be to another by family or love. */
export const KIN: ReadonlySet<string> = new Set(
  wordList(`wife husband spouse widow widower girlfriend boyfriend fiancée fiancé fiancee fiance sister brother mother
  father daughter son stepdaughter stepson stepmother stepfather cousin uncle aunt niece nephew grandmother
  grandfather granddaughter grandson`),
);

/** What somebody may be to another, who is told by it alone: "his wife", "her employer". */
export const RELATIVES: ReadonlySet<string> = new Set([
  ...KIN,
  ...wordList(`partner employer boss friend neighbor neighbour colleague roommate deputy successor predecessor secretary
  assistant lawyer driver bodyguard nanny accomplice rival teammate`),
]);
