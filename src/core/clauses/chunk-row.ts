import { itemAt } from "../../base/item-at.ts";
import type { WordClass } from "../text/word-class.ts";
import type { NounPhrase, VerbGroup } from "./clause.ts";
import type { TaggedToken } from "./tagged.ts";

/** A sentence as a row of phrases and connecting words; each has every member, so that all have one layout. */
export type Chunk =
  | {
      readonly type: "noun";
      readonly phrase: NounPhrase;
      readonly verb: null;
      readonly token: null;
      /** What governs the phrase, right before it: `to`, `according to`. */
      readonly preposition: string | null;
    }
  | {
      readonly type: "verb";
      readonly phrase: null;
      readonly verb: VerbGroup;
      readonly token: null;
      readonly preposition: null;
    }
  | {
      readonly type: "word";
      readonly phrase: null;
      readonly verb: null;
      readonly token: TaggedToken;
      readonly preposition: null;
    };

/** The chunk at `i`; undefined before the first and behind the last. */
export function chunkAt(chunks: readonly Chunk[], i: number): Chunk | undefined {
  return itemAt(chunks, i);
}

/** The single word at `i`; `null` for a phrase, a verb group or the end. */
export function tokenAt(chunks: readonly Chunk[], i: number): TaggedToken | null {
  return itemAt(chunks, i)?.token ?? null;
}

/** The single word at `i` in lower case; `null` where there is none. */
export function wordAt(chunks: readonly Chunk[], i: number): string | null {
  return itemAt(chunks, i)?.token?.lower ?? null;
}

/** Whether a single word of that class stands at `i`. */
export function isWordAt(chunks: readonly Chunk[], i: number, words: WordClass): boolean {
  const token = itemAt(chunks, i)?.token;
  return token ? words.has(token.word) : false;
}

/** The noun phrase at `i`; `null` for another chunk or the end. */
export function phraseAt(chunks: readonly Chunk[], i: number): NounPhrase | null {
  return itemAt(chunks, i)?.phrase ?? null;
}

/** The verb group at `i`; `null` for another chunk or the end. */
export function verbAt(chunks: readonly Chunk[], i: number): VerbGroup | null {
  return itemAt(chunks, i)?.verb ?? null;
}
