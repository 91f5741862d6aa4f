import { wordAt } from "../../../document/word-at.ts";
import { OUTCOMES } from "../lexicons/nouns.ts";
import { lowerAt, type Tokens } from "../token-access.ts";

/**
 * Whether what became of people stands at `from`: "was [seriously] hurt", "of the passengers has been found dead",
 * "remained in critical condition", "had to go to hospital".
 */
export function isTollBehind(tokens: Tokens, from: number): boolean {
  let at = from;
  if (lowerAt(tokens, at) === "of")
    while (at < from + LONGEST_GROUP && !FATES.has(lowerAt(tokens, at)) && !DYING.has(lowerAt(tokens, at)))
      at++;
  if (lowerAt(tokens, at) === "else") at++;
  if (DYING.has(lowerAt(tokens, at)) || isInCare(tokens, at)) return true;
  if (!FATES.has(lowerAt(tokens, at))) return false;
  while (FATES.has(lowerAt(tokens, at)) || NARROWS_FATE.has(lowerAt(tokens, at))) at++;
  return OUTCOMES.has(wordAt(tokens, at)) || DYING.has(lowerAt(tokens, at)) || isInCare(tokens, at);
}

/** Words of a group and what stands behind it: "none of the 40 people on the bus was". */
const LONGEST_GROUP = 10;

const FATES: ReadonlySet<string> = new Set(
  "was were is are has have had having been being got remained remains stayed stays".split(" "),
);

const NARROWS_FATE: ReadonlySet<string> = new Set(
  "seriously badly critically physically reported yet still immediately believed thought to be found also else".split(
    " ",
  ),
);

const DYING: ReadonlySet<string> = new Set(
  "died dies perished drowned charged harmed convicted recaptured".split(" "),
);

/** "critical", "in [a] serious condition", "in intensive care", "taken to [the] hospital", "go to hospital". */
function isInCare(tokens: Tokens, at: number): boolean {
  if (CONDITIONS.has(lowerAt(tokens, at))) return true;
  if (lowerAt(tokens, at) === "in") {
    const state = lowerAt(tokens, at + 1) === "a" ? at + 2 : at + 1;
    const word = lowerAt(tokens, state);
    if (word === "hospital") return true;
    return CONDITIONS.has(word) ? lowerAt(tokens, state + 1) === "condition" : word === "intensive";
  }
  if (!MOVED.has(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) !== "to") return false;
  return CARERS.has(lowerAt(tokens, at + 2)) || CARERS.has(lowerAt(tokens, at + 3));
}

const CONDITIONS: ReadonlySet<string> = new Set("critical serious grave stable".split(" "));
const MOVED: ReadonlySet<string> = new Set("taken brought rushed flown admitted sent go went".split(" "));
const CARERS: ReadonlySet<string> = new Set("hospital hospitals clinic".split(" "));
