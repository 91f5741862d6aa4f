import type { Token } from "../../../document/document.ts";
import { readPartAfter } from "./day-parts.ts";
import { longest, NUMBER, type Reading } from "./reader.ts";
import { STARTS } from "./starts.ts";

/** The first token from `from` on at which an expression may begin; the number of tokens if there is none. */
export function nextStart(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && (token.kind === "number" || STARTS.has(token.lower))) return at;
  }
  return tokens.length;
}

/** The longest expression that begins at this token, with the part of the day that follows a day. */
export function readExpression(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const start = STARTS.get(token.kind === "number" ? NUMBER : token.lower);
  if (start === undefined) return null;
  const next = tokens[at + 1];
  const readers =
    next === undefined
      ? start.alone
      : (start.before.get(next.kind === "number" ? NUMBER : next.lower) ?? start.alone);
  const best = longest(readers, tokens, at);
  return best === null ? null : (readPartAfter(tokens, best) ?? best);
}
