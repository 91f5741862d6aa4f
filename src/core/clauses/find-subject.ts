import { GIVEN_NAMES } from "../knowledge/given-names.ts";
import { namedBefore } from "./asides.ts";
import { isTimePhrase, type Chunk } from "./chunk.ts";
import type { Clause, NounPhrase, VerbGroup } from "./clause.ts";
import { INTRANSITIVE_VERBS, INVERTED_VERBS, SPEECH_LEMMAS, UNCHANGED_VERBS } from "./lexicon.ts";
import {
  RELATIVE,
  COORDINATORS,
  isObject,
  prepositionBefore,
  wordAt,
  startOf,
  CLOSING_MARKS,
} from "./phrase-links.ts";

/** Words that are a preposition before a phrase of its own, and open a clause where its verb follows. */
const BOTH_WAYS: ReadonlySet<string> = new Set(["after", "before", "until", "since"]);

/**
 * "a goal [as] Rovers beat City", "arrested two men [after] officers searched the van": not "people evacuated
 * after the quake were housed", where the phrase before is still without its verb.
 */
export function opensClause(
  chunks: readonly Chunk[],
  i: number,
  preposition: string,
  above: Clause | undefined,
): boolean {
  const item = chunks[i];
  if (item?.type !== "noun") return false;
  // "Lee as captain beat City": a bare noun behind "as" says what somebody is.
  if (preposition === "as") return item.phrase.head.pos === "PROPN" || item.phrase.tokens[0]?.pos === "DET";
  if (!BOTH_WAYS.has(preposition)) return false;
  const complete = above?.verb.passive === false && above.patient.length > 0;
  return i < 2 || complete || (above !== undefined && INTRANSITIVE_VERBS.has(above.verb.lemma));
}

/** "The guard who shot the thief [fled]": the noun that a relative clause without commas describes. */
export function subjectDescribed(chunks: readonly Chunk[], at: number, above: Clause): NounPhrase | null {
  if (above.link !== "relative" || SPEECH_LEMMAS.has(above.verb.lemma)) return null;
  for (let k = at - 1; k >= 0; k--) {
    const item = chunks[k];
    if (item?.type === "verb" && item.verb.start === above.verb.start) {
      return [...above.agent, ...above.patient].sort((a, b) => a.start - b.start)[0] ?? null;
    }
    if (item?.type !== "noun" && !(item?.type === "word" && JOINS_PHRASES.has(item.token.pos))) return null;
  }
  return null;
}

/** Parts of speech that lead from one phrase of a clause to the next. */
const JOINS_PHRASES: ReadonlySet<string> = new Set(["ADP", "ADV"]);

/** "flooded 40 homes, [cut] power and killed two": the phrase before the comma is the object of the verb before. */
export function goesOnBehindComma(chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean {
  if (!verb.bare || wordAt(chunks, at - 1) !== "," || chunks[at - 2]?.type !== "noun") return false;
  return isObject(chunks, at - 2) && !RELATIVE.has(wordAt(chunks, at - 4) ?? "");
}

/** ", officials said,": a verb of speech without content between two commas. */
export function isInserted(
  chunks: readonly Chunk[],
  coordinator: number,
  { verb, patient, adjuncts }: Clause,
): boolean {
  if (!SPEECH_LEMMAS.has(verb.lemma) || patient.length + adjuncts.length > 0) return false;
  const said = chunks[coordinator - 2];
  return wordAt(chunks, coordinator - 1) === "," && said?.type === "verb" && said.verb.end === verb.end;
}

/** "were charged and [released]" is done to them as well; "was hurt and [died]", "was freed and [thanked] them" is not. */
export function sharesAuxiliary(chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean {
  const past = verb.tense === "past" || UNCHANGED_VERBS.has(verb.lemma);
  return verb.bare && past && !INTRANSITIVE_VERBS.has(verb.lemma) && chunks[at + 1]?.type !== "noun";
}

/** An infinitive, or a participle that says when or what for: "was jailed for [robbing] a bank". */
export function takesUpPatient(chunks: readonly Chunk[], at: number, { form }: VerbGroup): boolean {
  if (form !== "participle") return form === "infinitive";
  return ["after", "before", "for", "while"].includes(wordAt(chunks, at - 1) ?? "");
}

/** "drones that Iran provides": "that" right after a noun, with a subject of its own behind it. */
export function objectOfThat(
  chunks: readonly Chunk[],
  i: number,
  opener: string | null,
  earlier: readonly Clause[],
): NounPhrase | null {
  if (opener !== "that") return null;
  const before = chunks[i - 1];
  const verbBefore = earlier.at(-1)?.verb;
  if (before?.type !== "noun" || (verbBefore && CONTENT_NOUNS.has(before.phrase.head.lemma))) return null;
  // After "told Raisi that" the words are content, not a description of Raisi.
  return before.phrase.head.pos === "PROPN" || before.phrase.head.pos === "PRON" ? null : before.phrase;
}

/** Nouns that "that" fills with content: "the notion that", "claims that". */
const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  "notion claim report fact idea statement suggestion allegation belief news evidence view hope sign opinion way time accusation".split(
    " ",
  ),
);

/** A clause right after a verb of speech without "that": "said it was worried". */
export function isContent(
  chunks: readonly Chunk[],
  i: number,
  governor: number | null,
  earlier: readonly Clause[],
): boolean {
  const before = chunks[i];
  if (COORDINATORS.has(wordAt(chunks, i + 1) ?? "")) return false;
  return governor !== null && before?.type === "verb" && before.verb.end === earlier[governor]?.verb.end;
}

/**
 * A past participle right after a noun, without auxiliary, where another verb is the sentence's own: "arms
 * supplied by Iran", "a message posted on Monday said".
 */
export function isReduced(chunks: readonly Chunk[], at: number, verb: VerbGroup): NounPhrase | null {
  if (!verb.bare || INTRANSITIVE_VERBS.has(verb.lemma)) return null;
  if (verb.tense !== "past" && !UNCHANGED_VERBS.has(verb.lemma)) return null;
  const before = chunks[at - 1];
  if (before?.type === "noun") {
    const told = wordAt(chunks, at + 1) === "by" || meetsVerbWithoutSubject(chunks, at + 1);
    return told ? before.phrase : null;
  }
  const named = chunks[at - 2];
  const enclosed = wordAt(chunks, at - 1) === "," && named?.type === "noun" && closesWithVerb(chunks, at + 1);
  return enclosed ? named.phrase : null;
}

/** ", [believed to be drivers], underwent": a second comma with the sentence's own finite verb right behind it. */
function closesWithVerb(chunks: readonly Chunk[], from: number): boolean {
  const comma = chunks.findIndex((_, i) => i >= from && wordAt(chunks, i) === ",");
  const next = chunks[comma + 1];
  return comma >= 0 && next?.type === "verb" && next.verb.form === "finite";
}

/** Whether prepositions with their phrases and times lead to a finite verb that has no subject of its own. */
function meetsVerbWithoutSubject(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < chunks.length; i++) {
    const item = chunks[i];
    if (item?.type === "verb") return i > from && item.verb.form === "finite";
    if (item?.type === "noun" && !prepositionBefore(chunks, i) && !isTimePhrase(item.phrase)) return false;
    if (item?.type === "word" && !/^(?:ADP|ADV)$/u.test(item.token.pos)) return false;
  }
  return false;
}

