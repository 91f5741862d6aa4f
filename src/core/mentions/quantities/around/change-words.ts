import type { Amount } from "../amount.ts";
import {
  CHANGE_NOUNS,
  CHANGE_VERBS,
  COLLECTING_VERBS,
  COMPARATIVES,
  MOVE_VERBS,
  SUMMING_VERBS,
  WEAK_CHANGE_VERBS,
  type Direction,
} from "../lexicons/directions.ts";
import { isWord, lowerAt, textAt, type Tokens } from "../token-access.ts";

/** A word of change at token `at`. */
export interface ChangeWord {
  readonly at: number;
  readonly direction: Direction;
}

/** Tokens looked at to the left for the verb that governs a number. */
const REACH = 12;

/** The direction of a verb of change ("rose") or of "up" and "down". */
export function directionOfVerb(word: string): Direction | null {
  return CHANGE_VERBS.get(word) ?? null;
}

/** The direction of a noun of change behind its amount: "a 5% rise", "19% drop". */
export function directionOfNoun(word: string): Direction | null {
  return CHANGE_NOUNS.get(word) ?? null;
}

/** The direction of a comparative behind its amount: "a fifth lower", "16 per cent above". */
export function directionOfComparative(word: string): Direction | null {
  return COMPARATIVES.get(word) ?? null;
}

/** The nearest verb (or noun) of change left of `from`, within one clause. */
export function changeBefore(tokens: Tokens, from: number): ChangeWord | null {
  for (let at = from; at >= 0 && at > from - REACH; at--) {
    const text = textAt(tokens, at);
    if (text === ";" || text === ":") return null;
    if (!isWord(tokens, at)) continue;
    const word = lowerAt(tokens, at);
    if (word === "up" && lowerAt(tokens, at + 1) === "to") continue;
    if (SUMMING_VERBS.has(word) && lowerAt(tokens, at + 1) === "to") return null;
    const direction = directionOfVerb(word) ?? directionOfNoun(word);
    if (direction !== null) return { at, direction };
  }
  return null;
}

/** Whether "A to B" here tells an old and a new level ("rose from 3 to 5"), not a range. */
export function isChangeBefore(tokens: Tokens, start: number): boolean {
  if (lowerAt(tokens, start - 1) === "from")
    return isMoveFrom(tokens, start - 1) || changeBefore(tokens, start - 2) !== null;
  return directionOfVerb(lowerAt(tokens, start - 1)) !== null;
}

/** Whether a verb of movement opens the "from" at `from`: "swung from", "revised its forecast from" is no such. */
export function isMoveFrom(tokens: Tokens, from: number): boolean {
  return MOVE_VERBS.has(lowerAt(tokens, from - 1));
}

/** Whether this verb may govern this amount: "lost 3 matches" is no change of level, "lost 3%" is. */
export function isChangeOf(word: string, amount: Amount): boolean {
  if (!WEAK_CHANGE_VERBS.has(word)) return true;
  if (COLLECTING_VERBS.has(word) && amount.dimension === "money") return false;
  return amount.dimension !== "count" && amount.dimension !== "time" && amount.dimension !== "age";
}
