import type { TaggedToken } from "../../clauses/tagged.ts";
import { firstFrom, lastUpTo, type Span } from "../../text/span.ts";
import { wordClass } from "../../text/word-class.ts";
import { isEventNoun } from "../../knowledge/event-classes.ts";
import { wordList } from "../../knowledge/word-list.ts";

/** An event noun that a date stands with. */
export interface NounBeside {
  readonly token: TaggedToken;
  /** It stands behind "after" or "before": the verb has another time. */
  readonly apart: boolean;
  /** The date stands before it: "Monday's quake". */
  readonly behind: boolean;
}

/** The event that a noun names, alone or before one that adds little: "the [quake]", "[election] night". */
export function eventNounAt(tokens: readonly TaggedToken[], at: number): TaggedToken | null {
  const token = tokens[at];
  if (token?.pos !== "NOUN") return null;
  const before = tokens[at - 1];
  if (addsLittle(token) && before?.pos === "NOUN" && isEventNoun(before)) return before;
  if (SAYS_LITTLE.has(token.lemma)) return token;
  return isEventNoun(token) && !isOffice(tokens, at) ? token : null;
}

/** Nouns for anything that befalls people: what it was stands elsewhere. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(wordList("incident tragedy disaster catastrophe ordeal"));

/** "removed from his [post]", "a contender for the [post]": an office, where "in a post" is something written. */
function isOffice(tokens: readonly TaggedToken[], at: number): boolean {
  if (tokens[at]?.lemma !== "post") return false;
  const opening = tokens[openingOf(tokens, at)];
  return opening !== undefined && OF_OFFICES.has(opening.lower);
}

const OF_OFFICES: ReadonlySet<string> = new Set(wordList("from to of off for"));

/** Nouns that say when or by what means an event was, behind the noun that names it. */
const ADDS_LITTLE: ReadonlySet<string> = new Set(
  wordList(
    "night day morning afternoon evening weekend call action operation effort proceeding service process",
  ),
);

/** Whether a noun adds little to the event noun before it; "rescue services" are people. */
export function addsLittle({ lemma, lower }: TaggedToken): boolean {
  return ADDS_LITTLE.has(lemma) && lower !== "services";
}

/** The event noun a date describes or stands right behind; null where none does. */
export function nounBeside(tokens: readonly TaggedToken[], date: Span): NounBeside | null {
  return nounBehind(tokens, date) ?? nounBefore(tokens, date);
}

/** "Monday's violence", "an April 2007 shooting", "the Dec. 7 talks": the date describes the noun behind it. */
function nounBehind(tokens: readonly TaggedToken[], date: Span): NounBeside | null {
  const from = firstFrom(tokens, date.end);
  if (from === tokens.length) return null;
  const genitive = isGenitive(tokens[from]);
  const before = lastUpTo(tokens, date.start);
  const determined = isDeterminer(tokens[before]);
  const phrase = nounPhraseFrom(tokens, genitive ? from + 1 : from);
  const last = phrase.at(-1);
  const head =
    eventNounAt(phrase, phrase.length - 1) ?? (genitive && last && NAMES_ACT.test(last.lemma) ? last : null);
  if (!head) return null;
  const opening = genitive || !determined ? before : before - 1;
  return { token: head, apart: isTemporal(tokens[opening]), behind: true };
}

/** Endings of nouns that name what was done: "Monday's evacuation", but not "this year's team". */
const NAMES_ACT = /(?:[ts]ion|ment|ing|ance|ence|al|ure|age)$/u;

/** Adjectives, nouns and names up to the last noun. */
function nounPhraseFrom(tokens: readonly TaggedToken[], from: number): readonly TaggedToken[] {
  let end = from;
  for (let i = from; i < tokens.length; i++) {
    const pos = tokens[i]?.pos;
    if (pos !== "ADJ" && pos !== "NOUN" && pos !== "PROPN" && pos !== "NUM") break;
    if (pos === "NOUN") end = i + 1;
  }
  return tokens.slice(from, end);
}

/** "the quake on Sunday", "a search Monday evening", "his next hearing April 19": an event noun right before the date. */
function nounBefore(tokens: readonly TaggedToken[], date: Span): NounBeside | null {
  let at = lastUpTo(tokens, date.start);
  while (isJoint(tokens[at])) at--;
  const token = eventNounAt(tokens, at);
  if (token === null) return null;
  return { token, apart: isTemporal(tokens[openingOf(tokens, at)]), behind: false };
}

/**
 * "talks in Lima on Sunday", "the clash at the old bridge on Thursday": an event noun before a date, with one or
 * two prepositional phrases between them. Null where it only sets the time: "after the clash at the bridge on Thursday".
 */
export function nounBeyond(tokens: readonly TaggedToken[], date: Span): TaggedToken | null {
  let at = lastUpTo(tokens, date.start);
  while (isJoint(tokens[at])) at--;
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    const link = openingOf(tokens, at + 1);
    if (link === at || !COMPLEMENTS.has(tokens[link]?.lower ?? "")) return null;
    at = link - 1;
    const token = eventNounAt(tokens, at);
    if (token !== null) return isTemporal(tokens[openingOf(tokens, at)]) ? null : token;
  }
  return null;
}

const MOST_PHRASES = 2;

/** Prepositions by which a noun says where, of whom and with whom. */
const COMPLEMENTS: ReadonlySet<string> = new Set(
  "in at of near by between with outside inside from against over off to into on for".split(" "),
);

/** The token before the noun phrase that ends at `at`. */
function openingOf(tokens: readonly TaggedToken[], at: number): number {
  let i = at - 1;
  while (i >= 0 && INSIDE_PHRASE.has(tokens[i]?.pos ?? "X")) i--;
  return i;
}

const INSIDE_PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PART"]);
/** Words between an event and its date. */
const JOINTS = wordClass("on in at of for around about late early just shortly ,".split(" "));

function isJoint(token: TaggedToken | undefined): boolean {
  return token !== undefined && JOINTS.has(token.word);
}

/** Prepositions that set a time apart from the one told of: "two hours after the shooting". */
const TEMPORAL: ReadonlySet<string> = new Set("after before since until till following pending".split(" "));

function isTemporal(token: TaggedToken | undefined): boolean {
  return token !== undefined && TEMPORAL.has(token.lower);
}

function isGenitive(token: TaggedToken | undefined): boolean {
  return token?.lower === "'s" || token?.lower === "’s" || token?.lower === "'" || token?.lower === "’";
}

function isDeterminer(token: TaggedToken | undefined): boolean {
  return token?.pos === "DET" || token?.pos === "ADJ" || token?.lower === "its" || token?.lower === "their";
}

/** "said Wednesday during the hearing", "was hurt Monday in the attack": an event noun that goes on from the date. */
export function nounAlong(tokens: readonly TaggedToken[], date: Span): TaggedToken | null {
  const at = firstFrom(tokens, date.end);
  if (!ALONG.has(tokens[at]?.lower ?? "")) return null;
  const end = tokens.findIndex((token, i) => i > at && !INSIDE_PHRASE.has(token.pos));
  const phrase = tokens.slice(0, end < 0 ? tokens.length : end);
  const last = phrase.findLastIndex(({ pos }) => pos === "NOUN");
  return last > at ? eventNounAt(phrase, last) : null;
}

const ALONG: ReadonlySet<string> = new Set(["during", "at", "in"]);
