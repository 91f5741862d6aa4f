import type { ScorePlace } from "./score-place.ts";

/** Who votes, by the words for them and for their members. */
const CHAMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "lower house": "house commons congressman congresswoman congressmen representatives dáil",
    "upper house": "senate senator senators lords peers",
    court: "court justice justices judges supreme appeals bench panel",
    jury: "jury juror jurors",
    council:
      "council councillor councillors councilmember councilman councilmen councilwoman aldermen alderman",
    board: "board trustee trustees directors",
    committee: "committee commission commissioners subcommittee",
    assembly: "assembly nations",
    shareholders: "shareholder shareholders investors stockholders",
  }).flatMap(([chamber, words]) => words.split(" ").map((word) => [word, chamber] as const)),
);

/**
 * The chamber whose vote it is, by the word of one that stands nearest before the numbers, else behind them: "the
 * Senate voted 52-48". Null where none is named, or where all may be meant: "lawmakers", "parliament".
 */
export function chamberOf({ source, sentence, mention }: ScorePlace): string | null {
  const tokens = source.tagged(sentence);
  const before = tokens.findLast(({ lower, end }) => end <= mention.start && CHAMBERS.has(lower));
  const named = before ?? tokens.find(({ lower, start }) => start >= mention.end && CHAMBERS.has(lower));
  return named ? (CHAMBERS.get(named.lower) ?? null) : null;
}

/** Whether two votes are of two chambers. */
export function voteChambersApart(x: string | null, y: string | null): boolean {
  return x !== null && y !== null && x !== y;
}
