export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["eleventh", 11],
  ["twelfth", 12],
  ["thirteenth", 13],
  ["fourteenth", 14],
  ["fifteenth", 15],
  ["sixteenth", 16],
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
  ["thirtieth", 30],
]);

export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Plural words of a number without a figure; "a few" and "a number of" are read by the grammar. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set(
  "several many some few numerous countless".split(" "),
);

/** Words before a number that widen it. They belong to the span, as TIMEX3 has it: "nearly five months". */
export const APPROXIMATORS: readonly (readonly string[])[] = [
  ["no", "more", "than"],
  ["no", "less", "than"],
  ["no", "fewer", "than"],
  ["more", "than"],
  ["less", "than"],
  ["fewer", "than"],
  ["at", "least"],
  ["at", "most"],
  ["as", "many", "as"],
  ["up", "to"],
  ["just", "over"],
  ["just", "under"],
  ["well", "over"],
  ["nearly"],
  ["almost"],
  ["about"],
  ["around"],
  ["roughly"],
  ["approximately"],
  ["over"],
  ["under"],
];
