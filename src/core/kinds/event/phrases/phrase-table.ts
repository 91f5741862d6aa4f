import type { NumberLists } from "../../../text/number-lists.ts";
import type { Span } from "../../../text/span.ts";
import type { Sort } from "./named-nouns.ts";

/**
 * Phrases that tell something, written so that one line holds every form of them:
 * - `{reject|turn down}`: any form of these verbs;
 * - `<bid|offer>`: nouns, one or several, that stand behind the verb or, in the passive, before it;
 * - `[bid|offer]`: such nouns where they stand; `@`: a name;
 * - `a|b`: one of these words as it is; `?a`: it may be missing;
 * - `*`: a thing, by the noun of its phrase, which is the answer; `*who`: somebody;
 * - `..`: up to four words in between; `!a|b`, at the end: none of these follows.
 * Phrases are parted by `;`.
 */
export type Telling = string;

/** One word of a phrase, after up to `gap` others. */
export interface Step {
  /** The words that fit; null where any name or noun fits. */
  readonly fitting: Fitting | null;
  /** The words it is looked up by; none for one that any name fits. */
  readonly words: readonly string[];
  readonly gap: number;
  readonly optional: boolean;
  readonly verb: boolean;
  /** It names what is told: the noun of its phrase is the answer. */
  readonly naming: Sort | null;
}

/** Words that fit a step: many phrases have the same. */
export interface Fitting {
  readonly id: number;
  /** Those that fit as they are printed, and as base forms. */
  readonly words: readonly string[];
  readonly verbs: readonly string[];
  /** The same by their numbers. */
  readonly printed: ReadonlySet<number>;
  readonly bases: ReadonlySet<number>;
  /** One of them stands in most sentences: to ask for the set would tell nothing. */
  readonly common: boolean;
}

/** One row of a `Telling`, with each of its words in order. */
export interface Phrase {
  readonly steps: readonly Step[];
  /** The step of the fewest words, by which the phrase is looked up. */
  readonly anchor: number;
  /** Which sets of words must stand somewhere in the sentence besides: those of its other steps, of the fewest words first. */
  readonly others: readonly number[];
  /** Words that must not follow. */
  readonly unless: ReadonlySet<string>;
  /** It says itself that something is not so, or will be. */
  readonly negative: boolean;
}

/** A phrase and what it gives. */
export interface Entry<Given> {
  readonly phrase: Phrase;
  readonly given: Given;
}

/** What a stretch of a sentence gives. */
export interface ToldPhrase<Given> extends Span {
  readonly given: Given;
  /** It is only asked there, and nobody knows: "it was not clear whether …". */
  readonly leftOpen: boolean;
  /** The nouns that its `*` stands for, as printed. */
  readonly nouns: readonly string[];
}

/** What phrases give. */
export interface PhraseTable<Given> {
  readonly entries: readonly Entry<Given>[];
  /** By the number of the entry, a set of words that it asks for besides: most of those looked up fail here. */
  readonly rarest: Int32Array;
  readonly asPrinted: Uses;
  readonly asBase: Uses;
  /** Whether the sentence at hand has words of a set, by the number of the set; it has one of `NO_SET`. */
  readonly present: Uint8Array;
}

/** What phrases have of each word, as it is printed or as a base form. */
export interface Uses {
  /** The sets of words that it belongs to. */
  readonly sets: NumberLists;
  /** The entries that are looked up by it. */
  readonly entries: NumberLists;
}

/** The set of a phrase that asks for none. */
export const NO_SET = 0;

/** The words by which a phrase is looked up; null where any name fits. */
export function anchorOf({ steps, anchor }: Phrase): Fitting | null {
  return steps[anchor]?.fitting ?? null;
}

/** "Not" as it stands at the end of another word. */
export const CLIPPED: ReadonlySet<string> = new Set(["n't", "n’t"]);

/** One list for all that have nothing. */
export const NONE: readonly never[] = [];
