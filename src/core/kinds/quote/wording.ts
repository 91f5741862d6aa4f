import { FUNCTION_WORDS, PRONOUNS, SHORTENED } from "./lexicon.ts";

/** The words of a quotation, ready to be laid beside another: folded, with the pronouns in one class each. */
export interface Wording {
  /** As printed. */
  readonly printed: readonly string[];
  /** Lower case, without marks, shortened forms written out. */
  readonly plain: readonly string[];
  /** `plain` with "I", "he", "you" … as one word, and "my", "his", "your" … as another. */
  readonly folded: readonly string[];
}

/** An editor's own words stand in brackets: "[Putin's] new term", "leader (Ayatollah Ali) Khamenei". */
const EDITORS_WORDS = /\[[^\]]*\]|\([^)]*\)/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

export function wordingOf(words: string): Wording {
  const printed = words.replace(EDITORS_WORDS, " ").match(WORD) ?? [];
  const plain = printed.map(foldWord);
  return { printed, plain, folded: plain.map((word) => PRONOUNS.get(word) ?? word) };
}

function foldWord(word: string): string {
  const lower = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");
  for (const [shortened, full] of SHORTENED) {
    if (lower.endsWith(shortened)) return `${lower.slice(0, -shortened.length)} ${full}`;
  }
  return lower;
}

/** Runs of three words; a shorter wording is one run. */
export function shingles({ folded }: Wording): Set<string> {
  if (folded.length < SHINGLE) return new Set([folded.join(" ")]);
  const runs = new Set<string>();
  for (let i = 0; i + SHINGLE <= folded.length; i++) {
    runs.add(folded.slice(i, i + SHINGLE).join(" "));
  }
  return runs;
}

const SHINGLE = 3;

/** Shingles that two strangers seldom share: at most one of the three is a function word. */
export function rareShingles(wording: Wording): string[] {
  return [...shingles(wording)].filter((run) => run.split(" ").filter(isContent).length >= SHINGLE - 1);
}

/** Words that carry meaning, cut to a rough stem: "expected" and "expect" are one. */
export function contentStems({ folded }: Wording): Set<string> {
  return new Set(folded.filter(isContent).map((word) => word.replace(/(?:ing|ed|es|s|ly)$/u, "")));
}

export function isContent(word: string): boolean {
  return word.length > 2 && !FUNCTION_WORDS.has(word) && !isPronounClass(word);
}

function isPronounClass(word: string): boolean {
  return word.startsWith("<");
}

/** Share of the smaller set that the other has too, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared / smaller;
}
