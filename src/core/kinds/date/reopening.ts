import { itemAt } from "../../../base/item-at.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { firstFrom, lastUpTo, type Span } from "../../text/span.ts";

/** The class of event that such a date dates. */
export const REOPENING = "reopening";

/**
 * Whether a date says when something will go on again that was stopped: "closed [until Monday]", "trains will not
 * run [before Monday]", "expected to run again [on Monday]".
 */
export function datesReopening(tokens: readonly TaggedToken[], { verb }: Clause, date: Span): boolean {
  // "until [at least] Sunday"
  const at = lastUpTo(tokens, date.start);
  const before = itemAt(tokens, itemAt(tokens, at)?.lower === "least" ? at - 2 : at);
  if (STOPPING.has(verb.lemma)) return UNTIL.has(before?.lower ?? "");
  if (!RUNNING.has(verb.lemma)) return false;
  const isAgain = tokens[firstFrom(tokens, verb.end)]?.lower === "again";
  return isAgain || (verb.negated && NOT_BEFORE.has(before?.lower ?? ""));
}

/** Verbs (base form) that say that something stops, or is shut. */
const STOPPING: ReadonlySet<string> = new Set(wordList("close shut suspend halt cancel ground block"));
/** Verbs that say that it goes on. */
const RUNNING: ReadonlySet<string> = new Set(
  wordList("run open operate circulate fly sail drive pass reopen resume restart return"),
);
const UNTIL: ReadonlySet<string> = new Set(["until", "till"]);
const NOT_BEFORE: ReadonlySet<string> = new Set(["before", "until", "till"]);
