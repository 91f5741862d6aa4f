import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { QuantityMention, QuantityValue } from "../../../mentions/mention.ts";
import { itemAt } from "../../../../base/item-at.ts";
import { lastUpTo, type Span } from "../../../text/span.ts";
import { countsPeople } from "../measures/measures.ts";
import { wordClass } from "../../../text/word-class.ts";

/** What "the number of …" in front of a verb counts. */
export interface NumberOf {
  readonly noun: TaggedToken;
  /** Base forms of the words that say which: "people [killed]", "houses [without power]". */
  readonly words: readonly string[];
}

const COUNTING = wordClass(["number", "total", "toll", "count", "tally"]);
/** Words that open what only says when or why they are counted. */
const OPENERS = wordClass("when while after as since because before where if following".split(" "));
/** How many words may stand between "the number of" and the verb. */
const REACH = 24;

/**
 * "The number of [people killed when the dam gave way] has reached": the words in front of a verb that say what the
 * number behind it counts, whatever clauses stand between; null where none do.
 */
export function numberOf(tokens: readonly TaggedToken[], verb: Span): NumberOf | null {
  const last = lastUpTo(tokens, verb.start);
  const from = Math.max(1, last - REACH);
  for (let of = last; of >= from; of--) {
    const token = tokens[of];
    if (token?.text === ";" || token?.pos === "NUM") return null;
    const counting = itemAt(tokens, of - 1);
    if (token?.lower === "of" && counting && COUNTING.has(counting.lemmaWord))
      return countedBehind(tokens.slice(of + 1, last + 1));
  }
  return null;
}

function countedBehind(tokens: readonly TaggedToken[]): NumberOf | null {
  const end = tokens.findIndex(({ pos }) => !NOMINAL.has(pos));
  const nominal = tokens.slice(0, end < 0 ? tokens.length : end);
  // "The number of [injured]": a participle stands for the people.
  const stands =
    nominal.every(({ pos }) => pos === "DET") && countsPeople(itemAt(tokens, nominal.length)?.lower ?? "");
  const phrase = stands ? tokens.slice(0, nominal.length + 1) : nominal;
  const noun = phrase.at(-1);
  // "The number of [dead]", where an adjective stands for the people.
  if (noun === undefined || !(stands || noun.pos === "NOUN" || countsPeople(noun.lower))) return null;
  const behind = tokens.slice(phrase.length);
  const stop = behind.findIndex(({ word, text }) => OPENERS.has(word) || text === ",");
  const telling = behind.slice(0, stop < 0 ? behind.length : stop).filter(({ pos }) => TELLING.has(pos));
  return { noun, words: telling.map(({ lemma }) => lemma) };
}

const NOMINAL: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN"]);
const TELLING: ReadonlySet<string> = new Set(["VERB", "ADJ", "NOUN"]);

/** The count with what it counts put right. */
export function withCounted({ value }: QuantityMention, { noun }: NumberOf): QuantityValue {
  const { start, end, lemma, lower, pos, text } = noun;
  const head = pos === "NOUN" ? lemma : lower;
  return { ...value, counted: { start, end, head, modifiers: [], text } };
}
