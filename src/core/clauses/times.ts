import { itemAt } from "../../base/item-at.ts";
import { MONTH_WORDS, SHORT_MONTHS, WEEKDAY_NAMES } from "../knowledge/calendar.ts";
import { wordList } from "../knowledge/word-list.ts";
import { wordClass } from "../text/word-class.ts";
import type { NounPhrase } from "./clause.ts";
import type { TaggedToken } from "./tagged.ts";

/** "two cooks [Friday]", "the best harvest [last year]", "the mill [May 3]": when, not what. */
export function isTimePhrase({ tokens, head }: NounPhrase): boolean {
  const first = tokens[0] ?? head;
  if (DAYS.has(head.word)) return tokens.length === 1 || TIME_OPENERS.has(first.word);
  if (tokens.length < 2) return false;
  if (MONTHS.has(first.word)) return head === first || DAY_NUMBER.test(tokens[1]?.text ?? "");
  return TIME_OPENERS.has(first.word) && (PERIOD.has(head.lemmaWord) || MONTHS.has(head.word));
}

/** A day, "May 3" or "last year" behind a common noun or a pronoun. */
export function opensTime(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  const before = itemAt(tokens, i - 1)?.pos;
  if (!token || (before !== "NOUN" && before !== "PRON")) return false;
  const next = tokens[i + 1];
  if (DAYS.has(token.word)) return before === "NOUN";
  if (MONTHS.has(token.word)) return DAY_NUMBER.test(next?.text ?? "");
  const names =
    next !== undefined && (PERIOD.has(next.lemmaWord) || DAYS.has(next.word) || MONTHS.has(next.word));
  return names && before === "NOUN" && TIME_OPENERS.has(token.word);
}

const TIME_OPENERS = wordClass(["last", "next", "this", "every", "earlier", "later", "early", "late"]);

/** Heads (base form) of phrases that say when. */
export const PERIODS = wordList(
  "day week weekend month year season summer winter spring autumn fall night morning afternoon evening time",
);
const PERIOD = wordClass(PERIODS);

/** Words that are a day by themselves. */
export const DAYS = wordClass([...WEEKDAY_NAMES, ...wordList("today yesterday tomorrow")]);

const MONTHS = wordClass([...MONTH_WORDS, ...SHORT_MONTHS.map((month) => `${month}.`)]);
const DAY_NUMBER = /^\d{1,2}$/u;

/** "1987", "2030" */
export function isYear({ text }: TaggedToken): boolean {
  return YEAR.test(text);
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
