import type { Token } from "../document/document.ts";
import { itemAt } from "../../base/item-at.ts";
import { tokenize } from "../document/tokenize.ts";
import { WordTable } from "../text/word-class.ts";

/** The phrases that may begin at a token, the longest first: cost of a text is one lookup a token. */
export type PhraseIndex<V> = (first: Token) => readonly PhraseEntry<V>[] | undefined;

export interface PhraseMatch<V> {
  readonly value: V;
  /** Tokens matched. */
  readonly length: number;
}

export interface PhraseEntry<V> {
  /** Lower-case tokens of the phrase. */
  readonly words: readonly string[];
  readonly match: PhraseMatch<V>;
}

type Phrases<V> = Iterable<readonly [phrase: string, value: V]>;

/** The index of phrases that a document uses. The first of two equal phrases wins. */
export function phraseIndex<V>(phrases: Phrases<V>): PhraseIndex<V> {
  const entries = byFirstWord(phrases);
  return ({ lower }) => entries.get(lower);
}

/** The same for phrases known beforehand; only at the top of a module, as a `wordTable`. */
export function phraseTable<V>(phrases: Phrases<V>): PhraseIndex<V> {
  const entries = new WordTable([...byFirstWord(phrases)]);
  return ({ word }) => entries.get(word);
}

/** Cuts each phrase as texts are cut. */
function byFirstWord<V>(phrases: Phrases<V>): ReadonlyMap<string, readonly PhraseEntry<V>[]> {
  const index = new Map<string, PhraseEntry<V>[]>();
  for (const [phrase, value] of phrases) {
    const words = tokenize(phrase, 0, phrase.length).map((token) => token.lower);
    const first = words[0];
    if (first === undefined) continue;
    const entries = index.get(first);
    const entry = { words, match: { value, length: words.length } };
    if (entries) entries.push(entry);
    else index.set(first, [entry]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const always = (): boolean => true;

/** The longest phrase that starts at token `i`, or null. `accepts` may refuse single matches. */
export function matchPhrase<V>(
  index: PhraseIndex<V>,
  tokens: readonly Token[],
  i: number,
  accepts: (match: PhraseMatch<V>) => boolean = always,
): PhraseMatch<V> | null {
  const first = itemAt(tokens, i);
  const entries = first && index(first);
  if (!entries) return null;
  for (const { words, match } of entries) if (standsAt(words, tokens, i) && accepts(match)) return match;
  return null;
}

/** The first word is known to stand at `i`: the index was looked up by it. */
function standsAt(words: readonly string[], tokens: readonly Token[], i: number): boolean {
  for (let k = words.length - 1; k > 0; k--) if (tokens[i + k]?.lower !== words[k]) return false;
  return true;
}
