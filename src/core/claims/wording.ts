import { keepLatest } from "../../base/keep-latest.ts";
import { keepPerObject } from "../../base/keep-per-object.ts";
import { FUNCTION_WORDS, PRONOUNS, SHORTENED } from "./wording-lexicon.ts";

/** The words of a quotation or a statement, ready to be laid beside another: folded, with all pronouns alike. */
export interface Wording {
  /** As printed. */
  readonly printed: readonly string[];
  /** Lower case, without marks, shortened forms written out. */
  readonly plain: readonly string[];
  /** `plain` with all personal and possessive pronouns as one word. */
  readonly folded: readonly string[];
}

/** An editor's own words stand in brackets: "[Putin's] new term", "leader (Ayatollah Ali) Khamenei". */
const EDITORS_WORDS = /\[[^[\]]*\]|\([^()]*\)/gu;
const ANY_PRONOUN = "<pronoun>";
/** "and" as posts have it, or what a page makes of that. */
const AND_SIGN = /%26|&amp;|&/gu;
/** British and American spellings of one word are no other wording. */
const BRITISH_ISE = /is(e|ed|es|ing)$/u;
const BRITISH_OUR = /our((?:s|ed|ing|able|ite)?)$/u;
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** What is printed meets many others: it is folded once. */
export const wordingOf = keepLatest(foldWords, (words) => words, 50_000);

function foldWords(words: string): Wording {
  const printed = words.replace(EDITORS_WORDS, " ").replace(AND_SIGN, " and ").match(WORD) ?? [];
  const plain = printed.map(foldWord);
  return { printed, plain, folded: plain.map((word) => (PRONOUNS.has(word) ? ANY_PRONOUN : word)) };
}

function foldWord(word: string): string {
  const lower = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");
  for (const [shortened, full] of SHORTENED) {
    if (lower.endsWith(shortened)) return `${lower.slice(0, -shortened.length)} ${full}`;
  }
  return lower.replace(BRITISH_ISE, "iz$1").replace(BRITISH_OUR, "or$1");
}

/** Runs of three words; a shorter wording is one run. */
export const shingles = keepPerObject(
  ({ folded }: Wording): ReadonlySet<string> => new Set(runsOf(folded, SHINGLE)),
);

/** Runs of four words that strangers seldom share: at least one of them carries meaning. */
export function rareRuns({ folded }: Wording): string[] {
  const carries = folded.map((words) => words.split(" ").some(isContent));
  const runs = runsOf(folded, RARE_RUN).filter((_, i) => carries.slice(i, i + RARE_RUN).includes(true));
  return [...new Set(runs)];
}

const SHINGLE = 3;
const RARE_RUN = 4;

function runsOf(words: readonly string[], size: number): string[] {
  if (words.length <= size) return [words.join(" ")];
  return words.slice(size - 1).map((_, i) => words.slice(i, i + size).join(" "));
}

/** Words that carry meaning, cut to a rough stem: "expected" and "expect" are one. */
export const contentStems = keepPerObject(
  ({ folded }: Wording): ReadonlySet<string> =>
    new Set(folded.filter(isContent).map((word) => word.replace(/(?:ing|ed|es|s|ly)$/u, ""))),
);

export function isContent(word: string): boolean {
  return word.length > 2 && !FUNCTION_WORDS.has(word) && word !== ANY_PRONOUN;
}

/** Share of the smaller set that the other has too, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared / smaller;
}
