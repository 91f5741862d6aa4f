import { itemAt } from "../../../base/item-at.ts";
import type { Clause } from "../../clauses/clause.ts";
import { SPEECH_LEMMAS } from "../../clauses/lexicon.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import { firstFrom, lastUpTo, type Span } from "../../text/span.ts";
import { isSinceWhen } from "./since-when.ts";
import { wordClass } from "../../text/word-class.ts";

/** Index of the clause whose verb the date belongs to; null in a sentence without verbs. */
export function governingClause(
  tokens: readonly TaggedToken[],
  clauses: readonly Clause[],
  date: Span,
): number | null {
  if (clauses.length === 0) return null;
  if (isInAside(tokens, date)) return null;
  const before = clauses.findLastIndex(({ verb }) => verb.end <= date.start);
  const after = clauses.findIndex(({ verb }) => verb.start >= date.end);
  if (before < 0) return Math.max(after, 0);
  if (after >= 0 && (isSinceWhen(tokens, date) || isCleft(tokens, clauses[before], date))) return after;
  if (after >= 0 && opensNext(tokens, clauses[before], clauses[after], date)) return after;
  return beforeAside(tokens, clauses, before, date);
}

/** "Berg, chief executive since [2019], will leave": a date of what somebody is, told between commas without a verb. */
function isInAside(tokens: readonly TaggedToken[], date: Span): boolean {
  const at = lastUpTo(tokens, date.start);
  if (!HOLDS_SINCE.has(itemAt(tokens, at)?.lower ?? "")) return false;
  let from = at - 1;
  while (from >= 0 && ASIDE.has(tokens[from]?.pos ?? "X")) from--;
  const opening = itemAt(tokens, from);
  const closing = tokens[firstFrom(tokens, date.end)];
  const isClosed = closing === undefined || closing.pos === "PUNCT";
  const holder = itemAt(tokens, from - 1);
  return (
    opening?.lower === "," &&
    isClosed &&
    holder !== undefined &&
    isNominal(holder) &&
    tokens.slice(from + 1, at).some(isNominal)
  );
}

const HOLDS_SINCE: ReadonlySet<string> = new Set(["since", "until", "from"]);
const ASIDE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "ADP", "NUM", "PART"]);

/** "It was [11:40 p.m.] when the man fell": the sentence only brings out the time of what follows. */
function isCleft(tokens: readonly TaggedToken[], before: Clause | undefined, date: Span): boolean {
  if (before?.verb.lemma !== "be" || !CLEFT.has(tokens[firstFrom(tokens, date.end)]?.lower ?? ""))
    return false;
  return itemAt(tokens, lastUpTo(tokens, before.verb.start))?.lower === "it";
}

const CLEFT: ReadonlySet<string> = new Set(["when", "before", "that"]);

/**
 * Whether a date between two verbs belongs to the second: it stands right behind a mark or "and" with its
 * subject to come ("…, and on Monday the firm closed"), or between that subject and its verb ("…, police
 * on Monday said").
 */
function opensNext(
  tokens: readonly TaggedToken[],
  before: Clause | undefined,
  after: Clause | undefined,
  date: Span,
): boolean {
  if (!before || !after) return false;
  if (after.verb.form !== "finite") return false;
  const between = tokensBetween(tokens, before.verb.end, date.start);
  const edge = between.findLastIndex(isEdge);
  if (edge < 0) return false;
  const behind = tokensBetween(tokens, date.end, after.verb.start);
  if (!behind.every((token) => !isEdge(token) || token.lower === ",")) return false;
  if (namesSpeakerLast(tokens, after, date)) return false;
  const lead = between.slice(edge + 1);
  const opens = lead.every(({ pos }) => pos === "ADP" || pos === "ADV" || pos === "DET");
  return opens ? behind.some(isNominal) : lead.some(isNominal) && !behind.some(isNominal);
}

/** "are meeting the boss, who called them back, at noon": a date behind the commas of an aside belongs to the verb before it. */
function beforeAside(
  tokens: readonly TaggedToken[],
  clauses: readonly Clause[],
  index: number,
  date: Span,
): number {
  const aside = clauses[index];
  if (aside?.link !== "relative" || index === 0) return index;
  const opening = lastUpTo(tokens, aside.verb.start);
  const before = tokens.slice(0, lastUpTo(tokens, date.start) + 1);
  const closing = before.findLastIndex(({ lower }) => lower === ",");
  const lead = before.slice(closing + 1);
  const closed = closing > opening && lead.every(({ pos }) => pos === "ADP" || pos === "ADV");
  return closed && tokens[opening - 1]?.lower === "," ? index - 1 : index;
}

