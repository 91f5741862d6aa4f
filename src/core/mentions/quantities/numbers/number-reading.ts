/** A number read from words or digits; `end` is the place of the token behind it. */
export interface NumberReading {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  /** `vague`: an interval in a word ("dozens"). `loose`: a point that the words blur ("a couple of hundred"). */
  readonly precision: "exact" | "loose" | "vague";
  readonly form: "digits" | "words";
  /** A magnitude was read: "million", "k", "crore". */
  readonly scaled: boolean;
  /** What the last magnitude multiplied by, for ranges that share it ("3 to 5 billion"); 1 where none. */
  readonly scale: number;
  /** A share of a whole: "two-thirds", "half of". */
  readonly fraction: boolean;
  /** Digits as they could name a year: four of them, no separator. */
  readonly yearLike: boolean;
  readonly signed: boolean;
}

/** A reading with what is `known` of it; the rest is the plain case: exact digits. */
export function reading(
  start: number,
  end: number,
  value: number,
  known: Partial<NumberReading>,
): NumberReading {
  const rounded = roundNoise(value);
  // Named one by one: a spread here costs more than reading the number.
  return {
    start,
    end,
    min: rounded,
    max: known.max ?? rounded,
    precision: known.precision ?? "exact",
    form: known.form ?? "digits",
    scaled: known.scaled ?? false,
    scale: known.scale ?? 1,
    fraction: known.fraction ?? false,
    yearLike: known.yearLike ?? false,
    signed: known.signed ?? false,
  };
}

/** Takes binary noise off a product: 1.1 * 1e9 is 1100000000, not 1100000000.0000002. */
export function roundNoise(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
