import { wordList } from "./word-list.ts";

/**
 * How what is wanted stands behind a verb of wanting: as an infinitive ("plans to close"), as a clause that says what
 * shall be ("demands that he resign"), as a sum ("seeks 12 percent").
 */
type Wanted = "infinitive" | "clause" | "sum";

/** Verbs (base form) that tell of what is not so yet: what somebody wants, plans, promises or asks of others. */
const VERBS_OF_WANTING: readonly (readonly [wanted: readonly Wanted[], verbs: readonly string[]])[] = [
  [["infinitive", "clause", "sum"], wordList("ask demand request recommend urge propose")],
  [["infinitive", "sum"], wordList("want seek")],
  // What a court orders somebody to pay is imposed, not asked for.
  [["infinitive", "clause"], wordList("order")],
  [["clause"], wordList("require")],
  [["sum"], wordList("claim sue")],
  [
    ["infinitive"],
    wordList(`plan intend hope expect aim offer agree promise pledge vow decide prepare wish mean consider threaten try
    attempt struggle need schedule set suppose invite beg implore plead appeal press pressure push lobby petition
    campaign advise encourage instruct challenge`),
  ],
];

function verbsBefore(what: Wanted): ReadonlySet<string> {
  return new Set(VERBS_OF_WANTING.flatMap(([wanted, verbs]) => (wanted.includes(what) ? verbs : [])));
}

/** Verbs whose infinitive has not happened: wants, plans, offers, asks. */
export const INTENT_VERBS = verbsBefore("infinitive");

/** Verbs whose "that" tells what shall be: "demanded that he resign", "recommends that the pumps be replaced". */
export const DEMANDING_VERBS = verbsBefore("clause");

/** Verbs by which one side names the sum that it wants of the other. */
export const VERBS_OF_ASKING_SUMS = verbsBefore("sum");