/** "… at a parade on Monday, the police said": behind its comma a speaker says what stands before it. */
function namesSpeakerLast(tokens: readonly TaggedToken[], { verb }: Clause, date: Span): boolean {
  if (!SPEECH_LEMMAS.has(verb.lemma)) return false;
  const behind = tokensBetween(tokens, date.end, verb.start);
  const comma = behind.findLastIndex(({ lower }) => lower === ",");
  const goesOn = tokens.some(({ start, lower }) => start >= verb.end && lower === "that");
  // "On Monday, the police said": a date that opens its sentence dates the saying.
  const opens = tokens.every(({ end, pos }) => end > date.start || pos === "ADP");
  return comma >= 0 && behind.slice(comma + 1).some(isNominal) && !goesOn && !opens;
}

function isNominal({ pos }: TaggedToken): boolean {
  return pos === "NOUN" || pos === "PROPN" || pos === "PRON";
}

const EDGES = wordClass(', ; : — – ( ) “ ” " and but or while when as that'.split(" "));

function isEdge({ word }: TaggedToken): boolean {
  return EDGES.has(word);
}

/** The tokens that lie between two offsets. */
function tokensBetween(tokens: readonly TaggedToken[], start: number, end: number): readonly TaggedToken[] {
  return tokens.slice(firstFrom(tokens, start), lastUpTo(tokens, end) + 1);
}

/** The clauses that tell of what was done on a day: those that share it, and what it was done in. */
export function clausesAt(
  tokens: readonly TaggedToken[],
  clauses: readonly Clause[],
  index: number,
  { date, taken }: { readonly date: Span; readonly taken: ReadonlySet<number | null> },
): Clause[] {
  const own = clausesOn(tokens, clauses, index, taken);
  const follows = tokens[firstFrom(tokens, date.end)]?.lower === WHEN ? clauses[index + 1] : undefined;
  if (follows && !taken.has(index + 1) && !own.includes(follows)) return [...own, follows];
  const above = taken.has(index - 1) ? undefined : itemAt(clauses, index - 1);
  return above && isDoneIn(tokens, above, clauses[index]) && !own.includes(above) ? [...own, above] : own;
}

/** "two were killed [when a wall fell on Sunday]": the deed before "when" has the day of what it was done in. */
function isDoneIn(tokens: readonly TaggedToken[], { verb }: Clause, own: Clause | undefined): boolean {
  if (own === undefined || verb.end > own.verb.start || SPEECH_LEMMAS.has(verb.lemma)) return false;
  const between = tokensBetween(tokens, verb.end, own.verb.start);
  const when = between.findIndex(({ lower }) => lower === WHEN);
  return when >= 0 && between.slice(0, when).every(({ lower }) => lower !== ",");
}

const WHEN = "when";

/** The clauses that share the day: "shot one man and wounded two on Monday, prompting …". */
function clausesOn(
  tokens: readonly TaggedToken[],
  clauses: readonly Clause[],
  index: number,
  taken: ReadonlySet<number | null>,
): Clause[] {
  let from = index;
  while (!taken.has(from - 1) && goesOn(tokens, itemAt(clauses, from - 1), clauses[from])) from--;
  let to = index;
  while (!taken.has(to + 1) && goesOn(tokens, clauses[to], clauses[to + 1])) to++;
  return clauses.slice(from, to + 1);
}

/** The second verb stands behind "and", or is a participle behind a comma, with the subject of the first. */
function goesOn(
  tokens: readonly TaggedToken[],
  first: Clause | undefined,
  second: Clause | undefined,
): boolean {
  if (!first || !second) return false;
  const at = lastUpTo(tokens, second.verb.start);
  const last = itemAt(tokens, at);
  const link = last?.pos === "ADV" ? itemAt(tokens, at - 1) : last;
  if (link === undefined || link.start < first.verb.end) return false;
  if (link.lower === "and" || link.lower === "or") return second.verb.form !== "infinitive";
  return (link.lower === "," || link.lower === "while") && second.verb.form === "participle";
}
