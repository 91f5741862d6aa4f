import type { Comparison, Strength, VerdictType } from "../verdicts/verdict.ts";

/** Puts two claims in the order of their sources and places, so that swapping them changes no word. */
export function inOrder<T extends { readonly claim: { readonly source: string; readonly start: number } }>(
  a: T,
  b: T,
): readonly [T, T] {
  const x = Number(a.claim.source.slice(1));
  const y = Number(b.claim.source.slice(1));
  return x < y || (x === y && a.claim.start <= b.claim.start) ? [a, b] : [b, a];
}

/** At most this many claims of a question are compared pair by pair, or name it. */
const MOST_TELLING = 60;

/** The first claims of a question: the rest repeat what these say, and its name must not change with each article. */
export function tellingClaims<T>(claims: readonly T[]): readonly T[] {
  return claims.length <= MOST_TELLING ? claims : claims.slice(0, MOST_TELLING);
}

/** A comparison function for one kind: `level("visit")("agree", null, null, "same day", "…")`. */
export function levelOf(kind: string) {
  return (
    verdict: Comparison["verdict"],
    type: VerdictType | null,
    strength: Strength | null,
    rule: string,
    why: string,
  ): Comparison => ({ verdict, type, strength, rule: `${kind}/<${rule}>`, why });
}

/** The rule of a comparison that shows one amount in two units: there is nothing to choose. */
export const CONVERTED = "one amount in two units";

/** The commonest of some words; of equals the shortest, then the first in the alphabet. Null for none. */
export function commonest(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (
    [...counts].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? null
  );
}

const PRONOUNS: ReadonlySet<string> = new Set(
  "i we you he she it they them him her us me this that these those who which one there".split(" "),
);

/** Whether a subject names nobody: a question must not ask "When did We arrive?". The empty word counts. */
export function isPronoun(words: string): boolean {
  return words === "" || PRONOUNS.has(words.toLowerCase());
}
