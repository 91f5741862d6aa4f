import { keepPerObject } from "../../../../base/keep-per-object.ts";
import { sameNumber } from "./same-number.ts";
import type { FigureValue } from "../value.ts";

/**
 * How much it says that two sources print one number. Small and round numbers recur by chance; 7,212 does
 * not, whatever stands around it.
 *
 * - `telling`: three significant digits or more, or two of thousands ("5,200", not "900"): such a number
 *   is of one thing even where the words differ.
 * - `distinctive`: it does not recur often.
 * - `plain`: "two", "a dozen", "10".
 */
export type Distinctness = "telling" | "distinctive" | "plain";

type Amount = Pick<FigureValue, "min" | "max" | "dimension" | "unit">;

export const distinctnessOf = keepPerObject(({ min, max, dimension, unit }: Amount): Distinctness => {
  if (dimension === "score") return "distinctive";
  const number = Math.abs(min ?? max ?? 0);
  const exact = min !== null && min === max;
  if (exact && isTelling(number)) return "telling";
  const fraction = unit !== null && !Number.isInteger(number);
  return number > SMALL || fraction || dimension === "money" ? "distinctive" : "plain";
});

/** A whole number below a hundred has no more than two digits. */
function isTelling(number: number): boolean {
  if (number < 100 && Number.isInteger(number)) return false;
  const digits = significantDigits(number);
  return digits >= TELLING_DIGITS || (digits === 2 && number >= 1000);
}

const TELLING_DIGITS = 3;
/** Counts up to this recur in every story. */
const SMALL = 20;

/** Digits without the zeros that only give the size: 2 for 2,400,000, 3 for 51.8. */
function significantDigits(number: number): number {
  const scientific = number.toExponential(); // "5.18e+1", "5e+1"
  const mantissa = scientific.indexOf("e");
  return scientific.includes(".") ? mantissa - 1 : mantissa;
}

/** One number of which it is unlikely that a story has it twice. */
export function tellingAlike(x: FigureValue, y: FigureValue): boolean {
  return sameNumber(x, y) && distinctnessOf(x) === "telling";
}

/**
 * One exact number above those that recur in every story, in one unit: mostly it is of one thing, whatever stands
 * around it ("126 names", "126 people on board"). "Dozens" is no such number, nor is a score.
 */
export function exactAlike(x: FigureValue, y: FigureValue): boolean {
  if (x.dimension === "score" || x.unit !== y.unit || !sameNumber(x, y)) return false;
  if (TELLS_LIMITS.has(x.dimension) && isLimit(x) !== isLimit(y)) return false;
  if (!isExact(x) || !isExact(y)) return false;
  return (
    Math.abs(x.min ?? x.max ?? 0) > SMALL || (x.dimension === "money" && isTelling(Math.abs(x.min ?? 0)))
  );
}

/** "Runs of 80 yards or more" sets a limit; "at least 80 dead" counts. */
const TELLS_LIMITS: ReadonlySet<string> = new Set(["length", "time", "percent", "speed", "weight", "area"]);

function isLimit({ bound }: FigureValue): boolean {
  return bound === ">=" || bound === "<=";
}

/** A number in figures, however hedged. */
function isExact({ bound }: FigureValue): boolean {
  return bound !== "vague" && bound !== "range";
}

/** Whether a number does not recur often. */
export function isDistinctive(value: FigureValue): boolean {
  return distinctnessOf(value) !== "plain";
}
