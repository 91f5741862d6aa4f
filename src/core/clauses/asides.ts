import { chunkAt, phraseAt, wordAt, type Chunk } from "./chunk-row.ts";
import type { NounPhrase } from "./clause.ts";
import { headOfPhrase, nounBefore } from "./phrase-links.ts";

/**
 * What the asides between commas that end at `at` are said of: the place of "Ann Berg" for the last phrase of
 * "Ann Berg, 34, the mayor of Arlen, …". Where nothing stands before them, the head of the phrase itself.
 * @param at index of a noun phrase
 */
export function namedBefore(chunks: readonly Chunk[], at: number): number {
  const head = headOfPhrase(chunks, at);
  const governed = Boolean(chunks[head]?.preposition); // "Berg, of Arlen, …"
  const before = governed ? head - 3 : head - 2;
  const aside = phraseAt(chunks, head);
  const named = phraseAt(chunks, before);
  if (wordAt(chunks, before + 1) !== "," || !aside || !named) return head;
  const said = governed ? isName(named) || isAge(named) : isAsideTo(aside, named);
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
  if (wordAt(chunks, at - 1) !== "," || !phraseAt(chunks, at - 2)) return nounBefore(chunks, at);
  return phraseAt(chunks, namedBefore(chunks, at - 2));
}

/** "President Putin, positioning himself as a mediator, engaged": the phrase before the first of two commas. */
export function subjectBeforeAside(
  chunks: readonly Chunk[],
  at: number,
): { phrase: NounPhrase; at: number } | null {
  if (wordAt(chunks, at - 1) !== ",") return null;
  for (let k = at - 2; k > 0; k--) {
    if (wordAt(chunks, k) !== "," || !phraseAt(chunks, k - 1)) continue;
    const head = namedBefore(chunks, k - 1);
    const item = chunkAt(chunks, head);
    if (item?.type === "noun" && !item.preposition) return { phrase: item.phrase, at: head };
  }
  return null;
}
