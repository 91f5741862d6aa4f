import type { Token } from "../../../document/document.ts";
import { readPartAfter } from "./day-parts.ts";
import { longest, type Reading } from "./reader.ts";
import { keyOf, STARTS } from "./starts.ts";

/** The first token from `from` on at which an expression may begin; the number of tokens if there is none. */
export function nextStart(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && STARTS.has(keyOf(token))) return at;
  }
  return tokens.length;
}

/** The longest expression that begins at this token, with the part of the day that follows a day. */
export function readExpression(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const start = STARTS.get(keyOf(token));
  if (start === undefined) return null;
  const next = tokens[at + 1];
  const readers = (next && start.before.get(keyOf(next))) ?? start.alone;
  const best = longest(readers, tokens, at);
  return best === null ? null : (readPartAfter(tokens, best) ?? best);
}
