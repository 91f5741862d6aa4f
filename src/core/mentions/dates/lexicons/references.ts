import type { Reference } from "../expression.ts";

/** References without a point on the calendar, one word each. */
export const REFERENCES: ReadonlyMap<string, Reference> = new Map([
  ["now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["current", "PRESENT_REF"],
  ["presently", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["recently", "PAST_REF"],
  ["recent", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["soon", "FUTURE_REF"],
  ["future", "FUTURE_REF"],
]);

/** Words that may stand before a one-word reference and belong to it: "more recently", "very soon". */
export const REFERENCE_DEGREES: ReadonlySet<string> = new Set(["more", "very", "right", "just", "until"]);

/** Nouns that make a reference with "the": "the future", "the time being". */
export const DEFINITE_REFERENCES: readonly (readonly [readonly string[], Reference])[] = [
  [["time", "being"], "PRESENT_REF"],
  [["present", "time"], "PRESENT_REF"],
  [["present"], "PRESENT_REF"],
  [["near", "future"], "FUTURE_REF"],
  [["foreseeable", "future"], "FUTURE_REF"],
  [["not", "too", "distant", "future"], "FUTURE_REF"],
  [["future"], "FUTURE_REF"],
  [["near", "term"], "FUTURE_REF"],
  [["short", "term"], "FUTURE_REF"],
  [["medium", "term"], "FUTURE_REF"],
  [["long", "term"], "FUTURE_REF"],
  [["longer", "term"], "FUTURE_REF"],
  [["long", "run"], "FUTURE_REF"],
  [["short", "run"], "FUTURE_REF"],
  [["recent", "past"], "PAST_REF"],
  [["distant", "past"], "PAST_REF"],
  [["past"], "PAST_REF"],
];

/** First words of "short-term", "near-term" before a hyphen. */
export const TERM_LENGTHS: ReadonlySet<string> = new Set(
  "short near medium mid long longer shorter".split(" "),
);
