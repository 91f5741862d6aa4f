import type { Chunk } from "./chunk.ts";
import type { NounPhrase } from "./clause.ts";
import { SPEECH_LEMMAS } from "./lexicon.ts";

/** Pronouns that tie a clause to the noun before them. */
export const RELATIVE: ReadonlySet<string> = new Set(["which", "who", "whom", "that", "whose"]);

/** Words that join two of a kind: phrases, verbs or clauses. */
export const COORDINATORS: ReadonlySet<string> = new Set(["and", "or", "but", "nor"]);

/** Right behind a verb that does not report words: "saw [the fire] and the gang fled", "wanted “[peace],” and …". */
export function isObject(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[OPENING_MARKS.has(wordAt(chunks, i - 1) ?? "") ? i - 2 : i - 1];
  return before?.type === "verb" && !SPEECH_LEMMAS.has(before.verb.lemma);
}

/** The first token of a noun phrase; `null` for every other chunk. */
export function startOf(item: Chunk | undefined): number | null {
  return item?.type === "noun" ? item.phrase.start : null;
}

/** "at a shop in Arlen, [Texas]": a name behind a comma, right behind the name that a preposition governs. */
export function isApposition(chunks: readonly Chunk[], i: number): boolean {
  const item = chunks[i];
  const place = chunks[i - 2];
  return (
    wordAt(chunks, i - 1) === "," &&
    item?.type === "noun" &&
    place?.type === "noun" &&
    item.phrase.tokens.every(({ pos }) => pos === "PROPN") &&
    place.phrase.head.pos === "PROPN" &&
    prepositionBefore(chunks, i - 2) !== null
  );
}

/** A noun phrase that no preposition governs, so that it may be a subject or an object. */
export function isBarePhrase(chunks: readonly Chunk[], i: number): boolean {
  return chunks[i]?.type === "noun" && prepositionBefore(chunks, i) === null;
}

/** A closing mark behind a comma or stop: "…, we won,” [Ann Berg] said"; what follows is no longer quoted. */
export function closesQuotation(chunks: readonly Chunk[], i: number): boolean {
  const mark = wordAt(chunks, i) ?? "";
  return CLOSING_MARKS.has(mark) && mark !== "," && /^[,.!?]$/u.test(wordAt(chunks, i - 1) ?? "");
}

/** The preposition that governs the phrase at `i`, directly or through a coordination. */
export function prepositionBefore(chunks: readonly Chunk[], i: number): string | null {
  const before = chunks[i - 1];
  if (before?.type !== "word") return null;
  const { token } = before;
  if (token.lower === "that") return null;
  if (token.pos !== "ADP" && token.lower !== "to" && token.lower !== "including") return null;
  if (hedgesNumber(chunks, i, token.lower)) return null;
  return token.lower === "to" && wordAt(chunks, i - 2) === "according" ? "according to" : token.lower;
}

/** What makes these a hedge of the number behind them, and no preposition: the word before, or the first of the phrase. */
const HEDGES: ReadonlyMap<
  string,
  { readonly before?: readonly string[]; readonly first?: readonly string[] }
> = new Map([
  ["than", { before: ["more", "less", "fewer", "rather"] }],
  ["at", { first: ["least", "most"] }],
  ["to", { before: ["up", "close"] }],
  ["about", {}],
  ["around", {}],
  ["over", {}],
  ["under", {}],
]);

/** "more than a dozen boats were sunk", "at least 10 people died": the number is the subject all the same. */
function hedgesNumber(chunks: readonly Chunk[], i: number, preposition: string): boolean {
  const hedge = HEDGES.get(preposition);
  const item = chunks[i];
  if (!hedge || item?.type !== "noun") return false;
  const [first, second] = item.phrase.tokens;
  const number = [first, second].some(
    (token) => token !== undefined && (token.pos === "NUM" || token.lower === "dozen"),
  );
  const before = wordAt(chunks, i - 2);
  return (
    number &&
    (hedge.first?.includes(first?.lower ?? "") ?? true) &&
    (hedge.before?.includes(before ?? "") ?? true)
  );
}

