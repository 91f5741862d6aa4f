import { mapDefined } from "../../../../base/map-defined.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { Span } from "../../../text/span.ts";
import type { EventValue } from "../value.ts";

/**
 * What is told of, by its nouns: those behind the "of" that ends a stretch or follows it ("cleared [of tax evasion]").
 * @param tokens of the sentence, in text order
 */
export function matterOf(tokens: readonly TaggedToken[], { start, end }: Span): readonly string[] {
  const of = tokens.findIndex(
    (token) => token.lower === "of" && token.start >= start && token.start <= end + 1,
  );
  if (of < 0) return NONE;
  const behind = tokens.slice(of + 1);
  const close = behind.findIndex(({ pos, lower }) => pos === "PUNCT" || pos === "ADP" || CLOSING.has(lower));
  return mapDefined(close < 0 ? behind : behind.slice(0, close), ({ pos, lemma }) =>
    pos === "NOUN" ? lemma : null,
  );
}

const NONE: readonly string[] = [];
const CLOSING: ReadonlySet<string> = new Set(wordList("but after before when while"));

/** "Guilty of taking bribes", "cleared of tax evasion": both say of what, and name nothing in common. */
export function areOfOtherMatters(
  { matter: x = NONE }: EventValue,
  { matter: y = NONE }: EventValue,
): boolean {
  return x.length > 0 && y.length > 0 && !x.some((noun) => y.includes(noun));
}
