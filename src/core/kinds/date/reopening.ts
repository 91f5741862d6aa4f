import { itemAt } from "../../../base/item-at.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import { OFFICES, TERMS, VOTING } from "../../knowledge/event-classes.ts";
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

/** "stays open [until September]", "under contract [until June]": what a date ends that goes on until then; null where it ends nothing. */
export function endedBy(tokens: readonly TaggedToken[], clause: Clause | null, date: Span): string | null {
  const at = lastUpTo(tokens, date.start);
  if (!THROUGH.has(itemAt(tokens, at)?.lower ?? "")) return null;
  const before = itemAt(tokens, at - 1);
  if (before?.pos === "NOUN" && TERMS.has(before.lemma)) return "expiry";
  if (before?.lower !== "open" || clause === null || clause.verb.negated) return null;
  const isOfVote = clause.agent.some(({ head }) => VOTING.has(head.lemma));
  return isOfVote ? "poll-closing" : "closure";
}

const THROUGH: ReadonlySet<string> = new Set(["until", "till", "through"]);

/** "open [since Sunday]", "has been mayor [since 2019]": what began on a day and lasts; null where nothing did. */
export function begunBy(tokens: readonly TaggedToken[], clause: Clause | null, date: Span): string | null {
  const first = firstFrom(tokens, date.start);
  const since = tokens[first]?.lower === "since" ? first : first - 1;
  if (itemAt(tokens, since)?.lower !== "since") return null;
  const state = BEGINNING_OF.get(itemAt(tokens, since - 1)?.lower ?? "");
  if (state !== undefined) return state;
  if (clause === null || !PERFECT.has(tokens[firstFrom(tokens, clause.verb.start)]?.lower ?? "")) return null;
  const held = tokens.slice(firstFrom(tokens, clause.verb.end), since);
  const isOffice = clause.verb.lemma === "be" && held.some(({ lemma }) => OFFICES.has(lemma));
  return isOffice || LEADING.has(clause.verb.lemma) ? "appointment" : null;
}

/** What began when something or somebody came to be so. */
const BEGINNING_OF: ReadonlyMap<string, string> = new Map([
  ["open", "launch"],
  ["closed", "closure"],
  ["shut", "closure"],
  ["married", "wedding"],
  ["engaged", "engagement"],
  ["divorced", "divorce"],
  ["retired", "retirement"],
]);
const PERFECT: ReadonlySet<string> = new Set(["has", "have", "had", "'s", "’s", "'ve", "’ve"]);
const LEADING: ReadonlySet<string> = new Set(wordList("lead coach manage captain chair"));
