import { GIVEN_NAMES } from "../../knowledge/given-names.ts";
import { wordClass } from "../../text/word-class.ts";
import { subjectBeforeAside } from "../asides.ts";
import { isWordAt, phraseAt, verbAt, wordAt, type Chunk } from "../chunk-row.ts";
import type { Clause, NounPhrase, VerbGroup } from "../clause.ts";
import { COORDINATORS, INVERTED_VERBS, SPEECH, TELLING_VERBS } from "../lexicon.ts";
import { CLOSING_MARKS } from "../phrase-links.ts";
import type { TaggedToken } from "../tagged.ts";

/** "“We lost it,” said Ann Berg": the phrase right behind a verb of speech that follows what is said. */
export function subjectBehind(chunks: readonly Chunk[], at: number, verb: VerbGroup): NounPhrase | null {
  if (!verb.bare || !INVERTED_VERBS.has(verb.lemmaWord) || !isWordAt(chunks, at - 1, CLOSING_MARKS))
    return null;
  const behind = phraseAt(chunks, at + 1);
  if (!behind || verbAt(chunks, at + 2)) return null;
  return !closesSentence(chunks, at, behind) && subjectBeforeAside(chunks, at) ? null : behind;
}

/** "…, said Jean Holt, 48, a clerk at the bank": a person's name behind the last verb of the sentence. */
function closesSentence(chunks: readonly Chunk[], at: number, { tokens, head }: NounPhrase): boolean {
  const isPerson = head.pos === "PROPN" && tokens.some(({ word }) => GIVEN_NAMES.has(word));
  return isPerson && chunks.findLastIndex(({ type }) => type === "verb") <= at;
}

/** ", officials said,": a verb of speech without content between two commas. */
export function isInserted(
  chunks: readonly Chunk[],
  coordinator: number,
  { verb, patient, adjuncts }: Clause,
): boolean {
  if (!SPEECH.has(verb.lemmaWord) || patient.length + adjuncts.length > 0) return false;
  return wordAt(chunks, coordinator - 1) === "," && verbAt(chunks, coordinator - 2)?.end === verb.end;
}

/** A clause right after a verb of speech without "that": "said it was worried". */
export function isContent(chunks: readonly Chunk[], i: number, above: Clause | null): boolean {
  if (above === null || isWordAt(chunks, i + 1, COORDINATORS)) return false;
  const told = TELLING_VERBS.has(above.verb.lemmaWord) && phraseAt(chunks, i) !== null;
  return verbAt(chunks, told ? i - 1 : i)?.end === above.verb.end;
}

/** "drones that Iran provides": "that" right after a noun, with a subject of its own behind it. */
export function objectOfThat(
  chunks: readonly Chunk[],
  i: number,
  opener: TaggedToken | null,
  earlier: readonly Clause[],
): NounPhrase | null {
  if (opener?.lower !== "that") return null;
  const before = phraseAt(chunks, i - 1);
  if (!before || (earlier.length > 0 && CONTENT_NOUNS.has(before.head.lemmaWord))) return null;
  // After "told Raisi that" the words are content, not a description of Raisi.
  return before.head.pos === "PROPN" || before.head.pos === "PRON" ? null : before;
}

/** Nouns that "that" fills with content: "the notion that", "claims that". */
const CONTENT_NOUNS = wordClass(
  "notion claim report fact idea statement suggestion allegation belief news evidence view hope sign opinion way time accusation".split(
    " ",
  ),
);
