import type { Amount } from "../amount.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import { isClockTime, isDayOfMonth, isYear } from "./calendar.ts";
import type { Candidate } from "./candidate.ts";
import { isDigitGroup, isPartOfCode } from "./codes.ts";
import { isAddress, isInsideName, isLabelled, isListNumber } from "./names.ts";
import { isOrdinal, isPronoun } from "./other-words.ts";
import type { Tokens } from "../token-access.ts";

type Test = (candidate: Candidate) => boolean;

/** Why a number is no quantity, in the order tried. The names are stable: `explain` prints them. */
const REASONS: readonly (readonly [reason: string, test: Test])[] = [
  ["part of a longer code", isPartOfCode],
  ["telephone number", isDigitGroup],
  ["clock time", isClockTime],
  ["day of a month", isDayOfMonth],
  ["year", isYear],
  ["list number or reference", isListNumber],
  ["label", isLabelled],
  ["name", isInsideName],
  ["address", isAddress],
  ["ordinal", isOrdinal],
  ["pronoun", isPronoun],
];

/** Reasons that hold for both ends of a pair: "Lots 20 through 45", "May 5 to 10". */
export const REASONS_OF_PAIRS: ReadonlySet<string> = new Set(["day of a month", "label"]);

/** The reason why this number states no quantity, or null where it does. */
export function rejectionOf(tokens: Tokens, amount: Amount, number: NumberReading): string | null {
  const candidate = { tokens, amount, number };
  for (const [reason, test] of REASONS) if (test(candidate)) return reason;
  return null;
}
