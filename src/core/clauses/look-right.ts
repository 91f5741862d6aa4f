import { wordClass } from "../text/word-class.ts";
import { isWordAt, phraseAt, verbAt, type Chunk } from "./chunk-row.ts";
import type { NounPhrase, PrepositionalPhrase } from "./clause.ts";
import { CLAUSE_OPENERS, COORDINATORS, PAUSES, PREPOSITIONS_OR_OPENERS, RELATIVE } from "./lexicon.ts";
import {
  closesQuotation,
  isApposition,
  isCoordinated,
  isNominative,
  prepositionalPhrase,
} from "./phrase-links.ts";
import { subjectOfNext } from "./subjects/next-subject.ts";
import { isTimePhrase } from "./times.ts";

export function lookRight(
  chunks: readonly Chunk[],
  from: number,
): { objects: NounPhrase[]; adjuncts: PrepositionalPhrase[] } {
  const objects: NounPhrase[] = [];
  const adjuncts: PrepositionalPhrase[] = [];
  // "shot [and killed] a man": what both act on stands behind the second.
  if (isWordAt(chunks, from, COORDINATORS) && verbAt(chunks, from + 1)?.bare)
    return { objects: lookRight(chunks, from + 2).objects, adjuncts };
  for (let i = from; i < chunks.length; i++) {
    const item = chunks[i];
    if (!item) break;
    if (item.type === "verb") {
      const next = subjectOfNext(chunks, i, item.verb);
      return next === null ? { objects, adjuncts } : endingBefore(next, objects, adjuncts);
    }
    if (item.type === "noun") {
      const { phrase, preposition } = item;
      // "over claims [he] misled them", "and [she] left"
      if (isNominative(phrase)) break;
      const last = adjuncts.at(-1);
      const inAdjunct = last !== undefined && last.end > (objects.at(-1)?.end ?? -1);
      if (preposition) {
        adjuncts.push(prepositionalPhrase(preposition, phrase, [phrase]));
      } else if (inAdjunct && isCoordinated(chunks, i)) {
        const [first = phrase] = last.phrases;
        adjuncts[adjuncts.length - 1] = prepositionalPhrase(last.preposition, first, [
          ...last.phrases,
          phrase,
        ]);
      } else if (!isTimePhrase(phrase) && !(inAdjunct && isApposition(chunks, i))) {
        objects.push(phrase);
      }
      continue;
    }
    const { word } = item.token;
    if (PREPOSITIONS_OR_OPENERS.has(item.token.lower) && leadsToPhrase(chunks, i)) continue;
    if (CLAUSE_OPENERS.has(word) || RELATIVE.has(word) || PAUSES.has(word) || closesQuotation(chunks, i))
      break;
  }
  return { objects, adjuncts };
}

/** "Happened just after [4 p.m. in a yard]", unlike "happened after [a guard] left": no verb belongs to the phrase. */
function leadsToPhrase(chunks: readonly Chunk[], at: number): boolean {
  if (phraseAt(chunks, at + 1) === null) return false;
  for (let i = at + 2; i < chunks.length; i++) {
    const item = chunks[i];
    if (item?.type === "verb") return false;
    const word = item?.token?.word;
    if (
      word &&
      (CLAUSE_OPENERS.has(word) || RELATIVE.has(word) || PAUSES.has(word) || ENDS_PHRASES.has(word))
    )
      return true;
  }
  return true;
}

const ENDS_PHRASES = wordClass([",", "and", "but", "or", ".", "–", "—", "(", ")"]);

function endingBefore(
  end: number,
  objects: readonly NounPhrase[],
  adjuncts: readonly PrepositionalPhrase[],
): { objects: NounPhrase[]; adjuncts: PrepositionalPhrase[] } {
  return {
    objects: objects.filter(({ start }) => start < end),
    adjuncts: adjuncts.filter(({ start }) => start < end),
  };
}
