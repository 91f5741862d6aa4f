import { itemAt } from "../../../../base/item-at.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { OF_OTHER_OCCASIONS } from "../../../knowledge/other-occasions.ts";
import { wordList } from "../../../knowledge/word-list.ts";

/** Whether what the words before say is that it is not so, or that it only may or will be. */
export function isUntold(tokens: readonly TaggedToken[], at: number): boolean {
  if (isFlightInCharge(tokens, at)) return true;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token) return false;
    // "Had [to] wrestle him down": so he did.
    if (token.lower === "to" && COMPELLED.has(itemAt(tokens, i - 1)?.lower ?? "")) continue;
    if (UNTELLING.has(token.lower)) return true;
    if (token.lower === "one" && itemAt(tokens, i - 1)?.lower === "no") return true;
    // "Ruled out a strike", "decided against a strike", "asked for a strike".
    const before = itemAt(tokens, i - 1);
    if (WISHING.has(before?.lemma ?? "") && AFTER_WISHING.has(token.lower)) return true;
    if (token.pos !== "AUX" && token.pos !== "ADV" && token.pos !== "DET" && !AUXILIARIES.has(token.lemma)) {
      return false;
    }
  }
  return false;
}

/** "Charged with robbery and [evading] arrest": who is charged with his flight is no longer on it. */
function isFlightInCharge(tokens: readonly TaggedToken[], at: number): boolean {
  if (!IN_FLIGHT.has(tokens[at]?.lower ?? "")) return false;
  for (let i = at - 1; i > Math.max(0, at - CHARGE_REACH); i--) {
    const token = tokens[i];
    if (token === undefined || !(IN_CHARGES.has(token.pos) || token.lower === ",")) return false;
    if (OF_CHARGE.has(token.lower) && CHARGING.has(itemAt(tokens, i - 1)?.lower ?? "")) return true;
  }
  return false;
}

const IN_FLIGHT: ReadonlySet<string> = new Set(wordList("evading eluding fleeing escaping"));
/** Tokens: what else is on the list stands between. */
const CHARGE_REACH = 14;
const IN_CHARGES: ReadonlySet<string> = new Set(wordList("NOUN PROPN ADJ DET ADP NUM CCONJ ADV PART"));
const OF_CHARGE: ReadonlySet<string> = new Set(wordList("with of for on to"));
const CHARGING: ReadonlySet<string> = new Set(
  wordList(
    "charged accused suspected convicted guilty indicted count counts charge charges suspicion arraigned",
  ),
);

/** Whether a word from one place to another says that it is another matter than the story's. */
export function isOfOthers(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const token = tokens[i];
    if (token && OF_OTHER_OCCASIONS.has(token.word) && !countsPeople(tokens, i)) return true;
  }
  return false;
}

/** "Each other", "four other people": who else it befell, on the same occasion. */
function countsPeople(tokens: readonly TaggedToken[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  return before?.lower === "each" || before?.pos === "NUM";
}

const UNTELLING: ReadonlySet<string> = new Set(
  wordList(
    "not n't n’t never no nobody none neither to will would may might could can should must if unless whether nearly almost",
  ),
);

/** What had to be done, was done. */
const COMPELLED: ReadonlySet<string> = new Set(wordList("had forced compelled managed obliged"));

/** Verbs of asking and deciding, and what stands between them and what they leave open. */
const WISHING: ReadonlySet<string> = new Set(
  wordList("ask call push demand plead campaign rule decide vote argue threaten"),
);

const AFTER_WISHING: ReadonlySet<string> = new Set(wordList("for out against"));

const AUXILIARIES: ReadonlySet<string> = new Set(wordList("be have get"));
