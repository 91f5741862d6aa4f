import { modelEnd } from "../nouns/model-names.ts";
import { isDash, isJoiner, isNumber, isWord, lowerAt, textAt, touchesPrevious } from "../token-access.ts";
import type { Candidate } from "./candidate.ts";

/** Letters, dashes or slashes tie it to more: "Su-35", "V10", "5G", "9/11", "10th", "737-800". */
export function isPartOfCode(candidate: Candidate): boolean {
  const { tokens, amount, number } = candidate;
  const before = textAt(tokens, amount.start - 1);
  if (isTiedToWordBefore(candidate) || before === "#" || before === "@") return true;
  // "20 737 MAX jets"
  if (isNumber(tokens, number.start - 1) && modelEnd(tokens, number.start) > number.start) return true;
  if (isJoiner(tokens, amount.end) && IDIOM_TAILS.has(lowerAt(tokens, amount.end + 1))) return true;
  return number.form === "digits" && isTiedToNext(candidate);
}

function isTiedToWordBefore({ tokens, amount }: Candidate): boolean {
  const last = amount.start - 1;
  if (!touchesPrevious(tokens, amount.start)) return false;
  if (isWord(tokens, last)) return true;
  const mark = textAt(tokens, last);
  if (/^[/.:_@#\\&+*]$/.test(mark) && !(mark === "/" && amount.start !== amount.numberStart)) return true;
  if (!isDash(mark) || !touchesPrevious(tokens, last)) return false;
  if (isNumber(tokens, last - 1)) return true;
  return isWord(tokens, last - 1) && !TYING_PREFIXES.has(lowerAt(tokens, last - 1));
}

function isTiedToNext({ tokens, amount }: Candidate): boolean {
  const next = amount.end;
  if (!touchesPrevious(tokens, next)) return false;
  if (isNumber(tokens, next)) return true; // "24703m212"
  if (isWord(tokens, next) && lowerAt(tokens, next) !== "'s") return true;
  const mark = textAt(tokens, next);
  const ties = mark === "/" || mark === ":" || mark === "." || (isDash(mark) && amount.unit === null);
  return ties && isNumber(tokens, next + 1) && touchesPrevious(tokens, next + 1);
}

/** "three-and-out", "one-on-one", "one-off", "two-way": idioms, not counts. */
const IDIOM_TAILS: ReadonlySet<string> = new Set(
  "and on off out way time sided handed eyed stop up figure digit under over".split(" "),
);

/** "sub-60", "then-22": what a dash ties to a number without making it a name. */
const TYING_PREFIXES: ReadonlySet<string> = new Set(
  "sub now then plus minus some about nearly over under roughly approx".split(" "),
);

/** "0800 123 4567", "+44 20 7946 0958", "555 123 4567": groups of digits without a word between them. */
export function isDigitGroup({ tokens, amount, number }: Candidate): boolean {
  const digits = isNumber(tokens, number.start) ? number.start : number.start + 1; // behind its "+"
  if (amount.unit !== null || number.form !== "digits" || number.scaled || amount.end !== digits + 1)
    return false;
  let first = digits;
  while (first > digits - LONGEST_PHONE && isNumber(tokens, first - 1)) first--;
  let end = number.end;
  while (end < first + LONGEST_PHONE && isNumber(tokens, end)) end++;
  const groups = end - first;
  if (groups === 1) return false;
  return groups > 2 || /^0\d/.test(textAt(tokens, first)) || textAt(tokens, first - 1) === "+";
}

/** Groups a telephone number has at most. */
const LONGEST_PHONE = 6;
