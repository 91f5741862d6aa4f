import type { Amount } from "../amount.ts";
import { openingAt } from "./openings.ts";
import { asOneOfCounted } from "../counted/one-of-counted.ts";
import { readMoney, withUnitAfter } from "../units/read-amount.ts";
import { readNumber } from "../numbers/read-number.ts";
import { readPair } from "./read-range.ts";
import { readSpecial } from "../special/read-special.ts";
import { REASONS_OF_PAIRS, rejectionOf } from "../rejection/rejection.ts";
import { isDash, isNumber, textAt, touchesPrevious, type Tokens } from "../token-access.ts";

/** Every amount of a sentence, left to right, without those that are no quantities. Linear in the tokens. */
export function readAmounts(tokens: Tokens): Amount[] {
  const amounts: Amount[] = [];
  let i = 0;
  while (i < tokens.length) {
    const opening = openingAt(tokens, i);
    if (opening === null) {
      i++;
      continue;
    }
    const number = opening === "number" ? readNumber(tokens, i, "plain") : null;
    const special = opening === "number" ? readSpecial(tokens, i, number) : null;
    if (special) {
      amounts.push(special);
      i = special.end;
      continue;
    }
    const first = number ? withUnitAfter(tokens, number) : opening === "money" ? readMoney(tokens, i) : null;
    if (first === null) {
      i++;
      continue;
    }
    const pair = readPair(tokens, first);
    if (pair?.kind === "nothing") {
      i = endOfCode(tokens, pair.end);
      continue;
    }
    const amount = pair?.amount ?? first.amount;
    const rejected = rejectionOf(tokens, amount, first.number);
    const kept = rejected === "pronoun" ? asOneOfCounted(tokens, amount, amounts) : rejected ? null : amount;
    if (kept) {
      amounts.push(kept);
      i = amount.end;
    } else {
      const whole = rejected !== null && REASONS_OF_PAIRS.has(rejected);
      i = endOfCode(tokens, whole ? amount.end : first.number.end);
    }
  }
  return amounts;
}

/** Passes over the rest of a code, so that "1-800-555-0142" leaves no digits behind. */
function endOfCode(tokens: Tokens, i: number): number {
  let at = i;
  while (
    touchesPrevious(tokens, at) &&
    (isNumber(tokens, at) || isDash(textAt(tokens, at)) || CODE_MARKS.has(textAt(tokens, at)))
  ) {
    at++;
  }
  return at;
}

const CODE_MARKS: ReadonlySet<string> = new Set(["/", ".", ":"]);
