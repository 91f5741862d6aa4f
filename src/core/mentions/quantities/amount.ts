import type { Bound, Dimension, QuantityRole } from "../mention.ts";
import type { NumberReading } from "./numbers/number-reading.ts";

/**
 * A number with its unit, as the stages of this recognizer hand it on. Places are indexes of tokens;
 * `[start, end)` covers currency, number and unit, `[numberStart, numberEnd)` the number alone.
 */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly dimension: Dimension;
  /** Set where the words of the amount itself fix it (ages, shares, scores). */
  readonly role: QuantityRole | null;
  readonly direction: "up" | "down" | null;
  /** The grammar that read it, without the recognizer's name. */
  readonly rule: string;
  /** A magnitude word or suffix was read. */
  readonly scaled: boolean;
  /** The unit hangs on the number by a hyphen: "five-year". */
  readonly joined: boolean;
}

/** What one look at a place found: an amount, and the number it rests on. */
export interface AmountReading {
  readonly amount: Amount;
  readonly number: NumberReading;
}

/** An amount with what its own grammar knows of it; the rest is the plain count. */
export function specialAmount(
  start: number,
  end: number,
  known: Partial<Amount> & Pick<Amount, "rule">,
): Amount {
  return {
    start,
    end,
    numberStart: start,
    numberEnd: end,
    min: null,
    max: null,
    bound: "=",
    unit: null,
    dimension: "count",
    role: null,
    direction: null,
    scaled: false,
    joined: false,
    ...known,
  };
}
