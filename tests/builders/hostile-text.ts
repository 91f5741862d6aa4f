import fc from "fast-check";

/** Pieces that have broken readers of text before: each is awkward in its own way. */
const AWKWARD = [
  "😀",
  "👨‍👩‍👧",
  "🇮🇷",
  "e\u0301",
  "\u0301",
  "\ud83d",
  "\udc00",
  "אבג",
  "إيران",
  "\u202eabc\u202c",
  "\u200d",
  "\u200b",
  "\ufeff",
  "\u00a0",
  "\u2028",
  "\r\n",
  "\r",
  "\n\n",
  "\t",
  "\0",
  "ſ",
  "İ",
  "ǅ",
  "𝐀",
  "’s",
  "'s",
  "U.S.",
  "a.m.",
  "1,500.25",
  "Su-35",
  "1.2bn",
  "don’t",
  "$5",
  "\\$",
  "“",
  "”",
  "…",
  "—",
  "１２",
  "٣",
];

const PLAIN = ["Iran", "said", "the", "of", " ", " ", ".", ",", "'", "-", "7", "2023", "S", "s", "."];

/** Text as articles and pasted pages have it at their worst: plain words between awkward pieces. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PLAIN) },
      { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));
