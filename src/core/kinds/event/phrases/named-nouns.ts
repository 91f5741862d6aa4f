import { itemAt } from "../../../../base/item-at.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { wordClass } from "../../../text/word-class.ts";

/** What may be named: somebody, or a thing. */
export type Sort = "person" | "thing";

/** Nouns that a phrase names, as printed, and the token of the first and the last of them. */
export interface NamedNouns {
  readonly nouns: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** What the phrase from a token on names, and those joined to it: "an undisclosed amount of [cash] and a [phone]". */
export function nounsFrom(tokens: readonly TaggedToken[], from: number, sort: Sort): NamedNouns | null {
  const head = headFrom(tokens, from);
  if (head === null || !isOf(tokens[head], sort)) return null;
  const heads = [head, ...joinedTo(tokens, head, sort)];
  return named(tokens, heads);
}

/** What the phrase that ends before a token names: "[cash] was stolen". */
export function nounsUpTo(tokens: readonly TaggedToken[], to: number, sort: Sort): NamedNouns | null {
  return isNoun(tokens[to]) && isOf(tokens[to], sort) ? named(tokens, [to]) : null;
}

function named(tokens: readonly TaggedToken[], heads: readonly number[]): NamedNouns {
  const nouns = heads.map(
    (at) => (FORMER.has(tokens[at - 1]?.lower ?? "") ? "former " : "") + (tokens[at]?.lower ?? ""),
  );
  return { nouns: [...new Set(nouns)], first: Math.min(...heads), last: Math.max(...heads) };
}

/** "A former pupil" is no pupil. */
const FORMER: ReadonlySet<string> = new Set(wordList("former ex onetime retired fired"));

/** Index of the last noun of the phrase; of what its "of" names where it only measures that. Null for no phrase. */
function headFrom(tokens: readonly TaggedToken[], from: number): number | null {
  for (let i = from; i < from + LONGEST_PHRASE; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (isNoun(token) && !isNoun(tokens[i + 1])) {
      if (tokens[i + 1]?.lower !== "of") return i;
      return MEASURES.has(token.lemmaWord) ? headFrom(tokens, i + 2) : i;
    }
    if (!isNoun(token) && !INSIDE.has(token.pos) && !POSSESSIVE.has(token.word)) return null;
  }
  return null;
}

/** So many words a phrase has up to its noun. */
const LONGEST_PHRASE = 8;
const INSIDE: ReadonlySet<string> = new Set(wordList("DET ADJ NUM PART ADV SYM"));
const POSSESSIVE = wordClass(wordList("his her its their 's ’s - $"));
const MEASURES = wordClass(
  wordList(
    "amount number lot sum pair couple handful bag box carton case stack bundle quantity piece bottle",
  ),
);

/** Heads of the phrases that "and", "or" and commas join to one: a list, and no other clause. */
function joinedTo(tokens: readonly TaggedToken[], head: number, sort: Sort): number[] {
  const listed: number[] = [];
  for (let at = head; ;) {
    const link = tokens[at + 1]?.lower;
    if (link !== "and" && link !== "or" && link !== ",") return [];
    const closes = link !== "," || tokens[at + 2]?.lower === "and" || tokens[at + 2]?.lower === "or";
    const next = headFrom(tokens, at + (link === "," && closes ? 3 : 2));
    if (next === null || !isOf(tokens[next], sort)) return [];
    if (closes) return OPENS_CLAUSE.has(itemAt(tokens, next + 1)?.pos ?? "") ? [] : [...listed, next];
    listed.push(next);
    at = next;
  }
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(wordList("VERB AUX"));

function isNoun(token: TaggedToken | undefined): boolean {
  return token?.pos === "NOUN";
}

function isOf(token: TaggedToken | undefined, sort: Sort): boolean {
  if (token === undefined || EMPTY.has(token.lemmaWord)) return false;
  return isPersonNoun(token.lemma) === (sort === "person");
}

/** Nouns that name nothing in particular. */
const EMPTY = wordClass(
  wordList(`thing item stuff object property amount number lot part place time day way one something anything
  nothing goods valuable belonging people person somebody someone anybody anyone nobody man woman boy girl teenager
  teen youth adult male female individual suspect gunman shooter attacker assailant killer victim`),
);
