import { itemAt } from "../../../../base/item-at.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { wordClass } from "../../../text/word-class.ts";

/** What the words before it make of a statement: told, asked for without an answer, or only supposed. */
export type Footing = "told" | "left open" | "supposed";

/**
 * Whether what is told from the token at `at` on depends on an "if" or a "whether" before it, and on which: "it is
 * not known whether he was caught" leaves it open, "if he is caught" only supposes it.
 */
export function footingAt(tokens: readonly TaggedToken[], at: number): Footing {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_SUBJECT); i--) {
    const token = tokens[i];
    if (!token || STOPS.has(token.word)) return "told";
    if (token.lower === "unless") return "supposed";
    if (token.lower === "if" || token.lower === "whether") {
      return isLeftOpen(tokens, i) ? "left open" : token.lower === "if" ? "supposed" : "left open";
    }
  }
  return "told";
}

/** So many words stand between "whether" and what it asks. */
const LONGEST_SUBJECT = 8;

/** Whether the words before an "if" say that the answer is not known: "police have not said [if]". */
function isLeftOpen(tokens: readonly TaggedToken[], at: number): boolean {
  let knows = false;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_PREFACE); i--) {
    const token = itemAt(tokens, i);
    if (!token || STOPS.has(token.word)) return false;
    if (UNKNOWING.has(token.lemmaWord) || UNKNOWING.has(token.word)) return true;
    if (KNOWING.has(token.lemmaWord) || KNOWING.has(token.word)) knows = true;
    if (knows && (DENYING.has(token.word) || DENYING.has(token.lemmaWord))) return true;
  }
  return false;
}

/** So many words stand between what says that it is not known and "whether": "did not say on Sunday night". */
const LONGEST_PREFACE = 7;

const STOPS = wordClass(wordList(", . ; : ? ! ( ) – —"));

/** Words that say by themselves that an answer is not known, or is only sought. */
const UNKNOWING = wordClass(
  wordList(`unclear unknown uncertain unsure undetermined undisclosed investigate probe examine ask wonder question
  doubt debate`),
);
/** Words of knowing and telling, which leave it open where they are denied. */
const KNOWING = wordClass(
  wordList(`know clear certain sure say disclose reveal specify tell determine establish confirm decide comment
  elaborate explain indicate release state`),
);
const DENYING = wordClass(wordList("not n't n’t no never nobody yet refuse decline unable cannot without"));
