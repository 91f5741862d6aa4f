import { wordList } from "./word-list.ts";

/** Monday to Sunday, as ISO 8601 numbers them, in lower case. */
export const WEEKDAY_NAMES: readonly string[] = wordList(
  "monday tuesday wednesday thursday friday saturday sunday",
);

/** January to December, in lower case. */
export const MONTH_NAMES: readonly string[] = wordList(
  "january february march april may june july august september october november december",
);

/** Short forms of months, without their point. */
export const SHORT_MONTHS: readonly string[] = wordList("jan feb mar apr jun jul aug sep sept oct nov dec");

/** Every word for a month, whole or short. */
export const MONTH_WORDS: ReadonlySet<string> = new Set([...MONTH_NAMES, ...SHORT_MONTHS]);
