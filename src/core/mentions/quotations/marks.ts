import type { Token } from "../../document/document.ts";

/** What a quotation mark may do where it stands. */
export type MarkRole = "opens" | "closes" | "either";

export interface QuoteMark {
  readonly token: Token;
  /** Marks of one family open and close one another. */
  readonly family: "double" | "single" | "angle";
  readonly role: MarkRole;
}

const DIRECTED: ReadonlyMap<string, Pick<QuoteMark, "family" | "role">> = new Map([
  ["“", { family: "double", role: "opens" }],
  ["„", { family: "double", role: "opens" }],
  ["”", { family: "double", role: "closes" }],
  ["«", { family: "angle", role: "opens" }],
  ["»", { family: "angle", role: "closes" }],
]);

/**
 * Reads token `i` as a quotation mark, or null where it is none: an apostrophe ("the Chiefs' run",
 * "'90s"), inches and seconds ("5'10\""), or another mark.
 */
export function quoteMarkAt(tokens: readonly Token[], i: number): QuoteMark | null {
  const token = tokens[i];
  if (token?.kind !== "mark") return null;
  const directed = DIRECTED.get(token.text);
  if (directed) return { token, ...directed };
  if (token.text !== '"' && token.text !== "'" && token.text !== "’" && token.text !== "‘") return null;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const left = before?.end === token.start ? before : undefined;
  const right = after?.start === token.end ? after : undefined;
  if (left?.kind === "number" && token.text !== "‘" && !right)
    return isMeasure(tokens, i) ? null : closing(token);
  if (token.text === '"') return { token, family: "double", role: straightRole(left, right) };
  if (token.text === "‘")
    return right && !isElision(right) ? { token, family: "single", role: "opens" } : null;
  if (token.text === "’") return left ? closing(token) : null;
  if (!left && right) return isElision(right) ? null : { token, family: "single", role: "opens" };
  if (left && right) return opensAfter(left) ? { token, family: "single", role: "opens" } : closing(token);
  return left ? closing(token) : null;
}

function closing(token: Token): QuoteMark {
  return { token, family: token.text === '"' ? "double" : "single", role: "closes" };
}

/** A straight double mark: what touches it tells its side; between blanks, or between words, it may be either. */
function straightRole(left: Token | undefined, right: Token | undefined): MarkRole {
  if (left && right) return opensAfter(left) ? "opens" : right.kind === "mark" ? "closes" : "either";
  if (left) return opensAfter(left) ? "opens" : "closes";
  return right ? "opens" : "either";
}

/** A mark right behind a bracket or dash opens. */
function opensAfter(left: Token): boolean {
  return /^[([{—–\-/“"‘]$/u.test(left.text);
}

/** "'90s", "'til", "'em", "'cause": an apostrophe for what is left out. */
function isElision(right: Token): boolean {
  return right.kind === "number" || /^(?:til|tis|twas|em|cause|bout|n)$/u.test(right.lower);
}

/** 5'10" and 12" are feet and inches unless a quotation is open. */
function isMeasure(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text !== "’" || tokens[i + 1]?.kind === "number";
}
