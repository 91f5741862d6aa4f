import { itemAt } from "../../base/item-at.ts";
import type { Token } from "../document/document.ts";
import { KIN } from "../knowledge/relatives.ts";
import { wordList } from "../knowledge/word-list.ts";
import { isCapitalised } from "./name-runs.ts";

/** Those whose names and ages are told one behind the other; plurals of kin besides. */
const CHILDREN: ReadonlySet<string> = new Set(
  wordList(
    "child children kid kids twins boys girls siblings toddlers babies grandchildren stepchildren triplets",
  ),
);
/** From two on: "one" is mostly a pronoun. */
const YEARS: ReadonlySet<string> = new Set(
  wordList(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`),
);
const CLOSING = /^[,.;)]$/u;

/**
 * Whether the number in words behind a name is an age: "their sons Otis, [six], and Wren, [three], were safe".
 * Names of firms and countries stand before such numbers too: kin lead the list, or another name and number.
 * @param comma place of the comma behind the name
 */
export function isListedChild(tokens: readonly Token[], comma: number): boolean {
  return isListed(tokens, comma, MOST_CHILDREN);
}

/** A list is followed back over so many of them. */
const MOST_CHILDREN = 6;

function isListed(tokens: readonly Token[], comma: number, most: number): boolean {
  if (most === 0) return false;
  if (textAt(tokens, comma) !== "," || !YEARS.has(lowerAt(tokens, comma + 1))) return false;
  if (!CLOSING.test(textAt(tokens, comma + 2))) return false;
  let first = comma - 1;
  while (isName(tokens, first - 1)) first--;
  if (!isName(tokens, first) || comma - first > LONGEST_NAME) return false;
  const ahead = textAt(tokens, first - 1) === "," ? first - 2 : first - 1;
  if (isKin(lowerAt(tokens, ahead))) return true;
  if (lowerAt(tokens, first - 1) !== "and" && ahead === first - 1) return false;
  const glue = lowerAt(tokens, first - 1) === "and" ? first - 1 : first;
  const before = textAt(tokens, glue - 1) === "," ? glue - 2 : glue - 1;
  return YEARS.has(lowerAt(tokens, before)) && isListed(tokens, before - 1, most - 1);
}

const LONGEST_NAME = 3;

function isName(tokens: readonly Token[], i: number): boolean {
  const token = itemAt(tokens, i);
  return token !== undefined && isCapitalised(token);
}

function isKin(word: string): boolean {
  return KIN.has(word) || CHILDREN.has(word) || (word.endsWith("s") && KIN.has(word.slice(0, -1)));
}

function lowerAt(tokens: readonly Token[], i: number): string {
  return itemAt(tokens, i)?.lower ?? "";
}

function textAt(tokens: readonly Token[], i: number): string {
  return itemAt(tokens, i)?.text ?? "";
}
