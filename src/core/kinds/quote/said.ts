import type { Speaker } from "../../claims/claim.ts";
import { namesIn, type SourceReading } from "../../claims/source-reading.ts";
import type { Sentence } from "../../document/document.ts";
import { oneLine } from "../../text/one-line.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { isContent, wordingOf } from "../../claims/wording.ts";

/** Words that somebody said, as one of the ways to find them gives them. The span lies in the sentence. */
export interface Said extends Span {
  readonly sentence: Sentence;
  readonly speaker: Speaker | null;
  /** The sentence names other people than the speaker beside the words. */
  readonly inDoubt: boolean;
  readonly addressee: string | null;
  readonly direct: boolean;
  readonly rule: string;
}

/** The words of a stretch without marks and broken lines around them. */
export function wordsAt(source: SourceReading, { start, end }: Span): string {
  return oneLine(source.document.text.slice(start, end))
    .replace(OPENING_MARKS, "")
    .replace(CLOSING_MARKS, "");
}

const OPENING_MARKS = /^[\s“”"'‘’«»]+/u;
const CLOSING_MARKS = /(?<![\s“”"'‘’«»,.])[\s“”"'‘’«»,.]+$/u;

/** A few words are worth a claim only where somebody is said to have said them. */
export function saysEnough(words: string, fewest: number): boolean {
  const { folded } = wordingOf(words);
  return folded.length >= fewest && folded.some(isContent);
}

export const FEWEST_WORDS = 3;
export const FEWEST_WORDS_UNATTRIBUTED = 6;
export const FEWEST_WORDS_RETOLD = 6;

/** The sentence names people beside the words, but not the one who is taken to say them. */
export function isInDoubt(
  source: SourceReading,
  sentence: Sentence,
  words: Span,
  speaker: Speaker | null,
): boolean {
  const people = namesIn(source, sentence, sentence, ["person"]).filter((name) => !overlaps(name, words));
  return speaker !== null && people.length > 0 && !people.some(({ value }) => value.name === speaker.name);
}

/** "told Raisi that", "told reporters": whom the verb that governs the words tells. */
export function addresseeOf(source: SourceReading, sentence: Sentence, words: Span): string | null {
  const telling = source
    .clauses(sentence)
    .find(({ verb }) => verb.lemma === "tell" && !verb.passive && !overlaps(verb, words));
  const [told] = telling?.patient ?? [];
  if (!told || overlaps(told, words)) return null;
  const [name] = namesIn(source, sentence, told);
  return name?.value.name ?? source.document.text.slice(told.start, told.end);
}
