import type { Token } from "../../../document/document.ts";
import { itemAt } from "../../../../base/item-at.ts";
import type { Expression } from "../expression.ts";
import { PAST_VERBS } from "../lexicons/cues.ts";

/** What a reader found: it starts where it was asked, and ends before the token `next`. */
export interface Reading {
  readonly next: number;
  readonly expression: Expression;
  /** Name of the grammar: `dates/<rule>` is the rule of the mention. */
  readonly rule: string;
}

/** Reads one kind of expression at a token, or nothing. Looks at a bounded number of tokens. */
export type Reader = (tokens: readonly Token[], at: number) => Reading | null;

/** The key of every number in the index of the grammar; no word or mark is written so. */
export const NUMBER = "0";

/** A piece of an expression with the token after it. */
export interface Atom<T> {
  readonly value: T;
  readonly next: number;
}

/** The longest reading; of equally long ones the first. */
export function longest(readers: readonly Reader[], tokens: readonly Token[], at: number): Reading | null {
  let best: Reading | null = null;
  for (const read of readers) {
    const reading = read(tokens, at);
    if (reading !== null && (best === null || reading.next > best.next)) best = reading;
  }
  return best;
}

/** Lower-case text of a token; empty beyond either end. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return itemAt(tokens, at)?.lower ?? "";
}

/** The token after these words, or -1 if they do not stand here. */
export function afterWords(tokens: readonly Token[], at: number, words: readonly string[]): number {
  for (let i = 0; i < words.length; i++) {
    if (tokens[at + i]?.lower !== words[i]) return -1;
  }
  return at + words.length;
}

/** Whether the token stands right after the one before it, without white space. */
export function touchesPrevious(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && itemAt(tokens, at - 1)?.end === token.start;
}

export function isCapitalized(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}

/** Hyphens and dashes that join what stands around them. */
export const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "‑", "−"]);

export function isDash(text: string): boolean {
  return DASHES.has(text);
}

/** Whether nothing follows that a day is before or after: "a year before.", "the day after was calm". */
export function endsPhrase(token: Token | undefined): boolean {
  return token === undefined || token.kind === "mark" || PAST_VERBS.has(token.word);
}

/** Steps over one optional mark. */
export function skip(tokens: readonly Token[], at: number, mark: string): number {
  return tokens[at]?.lower === mark ? at + 1 : at;
}

/** Steps over the full stop of an abbreviation, which touches it. */
export function skipPoint(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "." && touchesPrevious(tokens, at) ? at + 1 : at;
}
