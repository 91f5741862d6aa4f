import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { NumberLists } from "../../../text/number-lists.ts";
import type { Word } from "../../../text/word.ts";
import { matchAt } from "./match.ts";
import { NO_SET, anchorOf, type Entry, type PhraseTable, type ToldPhrase } from "./phrase-table.ts";

/**
 * What a sentence gives in these phrases, or says to be not known, and does not deny, suppose or only foresee. Most
 * phrases that one of its words belongs to lack another: the words it has are marked first, and these are not tried.
 */
export function toldIn<Given>(
  table: PhraseTable<Given>,
  tokens: readonly TaggedToken[],
): ToldPhrase<Given>[] {
  const { asPrinted, asBase, present } = table;
  present.fill(0);
  present[NO_SET] = 1;
  for (const { word, lemmaWord } of tokens) {
    mark(present, asPrinted.sets, word);
    if (lemmaWord !== word) mark(present, asBase.sets, lemmaWord);
  }
  const told: ToldPhrase<Given>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const { word, lemmaWord } = token;
    tellBy(told, table, tokens, at, asPrinted.entries, word);
    if (lemmaWord !== word) tellBy(told, table, tokens, at, asBase.entries, lemmaWord);
  }
  return told;
}

/** Marks the sets that a word belongs to. */
function mark(present: Uint8Array, sets: NumberLists, word: Word): void {
  const end = sets.endOf(word);
  for (let i = sets.startOf(word); i < end; i++) present[sets.at(i)] = 1;
}

function hasAll(present: Uint8Array, sets: readonly number[]): boolean {
  for (const set of sets) if (present[set] === 0) return false;
  return true;
}

/** Tries the phrases that are looked up by a word as it is printed, or by its base form those that are not. */
function tellBy<Given>(
  told: ToldPhrase<Given>[],
  { entries, rarest, present, asBase }: PhraseTable<Given>,
  tokens: readonly TaggedToken[],
  at: number,
  lookedUp: NumberLists,
  word: Word,
): void {
  const end = lookedUp.endOf(word);
  for (let i = lookedUp.startOf(word); i < end; i++) {
    const number = lookedUp.at(i);
    if (present[rarest[number] ?? NO_SET] === 0) continue;
    const entry = entries[number];
    if (!entry || !hasAll(present, entry.phrase.others)) continue;
    const printed = tokens[at]?.word.number ?? 0;
    const isTried = lookedUp === asBase.entries && anchorOf(entry.phrase)?.printed.has(printed) === true;
    if (!isTried) tell(told, tokens, at, entry);
  }
}

function tell<Given>(
  told: ToldPhrase<Given>[],
  tokens: readonly TaggedToken[],
  at: number,
  { phrase, given }: Entry<Given>,
): void {
  const span = matchAt(tokens, at, phrase);
  if (span) told.push({ ...span, given });
}
