import type { Chunk } from "./chunk.ts";
import type { NounPhrase } from "./clause.ts";
import { headOfPhrase, nounBefore, prepositionBefore, wordAt } from "./phrase-links.ts";

/**
 * What the asides between commas that end at `at` are said of: the place of "Ann Berg" for the last phrase of
 * "Ann Berg, 34, the mayor of Arlen, …". Where nothing stands before them, the head of the phrase itself.
 * @param at index of a noun phrase
 */
export function namedBefore(chunks: readonly Chunk[], at: number): number {
  const head = headOfPhrase(chunks, at);
  const before = prepositionBefore(chunks, head) === null ? head - 2 : head - 3; // "Berg, of Arlen, …"
  const aside = chunks[head];
  const named = chunks[before];
  if (wordAt(chunks, before + 1) !== "," || aside?.type !== "noun" || named?.type !== "noun") return head;
  const said =
    before === head - 3 ? isName(named.phrase) || isAge(named.phrase) : isAsideTo(aside.phrase, named.phrase);
  return said ? namedBefore(chunks, before) : head;
}

/** An age, what a named person or firm is, or the name of who was told by a post: not the next item of a list. */
function isAsideTo(aside: NounPhrase, named: NounPhrase): boolean {
  if (isAge(aside)) return true;
  if (isName(named)) return !isName(aside);
  return isName(aside) && named.tokens[0]?.pos === "DET";
}

function isName({ head }: NounPhrase): boolean {
  return head.pos === "PROPN";
}

/** "34", "aged 34". */
function isAge({ tokens }: NounPhrase): boolean {
  return tokens.every(({ pos, lower }) => pos === "NUM" || lower === "aged");
}

/** Whom a "who" at `at` speaks of: behind a comma the named person, not the age or place in between. */
export function describedByWho(chunks: readonly Chunk[], at: number): NounPhrase | null {
  if (wordAt(chunks, at - 1) !== "," || chunks[at - 2]?.type !== "noun") return nounBefore(chunks, at);
  const named = chunks[namedBefore(chunks, at - 2)];
  return named?.type === "noun" ? named.phrase : null;
}
