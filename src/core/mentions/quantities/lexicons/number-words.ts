import { ONES, TENS } from "../../../knowledge/number-words.ts";

/** Words for whole numbers below a hundred, a common misspelling included. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["nought", 0],
  ["naught", 0],
  ["nil", 0],
  ...ONES,
  ...TENS,
  ["fourty", 40],
]);

/** Words that multiply what stands before them. Short scale; lakh and crore are Indian. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["lac", 1e5],
  ["million", 1e6],
  ["millions", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["billions", 1e9],
  ["trillion", 1e12],
  ["trillions", 1e12],
  ["quadrillion", 1e15],
  ["dozen", 12],
  ["dozens", 12],
]);

/** Written right after the digits: `$1.2bn`, `40k`. A bare `m` may also be metres; the reader decides. */
export const MAGNITUDE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mil", 1e6],
  ["mm", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["bil", 1e9],
  ["t", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
  ["trln", 1e12],
  ["tln", 1e12],
  ["tril", 1e12],
  ["cr", 1e7],
]);

/** Suffixes that say nothing but a magnitude, also after a space and without a currency ("4.3 mn"). */
export const PLAIN_SUFFIXES: ReadonlySet<string> = new Set([
  "mn",
  "mln",
  "mil",
  "bn",
  "bln",
  "bil",
  "tn",
  "trn",
  "trln",
  "tln",
  "tril",
  "cr",
]);

/** Plural number words stand for an interval, low end in, high end out. */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["tens", [10, 100]],
  ["dozens", [24, 100]],
  ["scores", [40, 100]],
  ["hundreds", [1e2, 1e3]],
  ["thousands", [1e3, 1e4]],
  ["millions", [1e6, 1e7]],
  ["billions", [1e9, 1e10]],
  ["trillions", [1e12, 1e13]],
  ["lakhs", [1e5, 1e6]],
  ["crores", [1e7, 1e8]],
]);

/** Words before a magnitude that leave the count open: "several billion" is two to ten of them. */
export const VAGUE_MULTIPLIERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["several", [2, 10]],
  ["few", [2, 10]],
  ["many", [2, 10]],
  ["multiple", [2, 10]],
  ["some", [1, 10]],
]);

/** Denominators of fractions in words; plural where the numerator is more than one. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourth", 4],
  ["fourths", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["seventh", 7],
  ["sevenths", 7],
  ["eighth", 8],
  ["eighths", 8],
  ["ninth", 9],
  ["ninths", 9],
  ["tenth", 10],
  ["tenths", 10],
  ["twelfth", 12],
  ["twelfths", 12],
  ["twentieth", 20],
  ["twentieths", 20],
  ["hundredth", 100],
  ["hundredths", 100],
  ["thousandth", 1000],
  ["thousandths", 1000],
]);

/** Ordinals in one word. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, i) => [word, i + 1] as const),
);

/** What makes an ordinal of digits: "78th". */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Printed fractions of one character. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["¼", 1 / 4],
  ["½", 1 / 2],
  ["¾", 3 / 4],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** Verbs and adverbs that state a ratio without a number, with the direction the result has. */
export const RATIO_WORDS: ReadonlyMap<string, readonly [number, "up" | "down"]> = new Map([
  ["double", [2, "up"]],
  ["doubles", [2, "up"]],
  ["doubled", [2, "up"]],
  ["doubling", [2, "up"]],
  ["triple", [3, "up"]],
  ["triples", [3, "up"]],
  ["tripled", [3, "up"]],
  ["tripling", [3, "up"]],
  ["trebled", [3, "up"]],
  ["trebling", [3, "up"]],
  ["quadrupled", [4, "up"]],
  ["quadrupling", [4, "up"]],
  ["quintupled", [5, "up"]],
  ["halved", [0.5, "down"]],
  ["halving", [0.5, "down"]],
]);

/** "twice as many", "three times as much": a word that is a ratio by itself. */
export const TIMES_WORDS: ReadonlyMap<string, number> = new Map([
  ["twice", 2],
  ["thrice", 3],
]);

/** "two-fold", "a tenfold rise". */
export const FOLD_WORDS: ReadonlyMap<string, number> = new Map([
  ["twofold", 2],
  ["threefold", 3],
  ["fourfold", 4],
  ["fivefold", 5],
  ["sixfold", 6],
  ["sevenfold", 7],
  ["eightfold", 8],
  ["ninefold", 9],
  ["tenfold", 10],
  ["hundredfold", 100],
]);
