import { wordAt } from "../../../document/word-at.ts";
import { wordTable } from "../../../text/word-class.ts";
import type { Bound } from "../../mention.ts";
import type { Amount } from "../amount.ts";
import { BOUNDS_AFTER, BOUNDS_BEFORE } from "../lexicons/bounds.ts";
import { PERIOD_UNITS } from "../lexicons/unit-names.ts";
import { isDash, isNumber, isWord, lowerAt, matchPhrase, type Tokens } from "../token-access.ts";

/** A bound phrase on tokens `[start, end)`. */
export interface BoundReading {
  readonly bound: Bound;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

const BY_LAST_WORD = wordTable(index(BOUNDS_BEFORE, (words) => words.at(-1) ?? ""));
const BY_FIRST_WORD = wordTable(index(BOUNDS_AFTER, (words) => words[0] ?? ""));

/** Phrases under their key word, longest first. */
function index(
  rows: readonly (readonly [string, Bound])[],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const [phrase, bound] of rows) {
    const words = phrase.split(" ");
    const list = table.get(key(words)) ?? [];
    list.push({ words, bound });
    table.set(key(words), list);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const NONE: readonly Phrase[] = [];

/** The bound phrase that ends right before the amount: "at least 17", "as high as roughly 352". */
export function boundBefore(tokens: Tokens, amount: Amount): BoundReading | null {
  let end = amount.start;
  if (isDash(lowerAt(tokens, end - 1))) end--; // "sub-300", "minus-5"
  if (lowerAt(tokens, end - 1) === "between") end--;
  for (const phrase of BY_LAST_WORD.get(wordAt(tokens, end - 1)) ?? NONE) {
    const start = end - phrase.words.length;
    if (start < 0 || matchPhrase(tokens, start, phrase.words) !== end) continue;
    if (!isBoundHere(tokens, phrase.words, start, amount)) continue;
    return { bound: phrase.bound, start, end };
  }
  return null;
}

const OVER_CUES: ReadonlySet<string> = new Set(
  "for in of by to last lasted lasting took take takes just well than is was are were had has have after with".split(
    " ",
  ),
);

/** What people do over a sum, or over what costs so much. */
const OVER_WHAT: ReadonlySet<string> = new Set(
  `held arrested charged questioned quizzed jailed detained sued fined probed sacked suspended clash clashes row rows
  dispute feud fight anger fury outrage protest scandal lawsuit inquiry probe battle war argue argued court trial
  guilty convicted sentenced accused`.split(/\s+/),
);

/** "Losses [added up to] 14 million": what they come to. */
const ADDING: ReadonlySet<string> = new Set("add adds added adding".split(" "));

/** "over three years" tells how long; "for over three years" tells at least how long. */
function isBoundHere(tokens: Tokens, words: readonly string[], start: number, amount: Amount): boolean {
  if (words.length > 1) return !ADDING.has(lowerAt(tokens, start - 1));
  if (words[0] === "over" && PERIOD_UNITS.has(amount.unit ?? "") && amount.role !== "age") {
    return start === 0 || OVER_CUES.has(lowerAt(tokens, start - 1));
  }
  // "Two held [over] $2.3m raid": what it is about.
  if (words[0] === "over" && OVER_WHAT.has(lowerAt(tokens, start - 1))) return amount.dimension !== "money";
  if (words[0] === "near") return amount.unit !== null || amount.scaled;
  return true;
}

/** The bound phrase right behind the amount or behind what it counts: "20,000 or so", "1,000-plus". */
export function boundAfter(tokens: Tokens, at: number): BoundReading | null {
  for (const phrase of BY_FIRST_WORD.get(wordAt(tokens, at)) ?? NONE) {
    const end = matchPhrase(tokens, at, phrase.words);
    if (end >= 0 && !isBoundOfNext(tokens, end)) return { bound: phrase.bound, start: at, end };
  }
  return null;
}

/** "$8 million plus [up to] three in bonuses", "plus [interest]": what comes on top. */
const ADDED: ReadonlySet<string> = new Set(
  "up a an another about some around interest costs fees bonuses add-ons expenses tax vat tips benefits".split(
    " ",
  ),
);

/** "10 and more than 40", "two terms plus 40 years", "three dead and up to 90 hurt": the words belong to the next number. */
function isBoundOfNext(tokens: Tokens, end: number): boolean {
  const last = lowerAt(tokens, end - 1);
  if (last === "plus" && (isNumber(tokens, end) || ADDED.has(lowerAt(tokens, end)))) return true;
  if (last === "up" && lowerAt(tokens, end) === "to") return true;
  return lowerAt(tokens, end) === "than" && (isNumber(tokens, end + 1) || isWord(tokens, end + 1));
}
