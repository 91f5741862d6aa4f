import { wordClass } from "../text/word-class.ts";
import { isWordAt, type Chunk } from "./chunk-row.ts";
import type { Clause, NounPhrase, VerbGroup } from "./clause.ts";
import { COORDINATORS, SPEECH, UNCHANGED_PARTICIPLES } from "./lexicon.ts";
import type { Left } from "./subjects/look-left.ts";

/**
 * "Man [jailed] for theft", "the bridge was closed and traffic [diverted]": what a headline, or the clause before, leaves
 * out is "was", where the verb has a subject and acts on nothing.
 */
export function isElliptic(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  { subject, link }: Left,
  objects: readonly NounPhrase[],
  above: Clause | undefined,
): boolean {
  if (!verb.participial || (SPEECH.has(verb.lemmaWord) && hasContent(chunks, at))) return false;
  if (link !== "main" || subject.length === 0 || objects.length > 0) return false;
  const mayBePast = verb.tense === "past" || UNCHANGED_PARTICIPLES.has(verb.lemmaWord);
  if (above === undefined) return mayBePast && isUnfinished(chunks);
  // "Landslide buries village, 40 [feared] dead"
  const isNext = isWordAt(chunks, at - 2, MARKS) && subject.length === 1;
  if (isNext && mayBePast && !SPEECH.has(verb.lemmaWord) && isUnfinished(chunks)) return true;
  return above.verb.passive && isWordAt(chunks, at - 2, COORDINATORS);
}

const MARKS = wordClass([",", ";", "–", "—"]);

/** "a neighbour [said] the dog had barked": another verb follows. */
function hasContent(chunks: readonly Chunk[], at: number): boolean {
  return chunks.some(({ verb }, i) => i > at && verb?.form === "finite");
}

/** Without a stop at its end, as headlines are. */
function isUnfinished(chunks: readonly Chunk[]): boolean {
  const last = chunks.at(-1);
  const text = (last?.token ?? last?.phrase?.head)?.text ?? "";
  return !text.endsWith(".") && last?.token?.pos !== "PUNCT"; // "left at 9 p.m."
}
