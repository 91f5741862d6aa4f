import type { Amount } from "../amount.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import type { Tokens } from "../token-access.ts";

/** A number to be judged, where it stands. */
export interface Candidate {
  readonly tokens: Tokens;
  readonly amount: Amount;
  readonly number: NumberReading;
}
