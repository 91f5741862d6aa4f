import type { SourceReading } from "./source-reading.ts";
import type { VerbGroup } from "../clauses/clause.ts";
import { SPEECH } from "../clauses/lexicon.ts";
import type { TaggedToken } from "../clauses/tagged.ts";
import { oneLine } from "../text/one-line.ts";
import { firstFrom, overlaps, type Span } from "../text/span.ts";
import { wordClass } from "../text/word-class.ts";
import { doingOf } from "./doing.ts";
import { ENDS, HANGS, LINKS, NEEDS_OBJECT, STANDS_ALONE } from "./complement-words.ts";

/**
 * What a question must keep of the words behind a verb: the object and the first complement, the act that was
 * tried or agreed to, what was said. Empty where the verb says enough by itself; null where a question would
 * break off: "when did the guards spend", "when did the firm say".
 * @param dates all dates of the sentence: none is part of the question
 */
export function complementOf(
  source: SourceReading,
  tokens: readonly TaggedToken[],
  verb: VerbGroup,
  dates: readonly Span[],
): string | null {
  const behind = tokens.slice(firstFrom(tokens, verb.end));
  const { lemma, end } = doingOf(tokens, verb);
  // The particle is part of the verb: "step down".
  const particle = end > verb.end ? 1 : 0;
  const object = objectIn(behind, particle, dates);
  const isSpeech = SPEECH.has(verb.lemmaWord);
  const said = isSpeech ? contentIn(behind, verb, object?.length ?? 0, dates) : [];
  if (said.length > 0) {
    const addressed = object === null || object.length === 0 ? "" : `${textOf(source, object)} `;
    return `${addressed}that ${textOf(source, said)}`;
  }
  if (object === null) return null;
  const [first] = object;
  const bare = object.length === particle;
  if (bare && !verb.passive && (isSpeech || !STANDS_ALONE.has(verb.lemma)) && particle === 0) return null;
  if (!verb.passive && first?.pos === "ADP" && NEEDS_OBJECT.has(lemma)) return null;
  return textOf(source, object);
}

/** So many words behind the verb tell what was done. */
const LONGEST_OBJECT = 9;

/** Object and first complement, up to the date; null where a verb follows what stands there: "saw [a man run]". */
function objectIn(
  behind: readonly TaggedToken[],
  particle: number,
  dates: readonly Span[],
): readonly TaggedToken[] | null {
  const words: TaggedToken[] = [];
  let prepositions = -particle;
  for (const [i, token] of behind.entries()) {
    const tried = i === particle + 1 && behind[particle]?.lower === "to";
    if ((token.pos === "VERB" || token.pos === "AUX") && !tried) return null;
    if (token.pos === "ADP") prepositions++;
    // What is cut short says something else: "at a depth [of 30 metres]".
    if (prepositions > 1 && token.lower === "of")
      return cutBeforePhrase(words, particle) ?? withoutHanging(words, particle);
    if (prepositions > 1 || endsAt(token, dates)) break;
    if (words.length === LONGEST_OBJECT) return cutBeforePhrase(words, particle);
    words.push(token);
  }
  return withoutHanging(words, particle);
}

/** Whether the object, or the clause, ends before a word. */
function endsAt(token: TaggedToken, dates: readonly Span[]): boolean {
  if (dates.some((date) => overlaps(date, token)) || LINKS.has(token.word)) return true;
  return ENDS.has(token.pos) && !OF_AMOUNTS.has(token.text);
}

const OF_AMOUNTS: ReadonlySet<string> = new Set(["$", "€", "£", "¥", "%"]);

/** A phrase that is too long is left out as a whole; the object itself is not cut. */
function cutBeforePhrase(words: readonly TaggedToken[], particle: number): readonly TaggedToken[] | null {
  const at = words.findLastIndex(({ pos }) => pos === "ADP");
  return at <= particle ? null : withoutHanging(words.slice(0, at), particle);
}

/** Without the words at the end that lead on to what was left out: "a suspect [late on]". */
export function withoutHanging(words: readonly TaggedToken[], kept = 0): readonly TaggedToken[] {
  const last = words.findLastIndex(({ pos, word }, i) => i < kept || !(HANGS.has(pos) || EDGES.has(word)));
  return words.slice(0, last + 1);
}

/** Words between a statement and its date. */
const EDGES = wordClass("on late early earlier later just shortly around about".split(" "));

/** So many words tell what somebody said. */
const LONGEST_CONTENT = 14;
/** Verbs of speech behind which whom they address comes first. */
const ADDRESSES: ReadonlySet<string> = new Set(["tell", "warn", "ask"]);
const OPENS_CONTENT: ReadonlySet<string> = new Set(["DET", "PRON", "NOUN", "PROPN", "NUM", "ADJ"]);

/** "said Monday that [two men had been held]": what was said, up to the last place where it may end; empty for nothing. */
function contentIn(
  behind: readonly TaggedToken[],
  { lemma }: VerbGroup,
  from: number,
  dates: readonly Span[],
): readonly TaggedToken[] {
  const aside = behind.findIndex((token, i) => i >= from && !isAside(token, dates));
  let at = aside < 0 ? behind.length : aside;
  if (behind[at]?.lower === "that") at++;
  else if (from > 0 || ADDRESSES.has(lemma)) return [];
  if (!OPENS_CONTENT.has(behind[at]?.pos ?? "X")) return [];
  let [end, verbs] = [0, 0];
  const words = behind.slice(at, at + LONGEST_CONTENT + 1);
  for (const [i, token] of [...words, null].entries()) {
    const before = words[i - 1];
    const ends = token === null ? words.length <= LONGEST_CONTENT : endsAt(token, dates);
    const mayEnd = ends || token?.pos === "ADP";
    if (mayEnd && verbs > 0 && before && !hangs(before, words[i - 2])) end = i;
    if (ends) break;
    if (token?.pos === "VERB" || (token?.pos === "AUX" && token.lemma === "be")) verbs++;
  }
  return words.slice(0, end);
}

/** A word that leads on to another, and no particle: "called [off]". */
function hangs({ pos, word }: TaggedToken, before: TaggedToken | undefined): boolean {
  return (HANGS.has(pos) && !(pos === "ADP" && before?.pos === "VERB")) || EDGES.has(word);
}

/** A date, or what leads to it. */
export function isAside(token: TaggedToken, dates: readonly Span[]): boolean {
  return EDGES.has(token.word) || dates.some((date) => overlaps(date, token));
}

/** The printed words from the first to the last; empty for none. */
export function textOf({ document }: SourceReading, words: readonly TaggedToken[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? oneLine(document.text.slice(first.start, last.end)) : "";
}