/** "was fired [last week] from the firm": a bare time behind a verb is no subject of the next. */
export function isTimeBehindVerb(chunks: readonly Chunk[], i: number): boolean {
  const item = chunks[i];
  return item?.type === "noun" && chunks[i - 1]?.type === "verb" && isTimePhrase(item.phrase);
}

/**
 * Where the subject of the verb at `at` begins, which a clause before it must not take for its own:
 * "saw the fire and [the gang] fled", "shot her in the arm, [officers in Troy] said", "was random, [the
 * chief], Ann Berg, said". Null where it stands with nothing of its own.
 */
export function subjectOfNext(chunks: readonly Chunk[], at: number, verb: VerbGroup): number | null {
  if (verb.form !== "finite" || COORDINATORS.has(wordAt(chunks, at - 1) ?? "")) return null;
  if (wordAt(chunks, at - 2) === "and") return startOf(chunks[at - 1]);
  if (wordAt(chunks, at - 1) === ",") {
    const aside = SPEECH_LEMMAS.has(verb.lemma) ? subjectBeforeAside(chunks, at) : null;
    return aside && wordAt(chunks, aside.at - 1) === "," ? aside.phrase.start : null;
  }
  for (let k = at - 1; k > 0; k--) {
    if (chunks[k]?.type === "verb") return null;
    if (wordAt(chunks, k - 1) === ",") return startOf(chunks[k]);
  }
  return null;
}

/** "“We lost it,” said Ann Berg": the phrase right behind a verb of speech that follows what is said. */
export function subjectBehind(chunks: readonly Chunk[], at: number, verb: VerbGroup): NounPhrase | null {
  const behind = chunks[at + 1];
  const mark = wordAt(chunks, at - 1);
  if (mark === null || !CLOSING_MARKS.has(mark) || behind?.type !== "noun") return null;
  if (!verb.bare || !INVERTED_VERBS.has(verb.lemma) || chunks[at + 2]?.type === "verb") return null;
  return mark === "," && !closesSentence(chunks, at, behind.phrase) && subjectBeforeAside(chunks, at)
    ? null
    : behind.phrase;
}

/** "…, said Jean Holt, 48, a clerk at the bank": a person's name behind the last verb of the sentence. */
function closesSentence(chunks: readonly Chunk[], at: number, { tokens, head }: NounPhrase): boolean {
  const isPerson = head.pos === "PROPN" && tokens.some(({ word }) => GIVEN_NAMES.has(word));
  return isPerson && !chunks.slice(at + 1).some(({ type }) => type === "verb");
}

/** "President Putin, positioning himself as a mediator, engaged": the phrase before the first of two commas. */
export function subjectBeforeAside(
  chunks: readonly Chunk[],
  at: number,
): { phrase: NounPhrase; at: number } | null {
  if (wordAt(chunks, at - 1) !== ",") return null;
  for (let k = at - 2; k > 0; k--) {
    if (wordAt(chunks, k) !== "," || chunks[k - 1]?.type !== "noun") continue;
    const head = namedBefore(chunks, k - 1);
    const item = chunks[head];
    if (item?.type === "noun" && !prepositionBefore(chunks, head)) return { phrase: item.phrase, at: head };
  }
  return null;
}
