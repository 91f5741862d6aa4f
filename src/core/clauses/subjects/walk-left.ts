import { wordClass } from "../../text/word-class.ts";
import { chunkAt, isWordAt, phraseAt, tokenAt, verbAt, wordAt, type Chunk } from "../chunk-row.ts";
import type { NounPhrase, PrepositionalPhrase } from "../clause.ts";
import { CLAUSE_OPENERS, COORDINATORS, PAUSES, RELATIVE } from "../lexicon.ts";
import {
  isApposition,
  isBarePhrase,
  isCoordinated,
  isInsidePhrase,
  isNominative,
  isObject,
  prepositionalPhrase,
} from "../phrase-links.ts";
import type { TaggedToken } from "../tagged.ts";
import { isTimePhrase } from "../times.ts";
import { opensClause } from "./openers.ts";
import type { VerbSite } from "./verb-site.ts";

/** What a walk from a verb to the left has met of its clause. */
export interface Walk {
  readonly subject: readonly NounPhrase[];
  readonly adjuncts: readonly PrepositionalPhrase[];
  /** The word before the subject, or that opens the clause. */
  readonly opener: TaggedToken | null;
  /** Where it ended. */
  readonly stop: number;
}

/** Collects the subject and the adjuncts of a clause from its verb to the left, up to what is no part of them. */
export function walkLeft(site: VerbSite): Walk {
  const { chunks, at } = site;
  const subject: NounPhrase[] = [];
  const adjuncts: PrepositionalPhrase[] = [];
  const listed: NounPhrase[] = []; // later members of a list whose preposition is still to come
  let leftmost = at; // chunk of the first phrase of the subject
  for (let i = at - 1; ; i--) {
    const item = chunkAt(chunks, i);
    if (!item || item.type === "verb") return { subject, adjuncts, opener: null, stop: i };
    if (item.type === "word") {
      const { token } = item;
      if (decides(token, i === at - 1, subject)) return { subject, adjuncts, opener: null, stop: i };
      if (CLAUSE_OPENERS.has(token.word)) return { subject, adjuncts, opener: token, stop: i };
      if (PAUSES.has(token.word)) return { subject, adjuncts, opener: null, stop: i };
      continue;
    }
    const { phrase, preposition } = item;
    const part = partOf(site, subject, leftmost, i, item);
    if (part === "none") return { subject, adjuncts, opener: null, stop: i };
    if (part === "adjunct" && preposition !== null)
      adjuncts.unshift(prepositionalPhrase(preposition, phrase, [phrase, ...listed.splice(0)]));
    if (part === "listed") listed.unshift(phrase);
    if (part === "subject" || part === "first") subject.unshift(phrase);
    if (part === "first") return { subject, adjuncts, opener: tokenAt(chunks, i - 1), stop: i - 1 };
    if (part === "subject") leftmost = i;
    else i--; // the word before it goes with it
  }
}

/** A word that says what becomes of a verb without a subject: "[and] fled", "the man [who] fled", "determine [what] caused it". */
function decides({ lower, word }: TaggedToken, next: boolean, subject: readonly NounPhrase[]): boolean {
  if (next && lower === "what") return true;
  return subject.length === 0 && (RELATIVE.has(word) || COORDINATORS.has(word));
}

/** What a phrase left of a verb is to its clause; the first of a subject is the last that a walk meets. */
type Part = "apposition" | "listed" | "adjunct" | "subject" | "first" | "none";

function partOf(
  { chunks, above }: VerbSite,
  subject: readonly NounPhrase[],
  leftmost: number,
  i: number,
  { phrase, preposition }: Extract<Chunk, { type: "noun" }>,
): Part {
  const none = subject.length === 0;
  if (none && isApposition(chunks, i) && isBarePhrase(chunks, i - 4)) return "apposition";
  const apart = none || wordAt(chunks, leftmost - 1) === ",";
  if (apart && isInsidePhrase(chunks, i)) return "listed";
  if (preposition) return none && opensClause(i, phrase, preposition, above) ? "first" : "adjunct";
  if (isTimeBehindVerb(chunks, i)) return "none";
  // Before a coordinated subject the next phrase is its first part; else it is what a verb acts on.
  if (!none && (!isCoordinated(chunks, leftmost) || isObject(chunks, i))) return "none";
  return isNominative(phrase) || !isWordAt(chunks, i - 1, SUBJECT_JOINTS) ? "first" : "subject";
}

/** What may stand between the phrases of one subject. */
const SUBJECT_JOINTS = wordClass(["and", ","]);

/** "was fired [last week] from the firm": a bare time behind a verb is no subject of the next. */
function isTimeBehindVerb(chunks: readonly Chunk[], i: number): boolean {
  const phrase = phraseAt(chunks, i);
  return phrase !== null && verbAt(chunks, i - 1) !== null && isTimePhrase(phrase);
}
