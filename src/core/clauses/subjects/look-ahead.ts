import { wordClass } from "../../text/word-class.ts";
import { UNKNOWN_WORD } from "../../text/word.ts";
import { chunkAt, isWordAt, tokenAt, verbAt, wordAt, type Chunk } from "../chunk-row.ts";
import { BEFORE_NUMBERS, COORDINATORS } from "../lexicon.ts";
import { NOMINATIVE } from "../phrase-links.ts";
import { isTimePhrase } from "../times.ts";

export function hasFinite(chunks: readonly Chunk[], before: number): boolean {
  for (let i = 0; i < before; i++) if (verbAt(chunks, i)?.form === "finite") return true;
  return false;
}

/**
 * ", [believed to be drivers], underwent", ", [named as Ann Berg, 51], was": a later comma with the sentence's own
 * finite verb right behind it.
 */
export function closesWithVerb(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < chunks.length; i++) {
    if (verbAt(chunks, i)?.form === "finite") return wordAt(chunks, i - 1) === ",";
  }
  return false;
}

/** A preposition behind the verb and no "and" with another: it is not one of a row of deeds. */
export function endsRow(chunks: readonly Chunk[], at: number): boolean {
  if (chunkAt(chunks, at + 1)?.token?.pos !== "ADP") return false;
  return !chunks.some(
    (_, i) => i > at && isWordAt(chunks, i, COORDINATORS) && verbAt(chunks, i + 1) !== null,
  );
}

/** A phrase, or what leads from one phrase of a clause to the next. */
export function leadsOn({ type, token }: Chunk): boolean {
  return (
    type === "noun" ||
    token?.pos === "ADP" ||
    token?.pos === "ADV" ||
    token?.pos === "ADJ" ||
    LEADING.has(token?.word ?? UNKNOWN_WORD)
  );
}

const LEADING = wordClass(["to", "since"]);

/** Whether prepositions with their phrases and times lead to a finite verb that has no subject of its own. */
export function meetsVerbWithoutSubject(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < chunks.length; i++) {
    const item = chunks[i];
    if (item?.type === "verb") return i > from && item.verb.form === "finite";
    if (!item || !leadsOn(item)) return false;
    if (item.type === "noun" && !item.preposition && !isTimePhrase(item.phrase)) return false;
    // "Two killed as [bus] plunges": the verb has a subject.
    if (item.type === "noun" && item.preposition === "as" && verbAt(chunks, i + 1)) return false;
  }
  return false;
}

/**
 * "accused of [stabbing a clerk in Ulm] was freed", "wanted for [lying] fled": whether a preposition with a verb in -ing
 * and what that acts on lead to a finite verb that has no subject of its own.
 */
export function meetsVerbBehindGerund(chunks: readonly Chunk[], from: number): boolean {
  const link = tokenAt(chunks, from);
  if (link?.pos !== "ADP" && link?.lower !== "for") return false;
  return verbAt(chunks, from + 1)?.form === "participle" && meetsVerbBehindDoing(chunks, from + 1);
}

/** The same of the verb in -ing at `at`, with what it acts on. */
export function meetsVerbBehindDoing(chunks: readonly Chunk[], at: number): boolean {
  let first = at + 1;
  // "carrying more than 200 people"
  while (isWordAt(chunks, first, BEFORE_NUMBERS)) first++;
  const object = chunkAt(chunks, first);
  const acts =
    object?.type === "noun" &&
    (object.preposition === null || first > at + 1) &&
    !NOMINATIVE.has(object.phrase.head.word);
  const behind = acts ? first + 1 : at + 1;
  return verbAt(chunks, behind)?.form === "finite" || meetsVerbWithoutSubject(chunks, behind);
}
