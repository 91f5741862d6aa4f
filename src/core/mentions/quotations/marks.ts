import type { Token } from "../../document/document.ts";
import { itemAt } from "../../../base/item-at.ts";
import { wordClass } from "../../text/word-class.ts";
import type { Span } from "../../text/span.ts";

/** What a quotation mark may do where it stands. */
export type MarkRole = "opens" | "closes" | "either";

export interface QuoteMark extends Span {
  /** Marks of one family open and close one another. */
  readonly family: "double" | "single" | "angle";
  readonly role: MarkRole;
  /** Two for a double mark typed as two single ones: ``so''. */
  readonly tokens: 1 | 2;
}

type Reading = Pick<QuoteMark, "family" | "role">;

const DIRECTED: ReadonlyMap<string, Reading> = new Map([
  ["“", { family: "double", role: "opens" }],
  ["„", { family: "double", role: "opens" }],
  ["”", { family: "double", role: "closes" }],
  ["«", { family: "angle", role: "opens" }],
  ["»", { family: "angle", role: "closes" }],
]);

const SINGLE_MARKS = "' ’ ‘".split(" ");
const QUOTE_MARKS = wordClass([...DIRECTED.keys(), ...SINGLE_MARKS, '"', "`"]);

/** Whether a token may be a quotation mark at all. */
export function mayQuote(token: Token | undefined): boolean {
  return token !== undefined && QUOTE_MARKS.has(token.word);
}

/**
 * Reads token `i` as a quotation mark, or null where it is none: an elision ("'90s") or another
 * mark. Inches (6'2") and possessives ("the Chiefs' run") read as closing marks: they close nothing
 * unless a quotation is open.
 */
export function quoteMarkAt(tokens: readonly Token[], i: number): QuoteMark | null {
  const token = tokens[i];
  if (token?.kind !== "mark") return null;
  const paired = isPair(token, tokens[i + 1]);
  if (!paired && isPair(itemAt(tokens, i - 1), token)) return null; // the second of two
  const length = paired ? 2 : 1;
  const reading = readMark(tokens, i, length);
  return (
    reading && {
      start: token.start,
      end: tokens[i + length - 1]?.end ?? token.end,
      tokens: length,
      ...reading,
    }
  );
}

/** Two single marks that touch stand for one double mark. */
function isPair(first: Token | undefined, second: Token | undefined): boolean {
  if (first?.end !== second?.start || first?.text !== second?.text) return false;
  return first?.text === "'" || first?.text === "`";
}

function readMark(tokens: readonly Token[], i: number, length: number): Reading | null {
  const token = tokens[i];
  if (!token) return null;
  const directed = DIRECTED.get(token.text);
  if (directed) return directed;
  const before = itemAt(tokens, i - 1);
  const after = tokens[i + length];
  const left = before?.end === token.start ? before : undefined;
  const right = after?.start === tokens[i + length - 1]?.end ? after : undefined;
  if (token.text === "`") return length === 2 ? { family: "double", role: "opens" } : null;
  if (token.text === '"' || length === 2) return { family: "double", role: straightRole(left, right) };
  return isSingle(token) ? readSingle(token, left, right) : null;
}

function isSingle({ text }: Token): boolean {
  return SINGLE_MARKS.includes(text);
}

function readSingle({ text }: Token, left: Token | undefined, right: Token | undefined): Reading | null {
  const opens = { family: "single", role: "opens" } as const;
  const closes = { family: "single", role: "closes" } as const;
  if (text === "‘") return right && !isElision(right) ? opens : null;
  if (text === "’") return left ? closes : null;
  if (right && (!left || opensAfter(left))) return isElision(right) ? null : opens;
  return left ? closes : null;
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
