import type { Token } from "../../document/document.ts";
import { wordClass } from "../../text/word-class.ts";
import { itemAt } from "../../../base/item-at.ts";
import { wordAt } from "../../document/word-at.ts";
import { HONORIFICS, ROLE_MODIFIERS, ROLE_PHRASES, isRoleNoun, roleWord } from "../../knowledge/roles.ts";
import { isCapitalised } from "../name-runs.ts";
import { matchPhrase, phraseTable } from "../phrase-index.ts";

/** What stands with a name and says who it is. */
export interface Title {
  /** Tokens of the role in the sentence; null where only a style of address ("Mr.") was found. */
  readonly from: number;
  readonly to: number;
  /** "foreign minister", lower case, one spelling ("spokesperson"); null for a style of address. */
  readonly role: string | null;
}

const PHRASES = phraseTable(ROLE_PHRASES.map((phrase) => [phrase, phrase] as const));

const SECOND_WORDS = wordClass(ROLE_PHRASES.map((phrase) => phrase.split(" ")[1] ?? ""));

/** The role that begins at token `i`, longest reading first: "Secretary of State", "Lt.", "quarterback". */
export function roleAt(
  tokens: readonly Token[],
  i: number,
): { readonly to: number; readonly role: string } | null {
  const token = tokens[i];
  if (token?.kind !== "word") return null;
  const phrase = matchPhrase(PHRASES, tokens, i);
  if (phrase) return { to: i + phrase.length, role: canonical(tokens, i, i + phrase.length) };
  if (!isRoleNoun(token.word)) return null;
  const to = overPoint(tokens, i + 1);
  return { to, role: roleWord(token.lower) };
}

/** A role with the words that narrow it, from token `i` rightwards: "deputy prime minister". */
export function wholeRoleAt(tokens: readonly Token[], i: number): Title | null {
  let k = i;
  let to = -1;
  while (k < i + 6) {
    const role = roleAt(tokens, k);
    if (role) {
      to = role.to;
      k = role.to;
    } else if (ROLE_MODIFIERS.has(wordAt(tokens, k))) k++;
    else break;
  }
  return to < 0 ? null : { from: i, to, role: canonical(tokens, i, to) };
}

/** First token of a title that ends before token `end`; `end` itself where none does. */
export function startOfTitle(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && end - start < 8) {
    const before = start - 1;
    const token = tokens[before];
    if (isSecondOfRole(tokens, before)) start -= 2;
    else if (
      token?.text === "." &&
      isTitleWord(itemAt(tokens, before - 1)) &&
      itemAt(tokens, before - 1)?.end === token.start
    )
      start -= 2;
    else if (isTitleWord(token) || isInnerOf(tokens, before) || isHyphenated(tokens, before)) start--;
    else break;
  }
  while (start < end && !isTitleWord(tokens[start])) start++;
  return start;
}

/** The title in tokens `[from, to)`: its role without styles of address. */
export function readTitle(tokens: readonly Token[], from: number, to: number): Title | null {
  if (from >= to) return null;
  const words = tokens.slice(from, to);
  const hasRole = words.some((token, k) => isRoleNoun(token.word) || isSecondOfRole(tokens, from + k));
  if (!hasRole && !words.some(({ word }) => HONORIFICS.has(word))) return null;
  const role = hasRole ? canonical(tokens, from, to) : "";
  return { from, to, role: role === "" ? null : role };
}

/** "Deputy Foreign Minister" -> "deputy foreign minister"; "Police Lt." -> "police lieutenant". */
function canonical(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .filter((token) => token.kind === "word" && !HONORIFICS.has(token.word))
    .map((token) => roleWord(token.lower))
    .join(" ");
}

function isTitleWord(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return isRoleNoun(token.word) || HONORIFICS.has(token.word) || ROLE_MODIFIERS.has(token.word);
}

/** "back" of "running back": the last of two words that are a role only together. */
function isSecondOfRole(tokens: readonly Token[], i: number): boolean {
  return SECOND_WORDS.has(wordAt(tokens, i)) && matchPhrase(PHRASES, tokens, i - 1)?.length === 2;
}

/** "of" and "the" inside "Secretary of State", "Minister of the Interior". */
function isInnerOf(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower;
  if (word !== "of" && word !== "the" && word !== "for") return false;
  const head = word === "the" ? itemAt(tokens, i - 2) : itemAt(tokens, i - 1);
  return head !== undefined && isRoleNoun(head.word) && isCapitalised(tokens[i + 1]) && isCapitalised(head);
}

function isHyphenated(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === "-" && isTitleWord(tokens[i + 1]) && isTitleWord(itemAt(tokens, i - 1));
}

function overPoint(tokens: readonly Token[], i: number): number {
  const point = tokens[i];
  const word = itemAt(tokens, i - 1);
  return point?.text === "." && point.start === word?.end && isCapitalised(tokens[i + 1]) ? i + 1 : i;
}
