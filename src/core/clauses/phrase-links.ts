import { wordClass } from "../text/word-class.ts";
import { chunkAt, isWordAt, phraseAt, verbAt, wordAt, type Chunk } from "./chunk-row.ts";
import type { NounPhrase, PrepositionalPhrase } from "./clause.ts";
import { SPEECH } from "./lexicon.ts";

/** Right behind a verb that does not report words: "saw [the fire] and the gang fled", "wanted “[peace],” and …". */
export function isObject(chunks: readonly Chunk[], i: number): boolean {
  const verb = verbAt(chunks, isWordAt(chunks, i - 1, OPENING_MARKS) ? i - 2 : i - 1);
  return verb !== null && !SPEECH.has(verb.lemmaWord);
}

/** "at a shop in Arlen, [Texas]": a name behind a comma, right behind the name that a preposition governs. */
export function isApposition(chunks: readonly Chunk[], i: number): boolean {
  if (wordAt(chunks, i - 1) !== ",") return false;
  const place = chunkAt(chunks, i - 2);
  if (!place?.preposition || place.phrase.head.pos !== "PROPN") return false;
  return phraseAt(chunks, i)?.tokens.every(({ pos }) => pos === "PROPN") ?? false;
}

/** A noun phrase that no preposition governs, so that it may be a subject or an object. */
export function isBarePhrase(chunks: readonly Chunk[], i: number): boolean {
  const item = chunkAt(chunks, i);
  return item?.type === "noun" && item.preposition === null;
}

/** A closing mark behind a comma or stop: "…, we won,” [Ann Berg] said"; what follows is no longer quoted. */
export function closesQuotation(chunks: readonly Chunk[], i: number): boolean {
  return isWordAt(chunks, i, CLOSING_MARKS) && wordAt(chunks, i) !== "," && isWordAt(chunks, i - 1, STOPS);
}

const STOPS = wordClass([",", ".", "!", "?"]);

const AND_OR = wordClass(["and", "or"]);
const PHRASE_JOINTS = wordClass(["and", "or", "&"]);

/** Joined to the phrase before by "and", or by a comma in a list that an "and" closes. */
export function isCoordinated(chunks: readonly Chunk[], i: number): boolean {
  if (isWordAt(chunks, i - 1, PHRASE_JOINTS)) return true;
  return (
    wordAt(chunks, i - 1) === "," &&
    (phraseAt(chunks, i - 2) !== null || wordAt(chunks, i - 2) === "and") &&
    listGoesOn(chunks, i)
  );
}

/** Whether phrases and commas follow up to an "and" and one more phrase. */
function listGoesOn(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from + 1; i + 1 < chunks.length; i++) {
    if (isWordAt(chunks, i, AND_OR)) return phraseAt(chunks, i + 1) !== null;
    if (wordAt(chunks, i) !== "," && phraseAt(chunks, i) === null) return false;
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

export const NOMINATIVE = wordClass(["he", "she", "they", "we"]);

/** "blamed them and [they] left": such a pronoun is never the second part of what stands before it. */
export function isNominative({ head }: NounPhrase): boolean {
  return NOMINATIVE.has(head.word);
}

/** True for the later members of a list that a preposition governs: "trade between Moscow and [Tehran] grew". */
export function isInsidePhrase(chunks: readonly Chunk[], i: number): boolean {
  const phrase = phraseAt(chunks, i);
  if (!isWordAt(chunks, i - 1, PHRASE_JOINTS) || (phrase && isNominative(phrase))) return false;
  for (let k = i - 2; phraseAt(chunks, k); k -= 2) {
    const preposition = chunks[k]?.preposition;
    // "arrived in Oslo and [John Hale] resigned": the place belongs to the verb before it.
    if (preposition)
      return (
        wordAt(chunks, i - 1) === "&" ||
        LIST_PREPOSITIONS.has(preposition) ||
        (k === i - 2 && verbAt(chunks, k - 2) === null)
      );
    if (wordAt(chunks, k - 1) !== ",") return false;
  }
  return false;
}

/** Marks after which a verb of speech may stand before its subject. */
const OPENING_MARKS = wordClass(["“", '"', "‘", "'", "«"]);

/** What may stand between a quotation and the words that follow it. */
export const CLOSING_MARKS = wordClass(["”", '"', "’", "'", "»", ","]);

/** "[residents] of the island": from the last phrase of a chain of prepositions back to the one they hang on. */
export function headOfPhrase(chunks: readonly Chunk[], last: number): number {
  let head = last;
  while (chunks[head]?.preposition && phraseAt(chunks, head - 2)) head -= 2;
  return head;
}

/** The noun phrase right before `i`, or before one comma, an age left out ("Ann Berg, 38, [who] won"); `null` otherwise. */
export function nounBefore(chunks: readonly Chunk[], i: number): NounPhrase | null {
  const at = wordAt(chunks, i - 1) === "," ? i - 2 : i - 1;
  return isAge(chunks, at) ? nounBefore(chunks, at) : phraseAt(chunks, at);
}

/** ", 38": a number of years and nothing else behind a comma. */
function isAge(chunks: readonly Chunk[], i: number): boolean {
  const phrase = phraseAt(chunks, i);
  return phrase?.tokens.length === 1 && wordAt(chunks, i - 1) === "," && /^\d{1,3}$/u.test(phrase.head.text);
}

/** "rose [4 percent], driven by fuel" */
export function isAmount({ tokens }: NounPhrase): boolean {
  return tokens.some(({ pos }) => pos === "NUM" || pos === "SYM");
}

/** The phrases that one preposition governs, the first of which stands right behind it. */
export function prepositionalPhrase(
  preposition: string,
  first: NounPhrase,
  phrases: readonly NounPhrase[],
): PrepositionalPhrase {
  return { start: first.start, end: (phrases.at(-1) ?? first).end, preposition, phrases };
}