/** Joined to the phrase before by "and", or by a comma in a list that an "and" closes. */
export function isCoordinated(chunks: readonly Chunk[], i: number): boolean {
  const word = wordAt(chunks, i - 1);
  if (word === "and" || word === "or" || word === "&") return true;
  return (
    word === "," &&
    (chunks[i - 2]?.type === "noun" || wordAt(chunks, i - 2) === "and") &&
    listGoesOn(chunks, i)
  );
}

/** Whether phrases and commas follow up to an "and" and one more phrase. */
function listGoesOn(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from + 1; i + 1 < chunks.length; i++) {
    const word = wordAt(chunks, i);
    if (word === "and" || word === "or") return chunks[i + 1]?.type === "noun";
    if (word !== "," && chunks[i]?.type !== "noun") return false;
  }
  return false;
}

/** Prepositions whose objects are often a list: "between Russia, Iran and China". */
const LIST_PREPOSITIONS: ReadonlySet<string> = new Set([
  "between",
  "among",
  "including",
  "of",
  "from",
  "with",
]);

const NOMINATIVE: ReadonlySet<string> = new Set(["he", "she", "they", "we"]);

/** "blamed them and [they] left": such a pronoun is never the second part of what stands before it. */
export function isNominative(chunks: readonly Chunk[], i: number): boolean {
  const item = chunks[i];
  return item?.type === "noun" && NOMINATIVE.has(item.phrase.head.lower);
}

/** True for the later members of a list that a preposition governs: "trade between Moscow and [Tehran] grew". */
export function isInsidePhrase(chunks: readonly Chunk[], i: number): boolean {
  const joint = wordAt(chunks, i - 1);
  if ((joint !== "and" && joint !== "or") || isNominative(chunks, i)) return false;
  for (let k = i - 2; chunks[k]?.type === "noun"; k -= 2) {
    const preposition = prepositionBefore(chunks, k);
    // "arrived in Oslo and [John Hale] resigned": the place belongs to the verb before it.
    if (preposition)
      return LIST_PREPOSITIONS.has(preposition) || (k === i - 2 && chunks[k - 2]?.type !== "verb");
    if (wordAt(chunks, k - 1) !== ",") return false;
  }
  return false;
}

/** Marks after which a verb of speech may stand before its subject. */
const OPENING_MARKS: ReadonlySet<string> = new Set(["“", '"', "‘", "'", "«"]);

/** What may stand between a quotation and the words that follow it. */
export const CLOSING_MARKS: ReadonlySet<string> = new Set(["”", '"', "’", "'", "»", ","]);

/** "[residents] of the island": from the last phrase of a chain of prepositions back to the one they hang on. */
export function headOfPhrase(chunks: readonly Chunk[], last: number): number {
  let head = last;
  while (prepositionBefore(chunks, head) && chunks[head - 2]?.type === "noun") head -= 2;
  return head;
}

/** The noun phrase right before `i`, or before one comma, an age left out ("Ann Berg, 38, [who] won"); `null` otherwise. */
export function nounBefore(chunks: readonly Chunk[], i: number): NounPhrase | null {
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const item = chunks[k];
    if (item?.type === "noun") return isAge(chunks, k) ? nounBefore(chunks, k) : item.phrase;
    if (item?.type === "verb" || (item && item.token.lower !== ",")) return null;
  }
  return null;
}

/** ", 38": a number of years and nothing else behind a comma. */
function isAge(chunks: readonly Chunk[], i: number): boolean {
  const item = chunks[i];
  return (
    item?.type === "noun" &&
    item.phrase.tokens.length === 1 &&
    /^\d{1,3}$/u.test(item.phrase.head.text) &&
    wordAt(chunks, i - 1) === ","
  );
}

/** The single word at `i` in lower case; `null` for a phrase, a verb group or the end. */
export function wordAt(chunks: readonly Chunk[], i: number): string | null {
  const item = chunks[i];
  return item?.type === "word" ? item.token.lower : null;
}
